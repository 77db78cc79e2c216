import { type ArticleFilter, mayAnswer, type Union, unionsOf } from './article-filter.ts';
import type { Table } from './connection.ts';
import {
  bodyPartition,
  dayPartition,
  daysPartition,
  pairedFacets,
  pairPartition,
  seenDayPartition,
  seenDaysPartition,
} from './facets.ts';
import { justBelow, readPartition, rowsDownwards } from './read-partition.ts';
import { chain, type DescendingReader, readList, type SortedRow, unite } from './sorted-readers.ts';

/** One way to read every article that may answer a filter: by one partition, or the union of some. */
interface Way {
  /** Opens it below a place; `rows` tells about how many are read at once. */
  readonly open: (start: string, rows: () => number) => DescendingReader;
}

/** The rows of the index that may answer a filter, newest first, read as they are asked for. */
export interface Walk {
  /** The next rows that may answer, at most so many; none at the end, or where the walk has looked at enough. */
  readonly next: (count: number) => Promise<readonly SortedRow[]>;
  /** Whether one more row may answer; it is kept for `next`. */
  readonly hasNext: () => Promise<boolean>;
  /** The place of the last row that was looked at and given or passed over; null before the first. */
  readonly place: () => string | null;
  readonly hasEnded: () => boolean;
}

/** How many rows tell which of several partitions is the rarest. */
const probedRows = 4;
const fewestRows = 4;
const mostRowsAtOnce = 400;
/** How many rows of the index one request looks at; after them it ends short, and the next one goes on. */
const mostRows = 5_000;

/**
 * Walks down one partition of the index, the rarest that holds every article that may answer; where else an article
 * stands, its row there tells, so no other partition is read.
 */
export async function walkIndex(
  table: Table,
  filter: ArticleFilter,
  members: readonly string[] | null,
  start: string,
): Promise<Walk> {
  const floor = filter.from ?? '';
  const may = mayAnswer(filter);
  const size = { rows: fewestRows };
  const openings = waysOf(table, filter, members).map((way) =>
    rowsDownwards(
      way.open(start, () => size.rows),
      floor,
      start,
    ),
  );
  const { read, probed } = await chooseRarest(openings);
  let waiting: SortedRow[] = [];
  let place: string | null = null;
  let looked = 0;
  let kept = 0;
  let ended = false;

  const look = (rows: readonly SortedRow[], asked: number): void => {
    const answering = rows.filter(may);
    ended = rows.length < asked;
    waiting.push(...answering);
    looked += rows.length;
    kept += answering.length;
    place = rows.at(-1)?.key ?? place;
  };
  const fill = async (count: number): Promise<void> => {
    while (waiting.length < count && !ended && looked < mostRows) {
      const share = (kept + 1) / (looked + 1);
      const wanted = Math.ceil((count - waiting.length) / share);
      size.rows = Math.min(mostRowsAtOnce, Math.max(fewestRows, wanted));
      look(await read(size.rows), size.rows);
    }
  };
  if (probed) look(probed, probedRows);
  return {
    async next(count) {
      // One more tells whether the list goes on.
      await fill(count + 1);
      const given = waiting.slice(0, count);
      waiting = waiting.slice(count);
      return given;
    },
    async hasNext() {
      await fill(1);
      return waiting.length > 0 || !ended;
    },
    place: () => place,
    hasEnded: () => ended && waiting.length === 0,
  };
}

type ReadRows = ReturnType<typeof rowsDownwards>;

/** The way whose first rows reach furthest back has the fewest. */
async function chooseRarest(
  ways: readonly ReadRows[],
): Promise<{ readonly read: ReadRows; readonly probed: readonly SortedRow[] | null }> {
  const [only] = ways;
  if (ways.length === 1 && only) return { read: only, probed: null };
  const probes = await Promise.all(ways.map(async (read) => ({ read, probed: await read(probedRows) })));
  const reach = (rows: readonly SortedRow[]): string => (rows.length < probedRows ? '' : (rows.at(-1)?.key ?? ''));
  return probes.reduce((rarest, probe) => (reach(probe.probed) < reach(rarest.probed) ? probe : rarest));
}

function waysOf(table: Table, filter: ArticleFilter, members: readonly string[] | null): readonly Way[] {
  if (members !== null) return [{ open: () => readList(members) }];
  const byDay = (list: string, partitionOf: (day: string) => string): Way => ({
    open: (start, rows) => readDays(table, { list, partitionOf, from: filter.from, start, rows }),
  });
  if (filter.sort === 'seen') return [byDay(seenDaysPartition, seenDayPartition)];
  const unions = unionsOf(filter);
  if (unions.length === 0)
    return [byDay(daysPartition, filter.search && filter.searchIn === 'body' ? bodyPartition : dayPartition)];
  return waysOfUnions(unions).map((partitions) => ({
    open: (_, rows) => {
      const share = () => (partitions.length === 1 ? rows() : Math.ceil(rows() / partitions.length) + fewestRows);
      return unite(partitions.map((partition) => readPartition(table, partition, filter.from, share)));
    },
  }));
}

/** More partitions than these are not united to spare the rows of a wider one. */
const mostPairs = 12;
/** More ways than these are not compared. */
const mostWays = 4;

/** Pairs of facets that have partitions of their own, and the facets that are in no such pair. */
function waysOfUnions(unions: readonly Union[]): readonly (readonly string[])[] {
  const pairs = pairedFacets.flatMap(([one, other]) => {
    const first = unions.find(({ facet }) => facet === one);
    const second = unions.find(({ facet }) => facet === other);
    if (!first || !second || first.partitions.length * second.partitions.length > mostPairs) return [];
    const partitions = first.partitions.flatMap((a) => second.partitions.map((b) => pairPartition(a, b)));
    return [{ partitions, facets: [one, other] }];
  });
  const alone = unions.filter(({ facet }) => !pairs.some(({ facets }) => facets.includes(facet)));
  return [...pairs, ...alone].map(({ partitions }) => partitions).slice(0, mostWays);
}

interface DaysRange {
  /** The partition that lists the days, and the one of each day. */
  readonly list: string;
  readonly partitionOf: (day: string) => string;
  readonly from: string | null;
  readonly start: string;
  readonly rows: () => number;
}

/** Most pages end within a day or two. */
const daysAtOnce = 3;

function readDays(table: Table, { list, partitionOf, from, start, rows }: DaysRange): DescendingReader {
  return chain(async function* () {
    const days = readPartition(table, list, from?.slice(0, 10) ?? null, () => daysAtOnce);
    let bound = start;
    for (let day = await days.seek(bound); day !== null; day = await days.seek(bound)) {
      yield readPartition(table, partitionOf(day.key), from, rows);
      bound = justBelow(day.key);
    }
  });
}
