import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import { log } from '../shared/telemetry/index.ts';

/** Which try of a message this is. */
export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** After it, a failure sends the message to the dead-letter queue. */
  readonly last: boolean;
}

/**
 * Makes an SQS handler: each record's body is checked against the schema and worked on, all of a batch side by side. A
 * record whose work throws is reported as failed, by itself, and comes again.
 */
export function consumeBatch<T>(
  schema: z.ZodType<T>,
  maxReceives: number,
  work: (message: T, attempt: Attempt) => Promise<unknown>,
) {
  const processor = new BatchProcessor(EventType.SQS);
  const consume = async (record: SQSRecord): Promise<void> => {
    const number = Number(record.attributes.ApproximateReceiveCount);
    try {
      await work(schema.parse(JSON.parse(record.body)), { number, last: number >= maxReceives });
    } catch (error) {
      log.error('a message failed', { messageId: record.messageId, attempt: number, error: error as Error });
      throw error;
    }
  };
  return (event: SQSEvent, context: Context) =>
    processPartialResponse(event, consume, processor, { context, throwOnFullBatchFailure: false });
}
