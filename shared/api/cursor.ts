import { createHash } from 'node:crypto';
import * as z from 'zod';
import { invalidParameter } from './problem.ts';

const contents = z.tuple([z.literal(1), z.string(), z.string()]);

/** What a cursor holds for: whatever decides the list and its order. */
type Query = unknown;

const fingerprint = (query: Query): string =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 8);

/** Wraps the place where a page ended, and the query that it holds for, into an opaque text. */
export const writeCursor = (after: string, query: Query): string =>
  Buffer.from(JSON.stringify([1, after, fingerprint(query)])).toString('base64url');

/** Reads a cursor back. A text that isn't one, or one of another query, is a problem that names `cursor`. */
export function readCursor(cursor: string, query: Query): string {
  const read = contents.safeParse(parse(cursor));
  if (!read.success) throw invalidParameter('cursor', 'give the `next` of the page before, unchanged');
  const [, after, of] = read.data;
  if (of !== fingerprint(query))
    throw invalidParameter('cursor', 'belongs to another query; start that one anew without a cursor');
  return after;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
