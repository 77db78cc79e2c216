import type { ItemOutcome, PollOutcome } from '../../shared/telemetry/index.ts';
import type { Measurement } from './metric-lines.ts';

/** What has happened since the start, by name. */
export interface Tally {
  readonly polls: Counts;
  readonly items: Counts;
  /** By language. */
  readonly articles: Counts;
  /** By relation. */
  readonly links: Counts;
  /** Invocations that ended badly, by function and reason. */
  readonly faults: Counts;
}

export type Counts = Readonly<Record<string, number>>;

export const emptyTally: Tally = { polls: {}, items: {}, articles: {}, links: {}, faults: {} };

/** The tally's field and the dimension of each metric that it counts. */
const counted: Readonly<Record<string, readonly [field: keyof Tally, dimension: string]>> = {
  Poll: ['polls', 'outcome'],
  Item: ['items', 'outcome'],
  Article: ['articles', 'lang'],
  Link: ['links', 'relation'],
};

/** The tally with a measurement added; metrics that it doesn't count leave it as it is. */
export function addMeasurement(tally: Tally, { metric, dimensions, value }: Measurement): Tally {
  const [field, dimension] = counted[metric] ?? [];
  const name = dimension && dimensions[dimension];
  return field && name !== undefined ? add(tally, field, name, value) : tally;
}

export const addFault = (tally: Tally, fault: string): Tally => add(tally, 'faults', fault, 1);

const add = (tally: Tally, field: keyof Tally, name: string, value: number): Tally => ({
  ...tally,
  [field]: { ...tally[field], [name]: (tally[field][name] ?? 0) + value },
});

/** Endings in which a server answered for the page. */
const fetched: readonly ItemOutcome[] = [
  'article',
  'not-an-article',
  'other-language',
  'not-a-page',
  'gone',
  'denied',
  'too-large',
];
const goodItems: readonly ItemOutcome[] = ['article', 'duplicate'];
const goodPolls: readonly PollOutcome[] = ['new-entries', 'unchanged', 'not-modified'];

export const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);

export const pagesFetched = ({ items }: Tally): number => sum(only(items, fetched));

/** What did not become an article, and what went wrong, by reason. */
export const failures = ({ items, polls, faults }: Tally): Counts => ({
  ...without(items, goodItems),
  ...Object.fromEntries(Object.entries(without(polls, goodPolls)).map(([name, count]) => [`feed ${name}`, count])),
  ...faults,
});

const only = (counts: Counts, names: readonly string[]): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => names.includes(name)));

const without = (counts: Counts, names: readonly string[]): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => !names.includes(name)));
