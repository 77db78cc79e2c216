import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { synthesise } from '../../infra/synthesise.ts';

const templateOf = (context: Record<string, unknown> = {}) =>
  Template.fromJSON(synthesise(readConfig(context)) as unknown as Record<string, unknown>);

const newswire = templateOf();

describe('the store', () => {
  test('keeps everything in one table on demand that survives mistakes and the stack', () => {
    newswire.resourceCountIs('AWS::DynamoDB::Table', 1);
    newswire.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    });
  });

  test('finds due feeds by an index that holds keys only', () => {
    newswire.hasResourceProperties('AWS::DynamoDB::Table', {
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'duePartition', KeyType: 'HASH' },
            { AttributeName: 'nextPollAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });

  test('has one bucket that is encrypted, private and outlives the stack', () => {
    newswire.resourceCountIs('AWS::S3::Bucket', 1);
    newswire.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        BucketEncryption: { ServerSideEncryptionConfiguration: [Match.anyValue()] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      },
    });
  });

  test('goes with the stack where the operator wants its data removed', () => {
    const removed = templateOf({ removeData: 'yes' });
    removed.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
      Properties: { DeletionProtectionEnabled: false },
    });
    removed.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    removed.hasResourceProperties('Custom::S3AutoDeleteObjects', {
      BucketName: { Ref: Object.keys(removed.findResources('AWS::S3::Bucket'))[0] },
    });
    const kept = Object.values(removed.toJSON().Resources as Record<string, { Type: string; DeletionPolicy?: string }>)
      .filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')
      .map(({ Type }) => Type);
    expect(new Set(kept)).toEqual(new Set(['AWS::ApiGateway::Account', 'AWS::IAM::Role']));
  });

  test.each(['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy'])('refuses requests without TLS in every %s', (type) => {
    newswire.allResourcesProperties(type, {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });

  const incomplete = { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } };

  test.each([
    [{}, [incomplete, { Prefix: 'pages/', ExpirationInDays: 30 }]],
    [{ pageDays: '90' }, [incomplete, { Prefix: 'pages/', ExpirationInDays: 90 }]],
    [{ pageDays: '0' }, [incomplete]],
  ])('expires pages and abandoned uploads, never articles (%j)', (context, rules) => {
    templateOf(context).hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: rules.map((rule) => Match.objectLike(rule)) },
    });
  });
});

describe('a stage', () => {
  const stages = ['poll', 'article', 'link'];

  test.each(stages)('%s takes from its queue and gives up into its dead-letter queue', (stage) => {
    const queue = idOf('AWS::SQS::Queue', new RegExp(`^${stage}Queue`, 'i'));
    const deadLetters = idOf('AWS::SQS::Queue', new RegExp(`^${stage}DeadLetters`, 'i'));
    const lambda = functionOf(stage);
    newswire.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
      FunctionName: { Ref: lambda.id },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    newswire.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [deadLetters, 'Arn'] }, maxReceiveCount: 4 },
      VisibilityTimeout: 6 * lambda.properties.Timeout,
    });
    expect(lambda.properties.Environment.Variables.MAX_RECEIVES).toBe('4');
  });

  test.each(stages)('%s rings when it is late, when it gives up on a message and when it fails', (stage) => {
    const alarms = Object.entries(newswire.findResources('AWS::CloudWatch::Alarm'))
      .filter(([id]) => id.toLowerCase().startsWith(stage))
      .map(([, alarm]) => alarm.Properties.MetricName);
    expect(alarms.toSorted()).toEqual([
      'ApproximateAgeOfOldestMessage',
      'ApproximateNumberOfMessagesVisible',
      'Errors',
    ]);
  });

  test.each([
    [{ preset: 'hobby' }, { poll: [5, 2], article: [2, 3], link: [5, 2] }],
    [
      { preset: 'newsroom', linkConcurrency: '7' },
      { poll: [5, 20], article: [2, 40], link: [5, 7] },
    ],
  ])('takes batches and runs invocations at once as the options say (%j)', (context, expected) => {
    const template = templateOf(context);
    for (const [stage, [BatchSize, MaximumConcurrency]] of Object.entries(expected)) {
      template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        FunctionName: { Ref: functionOf(stage, template).id },
        BatchSize,
        ScalingConfig: { MaximumConcurrency },
      });
    }
  });
});

describe('a function', () => {
  test.each([
    ['tick', 256, 60, ['FEEDS_BUCKET', 'FEEDS_KEY', 'POLL_QUEUE_URL', 'TABLE_NAME']],
    [
      'poll',
      512,
      60,
      [
        'ARTICLE_QUEUE_URL',
        'CALLBACK_URL',
        'CONTACT_URL',
        'FETCH_ALLOWED_NETWORKS',
        'HOST_LIMITS',
        'MAX_RECEIVES',
        'POLL_QUEUE_URL',
        'TABLE_NAME',
      ],
    ],
    [
      'article',
      1024,
      90,
      [
        'ARTICLE_QUEUE_URL',
        'BUCKET_NAME',
        'CONTACT_URL',
        'FETCH_ALLOWED_NETWORKS',
        'HOST_LIMITS',
        'LANGUAGES',
        'LINK_QUEUE_URL',
        'MAX_RECEIVES',
        'OUTLETS_FILE',
        'TABLE_NAME',
      ],
    ],
    ['link', 1024, 60, ['BUCKET_NAME', 'EMBEDDING_MODEL', 'MAX_RECEIVES', 'TABLE_NAME', 'VECTOR_INDEX_ARN']],
    ['websub', 512, 20, ['ARTICLE_QUEUE_URL', 'TABLE_NAME']],
    ['api', 512, 15, ['BUCKET_NAME', 'CORS_ORIGINS', 'OUTLETS_FILE', 'TABLE_NAME']],
    ['export', 512, 300, ['BUCKET_NAME', 'CORS_ORIGINS', 'OUTLETS_FILE', 'TABLE_NAME']],
    [
      'admin',
      512,
      29,
      ['ARTICLE_QUEUE_URL', 'BUCKET_NAME', 'CONTACT_URL', 'FETCH_ALLOWED_NETWORKS', 'LINK_QUEUE_URL', 'TABLE_NAME'],
    ],
  ])('%s has its size, its time and its environment', (name, memory, timeout, own) => {
    const { properties } = functionOf(name);
    expect([properties.MemorySize, properties.Timeout]).toEqual([memory, timeout]);
    const everywhere = ['NODE_OPTIONS', 'POWERTOOLS_METRICS_NAMESPACE', 'POWERTOOLS_SERVICE_NAME'];
    expect(Object.keys(properties.Environment.Variables).toSorted()).toEqual([...everywhere, ...own].toSorted());
    expect(properties.Environment.Variables.POWERTOOLS_SERVICE_NAME).toBe(`babelwire-${name}`);
  });

  test('runs on arm64 and Node 24, is traced, and logs to a group of its own', () => {
    newswire.allResourcesProperties('AWS::Lambda::Function', {
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      TracingConfig: { Mode: 'Active' },
    });
    const groups = Object.values(newswire.findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.LoggingConfig.LogGroup.Ref,
    );
    expect(new Set(groups).size).toBe(8);
  });

  test.each([
    [{}, 14],
    [{ logDays: '7' }, 7],
  ])('leaves no log for ever (%j)', (context, days) => {
    templateOf(context).allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: days });
  });

  test('keeps invocations of the account for the API alone, and only where the options say so', () => {
    const reserves = (context: Record<string, unknown>) =>
      Object.values(templateOf(context).findResources('AWS::Lambda::Function'))
        .filter(({ Properties }) => Properties.ReservedConcurrentExecutions !== undefined)
        .map(({ Metadata, Properties }) => [Metadata['babelwire:entry'], Properties.ReservedConcurrentExecutions]);
    expect(reserves({})).toEqual([]);
    expect(reserves({ preset: 'newsroom' })).toEqual([['functions/api/index.ts', 50]]);
  });

  test('lets nothing private through the guard of the fetcher', () => {
    for (const name of ['poll', 'article', 'admin']) {
      expect(functionOf(name).properties.Environment.Variables.FETCH_ALLOWED_NETWORKS).toBe('');
    }
  });
});

describe('the tick', () => {
  test('comes every minute and is not repeated when it fails', () => {
    newswire.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      Target: { Arn: { 'Fn::GetAtt': [functionOf('tick').id, 'Arn'] }, RetryPolicy: { MaximumRetryAttempts: 0 } },
    });
    newswire.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 0 });
  });

  test('is told where the feeds file is', () => {
    const withFeeds = templateOf({ feeds: 'package.json' });
    const { FEEDS_BUCKET, FEEDS_KEY } = functionOf('tick', withFeeds).properties.Environment.Variables;
    expect(JSON.stringify(FEEDS_BUCKET)).toContain('cdk-hnb659fds-assets');
    expect(FEEDS_KEY).toMatch(/^[0-9a-f]{64}\.json$/);
  });

  test('is told of no feeds file where there is none', () => {
    const { FEEDS_BUCKET, FEEDS_KEY } = functionOf('tick').properties.Environment.Variables;
    expect([FEEDS_BUCKET, FEEDS_KEY]).toEqual(['', '']);
  });
});

describe('the API', () => {
  test.each([
    ['public', 'NONE', undefined],
    ['api-key', 'NONE', true],
    ['iam', 'AWS_IAM', undefined],
  ])('with access %s asks that of whoever reads articles', (access, authorizationType, apiKeyRequired) => {
    const methods = methodsOf(templateOf({ access })).filter(({ path }) => ['{proxy+}', 'export'].includes(path));
    const reading = methods.filter(({ properties }) => ['GET', 'HEAD'].includes(properties.HttpMethod));
    expect(reading).toHaveLength(4);
    for (const { properties } of reading) {
      expect([properties.AuthorizationType, properties.ApiKeyRequired]).toEqual([authorizationType, apiKeyRequired]);
    }
  });

  test('streams exports, by a function of their own', () => {
    const [method] = methodsOf(newswire).filter(
      ({ path, properties }) => path === 'export' && properties.HttpMethod === 'GET',
    );
    const { ResponseTransferMode, Uri } = method?.properties.Integration ?? {};
    expect(ResponseTransferMode).toBe('STREAM');
    expect(JSON.stringify(Uri)).toMatch(/2021-11-15.*ExportFunction.*response-streaming-invocations/);
  });

  test.each(['public', 'api-key', 'iam'])('with access %s has what writes signed, and sent to admin', (access) => {
    const template = templateOf({ access });
    const methods = methodsOf(template).filter(({ path }) => path === '{proxy+}');
    const writing = methods.filter(({ properties }) => !['GET', 'HEAD', 'OPTIONS'].includes(properties.HttpMethod));
    expect(writing.map(({ properties }) => properties.HttpMethod).toSorted()).toEqual(['DELETE', 'PATCH', 'POST']);
    for (const { properties } of writing) {
      expect([properties.AuthorizationType, properties.ApiKeyRequired]).toEqual(['AWS_IAM', undefined]);
      expect(JSON.stringify(properties.Integration)).toContain(functionOf('admin', template).id);
    }
  });

  test('answers a wrong key and too many requests in its own form, to pages of the origin that may read', () => {
    const answered = templateOf({ origins: 'https://desk.example' });
    answered.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
      ResponseType: 'THROTTLED',
      StatusCode: '429',
      ResponseParameters: {
        'gatewayresponse.header.Retry-After': "'1'",
        'gatewayresponse.header.Content-Type': "'application/problem+json'",
        'gatewayresponse.header.Access-Control-Allow-Origin': "'https://desk.example'",
      },
      ResponseTemplates: { 'application/json': Match.serializedJson(Match.objectLike({ code: 'throttled' })) },
    });
  });

  test.each([
    ['public', 'NONE'],
    ['api-key', 'NONE'],
    ['iam', 'AWS_IAM'],
  ])('with access %s opens the page, its documentation and the contract to browsers without a key', (access, type) => {
    const methods = methodsOf(templateOf({ access })).filter(
      ({ path }) => !['{proxy+}', '{token}', 'export'].includes(path),
    );
    const pages = methods.filter(({ properties }) => properties.HttpMethod !== 'OPTIONS');
    expect(pages).toHaveLength(6);
    for (const { properties } of pages) {
      expect([properties.AuthorizationType, properties.ApiKeyRequired]).toEqual([type, undefined]);
    }
  });

  test('has a name of its own where it is given one, which hubs are told too', () => {
    const certificate = 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b';
    const named = templateOf({ domain: 'news.lequai.example', certificate });
    named.hasResourceProperties('AWS::ApiGateway::DomainName', {
      DomainName: 'news.lequai.example',
      RegionalCertificateArn: certificate,
      SecurityPolicy: 'TLS_1_2',
    });
    named.hasOutput('DomainTarget', {});
    const { CALLBACK_URL } = functionOf('poll', named).properties.Environment.Variables;
    expect(CALLBACK_URL).toBe('https://news.lequai.example/websub');
  });

  test('has a web ACL before it where that is wanted, which lets hubs push what news is about', () => {
    newswire.resourceCountIs('AWS::WAFv2::WebACL', 0);
    const guarded = templateOf({ waf: 'on', rate: '40' });
    guarded.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    guarded.hasResourceProperties('AWS::WAFv2::WebACL', {
      Rules: Match.arrayWith([
        Match.objectLike({
          Name: 'AWSManagedRulesKnownBadInputsRuleSet',
          Statement: { ManagedRuleGroupStatement: { ScopeDownStatement: { NotStatement: Match.anyValue() } } },
        }),
        Match.objectLike({ Statement: { RateBasedStatement: Match.objectLike({ Limit: 6000 }) } }),
      ]),
    });
  });

  test.each([
    ['public', 0],
    ['api-key', 1],
    ['iam', 0],
  ])('with access %s has %i keys', (access, keys) => {
    templateOf({ access }).resourceCountIs('AWS::ApiGateway::ApiKey', keys);
  });

  test.each(['public', 'api-key', 'iam'])('with access %s lets hubs reach their callbacks', (access) => {
    const methods = methodsOf(templateOf({ access })).filter(({ path }) => path === '{token}');
    expect(methods.map(({ properties }) => properties.HttpMethod).toSorted()).toEqual(['GET', 'POST']);
    for (const { properties } of methods) {
      expect([properties.AuthorizationType, properties.ApiKeyRequired]).toEqual(['NONE', undefined]);
    }
  });

  test('tells poll where hubs reach their callbacks', () => {
    expect(JSON.stringify(functionOf('poll').properties.Environment.Variables.CALLBACK_URL)).toMatch(
      /execute-api.*ApiGateway.*\/websub"/,
    );
  });

  test('throttles the stage and the key, logs every request and is traced', () => {
    const limited = templateOf({ rate: '7', burst: '9' });
    limited.hasResourceProperties('AWS::ApiGateway::Stage', {
      TracingEnabled: true,
      AccessLogSetting: Match.objectLike({ Format: Match.stringLikeRegexp('requestId') }),
      MethodSettings: [
        Match.objectLike({ ThrottlingRateLimit: 7, ThrottlingBurstLimit: 9, DataTraceEnabled: false }),
        Match.objectLike({ ResourcePath: '/~1export', HttpMethod: 'GET', ThrottlingRateLimit: 0.2 }),
      ],
    });
    limited.hasResourceProperties('AWS::ApiGateway::UsagePlan', { Throttle: { RateLimit: 7, BurstLimit: 9 } });
  });
});

describe('the budget', () => {
  const alarmEmail = 'desk@lequai.example';

  test('tells the operator before the month has cost what it may', () => {
    templateOf({ alarmEmail, monthlyBudget: '42' }).hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 42, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'ACTUAL', Threshold: 80 }) }),
        Match.objectLike({ Notification: Match.objectLike({ NotificationType: 'FORECASTED', Threshold: 100 }) }),
      ],
    });
  });

  test.each([[{}], [{ alarmEmail, monthlyBudget: '0' }], [{ alarmEmail, region: 'eu-north-1' }]])(
    'is left out where nobody could be told, where it is 0, and where there are none (%j)',
    (context) => {
      templateOf(context).resourceCountIs('AWS::Budgets::Budget', 0);
    },
  );
});

describe('the template', () => {
  test('tells the operator the address, the way to the key, the store and the queues', () => {
    expect(Object.keys(newswire.toJSON().Outputs).toSorted()).toEqual([
      'ApiKeyCommand',
      'ApiUrl',
      'ArticleDeadLettersUrl',
      'ArticleQueueUrl',
      'BucketName',
      'LinkDeadLettersUrl',
      'LinkQueueUrl',
      'PollDeadLettersUrl',
      'PollQueueUrl',
      'TableName',
    ]);
  });

  test('is the same when it is synthesised again', () => {
    expect(synthesise(readConfig({}))).toEqual(newswire.toJSON());
  });

  test('names no region and no account', () => {
    expect(JSON.stringify(newswire.toJSON())).not.toMatch(/"[a-z]{2}-[a-z]+-\d"|\b\d{12}\b/);
  });
});

function idOf(type: string, pattern: RegExp): string {
  const ids = Object.keys(newswire.findResources(type)).filter((id) => pattern.test(id));
  expect(ids).toHaveLength(1);
  return String(ids[0]);
}

/** The methods of the API, each with the last part of its path. */
function methodsOf(template: Template) {
  const parts = template.findResources('AWS::ApiGateway::Resource');
  return Object.values(template.findResources('AWS::ApiGateway::Method')).map(({ Properties: properties }) => ({
    properties,
    path: String(parts[properties.ResourceId.Ref]?.Properties.PathPart ?? '/'),
  }));
}

function functionOf(name: string, template = newswire) {
  const Metadata = { 'babelwire:entry': `functions/${name}/index.ts` };
  const found = Object.entries(template.findResources('AWS::Lambda::Function', { Metadata }));
  expect(found).toHaveLength(1);
  const [id, resource] = found[0] ?? [];
  return { id, properties: resource?.Properties as FunctionProperties };
}

interface FunctionProperties {
  readonly Timeout: number;
  readonly MemorySize: number;
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

test('the article function is told of the operator’s own outlets, which lie beside its bundle', () => {
  const variablesOf = (template: Template) => functionOf('article', template).properties.Environment.Variables;
  expect(variablesOf(templateOf({ sources: 'test/fixtures/own-outlets.txt' })).OUTLETS_FILE).toBe('own-outlets');
  expect(variablesOf(newswire).OUTLETS_FILE).toBe('');
});
