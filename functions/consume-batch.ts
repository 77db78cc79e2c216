import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { log } from '../shared/telemetry/index.ts';
import { HostBusy } from './host-busy.ts';
import { longestDelaySeconds, type SendMessages } from './send-messages.ts';

/** Which try of a message this is. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** After it, a failure sends the message to the dead-letter queue. */
  readonly last: boolean;
}

/** Attempts that a message had before it was put back. */
const history = z.object({ attemptsBefore: z.int().min(0).default(0) });

/**
 * Makes an SQS handler: each record's body is checked against the schema and worked on, all of a batch side by side. A
 * record whose work throws is reported as failed, by itself, and comes again. Where its host is busy it goes back with
 * a delay instead, and that was no attempt.
 * @param putBack sends to the queue that the records come from
 */
export function consumeBatch<T>(
  schema: z.ZodType<T>,
  maxReceives: number,
  work: (message: T, attempt: Attempt) => Promise<unknown>,
  putBack?: SendMessages,
) {
  const processor = new BatchProcessor(EventType.SQS);
  const consume = async (record: SQSRecord): Promise<void> => {
    const receives = Number(record.attributes.ApproximateReceiveCount);
    try {
      const body: unknown = JSON.parse(record.body);
      const { attemptsBefore } = history.parse(body);
      const number = attemptsBefore + receives;
      await unlessBusy(() => work(schema.parse(body), { number, last: number >= maxReceives }), putBack, {
        ...(body as object),
        attemptsBefore: number - 1,
      });
    } catch (error) {
      log.error('a message failed', { messageId: record.messageId, receives, error: error as Error });
      throw error;
    }
  };
  return (event: SQSEvent, context: Context) =>
    processPartialResponse(event, consume, processor, { context, throwOnFullBatchFailure: false });
}

/** It is sent before the record that it replaces is deleted: a crash in between doubles it, and loses nothing. */
async function unlessBusy(work: () => Promise<unknown>, putBack: SendMessages | undefined, message: object) {
  try {
    await work();
  } catch (error) {
    if (!(putBack && error instanceof HostBusy)) throw error;
    const seconds = Math.ceil((error.until.getTime() - Date.now()) / 1_000);
    await putBack([message], Math.min(longestDelaySeconds, Math.max(1, seconds)));
  }
}
