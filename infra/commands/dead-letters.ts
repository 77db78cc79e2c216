import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Queues, StageQueues } from './stage-queues.ts';

/** A message that a stage gave up on, held by whoever received it until it is moved or let go. */
export interface DeadLetter {
  readonly queues: StageQueues;
  readonly messageId: string;
  readonly receiptHandle: string;
  /** JSON. */
  readonly body: string;
  readonly sentAt: Date;
}

/** How long a message stays hidden from others while a command looks at it; a command that dies lets it go by then. */
const holdSeconds = 120;
/** SQS's own limit. */
const batchSize = 10;

/** Receives all that a dead-letter queue holds, at most `limit`. Whoever calls lets go of what stays there. */
export async function takeDeadLetters(
  { sqs }: Queues,
  queues: StageQueues,
  limit: number,
): Promise<readonly DeadLetter[]> {
  const letters = new Map<string, DeadLetter>();
  while (letters.size < limit) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queues.deadLettersUrl,
        MaxNumberOfMessages: Math.min(batchSize, limit - letters.size),
        VisibilityTimeout: holdSeconds,
        // Without a wait SQS asks only some of its servers, and may find nothing where there is something.
        WaitTimeSeconds: 1,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    if (Messages.length === 0) break;
    for (const { MessageId = '', ReceiptHandle = '', Body = '', Attributes } of Messages) {
      const sentAt = new Date(Number(Attributes?.SentTimestamp ?? 0));
      letters.set(MessageId, { queues, messageId: MessageId, receiptHandle: ReceiptHandle, body: Body, sentAt });
    }
  }
  return [...letters.values()];
}

/** Lets others see a message again. */
export async function letGo({ sqs }: Queues, { queues, receiptHandle }: DeadLetter): Promise<void> {
  await sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: queues.deadLettersUrl,
      ReceiptHandle: receiptHandle,
      // fauxqs answers 500 to none.
      VisibilityTimeout: 1,
    }),
  );
}

/** Puts a message into its stage's queue as if it had never been tried. */
export async function sendAgain({ sqs }: Queues, { queueUrl }: StageQueues, body: string): Promise<void> {
  await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: withoutHistory(body) }));
}

/** Takes a message out of the dead-letter queue for good. */
export async function remove({ sqs }: Queues, { queues, receiptHandle }: DeadLetter): Promise<void> {
  await sqs.send(new DeleteMessageCommand({ QueueUrl: queues.deadLettersUrl, ReceiptHandle: receiptHandle }));
}

/** Attempts that are told in the message would leave it only one more. */
function withoutHistory(body: string): string {
  const message = parseObject(body);
  if (!message) return body;
  const { attemptsBefore: _, ...rest } = message;
  return JSON.stringify(rest);
}

/** What a message says; null where it is no JSON object. */
export function parseObject(body: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
