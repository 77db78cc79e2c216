import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { WritableStream } from 'node:stream/web';
import { Worker } from 'node:worker_threads';
import type { EnvironmentMessage, EnvironmentSettings, InvocationRequest } from './execution-protocol.ts';

/** How an invocation ended. */
export type Invocation =
  | { readonly outcome: 'returned'; readonly result: unknown }
  | { readonly outcome: 'threw'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly outcome: 'timed-out'; readonly afterSeconds: number }
  /** The environment ended under the invocation: it could not load, ran out of memory, or was stopped. */
  | { readonly outcome: 'crashed'; readonly message: string };

/** Why an invocation ended badly, for people. */
export function reasonOf(invocation: Exclude<Invocation, { readonly outcome: 'returned' }>): string {
  if (invocation.outcome === 'threw') return `${invocation.name}: ${invocation.message}`;
  return invocation.outcome === 'crashed' ? invocation.message : `timed out after ${invocation.afterSeconds} s`;
}

export interface FunctionSettings {
  readonly name: string;
  readonly arn: string;
  /** `file:` address of the handler's source. */
  readonly entryUrl: string;
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
  /** How many invocations run at once at most. */
  readonly concurrency: number;
  readonly compileCacheFolder: string;
}

/** A function as Lambda runs it: execution environments that start on demand and are kept for the next invocation. */
export interface FunctionPool {
  /** @param stream where a handler that streams sends its answer; it is handed over */
  invoke(event: unknown, stream?: WritableStream<Uint8Array>): Promise<Invocation>;
  /** Ends every environment; invocations that run end as crashed. */
  stop(): Promise<void>;
}

interface Environment {
  run(event: unknown, stream?: WritableStream<Uint8Array>): Promise<Invocation>;
  readonly alive: () => boolean;
  stop(): Promise<void>;
}

/** Makes a function that can be invoked. `onLine` is given what its environments write, line by line. */
export function createFunctionPool(settings: FunctionSettings, onLine: (line: string) => void): FunctionPool {
  const idle: Environment[] = [];
  const waiting: ((environment: Environment | null) => void)[] = [];
  const all = new Set<Environment>();
  let stopped = false;

  const start = (): Environment => {
    const environment = startEnvironment(settings, onLine);
    all.add(environment);
    return environment;
  };
  const acquire = (): Environment | null | Promise<Environment | null> => {
    if (stopped) return null;
    for (let environment = idle.pop(); environment; environment = idle.pop()) {
      if (environment.alive()) return environment;
      all.delete(environment);
    }
    return all.size < settings.concurrency ? start() : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (environment: Environment): void => {
    if (!environment.alive()) all.delete(environment);
    const next = waiting.shift();
    if (next) next(environment.alive() ? environment : start());
    else if (environment.alive()) idle.push(environment);
  };
  return {
    async invoke(event, stream) {
      const environment = await acquire();
      const invocation = environment ? await environment.run(event, stream) : notStarted;
      if (environment) release(environment);
      return invocation;
    },
    async stop() {
      stopped = true;
      for (const resolve of waiting.splice(0)) resolve(null);
      await Promise.all([...all].map((environment) => environment.stop()));
    },
  };
}

const notStarted: Invocation = { outcome: 'crashed', message: 'The function was stopped.' };

/** Lambda allows ten seconds; several environments may be starting on few cores here. */
const startLimitSeconds = 60;

function startEnvironment(settings: FunctionSettings, onLine: (line: string) => void): Environment {
  const worker = startWorker(settings, onLine);
  let death: string | null = null;
  const died = new Promise<Invocation>((resolve) => {
    const die = (message: string): void => {
      death ??= message;
      resolve({ outcome: 'crashed', message: death });
    };
    worker.once('error', (error) => die(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    worker.once('exit', (code) => die(`The environment ended with exit code ${code}.`));
  });
  const stop = async (): Promise<void> => {
    death ??= 'The environment was stopped.';
    await worker.terminate();
  };
  const inTime = async (answer: Promise<Invocation>, afterSeconds: number): Promise<Invocation> => {
    const timer = timeoutAfter(afterSeconds);
    const invocation = await Promise.race([answer, died, timer.elapsed]);
    timer.cancel();
    if (invocation.outcome === 'timed-out') await stop();
    return invocation;
  };
  const ready = inTime(nextMessage(worker), startLimitSeconds);
  return {
    async run(event, stream) {
      await ready;
      if (death !== null) return { outcome: 'crashed', message: death };
      const answer = nextMessage(worker);
      const asked = request(event, settings.timeoutSeconds);
      if (stream) worker.postMessage({ ...asked, stream }, [stream]);
      else worker.postMessage(asked);
      return inTime(answer, settings.timeoutSeconds);
    },
    alive: () => death === null,
    stop,
  };
}

function startWorker(settings: FunctionSettings, onLine: (line: string) => void): Worker {
  const worker = new Worker(new URL('./execution-environment.ts', import.meta.url), {
    env: { ...settings.environment },
    workerData: environmentSettings(settings),
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMegabytes },
  });
  forEachLine(worker.stdout, onLine);
  forEachLine(worker.stderr, onLine);
  return worker;
}

const nextMessage = (worker: Worker): Promise<Invocation> =>
  new Promise((resolve) => worker.once('message', (message) => resolve(invocationOf(message))));

function timeoutAfter(afterSeconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const elapsed = new Promise<Invocation>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'timed-out', afterSeconds }), afterSeconds * 1000);
  });
  return { elapsed, cancel: () => clearTimeout(timer) };
}

const request = (event: unknown, timeoutSeconds: number): InvocationRequest => ({
  requestId: randomUUID(),
  event: JSON.stringify(event),
  deadline: Date.now() + timeoutSeconds * 1000,
});

const environmentSettings = (settings: FunctionSettings): EnvironmentSettings => ({
  entryUrl: settings.entryUrl,
  handler: settings.handler,
  compileCacheFolder: settings.compileCacheFolder,
  context: {
    functionName: settings.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    memoryLimitInMB: String(settings.memoryMegabytes),
    logGroupName: `/aws/lambda/${settings.name}`,
    logStreamName: 'local',
  },
});

function invocationOf(message: EnvironmentMessage): Invocation {
  if (message.kind === 'threw') {
    const { name, message: text, stack } = message;
    return { outcome: 'threw', name, message: text, stack };
  }
  return { outcome: 'returned', result: message.kind === 'returned' ? JSON.parse(message.result) : null };
}

/** Calls back with each line of a stream. Not node:readline, which also ends lines at U+2028, legal inside JSON. */
export function forEachLine(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
