import type { WritableStream } from 'node:stream/web';

/** What a worker thread is started with. */
export interface EnvironmentSettings {
  readonly entryUrl: string;
  /** The name of the export. */
  readonly handler: string;
  readonly compileCacheFolder: string;
  /** The parts of Lambda's context object that don't change between invocations. */
  readonly context: Readonly<Record<string, string>>;
}

export interface InvocationRequest {
  readonly requestId: string;
  /** JSON. */
  readonly event: string;
  /** Milliseconds of the Unix epoch. */
  readonly deadline: number;
  /** Where a handler that streams sends its answer. */
  readonly stream?: WritableStream<Uint8Array>;
}

export type EnvironmentMessage =
  | { readonly kind: 'ready' }
  /** The result as JSON. */
  | { readonly kind: 'returned'; readonly result: string }
  | { readonly kind: 'threw'; readonly name: string; readonly message: string; readonly stack: string };
