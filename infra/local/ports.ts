import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

export const loopback = '127.0.0.1';

/** Whether nothing listens on the port of the loopback address. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, loopback);
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** Above the servers that people run and below the ports that systems hand out for outgoing connections. */
const range = { first: 18_787, last: 28_787 };

/** As many free ports as asked for, other than those taken; from anywhere, so that two who look at one time don't meet. */
export async function findFreePorts(count: number, taken: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (let port = randomInt(range.first, range.last); found.length < count; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) found.push(port);
  }
  return found;
}
