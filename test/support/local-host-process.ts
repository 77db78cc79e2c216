import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const start = join(import.meta.dirname, '../../infra/local/start.ts');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `npm start` with these arguments, in a folder, as a process of its own. */
export function launch(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [start, ...args], { cwd: folder });
  const ended: Promise<Ended> = Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]).then(
    ([[code], output, errors]) => ({ code, output, errors }),
  );
  /** Resolves when the process has printed this. */
  const printed = (sought: string | RegExp) =>
    new Promise<void>((resolve) => {
      let seen = '';
      child.stdout.on('data', (chunk) => {
        seen += chunk;
        if (seen.search(sought) >= 0) resolve();
      });
    });
  return { child, ended, printed };
}

export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}

/** The table of outcomes at the end of a run with --once. */
export const tableOf = ({ output }: Ended): string => output.slice(output.indexOf('\noutcome ') + 1);
