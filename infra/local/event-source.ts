import { setTimeout as sleep } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { EventSource } from './deployment.ts';
import type { InFlightMessage } from './embedded-servers.ts';
import { place } from './place.ts';
import type { Invocation } from './workers.ts';

export interface EventSourceHost {
  readonly sqs: SQSClient;
  inFlight(queueName: string): readonly InFlightMessage[];
  invoke(event: unknown): Promise<Invocation>;
  /** How many batches are worked on at once. */
  readonly concurrency: number;
  /**
   * After how long a failed message comes back. On Lambda it is the rest of the queue's visibility timeout, minutes
   * in which nothing happens; the host knows that the invocation is over.
   */
  readonly retryAfterSeconds: number;
  /** The queue itself failed. */
  onFailure(failure: string): void;
}

export interface RunningEventSource {
  /** How many messages it has received since it started. */
  received(): number;
  /** Receives no more; resolves when the batches that are being worked on are done. */
  stop(): Promise<void>;
}

/**
 * Does what Lambda's event source mapping does for a queue: receives batches, invokes the function, deletes what
 * succeeded and leaves the rest to the queue's visibility timeout and redrive policy.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
 */
export function startEventSource(source: EventSource, host: EventSourceHost): RunningEventSource {
  const stopping = new AbortController();
  let received = 0;
  const consume = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const batch = await gatherBatch(source, host, stopping.signal);
      received += batch.length;
      if (batch.length > 0) await workOn(batch, source, host);
    }
  };
  const consumers = Array.from({ length: host.concurrency }, consume);
  return {
    received: () => received,
    async stop() {
      stopping.abort();
      await Promise.all(consumers);
    },
  };
}

const longestReceive = 10;
const longPollSeconds = 20;

/** Waits for a first message, then for more until the batch is full or its window is over. */
async function gatherBatch(
  { queue, batchSize, batchingWindowSeconds }: EventSource,
  host: EventSourceHost,
  signal: AbortSignal,
): Promise<readonly Message[]> {
  const receive = (missing: number, waitSeconds: number) =>
    receiveMessages(queue.url, missing, waitSeconds, host, signal);
  const batch = [...(await receive(batchSize, longPollSeconds))];
  const windowEnds = Date.now() + batchingWindowSeconds * 1000;
  while (batch.length > 0 && batch.length < batchSize && !signal.aborted) {
    const waitSeconds = Math.floor((windowEnds - Date.now()) / 1000);
    const more = await receive(batchSize - batch.length, Math.max(0, waitSeconds));
    batch.push(...more);
    if (more.length === 0 && waitSeconds <= 0) break;
  }
  return batch;
}

async function receiveMessages(
  url: string,
  missing: number,
  waitSeconds: number,
  { sqs, onFailure }: EventSourceHost,
  signal: AbortSignal,
): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: Math.min(missing, longestReceive),
    WaitTimeSeconds: Math.min(waitSeconds, longPollSeconds),
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  try {
    return (await sqs.send(command, { abortSignal: signal })).Messages ?? [];
  } catch (error) {
    if (signal.aborted) return [];
    onFailure(`receive: ${error instanceof Error ? error.message : error}`);
    await sleep(1000);
    return [];
  }
}

async function workOn(batch: readonly Message[], source: EventSource, host: EventSourceHost): Promise<void> {
  const receivedAt = Date.now();
  const invocation = await host.invoke(sqsEvent(batch, source.queue.arn));
  const failed = failedMessages(batch, invocation, source.reportsBatchItemFailures);
  try {
    await deleteMessages(
      batch.filter((message) => !failed.includes(message)),
      source.queue.url,
      host.sqs,
    );
    await bringBackSoon(failed, receivedAt, source, host);
  } catch (error) {
    // The queue was closed under a batch that ended late: its messages come back by themselves.
    host.onFailure(`delete: ${error instanceof Error ? error.message : error}`);
  }
}

/** The event that Lambda makes of a batch. */
export function sqsEvent(batch: readonly Message[], queueArn: string) {
  return {
    Records: batch.map((message) => ({
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes: message.Attributes ?? {},
      messageAttributes: Object.fromEntries(
        Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
          name,
          {
            stringValue: value.StringValue,
            binaryValue: value.BinaryValue && Buffer.from(value.BinaryValue).toString('base64'),
            stringListValues: [],
            binaryListValues: [],
            dataType: value.DataType,
          },
        ]),
      ),
      md5OfBody: message.MD5OfBody,
      md5OfMessageAttributes: message.MD5OfMessageAttributes,
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn,
      awsRegion: place.region,
    })),
  };
}

const batchResponseSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish() })
  .nullish();

/**
 * The messages that an invocation did not get done: those it reports, or all of them where it failed or its report
 * can't be read.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function failedMessages(
  batch: readonly Message[],
  invocation: Invocation,
  reportsBatchItemFailures: boolean,
): readonly Message[] {
  if (invocation.outcome !== 'returned') return batch;
  if (!reportsBatchItemFailures) return [];
  const response = batchResponseSchema.safeParse(invocation.result);
  if (!response.success) return batch;
  const reported = (response.data?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  const failed = batch.filter(({ MessageId }) => MessageId !== undefined && reported.includes(MessageId));
  return failed.length === new Set(reported).size ? failed : batch;
}

async function deleteMessages(messages: readonly Message[], url: string, sqs: SQSClient): Promise<void> {
  for (let start = 0; start < messages.length; start += longestReceive) {
    const Entries = messages
      .slice(start, start + longestReceive)
      .map(({ MessageId, ReceiptHandle }) => ({ Id: MessageId, ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
  }
}

const clockToleranceMilliseconds = 1500;

/** Messages whose visibility the handler has set itself keep what it set. */
async function bringBackSoon(
  failed: readonly Message[],
  receivedAt: number,
  { queue, batchingWindowSeconds }: EventSource,
  { sqs, inFlight, retryAfterSeconds }: EventSourceHost,
): Promise<void> {
  if (failed.length === 0) return;
  const latest = receivedAt + queue.visibilityTimeoutSeconds * 1000;
  const earliest = latest - batchingWindowSeconds * 1000 - clockToleranceMilliseconds;
  const handles = inFlight(queue.name)
    .filter(({ visibleAt }) => earliest < visibleAt && visibleAt <= latest)
    .map(({ receiptHandle }) => receiptHandle);
  await Promise.all(
    failed
      .filter(({ ReceiptHandle }) => ReceiptHandle !== undefined && handles.includes(ReceiptHandle))
      .map(({ ReceiptHandle }) =>
        sqs.send(
          new ChangeMessageVisibilityCommand({
            QueueUrl: queue.url,
            ReceiptHandle,
            VisibilityTimeout: Math.min(retryAfterSeconds, queue.visibilityTimeoutSeconds),
          }),
        ),
      ),
  );
}
