import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** One log file a function, in one folder. */
export interface Logs {
  write(functionName: string, line: string): void;
  close(): Promise<void>;
}

const largestFile = 20 * 1024 * 1024;

/** Opens the logs of a folder. A file that has grown large makes room when it is opened; the one before it is kept. */
export function openLogs(folder: string): Logs {
  mkdirSync(folder, { recursive: true });
  const streams = new Map<string, WriteStream>();
  const open = (functionName: string): WriteStream => {
    const file = join(folder, `${functionName}.log`);
    if (sizeOf(file) > largestFile) renameSync(file, `${file}.old`);
    const stream = createWriteStream(file, { flags: 'a' });
    streams.set(functionName, stream);
    return stream;
  };
  return {
    write(functionName, line) {
      (streams.get(functionName) ?? open(functionName)).write(`${line}\n`);
    },
    async close() {
      await Promise.all([...streams.values()].map((stream) => new Promise((resolve) => stream.end(resolve))));
    },
  };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
