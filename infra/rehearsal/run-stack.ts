import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { drain } from '../local/drain.ts';
import { startEventSource } from '../local/event-source.ts';
import { startGateway } from '../local/gateway.ts';
import { scheduleEvent } from '../local/schedule.ts';
import { type Invocation, reasonOf } from '../local/workers.ts';
import { clientOf } from './cdk-command.ts';
import { type DeployedStack, eventSourcesOf, loadFunction } from './deployed-stack.ts';
import { RehearsalError } from './rehearsal-error.ts';

/** The deployed functions at work: what EventBridge, SQS and API Gateway would do with them is done here. */
export interface RunningStack {
  /** Ticks and works off what came of it, until a tick brings nothing more. */
  workOff(signal: AbortSignal): Promise<void>;
  readonly apiUrl: string;
  readonly invocations: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** Loads every function of a deployed stack from its asset and connects it to its queue, its schedule and its routes. */
export async function runStack(
  stack: DeployedStack,
  folder: string,
  overrides: Readonly<Record<string, string>>,
  onLine: (functionName: string, line: string) => void,
): Promise<RunningStack> {
  const { functions, routes, binaryMediaTypes, schedules } = stack.deployment;
  const load = (lambda: (typeof functions)[number]) =>
    loadFunction(stack, lambda, folder, overrides, (line) => onLine(lambda.name, line));
  const pools = new Map(await Promise.all(functions.map(async (each) => [each.name, await load(each)] as const)));
  const invocations = new Map<string, number>();
  const faults: string[] = [];
  const invoke = async (name: string, event: unknown): Promise<Invocation> => {
    const invocation = (await pools.get(name)?.invoke(event)) ?? { outcome: 'crashed', message: 'not deployed' };
    invocations.set(name, (invocations.get(name) ?? 0) + 1);
    if (invocation.outcome !== 'returned') faults.push(`${name}: ${reasonOf(invocation)}`);
    return invocation;
  };
  const sqs = new SQSClient(clientOf(stack.endpoint));
  const sources = eventSourcesOf(stack);
  const running = sources.map((source) =>
    startEventSource(source, {
      sqs,
      inFlight: () => [],
      invoke: (event) => invoke(source.functionName, event),
      concurrency: 1,
      retryAfterSeconds: 1,
      onFailure: (failure) => faults.push(`${source.functionName}: ${failure}`),
    }),
  );
  const gateway = await startGateway({ port: 0, routes, binaryMediaTypes, invoke });
  const failOnFault = (): void => {
    if (faults.length > 0) throw new RehearsalError('step-failed', `A function failed: ${faults.join('; ')}`);
  };
  return {
    async workOff(signal) {
      await drain(
        {
          async tick() {
            for (const schedule of schedules) await invoke(schedule.functionName, scheduleEvent(schedule, new Date()));
            failOnFault();
          },
          async waiting() {
            failOnFault();
            const counts = await Promise.all(sources.map(({ queue }) => countMessages(sqs, queue.url)));
            return counts.reduce((sum, count) => sum + count, 0);
          },
          received: () => running.reduce((sum, source) => sum + source.received(), 0),
        },
        signal,
      );
    },
    apiUrl: `http://127.0.0.1:${gateway.port}`,
    invocations,
    async stop() {
      await Promise.all([gateway.stop(), ...running.map((source) => source.stop())]);
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
    },
  };
}

const states = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

/** Messages of a queue in whatever state. */
async function countMessages(sqs: SQSClient, url: string): Promise<number> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...states] }));
  return states.reduce((sum, state) => sum + Number(Attributes?.[state] ?? 0), 0);
}
