import { createHash } from 'node:crypto';
import type { Table } from './connection.ts';
import type { Key } from './keys.ts';
import type { Instant } from './records.ts';
import { deleteRow, getRow, putRow, putRowIf } from './rows.ts';

/** An answer that is kept, to be given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

export type Claim =
  /** The request is this caller's to carry out. */
  | { readonly claim: 'won' }
  /** It was carried out before, with this answer. */
  | { readonly claim: 'answered'; readonly answer: KeptAnswer }
  /** Another caller is at it. */
  | { readonly claim: 'under-way' }
  /** The key was used for another request. */
  | { readonly claim: 'other-request' };

interface Record {
  readonly fingerprint: string;
  readonly startedAt: Instant;
  readonly answer: KeptAnswer | null;
  /** Seconds of the Unix epoch, for DynamoDB's time to live. */
  readonly expiresAt: number;
}

const keptSeconds = 24 * 60 * 60;
/** A request that has not answered after this is taken for dead, and may be carried out again. */
const longestMilliseconds = 60_000;

const keyOf = (key: string): Key => ({
  pk: `IDEMPOTENCY#${createHash('sha256').update(key).digest('hex')}`,
  sk: 'ANSWER',
});

/** Claims a request by the key that its sender gave it, for a day. `fingerprint` tells requests apart. */
export async function claimRequest(table: Table, key: string, fingerprint: string, now: Date): Promise<Claim> {
  const record = recordOf(fingerprint, null, now);
  const free = 'attribute_not_exists(pk) OR expiresAt <= :now OR (answer = :none AND startedAt < :stale)';
  const won = await putRowIf(table, { ...keyOf(key), ...record }, free, {
    ':now': seconds(now),
    ':none': null,
    ':stale': new Date(now.getTime() - longestMilliseconds).toISOString(),
  });
  if (won) return { claim: 'won' };
  const before = await getRow<Record>(table, keyOf(key));
  if (!before) return { claim: 'under-way' };
  if (before.fingerprint !== fingerprint) return { claim: 'other-request' };
  return before.answer ? { claim: 'answered', answer: before.answer } : { claim: 'under-way' };
}

/** Keeps the answer of a request that was claimed. */
export const keepAnswer = (
  table: Table,
  key: string,
  fingerprint: string,
  answer: KeptAnswer,
  now: Date,
): Promise<void> => putRow(table, { ...keyOf(key), ...recordOf(fingerprint, answer, now) });

/** Gives a claimed request back: it failed, and its sender may try again. */
export const releaseRequest = (table: Table, key: string): Promise<unknown> => deleteRow(table, keyOf(key));

const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);

const recordOf = (fingerprint: string, answer: KeptAnswer | null, now: Date): Record => ({
  fingerprint,
  startedAt: now.toISOString(),
  answer,
  expiresAt: seconds(now) + keptSeconds,
});
