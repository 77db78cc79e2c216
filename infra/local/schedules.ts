import { z } from 'zod';
import { HostError } from './host-error.ts';
import type { Template } from './template.ts';

/** Something that a schedule or a route can invoke. */
export interface Invocable {
  /** The folder's name under `functions/`. */
  readonly name: string;
  readonly arn: string;
}

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
