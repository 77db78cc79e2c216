import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

/** SQS's own limit for SendMessageBatch. */
const batchSize = 10;

/** SQS's own limit for a message's delay. */
export const longestDelaySeconds = 900;

/**
 * Sends messages to one queue, to be received at once or after a delay. Resolves when all were taken; throws where one
 * was not, naming how many.
 */
export type SendMessages = (messages: readonly object[], delaySeconds?: number) => Promise<void>;

/** Opens a queue for sending. Region, credentials and endpoint come from the SDK's own environment. */
export function openQueue(queueUrl: string): SendMessages {
  const client = new SQSClient({});
  return async (messages, delaySeconds = 0) => {
    for (let start = 0; start < messages.length; start += batchSize) {
      const batch = messages.slice(start, start + batchSize);
      const { Failed = [] } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: batch.map((message, index) => ({
            Id: String(index),
            MessageBody: JSON.stringify(message),
            DelaySeconds: delaySeconds,
          })),
        }),
      );
      if (Failed.length > 0)
        throw new Error(`${queueUrl} refused ${Failed.length} of ${batch.length} messages: ${Failed[0]?.Message}`);
    }
  };
}
