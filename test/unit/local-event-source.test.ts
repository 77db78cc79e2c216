import { ChangeMessageVisibilityCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import type { EventSource } from '../../infra/local/deployment.ts';
import { failedMessages, sqsEvent, startEventSource } from '../../infra/local/event-source.ts';
import type { Invocation } from '../../infra/local/workers.ts';

const batch: readonly Message[] = ['a', 'b', 'c'].map((MessageId) => ({
  MessageId,
  ReceiptHandle: `handle-${MessageId}`,
}));
const returned = (result: unknown): Invocation => ({ outcome: 'returned', result });
const report = (...ids: readonly unknown[]): Invocation =>
  returned({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

describe('failedMessages', () => {
  it.each<[string, Invocation, string]>([
    ['a null response', returned(null), ''],
    ['an empty response', returned({}), ''],
    ['a null list', returned({ batchItemFailures: null }), ''],
    ['an empty list', report(), ''],
    ['a list', report('b'), 'b'],
    ['a list that repeats itself', report('c', 'a', 'c'), 'ac'],
    ['an empty identifier', report('b', ''), 'abc'],
    ['a null identifier', report('b', null), 'abc'],
    ['an identifier under another key', returned({ batchItemFailures: [{ id: 'b' }] }), 'abc'],
    ['an identifier of another batch', report('z'), 'abc'],
    ['text', returned('done'), 'abc'],
    ['an exception', { outcome: 'threw', name: 'Error', message: '', stack: '' }, 'abc'],
    ['a timeout', { outcome: 'timed-out', afterSeconds: 1 }, 'abc'],
    ['a crash', { outcome: 'crashed', message: '' }, 'abc'],
  ])('takes %s as Lambda does', (_, invocation, ids) => {
    expect(
      failedMessages(batch, invocation, true)
        .map(({ MessageId }) => MessageId)
        .join(''),
    ).toBe(ids);
  });

  it('heeds no report that the mapping does not ask for', () => {
    expect(failedMessages(batch, report('b'), false)).toEqual([]);
  });
});

describe('sqsEvent', () => {
  it('has the shape that Lambda gives', () => {
    const message: Message = {
      MessageId: 'a',
      ReceiptHandle: 'handle-a',
      Body: '{}',
      MD5OfBody: '99914b93',
      Attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1795435200000' },
      MessageAttributes: {
        trace: { DataType: 'String', StringValue: 'x' },
        bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([0xff, 0]) },
      },
    };
    expect(JSON.parse(JSON.stringify(sqsEvent([message], 'arn:aws:sqs:us-east-1:000000000000:queue')))).toEqual({
      Records: [
        {
          messageId: 'a',
          receiptHandle: 'handle-a',
          body: '{}',
          attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1795435200000' },
          messageAttributes: {
            trace: { stringValue: 'x', stringListValues: [], binaryListValues: [], dataType: 'String' },
            bytes: { binaryValue: '/wA=', stringListValues: [], binaryListValues: [], dataType: 'Binary' },
          },
          md5OfBody: '99914b93',
          eventSource: 'aws:sqs',
          eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:queue',
          awsRegion: 'us-east-1',
        },
      ],
    });
  });
});

describe('startEventSource', () => {
  const source: EventSource = {
    queue: {
      name: 'queue',
      arn: 'arn',
      url: 'http://queue',
      attributes: {},
      visibilityTimeoutSeconds: 300,
      deadLetterQueue: null,
    },
    functionName: 'f',
    batchSize: 3,
    batchingWindowSeconds: 0,
    reportsBatchItemFailures: true,
    maximumConcurrency: null,
  };

  /** A queue that gives the batch once and says when its messages become visible again. */
  async function workOnBatch(visibleAfterSeconds: Readonly<Record<string, number>>): Promise<readonly unknown[]> {
    const changes: unknown[] = [];
    let given = false;
    const sqs = new SQSClient({ region: 'us-east-1' });
    sqs.send = async (command: unknown) => {
      if (command instanceof ChangeMessageVisibilityCommand) changes.push(command.input);
      if (!(command instanceof ReceiveMessageCommand) || given)
        return new Promise((resolve) => setTimeout(resolve, 5, {}));
      given = true;
      return { Messages: batch };
    };
    const start = Date.now();
    const running = startEventSource(source, {
      sqs,
      inFlight: () =>
        Object.entries(visibleAfterSeconds).map(([id, seconds]) => ({
          receiptHandle: `handle-${id}`,
          visibleAt: start + seconds * 1000,
        })),
      invoke: async () => report('a', 'b', 'c'),
      concurrency: 1,
      retryAfterSeconds: 2,
      onFailure: () => undefined,
    });
    while (running.received() === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await running.stop();
    return changes;
  }

  it('brings failed messages back soon, but for those whose visibility the function has set itself', async () => {
    expect(await workOnBatch({ a: 300, b: 60, c: 900 })).toEqual([
      { QueueUrl: 'http://queue', ReceiptHandle: 'handle-a', VisibilityTimeout: 2 },
    ]);
  });
});
