import { all, type Elements, elementsByKey, first, trimmed } from './elements.ts';
import type { ScheduleHints } from './feed.ts';

export const NO_SCHEDULE: ScheduleHints = { ttlMinutes: null, updateMinutes: null, skipHours: [], skipDays: [] };

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** What the feed asks of those who poll it: RSS 2.0 and the syndication module. */
export function readSchedule(elements: Elements): ScheduleHints {
  return {
    ttlMinutes: first(elements, ['ttl'], (ttl) => positive(trimmed(ttl))),
    updateMinutes: updateMinutes(elements),
    skipHours: inner(elements, 'skiphours', 'hour')
      .map(Number)
      .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24)
      .map((hour) => hour % 24),
    skipDays: inner(elements, 'skipdays', 'day'),
  };
}

function updateMinutes(elements: Elements): number | null {
  const period = first(elements, ['sy:updateperiod'], trimmed);
  const frequency = first(elements, ['sy:updatefrequency'], (element) => positive(trimmed(element)));
  if (period === null && frequency === null) return null;
  const minutes = PERIOD_MINUTES[period?.toLowerCase() ?? 'daily'];
  return minutes === undefined ? null : minutes / (frequency ?? 1);
}

function inner(elements: Elements, holder: string, key: string): readonly string[] {
  return all(elements, [holder])
    .flatMap((element) => all(elementsByKey(element), [key]).map(trimmed))
    .filter((text) => text !== null);
}

function positive(text: string | null): number | null {
  const number = Number(text);
  return text !== null && number > 0 && Number.isFinite(number) ? number : null;
}
