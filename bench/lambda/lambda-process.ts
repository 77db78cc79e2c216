import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readMetricLine } from '../../infra/local/metric-lines.ts';
import { forEachLine } from '../../infra/local/workers.ts';

/** One invocation, as the process that ran it saw it. */
export interface Measured {
  readonly result: unknown;
  readonly cpuMilliseconds: number;
  /** The most that the process has ever held, the runtime included. */
  readonly peakMegabytes: number;
}

/** A deployed bundle in a process of its own. */
export interface LambdaProcess {
  /** What the process had used when its module was loaded, Node itself included. */
  readonly initCpuMilliseconds: number;
  invoke(event: unknown): Promise<Measured>;
  /** Bytes that it has written to standard output and error, which is what its log group would be billed for. */
  logBytes(): number;
  /** What it wrote last, for errors. */
  lastLine(): string;
  /** The metrics that it has written, each with its dimensions. */
  metrics(): ReadonlySet<string>;
  stop(): void;
}

/** Node leaves this share of a function's memory to what is not its heap. */
const heapShare = 0.75;

/** Starts a bundle with a heap as large as that much memory allows. Rejects where the process ends by itself. */
export async function startLambdaProcess(
  bundlePath: string,
  memoryMegabytes: number,
  environment: Readonly<Record<string, string>>,
): Promise<LambdaProcess> {
  const child = fork(join(import.meta.dirname, 'run-handler.ts'), [bundlePath], {
    env: { PATH: process.env.PATH, ...environment },
    execArgv: [`--max-old-space-size=${Math.floor(memoryMegabytes * heapShare)}`],
    silent: true,
    serialization: 'json',
  });
  let logged = 0;
  let last = '';
  const metrics = new Set<string>();
  const onLine = (line: string): void => {
    logged += Buffer.byteLength(line) + 1;
    last = line;
    for (const { metric, dimensions } of readMetricLine(line)) metrics.add(JSON.stringify([metric, dimensions]));
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) forEachLine(stream, onLine);
  const loaded = (await nextMessage(child)) as { readonly cpuMilliseconds: number };
  return {
    initCpuMilliseconds: loaded.cpuMilliseconds,
    async invoke(event) {
      child.send(event as object);
      return (await nextMessage(child)) as Measured;
    },
    logBytes: () => logged,
    lastLine: () => last,
    metrics: () => metrics,
    stop: () => void child.kill(),
  };
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const stopping = new AbortController();
  try {
    const { signal } = stopping;
    const [first] = await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code, signal]) => {
        throw new Error(`The function's process ended (${signal ?? `exit code ${code}`}).`);
      }),
    ]);
    return first;
  } finally {
    stopping.abort();
  }
}
