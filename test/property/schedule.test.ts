import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedEntries,
  learn,
  nextPoll,
  nextTry,
  type Rhythm,
  type ScheduleHints,
} from '../../shared/feeds/index.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const start = Date.UTC(2026, 10, 2);

const anyTime = fc.integer({ min: 0, max: 60 * DAY }).map((offset) => new Date(start + offset));
const anyDate = fc.oneof(
  anyTime.map((time) => time.toISOString()),
  fc.constantFrom(null, 'not a date', '9999-12-31T00:00:00Z', '0001-01-01T00:00:00Z'),
);
const anyHints: fc.Arbitrary<ScheduleHints> = fc.record({
  ttlMinutes: fc.option(fc.double({ min: 0.001, max: 1e9, noNaN: true })),
  updateMinutes: fc.option(fc.double({ min: 0.001, max: 1e9, noNaN: true })),
  skipHours: fc.array(fc.integer({ min: 0, max: 23 })),
  skipDays: fc.array(fc.constantFrom('Monday', 'saturday', 'Sunday', 'Caturday')),
});
/** A feed's life: polls at rising times, each with what it brought. */
const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .tuple(
    fc.array(fc.tuple(anyTime, fc.array(anyDate, { maxLength: 30 })), { maxLength: 12 }),
    fc.array(anyDate, { maxLength: 60 }),
  )
  .map(([polls, first]) =>
    polls
      .toSorted(([one], [other]) => one.getTime() - other.getTime())
      .reduce(
        (rhythm, [at, published]) => learn(rhythm, { at, published }),
        learn(null, { at: new Date(start), published: first }),
      ),
  );
const anySituation = fc.record({
  now: fc.constant(new Date(start + 61 * DAY)),
  rhythm: anyRhythm,
  capacity: fc.option(fc.integer({ min: 0, max: 5000 })),
  newEntries: fc.integer({ min: 0, max: 5000 }),
  hints: fc.option(anyHints),
  freshSeconds: fc.option(fc.double({ min: 0, max: 1e10, noNaN: true })),
});

/** Entries by a timer, over some days, polled once at the end of each. */
function regular(everyMinutes: number, days: number): Rhythm {
  const times = (day: number) =>
    Array.from({ length: Math.floor(1440 / everyMinutes) }, (_, index) =>
      new Date(start + day * DAY + (index + 1) * everyMinutes * MINUTE).toISOString(),
    );
  return Array.from({ length: days }, (_, day) => day).reduce(
    (rhythm, day) => learn(rhythm, { at: new Date(start + (day + 1) * DAY), published: times(day) }),
    learn(null, { at: new Date(start), published: [] }),
  );
}
const due = (rhythm: Rhythm, change: Partial<Parameters<typeof nextPoll>[0]> = {}): number => {
  const now = new Date(rhythm.asOf);
  const situation = { now, rhythm, capacity: 100, newEntries: 0, hints: null, freshSeconds: null, ...change };
  return (nextPoll(situation).getTime() - now.getTime()) / MINUTE;
};

describe('the schedule', () => {
  it('makes every feed due between five minutes and a day from now, whatever it says and did', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const wait = nextPoll(situation).getTime() - situation.now.getTime();
        expect(wait).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(wait).toBeLessThanOrEqual(DAY);
      }),
    );
  });

  it('keeps a rhythm finite, positive and small', () => {
    fc.assert(
      fc.property(anyRhythm, (rhythm) => {
        const { observed, weekdays, hours, twelfths, lately } = rhythm;
        const numbers = [...observed, ...weekdays, ...hours, ...twelfths, lately];
        expect(numbers.every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
        expect(expectedEntries(rhythm, start + 61 * DAY, start + 62 * DAY)).toBeGreaterThan(0);
        expect(JSON.stringify(rhythm).length).toBeLessThan(600);
      }),
    );
  });

  it('expects more in a week of a feed that has published more at the same hours', () => {
    fc.assert(
      fc.property(anyRhythm, fc.integer({ min: 2, max: 50 }), (rhythm, times) => {
        const more = (list: readonly number[]) => list.map((count) => count * times);
        const { weekdays, hours, twelfths, lately } = rhythm;
        const counts = { weekdays: more(weekdays), hours: more(hours), twelfths: more(twelfths) };
        const week = (of: Rhythm) => expectedEntries(of, start + 61 * DAY, start + 68 * DAY);
        expect(week({ ...rhythm, ...counts, lately: lately * times })).toBeGreaterThanOrEqual(week(rhythm));
      }),
    );
  });

  it('never leaves out an hour that the feed does not ask to be left alone in', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const at = nextPoll(situation);
        const latest = at.getTime() - situation.now.getTime() === DAY;
        expect(latest || !situation.hints?.skipHours.includes(at.getUTCHours())).toBe(true);
      }),
    );
  });

  it('backs off from failures within thirty days and never gives up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, retryAfterSeconds, random) => {
          const now = new Date(start);
          const wait = nextTry({ now, failures, retryAfterSeconds, random }).getTime() - start;
          expect(wait).toBeGreaterThanOrEqual(12 * MINUTE);
          expect(wait).toBeLessThanOrEqual(30 * DAY);
          expect(wait).toBeGreaterThanOrEqual(Math.min((retryAfterSeconds ?? 0) * 1000, DAY));
        },
      ),
    );
  });
});

describe('the interval', () => {
  it.each([
    ['an agency', 3, [5, 6]],
    ['a busy site', 15, [5, 9]],
    ['a column that comes at this hour', 720, [15, 30]],
  ] as const)('of %s is minutes that fit it', (_what, everyMinutes, [least, most]) => {
    const minutes = due(regular(everyMinutes, 14));
    expect(minutes).toBeGreaterThanOrEqual(least);
    expect(minutes).toBeLessThanOrEqual(most);
  });

  it('is longer in the hours in which a feed never publishes', () => {
    const rhythm = regular(720, 14);
    const elsewhere = learn(rhythm, { at: new Date(Date.parse(rhythm.asOf) + 5 * 60 * MINUTE), published: [] });
    expect(due(elsewhere)).toBeGreaterThan(3 * due(rhythm));
  });

  it('aims behind the minute at which a timer publishes', () => {
    const rhythm = regular(60, 14);
    const timer = Date.parse(rhythm.asOf);
    const before = learn(rhythm, { at: new Date(timer + 50 * MINUTE), published: [] });
    const after = learn(rhythm, { at: new Date(timer + 6 * MINUTE), published: [] });
    expect(due(before)).toBeLessThan(due(after));
  });

  it('grows to hours for a feed that has fallen silent', () => {
    const silent = Array.from({ length: 120 }, (_, day) => day + 15).reduce(
      (rhythm, day) => learn(rhythm, { at: new Date(start + day * DAY), published: [] }),
      regular(60, 14),
    );
    expect(due(silent)).toBeGreaterThan(120);
  });

  it('follows a ttl that the feed keeps to, and doubles at most for one that its entries contradict', () => {
    const hints = { ttlMinutes: 60, updateMinutes: null, skipHours: [], skipDays: [] };
    expect(due(regular(360, 14), { hints })).toBe(60);
    const contradicted = regular(10, 14);
    expect(due(contradicted, { hints })).toBeCloseTo(2 * due(contradicted), 3);
  });

  it('waits until caches have something new, half an hour at the most', () => {
    const busy = regular(10, 14);
    expect(due(busy, { freshSeconds: 900 })).toBe(15);
    expect(due(busy, { freshSeconds: 86_400 })).toBe(30);
  });

  it('is the shortest after a poll that may have come too late for some entries', () => {
    expect(due(regular(360, 14), { capacity: 10, newEntries: 10 })).toBe(5);
  });

  it('ends after the hours and days that the feed wants to be left alone in', () => {
    const hours = { ttlMinutes: null, updateMinutes: null, skipHours: [0, 1, 2], skipDays: [] };
    expect(due(regular(15, 14), { hints: hours })).toBe(180);
    const days = { ...hours, skipHours: [], skipDays: ['Monday'] };
    expect(due(regular(15, 14), { hints: days })).toBe(1440);
  });
});
