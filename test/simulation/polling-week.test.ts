import { describe, expect, it } from 'vitest';
import { simulate } from './simulate-feeds.ts';

describe('a week of invented feeds on the real schedule', () => {
  const week = simulate(1_000, 1);

  it('brings the entries of busy feeds within six minutes, for a quarter of the polls of a ten-minute timer', () => {
    expect(week.busy.entries).toBeGreaterThan(5_000);
    expect(week.busy.medianMinutes).toBeLessThanOrEqual(6);
    expect(week.shareOfTimer).toBeLessThanOrEqual(0.25);
  });

  it('loses hardly an entry, though documents hold as few as ten', () => {
    expect(week.lost / week.all.entries).toBeLessThan(0.001);
  });
});
