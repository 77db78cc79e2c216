import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { HostError } from './host-error.ts';
import { arn, place } from './place.ts';
import type { Invocable, Template } from './template.ts';

export interface Schedule {
  readonly name: string;
  readonly functionName: string;
  readonly everySeconds: number;
  /** The event that the function gets; null where EventBridge Scheduler would write its own. */
  readonly input: unknown;
}

const scheduleSchema = z.object({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
});

/**
 * The schedules that invoke one of the functions; disabled ones are left out.
 * @throws HostError `template` for an expression other than `rate(…)`
 */
export function readSchedules(template: Template, functions: readonly Invocable[]): readonly Schedule[] {
  return template.ofType('AWS::Scheduler::Schedule').flatMap((name) => {
    const { ScheduleExpression, State, Target } = template.read(name, scheduleSchema);
    const target = functions.find(({ arn }) => arn === Target.Arn);
    if (!target || State === 'DISABLED') return [];
    const input: unknown = Target.Input === undefined ? null : JSON.parse(Target.Input);
    return [{ name, functionName: target.name, everySeconds: secondsOf(ScheduleExpression), input }];
  });
}

const unitSeconds: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400 };

/** @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html#rate-based */
export function secondsOf(expression: string): number {
  const [, value, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression.trim()) ?? [];
  const seconds = unitSeconds[unit];
  if (seconds) return Number(value) * seconds;
  throw new HostError('template', `The local host knows rate(…) schedules only, not ${expression}.`);
}

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
