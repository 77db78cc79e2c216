import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePorts, loopback } from '../local/ports.ts';
import { RehearsalError } from './rehearsal-error.ts';

/** The account that moto_server pretends to be, unless it is told otherwise. */
export const account = '123456789012';

const command = 'moto_server';

/** AWS, as far as moto imitates it, on the loopback address. */
export interface MotoServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts a server of its own on a free port.
 * @throws RehearsalError `no-moto` where the program is not on the PATH or does not answer
 */
export async function startMotoServer(): Promise<MotoServer> {
  if (!isOnPath(command))
    throw new RehearsalError('no-moto', `${command} is not on the PATH; install it with: pip install 'moto[server]'`);
  const [port = 0] = await findFreePorts(1, []);
  const server = spawn(command, ['-H', loopback, '-p', String(port)], { stdio: 'ignore' });
  const endpoint = `http://${loopback}:${port}`;
  await answers(endpoint, server);
  return {
    endpoint,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const startLimitMilliseconds = 60_000;

async function answers(endpoint: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + startLimitMilliseconds;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(`${endpoint}/moto-api/`).catch(() => null);
    if (response?.ok) return;
    await sleep(100);
  }
  server.kill();
  throw new RehearsalError('no-moto', `${command} did not answer; start it by hand to see why: ${command} -p 5000`);
}
