import { randomUUID } from 'node:crypto';
import type { Table } from './connection.ts';
import { hostKey } from './keys.ts';
import { getRow, putRowIf } from './rows.ts';

/** What one host is asked at most. */
export interface HostLimit {
  /** Requests at the same time. */
  readonly parallel: number;
  /** From the end of a request to the next one; where several may run at once, from start to start as well. */
  readonly spacingMilliseconds: number;
}

/** The right to send one request to a host. */
export interface Turn {
  readonly host: string;
  readonly id: string;
  readonly limit: HostLimit;
  readonly startedAt: number;
}

export type TurnAnswer =
  | { readonly outcome: 'granted'; readonly turn: Turn }
  /** It is worth waiting for: ask again then. Nothing is promised. */
  | { readonly outcome: 'soon'; readonly at: Date }
  /** Come back then: the time is kept, as well as it can be told. */
  | { readonly outcome: 'busy'; readonly until: Date };

/** Who may ask a host, and when. Times in milliseconds of the epoch. */
interface HostRow {
  readonly version: number;
  /** No request before. */
  readonly nextAllowedAt: number;
  /** Requests under way; one that nobody ended counts until `until`. */
  readonly holders: readonly { readonly id: string; readonly until: number }[];
  /** Up to when the host's time was promised to those who were sent away. */
  readonly promisedUntil: number;
  /** How long a turn has been taking, its spacing included. */
  readonly turnMilliseconds: number;
  /** Seconds of the epoch: the table forgets hosts that nobody asks. */
  readonly expiresAt: number;
}

const dayMilliseconds = 24 * 60 * 60_000;
/** Others may change the row between reading and writing; after so many tries it counts as busy. */
const maxTries = 8;
const guessedRequestMilliseconds = 500;

export interface Asking {
  readonly now: () => Date;
  /** A turn that nobody ends is over after this. */
  readonly holdMilliseconds: number;
  /** For how long the asker would rather wait than come back. */
  readonly patienceMilliseconds: number;
}

/** Asks for a turn at a host. */
export async function takeTurn(
  table: Table,
  host: string,
  limit: HostLimit,
  { now, holdMilliseconds, patienceMilliseconds }: Asking,
): Promise<TurnAnswer> {
  const id = randomUUID();
  for (let tries = 0; tries < maxTries; tries += 1) {
    const row = await readHost(table, host, limit);
    const time = now().getTime();
    const free = freeAt(row, limit, time);
    if (free > time && free - time <= patienceMilliseconds) return { outcome: 'soon', at: new Date(free) };
    const next = free <= time ? granted(row, limit, { id, until: time + holdMilliseconds }, time) : promised(row, free);
    if (!(await writeHost(table, host, row, next, time))) continue;
    return free <= time
      ? { outcome: 'granted', turn: { host, id, limit, startedAt: time } }
      : { outcome: 'busy', until: new Date(Math.max(free, row.promisedUntil)) };
  }
  return { outcome: 'busy', until: new Date(now().getTime() + limit.spacingMilliseconds + 1_000) };
}

/**
 * Ends a turn: the host rests for its spacing.
 * @param closedUntil the host asked to be left alone until then
 */
export async function endTurn(table: Table, turn: Turn, now: () => Date, closedUntil: Date | null): Promise<void> {
  const { host, id, limit, startedAt } = turn;
  for (;;) {
    const row = await readHost(table, host, limit);
    const time = now().getTime();
    const rested = time + limit.spacingMilliseconds;
    const took = (rested - startedAt) / limit.parallel;
    const next = {
      ...row,
      holders: row.holders.filter((holder) => holder.id !== id),
      nextAllowedAt: Math.max(row.nextAllowedAt, rested, closedUntil?.getTime() ?? 0),
      turnMilliseconds: Math.round(0.7 * row.turnMilliseconds + 0.3 * took),
    };
    if (await writeHost(table, host, row, next, time)) return;
  }
}

/** When there will be room for one more request, as far as it can be told; a time that is over where there is room. */
function freeAt({ nextAllowedAt, holders, turnMilliseconds }: HostRow, { parallel }: HostLimit, time: number): number {
  const underWay = holders.filter(({ until }) => until > time);
  return underWay.length < parallel ? nextAllowedAt : Math.max(nextAllowedAt, time + turnMilliseconds);
}

const granted = (row: HostRow, limit: HostLimit, holder: HostRow['holders'][number], time: number): HostRow => ({
  ...row,
  nextAllowedAt: time + (limit.parallel > 1 ? limit.spacingMilliseconds : 0),
  holders: [...row.holders.filter(({ until }) => until > time), holder],
});

const promised = (row: HostRow, free: number): HostRow => ({
  ...row,
  promisedUntil: Math.max(free, row.promisedUntil) + row.turnMilliseconds,
});

async function readHost(table: Table, host: string, { parallel, spacingMilliseconds }: HostLimit): Promise<HostRow> {
  const turnMilliseconds = (guessedRequestMilliseconds + spacingMilliseconds) / parallel;
  const unknown = { version: 0, nextAllowedAt: 0, holders: [], promisedUntil: 0, turnMilliseconds, expiresAt: 0 };
  return (await getRow<HostRow>(table, hostKey(host))) ?? unknown;
}

function writeHost(table: Table, host: string, before: HostRow, after: HostRow, time: number): Promise<boolean> {
  const lasting = Math.max(time, after.nextAllowedAt, after.promisedUntil) + dayMilliseconds;
  const row = {
    ...hostKey(host),
    ...after,
    version: before.version + 1,
    expiresAt: Math.ceil(lasting / 1_000),
  };
  return before.version === 0
    ? putRowIf(table, row, 'attribute_not_exists(pk)')
    : putRowIf(table, row, 'version = :before', { ':before': before.version });
}
