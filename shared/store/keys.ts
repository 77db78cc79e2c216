import { createHash } from 'node:crypto';

/** Primary key of a row. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const dueShards = 16;

/** The names of the partitions of the `due` index, one a shard. */
export const duePartitions: readonly string[] = Array.from({ length: dueShards }, (_, shard) => `DUE#${shard}`);

/** 26 hexadecimal characters of a SHA-256: 104 bits. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 26);

/** A feed's id: from its address, so that adding it twice is adding it once. */
export const feedId = (url: string): string => digest(url);

/** The id of a feed's entry: from the feed and the entry's own identity in it. */
export const itemId = (feed: string, entryKey: string): string => digest(`${feed}\n${entryKey}`);

/** Spreads feeds over the `due` index. */
export const duePartition = (feed: string): string => `DUE#${Number.parseInt(feed.slice(0, 8), 16) % dueShards}`;

export const feedKey = (id: string): Key => ({ pk: `FEED#${id}`, sk: 'FEED' });
/** Tells which feed has moved to the address that this id is of. */
export const movedFeedKey = (id: string): Key => ({ pk: `FEED#${id}`, sk: 'MOVED' });
export const hostKey = (host: string): Key => ({ pk: `HOST#${host}`, sk: 'TURNS' });
export const callbackKey = (token: string): Key => ({ pk: `WEBSUB#${token}`, sk: 'FEED' });
export const itemKey = (id: string): Key => ({ pk: `ITEM#${id}`, sk: 'OUTCOME' });
export const articleKey = (id: string): Key => ({ pk: `ARTICLE#${id}`, sk: 'ARTICLE' });
/** What is left of an article that was withdrawn. */
export const tombstoneKey = (id: string): Key => ({ pk: `ARTICLE#${id}`, sk: 'WITHDRAWN' });
export const aliasKey = (id: string): Key => ({ pk: `ALIAS#${id}`, sk: 'ALIAS' });
export const feedListKey = (source: string): Key => ({ pk: 'FEEDLIST', sk: source });
/** Versions sort by number: four digits hold more edits than any article has had. */
export const versionKey = (id: string, version: number): Key => ({
  pk: `ARTICLE#${id}`,
  sk: `VERSION#${String(version).padStart(4, '0')}`,
});
/** The direction is in the key, because two pages may say the same of each other. */
export const linkKey = (id: string, direction: 'out' | 'in', relation: string, other: string): Key => ({
  pk: `ARTICLE#${id}`,
  sk: `LINK#${direction}#${relation}#${other}`,
});
