import type { ScheduleHints } from './feed.ts';

/** What a feed has shown of when it publishes. Counts fade, so that a feed that changes its habits is followed. */
export interface Rhythm {
  /** Up to when it was observed; ISO 8601 in UTC. */
  readonly asOf: string;
  /** Days of observation, for each day of the week from Sunday. */
  readonly observed: readonly number[];
  /** Entries on each day of the week. */
  readonly weekdays: readonly number[];
  /** Entries in each hour of the day in UTC. */
  readonly hours: readonly number[];
  /** Entries in each twelfth of the hour: much is published by timers. */
  readonly twelfths: readonly number[];
  /** Entries of the last hours. */
  readonly lately: number;
}

/** What one poll has shown of a feed. */
export interface Observation {
  readonly at: Date;
  /** The dates of the entries that were not there before; null where an entry gives none. */
  readonly published: readonly (string | null)[];
}

/** What the time of a feed's next poll follows from. */
export interface Situation {
  readonly now: Date;
  readonly rhythm: Rhythm;
  /** How many entries the document holds; null where that isn't known. */
  readonly capacity: number | null;
  /** How many of them were new at this poll. */
  readonly newEntries: number;
  readonly hints: ScheduleHints | null;
  /** How long the answer stays fresh by its HTTP headers; null where they don't say. */
  readonly freshSeconds: number | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How finely the time ahead is looked at. */
const STEP = 5 * MINUTE;

const SHORTEST = 5 * MINUTE;
const LONGEST = DAY;
const LONGEST_AFTER_FAILURES = 30 * DAY;

/** After this many days an observation counts half. */
const HALF_LIFE_DAYS = 10;
/** A burst is half over after an hour. */
const BURST_HALF_LIFE = HOUR;
/** What bursts weigh beside habit. */
const BURST_SHARE = 0.3;
/** Dates that are older say nothing of today's habits. */
const HISTORY = 28 * DAY;

/** What is expected of a feed of which nothing is known: so many entries a day, as firmly as after so many days. */
const PRIOR = { entriesPerDay: 4, days: 0.25 };

/**
 * Hours times the root of entries an hour between two polls. What all feeds' entries wait together, at a given number
 * of polls, is least where every interval goes with the inverse root of the rate: minimise Σ rate·interval/2 under a
 * fixed Σ 1/interval. This number is the trade between the two.
 */
const EFFORT = 0.22;

/** Caches may answer for so long without asking the server: polls before that see nothing. A day would be an error. */
const LONGEST_FRESHNESS = 30 * MINUTE;

/** Takes what a poll has shown into a feed's rhythm; without one, the entries' dates tell its past. */
export function learn(before: Rhythm | null, { at, published }: Observation): Rhythm {
  const since = before && Date.parse(before.asOf);
  const times = published.map((date) => timeOf(date, since, at.getTime())).filter((time) => time !== null);
  const from = since ?? times.reduce((earliest, time) => Math.min(earliest, time), at.getTime());
  const fading = fade(at.getTime() - from, HALF_LIFE_DAYS * DAY);
  const weekdays = scaled(before?.weekdays ?? zeros(7), fading);
  const hours = scaled(before?.hours ?? zeros(24), fading);
  const twelfths = scaled(before?.twelfths ?? zeros(12), fading);
  for (const time of times) {
    const weight = fade(at.getTime() - time, HALF_LIFE_DAYS * DAY);
    add(weekdays, dayOfWeek(time), weight);
    add(hours, hourOfDay(time), weight);
    add(twelfths, twelfthOfHour(time), weight);
  }
  return {
    asOf: at.toISOString(),
    observed: observe(scaled(before?.observed ?? zeros(7), fading), from, at.getTime()).map(short),
    weekdays: weekdays.map(short),
    hours: hours.map(short),
    twelfths: twelfths.map(short),
    lately: short(burst(before, times, at)),
  };
}

/** The date that an entry gives, where it lies between two polls or, at the first one, in the past that counts. */
function timeOf(date: string | null, since: number | null, at: number): number | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  if (since === null) return time <= at && time > at - HISTORY ? time : null;
  return time > since && time <= at ? time : at;
}

/** Adds to each day of the week what of it lies between two times. */
function observe(days: number[], from: number, to: number): number[] {
  for (let start = Math.max(from, to - HISTORY); start < to; ) {
    const end = Math.min(to, (Math.floor(start / DAY) + 1) * DAY);
    add(days, dayOfWeek(start), ((end - start) / DAY) * fade(to - end, HALF_LIFE_DAYS * DAY));
    start = end;
  }
  return days;
}

function burst(before: Rhythm | null, times: readonly number[], at: Date): number {
  const faded = before ? before.lately * fade(at.getTime() - Date.parse(before.asOf), BURST_HALF_LIFE) : 0;
  return times.reduce((sum, time) => sum + fade(at.getTime() - time, BURST_HALF_LIFE), faded);
}

/** How many entries are to be expected of a feed between two times, in milliseconds of the epoch. */
export function expectedEntries(rhythm: Rhythm, from: number, until: number): number {
  const rate = rateOf(rhythm);
  let entries = 0;
  for (let start = from; start < until; start += STEP) {
    const end = Math.min(until, start + STEP);
    entries += rate((start + end) / 2) * ((end - start) / HOUR);
  }
  return entries;
}

/** Entries an hour, by habit and by what has happened lately. */
function rateOf(rhythm: Rhythm): (time: number) => number {
  const habit = habitAt(rhythm);
  return (time) => habit(time) * (1 - BURST_SHARE) + burstAt(rhythm, time) * BURST_SHARE;
}

/** One entry is no burst. */
function burstAt({ lately, asOf }: Rhythm, time: number): number {
  return Math.max(0, lately - 1) * Math.LN2 * fade(time - Date.parse(asOf), BURST_HALF_LIFE);
}

/** Entries an hour by habit: the day's average, the day of the week, the hour, its twelfth, each as sure as it was seen. */
function habitAt({ observed, weekdays, hours, twelfths }: Rhythm): (time: number) => number {
  const entries = sum(weekdays);
  const perDay = (entries + PRIOR.entriesPerDay * PRIOR.days) / (sum(observed) + PRIOR.days);
  // One more day, an even one, is assumed: it keeps hours and days that were never seen from counting as silent.
  const assumed = Math.max(perDay, 2);
  return (time) => {
    const day = dayOfWeek(time);
    const hour = hourOfDay(time);
    const dayFactor = (at(weekdays, day) + perDay) / (at(observed, day) + 1) / perDay;
    const around = (at(hours, hour - 1) + 2 * at(hours, hour) + at(hours, hour + 1)) / 4;
    const hourFactor = (24 * around + assumed) / (entries + assumed);
    const twelfthFactor = (12 * at(twelfths, twelfthOfHour(time)) + 2 * assumed) / (entries + 2 * assumed);
    return (perDay / 24) * dayFactor * hourFactor * twelfthFactor;
  };
}

/**
 * When a feed that answered is due again: between five minutes and a day, the sooner the more it is expected to bring,
 * soon enough that no entry leaves the document unseen, and no sooner than its hints and its caches make sense.
 */
export function nextPoll(situation: Situation): Date {
  const { now, capacity, newEntries } = situation;
  const own = Math.max(SHORTEST, ownInterval(situation));
  const overrun = capacity !== null && newEntries > 0 && newEntries >= capacity;
  const interval = overrun ? SHORTEST : Math.max(own, hinted(situation, own));
  return outsideSkipped(situation, new Date(now.getTime() + Math.min(interval, LONGEST)));
}

/** The interval that its rhythm alone asks for. */
function ownInterval({ now, rhythm, capacity }: Situation): number {
  const rateAt = rateOf(rhythm);
  const room = (capacity ?? Number.POSITIVE_INFINITY) / 2;
  let effort = 0;
  let entries = 0;
  for (let interval = 0; interval < LONGEST; interval += STEP) {
    const rate = rateAt(now.getTime() + interval + STEP / 2);
    const step = Math.min(((EFFORT - effort) / Math.sqrt(rate)) * HOUR, Math.max(0, ((room - entries) / rate) * HOUR));
    if (step <= STEP) return interval + step;
    effort += Math.sqrt(rate) * (STEP / HOUR);
    entries += rate * (STEP / HOUR);
  }
  return LONGEST;
}

/**
 * What the publisher asks for. Many feeds carry a hint that their software put there and that their entries contradict:
 * such a one at most doubles the interval.
 */
function hinted({ now, rhythm, hints, freshSeconds }: Situation, own: number): number {
  const asked = Math.min(LONGEST, Math.max(hints?.ttlMinutes ?? 0, hints?.updateMinutes ?? 0) * MINUTE);
  const kept = expectedEntries(rhythm, now.getTime(), now.getTime() + asked) <= 1;
  const word = kept ? asked : Math.min(asked, 2 * own);
  return Math.max(word, Math.min((freshSeconds ?? 0) * 1_000, LONGEST_FRESHNESS));
}

const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The beginning of the first hour from a time on in which the feed wants to be asked (RSS `skipHours`, `skipDays`). */
function outsideSkipped({ now, hints }: Situation, due: Date): Date {
  const hours = new Set(hints?.skipHours);
  const days = new Set(hints?.skipDays.map((day) => DAY_NAMES.indexOf(day.toLowerCase())));
  const latest = now.getTime() + LONGEST;
  for (let time = due.getTime(); time < latest; time = (Math.floor(time / HOUR) + 1) * HOUR) {
    if (!hours.has(hourOfDay(time)) && !days.has(dayOfWeek(time))) return new Date(time);
  }
  return hours.size > 0 || days.size > 0 ? new Date(latest) : due;
}

export interface Failure {
  readonly now: Date;
  /** Failures in a row, this one included. */
  readonly failures: number;
  /** How long the server asks to be left alone, in seconds. */
  readonly retryAfterSeconds: number | null;
  /** From 0 to 1: spreads feeds that failed together. */
  readonly random: number;
}

/**
 * When a feed that failed is due again: after a quarter of an hour, twice as long after each further failure up to
 * thirty days, give or take a fifth, and not before the server wants to be asked, where that is within a day.
 */
export function nextTry({ now, failures, retryAfterSeconds, random }: Failure): Date {
  const doubled = 15 * MINUTE * 2 ** Math.min(failures - 1, 20);
  const spread = doubled * (0.8 + 0.4 * random);
  const asked = Math.min((retryAfterSeconds ?? 0) * 1_000, DAY);
  return new Date(now.getTime() + Math.max(asked, Math.min(spread, LONGEST_AFTER_FAILURES)));
}

/** In UTC, as `Date` counts them: the epoch began on a Thursday. */
const dayOfWeek = (time: number): number => (Math.floor(time / DAY) + 4) % 7;
const hourOfDay = (time: number): number => Math.floor(time / HOUR) % 24;
const twelfthOfHour = (time: number): number => Math.floor(time / (5 * MINUTE)) % 12;
const fade = (elapsed: number, halfLife: number): number => 0.5 ** (Math.max(0, elapsed) / halfLife);
const zeros = (length: number): number[] => new Array(length).fill(0);
const scaled = (list: readonly number[], factor: number): number[] => list.map((value) => value * factor);
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
const at = (list: readonly number[], index: number): number => list[(index + list.length) % list.length] ?? 0;
const add = (list: number[], index: number, value: number): void => {
  list[index] = (list[index] ?? 0) + value;
};
/** Three decimals: the row is written at every poll. */
const short = (value: number): number => Math.round(value * 1_000) / 1_000;
