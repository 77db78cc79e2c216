import { describe, expect, it } from 'vitest';
import { type Schedule, scheduleEvent, secondsOf } from '../../infra/local/schedule.ts';

describe('secondsOf', () => {
  it.each([
    ['rate(1 minute)', 60],
    ['rate(5 minutes)', 300],
    ['rate(2 hours)', 7200],
    ['rate(1 day)', 86_400],
  ])('reads %s', (expression, seconds) => {
    expect(secondsOf(expression)).toBe(seconds);
  });

  it.each(['cron(0 12 * * ? *)', 'rate(1 fortnight)', 'at(2026-11-23T12:00:00)'])(
    'refuses %s by name',
    (expression) => {
      expect(() => secondsOf(expression)).toThrow(expression);
    },
  );
});

describe('scheduleEvent', () => {
  const schedule: Schedule = { name: 'EveryMinute', functionName: 'tick', everySeconds: 60, input: null };
  const now = new Date('2026-11-23T12:00:00.123Z');

  it('is the input that the template gives', () => {
    expect(scheduleEvent({ ...schedule, input: { full: true } }, now)).toEqual({ full: true });
  });

  it('is the event of the scheduler where the template gives none', () => {
    expect(scheduleEvent(schedule, now)).toMatchObject({
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      time: '2026-11-23T12:00:00Z',
      resources: ['arn:aws:scheduler:us-east-1:000000000000:schedule/default/EveryMinute'],
    });
  });
});
