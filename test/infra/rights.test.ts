import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { synthesise, type Template } from '../../infra/synthesise.ts';

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

const template = synthesise(readConfig({}));
