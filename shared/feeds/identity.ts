import { createHash } from 'node:crypto';
import type { Entry, Feed } from './feed.ts';

/**
 * What an entry is recognised by from one poll to the next, the loosest first. `id` trusts the feed's own ids;
 * `url` the addresses; `url-and-title` neither alone.
 */
export type Ladder = 'id' | 'url' | 'url-and-title';

export interface IdentifiedEntry {
  /** The same for the same entry in every poll of one feed, as long as the ladder is. */
  readonly key: string;
  readonly entry: Entry;
  readonly ladder: Ladder;
}

export interface IdentifyOptions {
  /** The ladder that the feed needed before: it never goes back to a looser one. */
  readonly atLeast?: Ladder;
}

const LADDERS: readonly Ladder[] = ['id', 'url', 'url-and-title'];

/** The share of blank or repeated keys from which they are not to be trusted. */
const TOLERATED = 0.05;

/**
 * Gives every entry of a feed a key. Where more than one in twenty of a feed's ids is missing or names different
 * entries, the ids lie, and a stricter key takes their place for the whole feed; the same then goes for addresses.
 *
 * @example for (const { key, entry } of identifyEntries(feed)) …
 */
export function identifyEntries(
  feed: Pick<Feed, 'entries'>,
  { atLeast = 'id' }: IdentifyOptions = {},
): readonly IdentifiedEntry[] {
  const allowed = LADDERS.slice(LADDERS.indexOf(atLeast));
  const ladder = allowed.find((candidate) => isTrustworthy(feed.entries, candidate)) ?? 'url-and-title';
  return feed.entries.map((entry) => ({ key: keyBy(entry, ladder) ?? lastResort(entry), entry, ladder }));
}

function isTrustworthy(entries: readonly Entry[], ladder: Ladder): boolean {
  const seen = new Map<string, string>();
  let bad = 0;
  for (const entry of entries) {
    const key = keyBy(entry, ladder);
    const other = key === null ? undefined : seen.get(key);
    if (key === null || (other !== undefined && other !== likeness(entry))) bad += 1;
    else seen.set(key, likeness(entry));
  }
  return bad <= entries.length * TOLERATED;
}

/** Entries listed twice are the same in this; entries that share a key by mistake are not. */
function likeness({ url, title }: Entry): string {
  return `${url} ${title}`;
}

function keyBy(entry: Entry, ladder: Ladder): string | null {
  if (ladder === 'id') return entry.id;
  if (ladder === 'url') return entry.url;
  return entry.url && entry.title ? `${entry.url} ${entry.title}` : null;
}

/** An entry without the key that its feed is read by keeps one that changes only with what readers see of it. */
function lastResort(entry: Entry): string {
  return entry.id ?? entry.url ?? `sha256:${sha256(entry.title ?? changeHash(entry))}`;
}

/**
 * A hash of what readers see of an entry: address, title, authors, content and tags, but no dates, since many feeds
 * renew them at every poll. SHA-256 in hexadecimal.
 */
export function changeHash(entry: Entry): string {
  const { url, title, authors, summary, contentHtml, categories } = entry;
  const seen = [url, title, authors, contentHtml, summary, categories.toSorted()];
  return sha256(JSON.stringify(seen).replace(/(?:\s|\\[nrt])+/g, ' '));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
