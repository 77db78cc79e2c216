import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './connection.ts';
import type { DescendingReader } from './merge-join.ts';

/** Below every key that begins with a time, so that it can stand for "just below". */
export const justBelow = (key: string): string =>
  `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}\uffff`;
/** Above every key. */
export const top = '\uffff';

/** Reads the next keys of a reader, at most so many; none at the end. */
export function keysDownwards(reader: DescendingReader, floor: string, start: string) {
  let bound = start;
  return async (count: number): Promise<readonly string[]> => {
    const keys: string[] = [];
    while (keys.length < count) {
      const key = await reader.seek(bound);
      if (key === null || key < floor) break;
      keys.push(key);
      bound = justBelow(key);
    }
    return keys;
  };
}

/** Reads one partition downwards in pages; a bound below the page at hand starts a new query there. */
export function readPartition(
  table: Table,
  partition: string,
  from: string | null,
  pageSize: number,
): DescendingReader {
  const floor = from ?? ' ';
  let buffer: readonly string[] = [];
  let ended = false;
  return {
    async seek(bound) {
      buffer = buffer.filter((key) => key <= bound);
      if (buffer.length === 0 && !ended && floor <= bound) {
        const { Items = [] } = await table.client.send(
          new QueryCommand({
            TableName: table.name,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :bound',
            ExpressionAttributeValues: { ':pk': partition, ':from': floor, ':bound': bound },
            ProjectionExpression: 'sk',
            ScanIndexForward: false,
            Limit: pageSize,
          }),
        );
        buffer = Items.map((row) => String(row.sk));
        ended = buffer.length < pageSize;
      }
      return buffer[0] ?? null;
    },
  };
}
