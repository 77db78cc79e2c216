import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type ItemOutcome, itemOutcomes } from '../telemetry/index.ts';
import type { Table } from './connection.ts';
import { itemKey } from './keys.ts';
import { justBelow, readPartition, rowsDownwards, top } from './read-partition.ts';
import type { Instant, ItemRecord } from './records.ts';
import { getRow, getRows, putRow, putRowIf, unlessConditionFails } from './rows.ts';
import { unite } from './sorted-readers.ts';

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
export async function endItem(table: Table, id: string, end: ItemEnd): Promise<boolean> {
  const ended = await writeEnd(table, id, end);
  if (ended) await putRow(table, { pk: endedPartition(end.outcome), sk: `${end.endedAt}#${id}` });
  return ended;
}

const endedPartition = (outcome: ItemOutcome): string => `ENDED#${outcome}`;

const writeEnd = (table: Table, id: string, end: ItemEnd): Promise<boolean> =>
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

/**
 * Takes an item's outcome back, so that it can be sent through again.
 * @returns whether it had one
 */
export const restartItem = (table: Table, id: string): Promise<boolean> =>
  unlessConditionFails(() =>
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: itemKey(id),
        UpdateExpression: 'SET #outcome = :pending, detail = :pending, articleId = :pending, endedAt = :pending',
        ConditionExpression: 'attribute_exists(pk) AND #outcome <> :pending',
        ExpressionAttributeNames: { '#outcome': 'outcome' },
        ExpressionAttributeValues: { ':pending': null },
      }),
    ),
  );

export interface ItemFilter {
  readonly feedId: string | null;
  readonly outcome: ItemOutcome | null;
}

export interface ItemPage {
  readonly items: readonly ItemRecord[];
  /** The place after which the next page begins; null at the end. */
  readonly next: string | null;
}

/** How many items one page may look at that it doesn't show. */
const mostPassedOver = 500;

/** Lists items that have ended, the last first. A page may be short and yet not the last. */
export async function listItems(
  table: Table,
  filter: ItemFilter,
  limit: number,
  after: string | null,
): Promise<ItemPage> {
  const outcomes = filter.outcome === null ? itemOutcomes : [filter.outcome];
  const readers = outcomes.map((outcome) => readPartition(table, endedPartition(outcome), null, () => limit + 1));
  const readRows = rowsDownwards(unite(readers), '', after ? justBelow(after) : top);
  const found: ItemRecord[] = [];
  for (let examined = 0; ; ) {
    const places = (await readRows(limit + 1 - found.length)).map(({ key }) => key);
    found.push(...(await readEnded(table, filter, places)));
    examined += places.length;
    const last = found[limit - 1];
    if (found.length > limit && last) return { items: found.slice(0, limit), next: `${last.endedAt}#${last.id}` };
    if (places.length === 0) return { items: found, next: null };
    if (examined > limit + mostPassedOver) return { items: found, next: places.at(-1) ?? null };
  }
}

/** The items of places in their order; without those that have ended otherwise since. */
async function readEnded(table: Table, filter: ItemFilter, places: readonly string[]): Promise<readonly ItemRecord[]> {
  const idOf = (place: string): string => place.slice(place.indexOf('#') + 1);
  const items = new Map((await getItems(table, places.map(idOf))).map((item) => [item.id, item]));
  return places
    .map((place) => items.get(idOf(place)))
    .filter((item) => item !== undefined)
    .filter((item) => places.includes(`${item.endedAt}#${item.id}`))
    .filter(({ feedId }) => filter.feedId === null || feedId === filter.feedId);
}
