import { describe, expect, it } from 'vitest';
import settings from '../../cdk.json' with { type: 'json' };
import { readConfig } from '../../infra/config.ts';
import { type Deployment, readDeployment } from '../../infra/local/deployment.ts';
import { concurrencyOf } from '../../infra/local/functions.ts';
import { HostError } from '../../infra/local/host-error.ts';
import { synthesise } from '../../infra/synthesise.ts';
import { smallTemplate } from '../fixtures/local/template.ts';

const queueUrl = (name: string): string => `http://127.0.0.1:1/000000000000/${name}`;
const small = (): Deployment =>
  readDeployment(smallTemplate({ batchSize: 5, batchingWindowSeconds: 2, maxReceiveCount: 4 }), queueUrl);

describe('readDeployment', () => {
  it('reads queues with the attributes that SQS takes', () => {
    expect(small().queues).toEqual([
      {
        name: 'DeadLetters0C',
        arn: 'arn:aws:sqs:us-east-1:000000000000:DeadLetters0C',
        url: queueUrl('DeadLetters0C'),
        attributes: { MessageRetentionPeriod: '1209600', VisibilityTimeout: '30' },
        visibilityTimeoutSeconds: 30,
        deadLetterQueue: null,
      },
      {
        name: 'Queue0D',
        arn: 'arn:aws:sqs:us-east-1:000000000000:Queue0D',
        url: queueUrl('Queue0D'),
        attributes: {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:DeadLetters0C',
            maxReceiveCount: 4,
          }),
          VisibilityTimeout: '30',
        },
        visibilityTimeoutSeconds: 30,
        deadLetterQueue: 'DeadLetters0C',
      },
    ]);
  });

  it('reads functions that have a source here, and leaves those of the CDK out', () => {
    expect(small().functions.map(({ name, entry, handler }) => [name, entry, handler])).toEqual([
      ['work', 'functions/work/index.ts', 'handler'],
      ['tick', 'functions/tick/index.ts', 'handler'],
      ['answer', 'functions/answer/index.ts', 'handler'],
    ]);
  });

  it('resolves the environment of a function to names and addresses of this machine', () => {
    const environments = small().functions.map(({ environment }) => environment);
    expect(environments).toEqual([
      { TABLE_NAME: 'Table0A' },
      { QUEUE_URL: queueUrl('Queue0D'), BUCKET_NAME: 'bucket0b', FEEDS_KEY: '' },
      { GREETING: 'bonjour us-east-1' },
    ]);
  });

  it('joins a queue to its function as the mapping says', () => {
    const { eventSources, queues } = small();
    expect(eventSources).toEqual([
      {
        queue: queues[1],
        functionName: 'work',
        batchSize: 5,
        batchingWindowSeconds: 2,
        reportsBatchItemFailures: true,
        maximumConcurrency: 2,
      },
    ]);
  });

  it('reads the table with its index and the attribute that says when a row expires', () => {
    const { tables, buckets } = small();
    expect(tables.map(({ name, expiryAttribute, indexes }) => [name, expiryAttribute, indexes.length])).toEqual([
      ['Table0A', 'expiresAt', 1],
    ]);
    expect(buckets).toEqual(['bucket0b']);
  });

  it('reads the schedule and the routes', () => {
    const { schedules, routes } = small();
    expect(schedules).toEqual([{ name: 'TickSchedule11', functionName: 'tick', everySeconds: 60, input: null }]);
    expect(routes).toEqual([
      { method: 'ANY', resourcePath: '/{proxy+}', functionName: 'answer', streams: false },
      { method: 'ANY', resourcePath: '/', functionName: 'answer', streams: false },
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no template', { hello: 'world' }, /not a CloudFormation template/],
    [
      'a queue without a number',
      { Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 'long' } } } },
      /^Queue \(AWS::SQS::Queue\) can't be read: VisibilityTimeout: /,
    ],
    [
      'a mapping of a stream',
      {
        Resources: {
          Source: {
            Type: 'AWS::Lambda::EventSourceMapping',
            Properties: { EventSourceArn: 'arn:aws:kinesis:stream', FunctionName: 'f' },
          },
        },
      },
      /^Source joins arn:aws:kinesis:stream to f: not both are here\.$/,
    ],
  ])('names the fault of %s', (_, template, message) => {
    expect(() => readDeployment(template, queueUrl)).toThrow(HostError);
    expect(() => readDeployment(template, queueUrl)).toThrow(message);
  });

  it('reads the stack that deploys', () => {
    const deployment = readDeployment(synthesise(readConfig(settings.context)), queueUrl);
    expect(deployment.tables).toHaveLength(1);
    expect(deployment.buckets).toHaveLength(1);
    expect(deployment.functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['tick', 'poll', 'article', 'link', 'api']),
    );
    expect(deployment.eventSources.map(({ functionName }) => functionName).sort()).toEqual(['article', 'link', 'poll']);
    expect(deployment.eventSources.every(({ queue }) => queue.attributes.RedrivePolicy)).toBe(true);
    expect(deployment.schedules.map(({ functionName }) => functionName)).toEqual(['tick']);
    expect(new Set(deployment.routes.map(({ functionName }) => functionName))).toEqual(
      new Set(['admin', 'api', 'export', 'websub']),
    );
    expect(deployment.routes.map(({ resourcePath }) => resourcePath)).toContain('/{proxy+}');
  });
});

describe('concurrencyOf', () => {
  const limited = (maximumConcurrency: number | null): Deployment => {
    const deployment = small();
    return { ...deployment, eventSources: deployment.eventSources.map((each) => ({ ...each, maximumConcurrency })) };
  };

  it('runs at least two of a function that has a queue or a route, and one of another', () => {
    expect(concurrencyOf('work', limited(null))).toBeGreaterThanOrEqual(2);
    expect(concurrencyOf('answer', small())).toBeGreaterThanOrEqual(2);
    expect(concurrencyOf('tick', small())).toBe(1);
  });

  it('never runs more than the template allows', () => {
    expect(concurrencyOf('work', limited(1))).toBe(1);
    const deployment = small();
    const functions = deployment.functions.map((each) => ({ ...each, reservedConcurrency: 1 }));
    expect(concurrencyOf('answer', { ...deployment, functions })).toBe(1);
  });
});
