import { enableCompileCache } from 'node:module';
import { Writable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import type { EnvironmentMessage, EnvironmentSettings, InvocationRequest } from './execution-protocol.ts';
import { provideResponseStreaming } from './streamed-answer.ts';

/**
 * The inside of one execution environment: a worker thread that loads one handler and answers one invocation at a time.
 * Events and results pass as JSON, as they do between Lambda and its runtimes.
 */
const settings = workerData as EnvironmentSettings;
enableCompileCache(settings.compileCacheFolder);
provideResponseStreaming();
const handler = await loadHandler(settings);
const post = (message: EnvironmentMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', async (request: InvocationRequest) => {
  try {
    const event = JSON.parse(request.event);
    const result = request.stream
      ? await handler(event, Writable.fromWeb(request.stream), contextOf(request))
      : await handler(event, contextOf(request));
    post({ kind: 'returned', result: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    post({ kind: 'threw', ...describe(error) });
  }
});
post({ kind: 'ready' });

type Handler = (event: unknown, ...rest: readonly unknown[]) => unknown;

async function loadHandler({ entryUrl, handler: name }: EnvironmentSettings): Promise<Handler> {
  const exported = (await import(entryUrl))[name];
  if (typeof exported !== 'function') throw new Error(`${entryUrl} exports no function named ${name}.`);
  return exported;
}

function contextOf({ requestId, deadline }: InvocationRequest) {
  return {
    ...settings.context,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

const describe = (error: unknown): { name: string; message: string; stack: string } =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'Error', message: String(error), stack: '' };
