import { randomUUID } from 'node:crypto';
import { arn, place } from './place.ts';
import type { Schedule } from './schedules.ts';

export interface RunningSchedule {
  stop(): void;
}

/**
 * Fires a schedule at once and then at its rate. A firing that would start while the one before it still runs is left
 * out: they would find the same work.
 */
export function startSchedule(schedule: Schedule, fire: (event: unknown) => Promise<unknown>): RunningSchedule {
  let firing = false;
  const fireUnlessFiring = async (): Promise<void> => {
    if (firing) return;
    firing = true;
    await fire(scheduleEvent(schedule, new Date()));
    firing = false;
  };
  const timer = setInterval(fireUnlessFiring, schedule.everySeconds * 1000);
  void fireUnlessFiring();
  return { stop: () => clearInterval(timer) };
}

/**
 * What EventBridge Scheduler sends: the template's input, or else an event of its own.
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
 */
export function scheduleEvent({ name, input }: Schedule, now: Date): unknown {
  if (input !== null) return input;
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: place.account,
    time: now.toISOString().replace(/\.\d+/, ''),
    region: place.region,
    resources: [arn('scheduler', `schedule/default/${name}`)],
    detail: '{}',
  };
}
