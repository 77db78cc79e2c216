import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import type { Key } from './keys.ts';
import type { Instant } from './records.ts';
import { putRow, queryAll } from './rows.ts';

/** A message that was given up on and set aside: it is tried no more, rings no alarm, and stays until somebody decides. */
export interface QuarantinedMessage {
  /** The stage whose queue it belongs to: `poll`, `article`, `link`. */
  readonly stage: string;
  readonly messageId: string;
  /** JSON, as it was in the queue. */
  readonly body: string;
  readonly sentAt: Instant;
  readonly heldAt: Instant;
  /** Why, in the words of whoever set it aside. */
  readonly why: string;
}

const partition = 'QUARANTINE';

const keyOf = ({ stage, messageId }: Pick<QuarantinedMessage, 'stage' | 'messageId'>): Key => ({
  pk: partition,
  sk: `${stage}#${messageId}`,
});

/** Sets a message aside; twice is once. */
export const putQuarantined = (table: Table, message: QuarantinedMessage): Promise<void> =>
  putRow(table, { ...keyOf(message), ...message });

/** Everything that was set aside, by stage. */
export const listQuarantined = (table: Table): Promise<readonly QuarantinedMessage[]> =>
  queryAll(table, { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': partition } });

export async function removeQuarantined(table: Table, message: QuarantinedMessage): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: keyOf(message) }));
}
