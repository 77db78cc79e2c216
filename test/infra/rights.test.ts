import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { rowsOf } from '../../infra/constructs/row-families.ts';
import { openTemplate } from '../../infra/local/template.ts';
import { synthesise, type Template } from '../../infra/synthesise.ts';
import { type Call, readRoles } from '../support/policies.ts';

const template = synthesise(readConfig({}));

const everyFunction = [
  'logs:CreateLogStream on its own logs',
  'logs:PutLogEvents on its own logs',
  'xray:PutTelemetryRecords on *',
  'xray:PutTraceSegments on *',
];

const consumer = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];

describe('the role of a function allows what it does and nothing else', () => {
  test.each([
    [
      'Tick',
      [
        'dynamodb:GetItem on StoreTable',
        'dynamodb:PutItem on StoreTable',
        'dynamodb:Query on StoreTable',
        'dynamodb:Query on StoreTable/index/due',
        'dynamodb:UpdateItem on StoreTable',
        'sqs:SendMessage on PollQueue',
      ],
    ],
    [
      'Poll',
      [
        ...consumer.map((action) => `${action} on PollQueue`),
        'dynamodb:BatchGetItem on StoreTable',
        'dynamodb:GetItem on StoreTable',
        'dynamodb:PutItem on StoreTable',
        'dynamodb:UpdateItem on StoreTable',
        'sqs:SendMessage on ArticleQueue',
        'sqs:SendMessage on PollQueue',
      ],
    ],
    [
      'Article',
      [
        ...consumer.map((action) => `${action} on ArticleQueue`),
        'dynamodb:DeleteItem on StoreTable',
        'dynamodb:GetItem on StoreTable',
        'dynamodb:PutItem on StoreTable',
        'dynamodb:UpdateItem on StoreTable',
        's3:PutObject on StoreBucket/articles/*',
        's3:PutObject on StoreBucket/pages/*',
        'sqs:SendMessage on ArticleQueue',
        'sqs:SendMessage on LinkQueue',
      ],
    ],
    [
      'Link',
      [
        ...consumer.map((action) => `${action} on LinkQueue`),
        'dynamodb:BatchGetItem on StoreTable',
        'dynamodb:BatchWriteItem on StoreTable',
        'dynamodb:DeleteItem on StoreTable',
        'dynamodb:GetItem on StoreTable',
        'dynamodb:PutItem on StoreTable',
        'dynamodb:Query on StoreTable',
        's3:GetObject on StoreBucket/articles/*',
      ],
    ],
    [
      'Websub',
      [
        'dynamodb:BatchGetItem on StoreTable',
        'dynamodb:GetItem on StoreTable',
        'dynamodb:PutItem on StoreTable',
        'dynamodb:UpdateItem on StoreTable',
        'sqs:SendMessage on ArticleQueue',
      ],
    ],
    [
      'Api',
      [
        'dynamodb:BatchGetItem on StoreTable',
        'dynamodb:GetItem on StoreTable',
        'dynamodb:Query on StoreTable',
        'dynamodb:Scan on StoreTable/index/due',
        's3:GetObject on StoreBucket/articles/*',
      ],
    ],
    [
      'Admin',
      [
        'dynamodb:BatchGetItem on StoreTable',
        'dynamodb:DeleteItem on StoreTable',
        'dynamodb:GetItem on StoreTable',
        'dynamodb:PutItem on StoreTable',
        'dynamodb:Query on StoreTable',
        'dynamodb:UpdateItem on StoreTable',
        's3:DeleteObject on StoreBucket/articles/*',
        's3:DeleteObject on StoreBucket/pages/*',
        'sqs:SendMessage on ArticleQueue',
        'sqs:SendMessage on LinkQueue',
      ],
    ],
  ])('%s', (name, rights) => {
    expect(rightsOf(name, template)).toEqual([...rights, ...everyFunction].toSorted());
  });

  test('Tick, where there is a feeds file, may read that one object', () => {
    const rights = rightsOf('Tick', synthesise(readConfig({ feeds: 'package.json' })));
    const added = rights.filter((right) => right.startsWith('s3:'));
    expect(added).toEqual([expect.stringMatching(/^s3:GetObject on .*cdk-hnb659fds-assets-.*\/[0-9a-f]{64}\.json$/)]);
  });

  test('Link, where embeddings are on, may embed with one model and work with one index', () => {
    const on = synthesise(readConfig({ embeddings: 'bedrock' }));
    const added = rightsOf('Link', on).filter((right) => !rightsOf('Link', template).includes(right));
    expect(added).toEqual([
      'bedrock:InvokeModel on arn:AWS::Partition:bedrock:AWS::Region::foundation-model/cohere.embed-multilingual-v3',
      's3vectors:DeleteVectors on EmbeddingsIndex',
      's3vectors:GetVectors on EmbeddingsIndex',
      's3vectors:PutVectors on EmbeddingsIndex',
      's3vectors:QueryVectors on EmbeddingsIndex',
    ]);
    const kept = (from: Template) =>
      Object.values(from.Resources).filter(({ Type }) => Type.startsWith('AWS::S3Vectors'));
    expect(kept(on).map(({ Type }) => Type)).toEqual(['AWS::S3Vectors::VectorBucket', 'AWS::S3Vectors::Index']);
    expect(kept(on)[1]?.Properties).toMatchObject({ Dimension: 1024, DistanceMetric: 'cosine', DataType: 'float32' });
    expect(kept(template)).toEqual([]);
  });

  test('no role carries a policy of somebody else, but the one by which API Gateway writes its logs', () => {
    const roles = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role');
    const managed = roles.filter(([, { Properties }]) => Properties.ManagedPolicyArns).map(([id]) => readable(id));
    expect(managed).toEqual(['ApiGatewayCloudWatchRole']);
  });

  test('only the scheduler may invoke the tick, and only the gateway the API', () => {
    const policy = policiesOf('TickSchedulerRole', template);
    expect(policy.map(({ Action }) => Action)).toEqual(['lambda:InvokeFunction']);
    const permissions = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::Lambda::Permission');
    expect(new Set(permissions.map(({ Properties }) => Properties.Principal))).toEqual(
      new Set(['apigateway.amazonaws.com']),
    );
  });
});

describe('no function may do what is not its work', () => {
  const deployed = openTemplate(template, (name) => name);
  const allows = readRoles(deployed);
  const idOf = (type: string, prefix: string): string =>
    deployed.ofType(type).find((id) => id.startsWith(prefix)) ?? '';
  const attribute = (type: string, prefix: string): string =>
    String(deployed.references.attribute(idOf(type, prefix), 'Arn'));
  const table = attribute('AWS::DynamoDB::Table', 'StoreTable');
  const bucket = attribute('AWS::S3::Bucket', 'StoreBucket');
  const queue = (name: string): string => attribute('AWS::SQS::Queue', name);
  const functions = ['tick', 'poll', 'article', 'link', 'websub', 'api', 'export', 'admin'];

  const row = (action: string, key: string): Call => ({
    action: `dynamodb:${action}`,
    resource: table,
    leadingKeys: [key],
  });
  const object = (action: string, key: string): Call => ({ action: `s3:${action}`, resource: `${bucket}/${key}` });
  const send = (name: string): Call => ({ action: 'sqs:SendMessage', resource: queue(name) });
  const other = (action: string, resource: string): Call => ({ action, resource });

  test.each<[string, Call]>([
    ['tick', row('UpdateItem', 'FEED#1')],
    ['tick', send('PollQueue')],
    ['poll', row('BatchGetItem', 'ITEM#1')],
    ['article', row('PutItem', 'IX#lang#fr')],
    ['article', object('PutObject', 'pages/1.warc.gz')],
    ['link', row('Query', 'KEY#0000ffff')],
    ['websub', row('GetItem', 'WEBSUB#token')],
    ['api', row('Query', 'STORY#1')],
    ['export', row('Query', 'IX#lang#fr')],
    ['admin', object('DeleteObject', 'pages/1.warc.gz')],
    ['api', other('dynamodb:Scan', `${table}/index/due`)],
  ])('that %s may do its work is known to this test (%j)', (name, call) => {
    expect(allows(name, call)).toBe(true);
  });

  const nobody: readonly Call[] = [
    ...['Scan', 'DeleteTable', 'UpdateTable', 'ExportTableToPointInTime', 'RestoreTableToPointInTime'].map((action) =>
      other(`dynamodb:${action}`, table),
    ),
    ...['GetObject', 'PutObjectAcl', 'DeleteObjectVersion'].map((action) => object(action, 'pages/1.warc.gz')),
    object('PutObject', 'elsewhere/1'),
    ...['ListBucket', 'PutBucketPolicy', 'DeleteBucket'].map((action) => other(`s3:${action}`, bucket)),
    ...['PollQueue', 'ArticleQueue', 'LinkQueue'].flatMap((name) =>
      ['PurgeQueue', 'DeleteQueue', 'SetQueueAttributes'].map((action) => other(`sqs:${action}`, queue(name))),
    ),
    ...['PollDeadLetters', 'ArticleDeadLetters', 'LinkDeadLetters'].flatMap((name) => [
      send(name),
      other('sqs:ReceiveMessage', queue(name)),
    ]),
    ...functions.map((name) =>
      other('lambda:InvokeFunction', attribute('AWS::Lambda::Function', name.charAt(0).toUpperCase() + name.slice(1))),
    ),
    ...['iam:PassRole', 'sts:AssumeRole', 'kms:Decrypt', 'secretsmanager:GetSecretValue', 'ssm:GetParameter'].map(
      (action) => other(action, '*'),
    ),
    other('logs:GetLogEvents', '*'),
    other('logs:DeleteLogGroup', '*'),
  ];
  test.each(functions)('not %s: read, remove or pass on what belongs to nobody’s work', (name) => {
    expect(nobody.filter((call) => allows(name, call))).toEqual([]);
  });

  const written = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'];
  const reading = ['GetItem', 'BatchGetItem', 'Query'];
  const rows = (actions: readonly string[], ...keys: readonly string[]): readonly Call[] =>
    actions.flatMap((action) => keys.map((key) => row(action, key)));

  test.each<[string, readonly Call[]]>([
    ['tick', rows([...reading, ...written], 'ARTICLE#1', 'ITEM#1', 'WEBSUB#token', 'HOST#lequai.example', 'IX#days')],
    ['tick', [send('ArticleQueue'), send('LinkQueue'), object('PutObject', 'articles/1'), row('DeleteItem', 'FEED#1')]],
    ['poll', rows([...reading, ...written], 'ARTICLE#1', 'IX#lang#fr', 'STORY#1', 'KEY#1', 'FEEDLIST', 'CHANGE#1')],
    ['poll', [send('LinkQueue'), object('PutObject', 'pages/1'), row('DeleteItem', 'FEED#1')]],
    ['article', rows([...reading, ...written], 'FEED#1', 'WEBSUB#token', 'FEEDLIST', 'KEY#1', 'STORY#1', 'TITLE#1')],
    ['article', [send('PollQueue'), object('GetObject', 'articles/1')]],
    ['link', rows([...reading, ...written], 'FEED#1', 'WEBSUB#token', 'ITEM#1', 'IX#lang#fr', 'HOST#lequai.example')],
    ['link', [send('PollQueue'), send('ArticleQueue'), send('LinkQueue'), object('PutObject', 'articles/1')]],
    ['websub', rows([...reading, ...written], 'ARTICLE#1', 'IX#lang#fr', 'HOST#lequai.example', 'FEEDLIST', 'KEY#1')],
    ['websub', [send('PollQueue'), send('LinkQueue'), object('GetObject', 'articles/1')]],
    ['api', rows(written, 'ARTICLE#1', 'FEED#1', 'IX#lang#fr', 'STORY#1', 'SOURCES', 'CHANGE#1')],
    ['api', rows(reading, 'WEBSUB#token', 'HOST#lequai.example', 'FEEDLIST')],
    ['api', [send('PollQueue'), send('ArticleQueue'), object('PutObject', 'articles/1')]],
    ['export', rows(written, 'ARTICLE#1', 'FEED#1', 'IX#lang#fr')],
    ['export', rows(reading, 'FEED#1', 'ITEM#1', 'CHANGE#1', 'SOURCES', 'WEBSUB#token', 'FEEDLIST')],
    ['export', [other('dynamodb:Scan', `${table}/index/due`), object('GetObject', 'pages/1')]],
    ['admin', rows([...reading, ...written], 'WEBSUB#token', 'HOST#lequai.example', 'FEEDLIST', 'STATISTICS#1')],
    ['admin', [send('PollQueue'), object('PutObject', 'articles/1'), object('GetObject', 'pages/1')]],
    ...functions
      .filter((name) => name !== 'admin')
      .map((name): [string, Call[]] => [
        name,
        [object('DeleteObject', 'articles/1'), object('DeleteObject', 'pages/1')],
      ]),
  ])('not %s: what is another’s (%#)', (name, calls) => {
    expect(calls.filter((call) => allows(name, call))).toEqual([]);
  });

  test('a batch that names one row of another’s is refused whole', () => {
    const call = { ...row('BatchGetItem', ''), leadingKeys: ['ITEM#1', 'ARTICLE#1'] };
    expect(allows('poll', call)).toBe(false);
  });

  test('logs are written by the function that they are of', () => {
    const group = (name: string): string => `${attribute('AWS::Logs::LogGroup', `${name}Logs`)}`;
    expect(allows('tick', other('logs:PutLogEvents', group('Tick')))).toBe(true);
    expect(allows('tick', other('logs:PutLogEvents', group('Poll')))).toBe(false);
  });

  test('every family of rows that the store writes has an owner', () => {
    const sources = readdirSync('shared/store').map((file) => readFileSync(join('shared/store', file), 'utf8'));
    const keys = /(?:pk: |Partition = (?:\([^)]*\): string => )?)[`']([A-Z][A-Z-]*)/g;
    const families = new Set(sources.flatMap((source) => [...source.matchAll(keys)].map(([, family]) => family)));
    families.delete('DUE');
    const owned = new Set(
      Object.values(rowsOf).flatMap((patterns) => patterns.map((pattern) => pattern.replace('#*', ''))),
    );
    expect([...owned].toSorted()).toEqual([...families].toSorted());
  });
});

describe('nothing secret', () => {
  test('stands in the environment of a function', () => {
    const variables = Object.values(template.Resources)
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .flatMap(({ Properties }) => Object.entries((Properties.Environment as { Variables: object }).Variables));
    expect(variables.filter(([name]) => /SECRET|PASSWORD|TOKEN|CREDENTIAL|API_?KEY/i.test(name))).toEqual([]);
    for (const [, value] of variables) expect(JSON.stringify(value)).not.toMatch(/dynamic|resolve:|AKIA|-----BEGIN/);
  });
});

interface Statement {
  readonly Action: string | readonly string[];
  readonly Effect: string;
  readonly Resource: unknown;
}

function policiesOf(role: string, { Resources }: Template): readonly Statement[] {
  return Object.values(Resources)
    .filter(({ Type, Properties }) => Type === 'AWS::IAM::Policy' && namesRole(Properties.Roles, role))
    .flatMap(({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);
}

const namesRole = (roles: unknown, role: string): boolean =>
  (roles as readonly { readonly Ref: string }[]).some(({ Ref }) => readable(Ref) === role);

/** Every action on every resource, one a line. */
function rightsOf(name: string, from: Template): readonly string[] {
  return policiesOf(`${name}Role`, from)
    .flatMap(({ Effect, Action, Resource }) => {
      expect(Effect).toBe('Allow');
      return [Action]
        .flat()
        .flatMap((action) => [Resource].flat().map((resource) => `${action} on ${arnText(resource)}`));
    })
    .map((right) => right.replace(`on ${name}Logs`, 'on its own logs'))
    .toSorted();
}

/** An ARN without the noise: the resource's id as it stands in the code, and what follows it. */
function arnText(value: unknown): string {
  if (typeof value === 'string') return value;
  const { 'Fn::GetAtt': attribute, 'Fn::Join': join, 'Fn::Sub': sub, Ref } = value as Record<string, never>;
  if (attribute) return readable(attribute[0]);
  if (join) return (join[1] as readonly unknown[]).map(arnText).join('');
  return String(sub ?? Ref);
}

/** A logical id without its hash. */
const readable = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');
