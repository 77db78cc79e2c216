import type { Fetched } from '../shared/http/index.ts';

/** Every ending of a fetch that brought no response. */
export type FetchFailure = Exclude<Fetched, { outcome: 'response' }>;

/** Says in a few words why nothing came back, for an outcome's detail. */
export function describeFailure(fetched: FetchFailure): string {
  switch (fetched.outcome) {
    case 'refused':
      return `${fetched.reason}: ${fetched.detail}`;
    case 'too-large':
      return `more than ${fetched.limitBytes} bytes`;
    case 'timeout':
      return `no end after ${fetched.afterMilliseconds} ms`;
    case 'too-many-redirects':
      return `${fetched.redirects.length} redirects`;
    case 'unreachable':
      return `${commonly[fetched.code] ?? fetched.detail} (${fetched.code})`;
  }
}

/** The system's commonest reasons in words. */
const commonly: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no host has that name, so the address may be wrong',
  EAI_AGAIN: 'names can’t be looked up at present',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the server hung up',
};
