import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import type { DescendingReader, SortedRow } from './sorted-readers.ts';

/** Below every key that begins with a time, so that it can stand for "just below". */
export const justBelow = (key: string): string =>
  `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}\uffff`;
/** Above every key. */
export const top = '\uffff';

/** Reads the next rows of a reader, at most so many; fewer only at the end. */
export function rowsDownwards(reader: DescendingReader, floor: string, start: string) {
  let bound = start;
  return async (count: number): Promise<readonly SortedRow[]> => {
    const rows: SortedRow[] = [];
    while (rows.length < count) {
      const row = await reader.seek(bound);
      if (row === null || row.key < floor) break;
      rows.push(row);
      bound = justBelow(row.key);
    }
    return rows;
  };
}

/** Reads one partition downwards in pages, as large as is asked for by then; a bound below the page at hand starts a new query there. */
export function readPartition(
  table: Table,
  partition: string,
  from: string | null,
  pageSize: () => number,
): DescendingReader {
  const floor = from ?? ' ';
  let buffer: readonly SortedRow[] = [];
  let ended = false;
  return {
    async seek(bound) {
      buffer = buffer.filter(({ key }) => key <= bound);
      if (buffer.length === 0 && !ended && floor <= bound) {
        const { Items = [], LastEvaluatedKey } = await table.client.send(
          new QueryCommand({
            TableName: table.name,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :bound',
            ExpressionAttributeValues: { ':pk': partition, ':from': floor, ':bound': bound },
            ScanIndexForward: false,
            Limit: pageSize(),
          }),
        );
        buffer = Items.map(({ sk, signature, words }) => ({
          key: String(sk),
          signature: signature ?? null,
          words: words ?? null,
        }));
        ended = LastEvaluatedKey === undefined;
      }
      return buffer[0] ?? null;
    },
  };
}
