import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import { dayOf } from './facets.ts';
import type { Instant } from './records.ts';
import { inParallel, putRow } from './rows.ts';

export type ChangeKind = 'created' | 'updated' | 'withdrawn';

/** That something happened to an article; what it is now, its row says. */
export interface ChangeRecord {
  readonly articleId: string;
  readonly kind: ChangeKind;
  readonly at: Instant;
}

/** The place of a change in the log; the log is read from one such place to another. */
export const changePlace = ({ at, articleId }: ChangeRecord): string => `${at}#${articleId}`;

const changesPartition = (day: string): string => `CHANGE#${day}`;
const changeDaysPartition = 'CHANGE-DAYS';

/**
 * Writes a change into the log. It is called before the change itself, so that a run that is cut off in between leaves
 * a change too many, which costs a reader one look, and never one too few.
 */
export async function recordChange(table: Table, change: ChangeRecord): Promise<void> {
  const day = dayOf(change.at);
  await inParallel(
    [
      { pk: changeDaysPartition, sk: day },
      { pk: changesPartition(day), sk: changePlace(change), ...change },
    ],
    (row) => putRow(table, row),
  );
}

/**
 * Reads the log upwards: at most `limit` changes after a place (null: from the beginning) and before a time. The time
 * has to lie so far back that every change before it has been carried out.
 */
export async function listChanges(
  table: Table,
  after: string | null,
  before: Instant,
  limit: number,
): Promise<readonly ChangeRecord[]> {
  const changes: ChangeRecord[] = [];
  // Above the place itself, below whatever follows it.
  let place = `${after ?? ''} `;
  for (let day = await nextDay(table, place, before); day !== null; day = await nextDay(table, `${day}~`, before)) {
    const range = { above: place, below: before };
    changes.push(...(await readUpwards<ChangeRecord>(table, changesPartition(day), range, limit - changes.length)));
    if (changes.length >= limit) break;
    place = `${day}~`;
  }
  return changes;
}

/** The first day with changes at or after a place. */
async function nextDay(table: Table, place: string, before: Instant): Promise<string | null> {
  const range = { above: place.slice(0, 10) + (place.endsWith('~') ? '~' : ''), below: before };
  const [row] = await readUpwards<{ sk: string }>(table, changeDaysPartition, range, 1);
  return row?.sk ?? null;
}

async function readUpwards<T>(
  table: Table,
  partition: string,
  range: { readonly above: string; readonly below: string },
  limit: number,
): Promise<readonly T[]> {
  if (range.above > range.below) return [];
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :above AND :below',
      ExpressionAttributeValues: { ':pk': partition, ':above': range.above, ':below': range.below },
      Limit: limit,
    }),
  );
  return Items as readonly T[];
}
