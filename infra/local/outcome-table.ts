import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Clients } from './embedded-servers.ts';
import type { Counts } from './tally.ts';

/** How the items in the table ended. */
export interface OutcomeTable {
  readonly counts: Readonly<Record<string, number>>;
  /** Those that have not: an address where the item has one, else its key. */
  readonly pending: readonly string[];
}

/** Reads the outcome of every item. */
export async function readOutcomes(tableName: string, { dynamodb }: Pick<Clients, 'dynamodb'>): Promise<OutcomeTable> {
  const counts: Record<string, number> = {};
  const pending: string[] = [];
  for await (const { pk, url, outcome } of scanItems(tableName, dynamodb)) {
    if (outcome?.S) counts[outcome.S] = (counts[outcome.S] ?? 0) + 1;
    else pending.push(url?.S ?? pk?.S ?? '?');
  }
  return { counts, pending: pending.sort() };
}

async function* scanItems(
  TableName: string,
  dynamodb: Clients['dynamodb'],
): AsyncGenerator<Readonly<Record<string, AttributeValue>>> {
  let ExclusiveStartKey: Record<string, AttributeValue> | undefined;
  do {
    const page = await dynamodb.send(
      new ScanCommand({
        TableName,
        FilterExpression: 'begins_with(pk, :item) AND sk = :outcome',
        ExpressionAttributeValues: { ':item': { S: 'ITEM#' }, ':outcome': { S: 'OUTCOME' } },
        ExclusiveStartKey,
      }),
    );
    yield* page.Items ?? [];
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}

const shownPending = 5;

/** The table as text, most frequent outcome first, equals by name. */
export function formatOutcomes({ counts, pending }: OutcomeTable): readonly string[] {
  const rows = Object.entries(counts).sort(
    ([name, count], [other, otherCount]) => otherCount - count || (name < other ? -1 : 1),
  );
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const width = Math.max('outcome'.length, ...rows.map(([name]) => name.length));
  const line = (name: string, count: string | number): string => `${name.padEnd(width)}  ${String(count).padStart(6)}`;
  return [
    line('outcome', 'items'),
    ...rows.map(([name, count]) => line(name, count)),
    line('total', total),
    ...(pending.length > 0 ? describePending(pending) : []),
  ];
}

function describePending(pending: readonly string[]): readonly string[] {
  const rest = pending.length - shownPending;
  return [
    `${pending.length} ${pending.length === 1 ? 'item has' : 'items have'} no outcome:`,
    ...pending.slice(0, shownPending).map((name) => `  ${name}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

/** Says whose messages were given up on, a line for each function that has any. */
export const formatDeadLetters = (deadLetters: Counts): readonly string[] =>
  Object.entries(deadLetters)
    .filter(([, count]) => count > 0)
    .map(
      ([name, count]) =>
        `${count} ${count === 1 ? 'message is' : 'messages are'} in the dead-letter queue of ${name}; logs/${name}.log says why.`,
    );

/** Whether every item has an outcome, and no message was given up on but those whose items say so. */
export function isComplete({ counts, pending }: OutcomeTable, deadLetters: Counts): boolean {
  const given = Object.values(deadLetters).reduce((sum, count) => sum + count, 0);
  return pending.length === 0 && given <= (counts['dead-letter'] ?? 0);
}
