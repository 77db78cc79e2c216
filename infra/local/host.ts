import { setTimeout as sleep } from 'node:timers/promises';
import type { DataFolder } from './data-folder.ts';
import { type Deployment, type EventSource, readDeployment, type Table } from './deployment.ts';
import { type Drainable, drain, total } from './drain.ts';
import { type Clients, type EmbeddedServers, queueUrl, startEmbeddedServers } from './embedded-servers.ts';
import { type RunningEventSource, startEventSource } from './event-source.ts';
import { deleteExpired } from './expiry.ts';
import { concurrencyOf, type Functions, startFunctions } from './functions.ts';
import { startGateway } from './gateway.ts';
import { HostError } from './host-error.ts';
import { provision, releaseInFlight } from './provision.ts';
import { scheduleEvent, startSchedule } from './schedule.ts';
import type { Counts } from './tally.ts';
import { reasonOf } from './workers.ts';

export interface HostSettings {
  /** The repository: entries of functions are relative to it. */
  readonly root: string;
  readonly template: unknown;
  readonly folder: DataFolder;
  readonly ports: { readonly dynamodb: number; readonly aws: number; readonly api: number };
  readonly retryAfterSeconds: number;
  onLine(functionName: string, line: string): void;
  /** An invocation ended badly; the reason is short enough to be counted by. */
  onFault(functionName: string, reason: string): void;
}

/** A deployment's storage on this machine, before its functions run. */
export interface Storage {
  readonly deployment: Deployment;
  readonly clients: Clients;
  /** The table and the bucket of the newswire. */
  readonly tableName: string;
  readonly bucket: string;
  /** Starts the functions; `overrides` are environment variables by name. */
  run(overrides: Readonly<Record<string, string>>): Promise<Host>;
  /** For storage that nothing runs on; a host stops its storage itself. */
  stop(): Promise<void>;
}

/** A running deployment. */
export interface Host {
  readonly apiPort: number;
  /** Messages that wait or are worked on, by function. */
  waiting(): Counts;
  /** Messages that were given up on, by the function that failed on them. */
  deadLetters(): Counts;
  /** Fires the schedules at their rates, the first time at once. */
  startSchedules(): void;
  /** Works everything off; rejects where a scheduled function fails. */
  drain(signal: AbortSignal): Promise<void>;
  /** Receives no more, gives what runs a moment to end, and stops; data stays for the next start. */
  stop(): Promise<void>;
}

/** Starts the servers and brings them to what the template asks for. */
export async function openStorage(settings: HostSettings): Promise<Storage> {
  const servers = await startEmbeddedServers({ folders: settings.folder, ports: settings.ports });
  try {
    return await provisionStorage(settings, servers);
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

async function provisionStorage(settings: HostSettings, servers: EmbeddedServers): Promise<Storage> {
  const deployment = readDeployment(settings.template, (name) => queueUrl(servers.endpoints.sqs, name));
  await provision(deployment, servers.clients);
  await releaseInFlight(deployment.queues, servers);
  return {
    deployment,
    clients: servers.clients,
    tableName: theOnly(deployment.tables, 'table').name,
    bucket: theOnly(deployment.buckets, 'bucket'),
    run: (overrides) => run({ settings, deployment, servers }, overrides),
    stop: servers.stop,
  };
}

function theOnly<T>(things: readonly T[], kind: string): T {
  const [only, ...others] = things;
  if (only !== undefined && others.length === 0) return only;
  throw new HostError('template', `The template has ${things.length} ${kind}s where the local host expects one.`);
}

interface Parts {
  readonly settings: HostSettings;
  readonly deployment: Deployment;
  readonly servers: EmbeddedServers;
}

async function run(parts: Parts, overrides: Readonly<Record<string, string>>): Promise<Host> {
  const { settings, deployment, servers } = parts;
  const functions = startFunctions(settings, deployment, servers.endpoints, overrides);
  const { routes, binaryMediaTypes } = deployment;
  const gateway = await startGateway({ port: settings.ports.api, routes, binaryMediaTypes, invoke: functions.invoke });
  const sources = deployment.eventSources.map((source) => startSource(source, functions, parts));
  const sweep = startSweep(deployment.tables, servers.clients, settings);
  const schedules: { stop(): void }[] = [];
  return {
    apiPort: gateway.port,
    waiting: () => waitingMessages(parts),
    deadLetters: () => deadLetters(parts),
    startSchedules() {
      for (const schedule of deployment.schedules) {
        schedules.push(startSchedule(schedule, (event) => functions.invoke(schedule.functionName, event)));
      }
    },
    drain: (signal) => drain(drainable(parts, functions, sources), signal),
    async stop() {
      clearInterval(sweep);
      for (const schedule of schedules) schedule.stop();
      await stopSources(sources, async () => void (await Promise.all([gateway.stop(), functions.stop()])));
      await servers.stop();
    },
  };
}

const waitingMessages = ({ deployment, servers }: Parts): Counts =>
  Object.fromEntries(
    deployment.eventSources.map(({ functionName, queue }) => [functionName, total(servers.countMessages(queue.name))]),
  );

const deadLetters = ({ deployment, servers }: Parts): Counts =>
  Object.fromEntries(
    deployment.eventSources.map(({ functionName, queue: { deadLetterQueue } }) => [
      functionName,
      deadLetterQueue === null ? 0 : total(servers.countMessages(deadLetterQueue)),
    ]),
  );

function startSource(source: EventSource, functions: Functions, parts: Parts): RunningEventSource {
  const { settings, deployment, servers } = parts;
  return startEventSource(source, {
    sqs: servers.clients.sqs,
    inFlight: servers.inFlight,
    invoke: (event) => functions.invoke(source.functionName, event),
    concurrency: concurrencyOf(source.functionName, deployment),
    retryAfterSeconds: settings.retryAfterSeconds,
    onFailure: (reason) => settings.onFault(source.functionName, reason),
  });
}

const drainable = (parts: Parts, functions: Functions, sources: readonly RunningEventSource[]): Drainable => ({
  async tick() {
    for (const schedule of parts.deployment.schedules) {
      const invocation = await functions.invoke(schedule.functionName, scheduleEvent(schedule, new Date()));
      if (invocation.outcome === 'returned') continue;
      throw new HostError('function-failed', `${schedule.functionName} failed: ${reasonOf(invocation)}`);
    }
  },
  waiting: () => Object.values(waitingMessages(parts)).reduce((sum, count) => sum + count, 0),
  received: () => sources.reduce((sum, source) => sum + source.received(), 0),
});

const graceMilliseconds = 1000;

/** Batches that don't end in time lose their environment; their messages come back. */
async function stopSources(sources: readonly RunningEventSource[], endFunctions: () => Promise<void>): Promise<void> {
  const stopped = Promise.all(sources.map((source) => source.stop()));
  await Promise.race([stopped, sleep(graceMilliseconds, undefined, { ref: false })]);
  await endFunctions();
  await stopped;
}

const sweepMilliseconds = 10 * 60 * 1000;

function startSweep(tables: readonly Table[], clients: Clients, { onFault }: HostSettings): NodeJS.Timeout {
  const sweep = async (): Promise<void> => {
    for (const table of tables) await deleteExpired(table, clients, new Date());
  };
  return setInterval(() => sweep().catch((error: Error) => onFault('expiry', error.name)), sweepMilliseconds).unref();
}
