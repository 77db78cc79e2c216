import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemOutcome } from '../telemetry/index.ts';
import type { Table } from './connection.ts';
import { itemKey } from './keys.ts';
import type { Instant, ItemRecord } from './records.ts';
import { getRow, getRows, putRowIf, unlessConditionFails } from './rows.ts';

export const getItem = (table: Table, id: string): Promise<ItemRecord | null> => getRow<ItemRecord>(table, itemKey(id));

export const getItems = (table: Table, ids: readonly string[]): Promise<readonly ItemRecord[]> =>
  getRows<ItemRecord>(table, ids.map(itemKey));

/**
 * Puts an item on its way. It replaces the same item only where the feed says something else of it now, so that a
 * repeated poll never takes an outcome away.
 */
export const startItem = (table: Table, item: ItemRecord): Promise<boolean> =>
  putRowIf(table, { ...itemKey(item.id), ...item }, 'attribute_not_exists(pk) OR entryHash <> :hash', {
    ':hash': item.entryHash,
  });

export interface ItemEnd {
  readonly outcome: ItemOutcome;
  readonly detail: string | null;
  readonly articleId: string | null;
  readonly endedAt: Instant;
}

/**
 * Ends an item.
 * @returns whether this call ended it: false where it had ended before, so that every item is counted once
 */
export const endItem = (table: Table, id: string, end: ItemEnd): Promise<boolean> =>
  unlessConditionFails(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: itemKey(id),
        UpdateExpression: 'SET #outcome = :outcome, detail = :detail, articleId = :article, endedAt = :at',
        // A dead letter that was sent through again may still end well.
        ConditionExpression: 'attribute_exists(pk) AND (#outcome = :pending OR #outcome = :dead)',
        ExpressionAttributeNames: { '#outcome': 'outcome' },
        ExpressionAttributeValues: {
          ':outcome': end.outcome,
          ':detail': end.detail,
          ':article': end.articleId,
          ':at': end.endedAt,
          ':pending': null,
          ':dead': 'dead-letter',
        },
      }),
    ),
  );
