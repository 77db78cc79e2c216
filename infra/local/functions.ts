import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { WritableStream } from 'node:stream/web';
import { pathToFileURL } from 'node:url';
import type { Deployment, LambdaFunction } from './deployment.ts';
import type { Endpoints } from './embedded-servers.ts';
import { functionEnvironment } from './function-environment.ts';
import type { HostSettings } from './host.ts';
import { openLogs } from './logs.ts';
import { createFunctionPool, type FunctionPool, type Invocation } from './workers.ts';

/** The functions of a deployment, by name. */
export interface Functions {
  /** @param stream where a function that streams sends its answer; it is handed over */
  invoke(functionName: string, event: unknown, stream?: WritableStream<Uint8Array>): Promise<Invocation>;
  /** Ends all environments; invocations that run end as crashed. */
  stop(): Promise<void>;
}

/** Makes a deployment's functions invocable. What they write goes to the logs and to the settings' listeners. */
export function startFunctions(
  settings: HostSettings,
  deployment: Deployment,
  endpoints: Endpoints,
  overrides: Readonly<Record<string, string>>,
): Functions {
  const logs = openLogs(settings.folder.logs);
  const write = (name: string, line: string): void => {
    logs.write(name, line);
    settings.onLine(name, line);
  };
  const start = (lambda: LambdaFunction): FunctionPool =>
    createFunctionPool(
      {
        ...lambda,
        entryUrl: pathToFileURL(join(settings.root, lambda.entry)).href,
        environment: functionEnvironment(lambda, endpoints, overrides, process.env),
        concurrency: concurrencyOf(lambda.name, deployment),
        compileCacheFolder: join(settings.root, 'node_modules/.cache/babelwire/compiled'),
      },
      (line) => write(lambda.name, line),
    );
  const pools = new Map(deployment.functions.map((lambda) => [lambda.name, start(lambda)]));
  return {
    async invoke(functionName, event, stream) {
      const pool = pools.get(functionName);
      if (!pool) return { outcome: 'crashed', message: `The template has no function ${functionName}.` };
      const invocation = await pool.invoke(event, stream);
      if (invocation.outcome !== 'returned') {
        write(functionName, `ERROR Invoke ${JSON.stringify(invocation)}`);
        settings.onFault(functionName, invocation.outcome === 'threw' ? invocation.name : invocation.outcome);
      }
      return invocation;
    },
    async stop() {
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
      await logs.close();
    },
  };
}

/**
 * How many environments a function has at most: enough to keep the cores busy while others wait for the network, few
 * enough for a laptop's memory, and never more than the template allows.
 */
export function concurrencyOf(functionName: string, { functions, eventSources, routes }: Deployment): number {
  const isOf = (other: { readonly functionName: string }): boolean => other.functionName === functionName;
  const source = eventSources.find(isOf);
  const wanted = source || routes.some(isOf) ? Math.min(4, Math.max(2, availableParallelism())) : 1;
  const reserved = functions.find(({ name }) => name === functionName)?.reservedConcurrency;
  return Math.min(wanted, source?.maximumConcurrency ?? wanted, reserved ?? wanted);
}
