import type { ScheduleHints } from '../../shared/feeds/index.ts';
import { learn, nextPoll, type Rhythm } from '../../shared/feeds/schedule.ts';

/** Random numbers from a seed (mulberry32), so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How finely publishing is drawn. */
const STEP = 5 * MINUTE;

/** An invented feed: when it publishes, and how it can be polled. */
export interface SimulatedFeed {
  /** Entries on an ordinary working day. */
  readonly entriesPerDay: number;
  /** Sorted, in milliseconds of the epoch. */
  readonly published: readonly number[];
  readonly capacity: number;
  readonly hints: ScheduleHints | null;
  readonly freshSeconds: number | null;
}

export interface SimulatedTime {
  /** The first poll of every feed. */
  readonly start: number;
  readonly end: number;
}

/** How newsrooms' days go, by local hour: a morning paper, an office, an agency that never sleeps, an evening site. */
const days: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 3, 8, 14, 14, 12, 10, 9, 9, 8, 8, 8, 8, 9, 10, 9, 7, 6, 5, 3, 2],
  [0, 0, 0, 0, 0, 0, 1, 4, 9, 12, 12, 10, 8, 11, 11, 10, 8, 4, 2, 1, 1, 0, 0, 0],
  [5, 4, 4, 4, 5, 6, 8, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 9, 8, 8, 7, 7, 6],
  [3, 1, 0, 0, 0, 0, 1, 2, 4, 6, 7, 8, 8, 8, 8, 9, 10, 11, 12, 12, 12, 11, 9, 6],
];

/**
 * Invents a feed: how much it publishes (log-normal, half of all feeds below four entries a day, one in seven above
 * twenty), where on Earth, in which hours and on which days, singly, in batches by a timer, or in bursts.
 */
export function inventFeed(random: () => number, { start, end }: SimulatedTime): SimulatedFeed {
  const entriesPerDay = Math.min(400, 4 * Math.exp(1.5 * normal(random)));
  const shape = pick(days, random);
  const weekend = pick([1, 0.8, 0.6, 0.3, 0.1], random);
  const zone = Math.floor(random() * 24);
  const batched = random() < 0.25 ? Math.floor(random() * 60) : null;
  const mass = shape.reduce((total, weight) => total + weight, 0);
  const published: number[] = [];
  let burstUntil = 0;
  for (let time = start - 28 * DAY; time < end; time += STEP) {
    const local = new Date(time + zone * HOUR);
    if (random() < (0.3 * STEP) / DAY) burstUntil = time + (0.5 + 2 * random()) * HOUR;
    const dayFactor = [0, 6].includes(local.getUTCDay()) ? weekend : 1;
    const hourFactor = ((shape[local.getUTCHours()] ?? 0) * 24) / mass;
    const rate = (entriesPerDay / DAY) * STEP * dayFactor * hourFactor * (time < burstUntil ? 4 : 1) * 0.85;
    for (let count = poisson(rate, random); count > 0; count -= 1) published.push(time + random() * STEP);
  }
  const times = batched === null ? published : published.map((time) => nextAtMinute(time, batched));
  return {
    entriesPerDay,
    published: times.filter((time) => time < end).sort((one, other) => one - other),
    capacity: pick([10, 10, 15, 20, 25, 30, 50, 100], random),
    hints: inventHints(random),
    freshSeconds: pick([null, null, null, 0, 60, 300, 600, 900], random),
  };
}

/** A third carries what its software writes unasked (`hourly`), some a ttl of their own, most nothing. */
function inventHints(random: () => number): ScheduleHints | null {
  const nothing = { ttlMinutes: null, updateMinutes: null, skipHours: [], skipDays: [] };
  const drawn = random();
  if (drawn < 0.33) return { ...nothing, updateMinutes: 60 };
  if (drawn < 0.5) return { ...nothing, ttlMinutes: pick([5, 10, 15, 30, 60, 120], random) };
  return null;
}

const nextAtMinute = (time: number, minute: number): number =>
  Math.floor((time - minute * MINUTE) / HOUR + 1) * HOUR + minute * MINUTE;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

export interface SimulatedPolls {
  readonly polls: number;
  /** Milliseconds from publication to poll, of each entry that was found. */
  readonly delays: readonly number[];
  /** Entries that left the document before a poll came, though they stood in it for ten minutes. */
  readonly lost: number;
}

/** Polls one feed by the real schedule: the tick comes every minute, and the queue takes some seconds. */
export function pollBySchedule(feed: SimulatedFeed, time: SimulatedTime, random: () => number): SimulatedPolls {
  const delays: number[] = [];
  let rhythm: Rhythm | null = null;
  let polls = 0;
  let lost = 0;
  let seen = feed.published.findIndex((published) => published > time.start);
  if (seen < 0) seen = feed.published.length;
  let newEntries = feed.published.slice(Math.max(0, seen - feed.capacity), seen);
  let isFirst = true;
  for (let now = time.start; now < time.end; ) {
    polls += 1;
    const at = new Date(now);
    rhythm = learn(rhythm, { at, published: newEntries.map((entry) => new Date(entry).toISOString()) });
    const due = nextPoll({
      now: at,
      rhythm,
      capacity: feed.capacity,
      newEntries: isFirst ? 0 : newEntries.length,
      hints: feed.hints,
      freshSeconds: feed.freshSeconds,
    });
    isFirst = false;
    now = Math.ceil(due.getTime() / MINUTE) * MINUTE + (2 + 18 * random()) * 1_000;
    const first = seen;
    while (seen < feed.published.length && (feed.published[seen] as number) <= now) seen += 1;
    if (now >= time.end) break;
    const found = feed.published.slice(Math.max(first, seen - feed.capacity), seen);
    lost += feed.published
      .slice(first, seen - found.length)
      .filter((_, index) => stoodLong(feed, first + index)).length;
    delays.push(...found.map((entry) => now - entry));
    newEntries = found;
  }
  return { polls, delays, lost };
}

/** Whether an entry was to be seen for longer than the shortest interval and the tick take. */
const stoodLong = ({ published, capacity }: SimulatedFeed, index: number): boolean =>
  (published[index + capacity] ?? Number.POSITIVE_INFINITY) - (published[index] ?? 0) > 10 * MINUTE;

export interface SimulationResult {
  readonly feeds: number;
  readonly pollsPerFeedAndDay: number;
  /** Polls beside those of a timer of ten minutes. */
  readonly shareOfTimer: number;
  readonly busy: { readonly feeds: number; readonly entries: number; readonly shareOfTimer: number } & Delays;
  readonly all: { readonly entries: number } & Delays;
  readonly lost: number;
}

interface Delays {
  readonly medianMinutes: number;
  readonly p90Minutes: number;
}

/** A week of so many feeds. Busy ones published more than twenty entries a day, on average, in that week. */
export function simulate(count: number, seed: number): SimulationResult {
  const start = Date.UTC(2026, 10, 2, 9, 30);
  const time = { start, end: start + 7 * DAY };
  const results = Array.from({ length: count }, (_, index) => {
    const random = seeded(seed * 1_000_003 + index);
    const feed = inventFeed(random, time);
    return { ...pollBySchedule(feed, time, random), busy: weekly(feed, time) > 7 * 20 };
  });
  const busy = results.filter((result) => result.busy);
  const timer = 7 * 144;
  return {
    feeds: count,
    pollsPerFeedAndDay: total(results) / count / 7,
    shareOfTimer: total(results) / (count * timer),
    busy: { feeds: busy.length, shareOfTimer: total(busy) / (busy.length * timer), ...delaysOf(busy) },
    all: delaysOf(results),
    lost: results.reduce((sum, { lost }) => sum + lost, 0),
  };
}

const weekly = ({ published }: SimulatedFeed, { start }: SimulatedTime): number =>
  published.filter((entry) => entry > start).length;

const total = (results: readonly SimulatedPolls[]): number => results.reduce((sum, { polls }) => sum + polls, 0);

function delaysOf(results: readonly SimulatedPolls[]): { entries: number } & Delays {
  const delays = results.flatMap((result) => result.delays).sort((one, other) => one - other);
  const quantile = (share: number): number => (delays[Math.floor(delays.length * share)] ?? 0) / MINUTE;
  return { entries: delays.length, medianMinutes: quantile(0.5), p90Minutes: quantile(0.9) };
}
