import type { Fetch, Fetched } from './fetched.ts';
import { type RobotsRules, type Ruling, readRobots } from './robots-rules.ts';

export interface RobotsOptions {
  readonly fetch: Fetch;
  readonly userAgent: string;
  readonly now: () => Date;
  /** Rules are asked for again after this long: a day unless given, and never longer (RFC 9309, 2.4). */
  readonly cacheForSeconds?: number;
  /** Origins remembered; the least recently asked is forgotten first. */
  readonly maxOrigins?: number;
}

export interface RobotsAnswer extends Ruling {
  /**
   * What decided: the publisher's rules, the want of a file, or a file that should be there and can't be had just now.
   * Where `allowed` is false, `rules` is a final no and `unreachable` a matter of time.
   */
  readonly because: 'rules' | 'no-file' | 'unreachable';
}

export interface Robots {
  /** Whether robots.txt (RFC 9309) lets us fetch an address. Never rejects for what a server does. */
  readonly mayFetch: (url: string) => Promise<RobotsAnswer>;
}

type Access =
  | { readonly because: 'rules'; readonly rules: RobotsRules }
  | { readonly because: 'no-file' }
  | { readonly because: 'unreachable'; readonly since: number };

/** What is known of one origin, and how long that counts. Times in milliseconds since the epoch. */
interface Knowledge {
  readonly access: Access;
  readonly until: number;
}

const dayMilliseconds = 86_400_000;
/** An unreachable file closes its origin and is asked for again after this long. */
const unreachableMilliseconds = 10 * 60_000;
/** A file out of reach for so long counts as absent (RFC 9309, 2.3.1.4). */
const unreachableCapMilliseconds = 30 * dayMilliseconds;
const deadlineMilliseconds = 10_000;
/** Ten times what is read of a file (RFC 9309, 2.5); one longer counts as out of reach. */
const maxBytes = 5 * 1024 * 1024;

/** Asks origins for their robots.txt: once a day, one request for all callers that wait for the same one. */
export function createRobots({
  fetch,
  userAgent,
  now,
  cacheForSeconds = 86_400,
  maxOrigins = 500,
}: RobotsOptions): Robots {
  const origins = new Map<string, Promise<Knowledge>>();

  async function learn(origin: string, before: Knowledge | null): Promise<Knowledge> {
    const url = `${origin}/robots.txt`;
    const fetched = await fetch({ url, maxBytes, deadlineMilliseconds, headers: { accept: 'text/plain,*/*;q=0.8' } });
    const time = now().getTime();
    const found = readAccess(url, fetched, time);
    const lifetime = found.because === 'unreachable' ? unreachableMilliseconds : dayMilliseconds;
    return {
      access: settle(found, before?.access ?? null, time),
      until: time + Math.min(lifetime, cacheForSeconds * 1_000),
    };
  }

  async function refresh(origin: string, known: Promise<Knowledge> | undefined): Promise<Knowledge> {
    const before = (await known?.catch(() => null)) ?? null;
    return before && before.until > now().getTime() ? before : learn(origin, before);
  }

  function know(origin: string): Promise<Knowledge> {
    const knowledge = refresh(origin, origins.get(origin));
    origins.delete(origin);
    origins.set(origin, knowledge);
    for (const oldest of [...origins.keys()].slice(0, origins.size - maxOrigins)) origins.delete(oldest);
    return knowledge;
  }

  return {
    mayFetch: async (url) => {
      const origin = URL.parse(url)?.origin ?? 'null';
      // No http address: the fetcher's guard will say so.
      return origin === 'null'
        ? { allowed: true, because: 'no-file' }
        : judge((await know(origin)).access, url, userAgent);
    },
  };
}

function judge(access: Access, url: string, userAgent: string): RobotsAnswer {
  if (access.because === 'rules') return { ...access.rules(url, userAgent), because: 'rules' };
  return { allowed: access.because === 'no-file', because: access.because };
}

/** RFC 9309, 2.3.1: 4xx and endless redirects mean that there is no file; 429, 5xx and silence that it can't be had. */
function readAccess(url: string, fetched: Fetched, time: number): Access {
  if (fetched.outcome === 'too-many-redirects') return { because: 'no-file' };
  // Refused at once: the page will be too, and under the better name.
  if (fetched.outcome === 'refused' && fetched.url === url) return { because: 'no-file' };
  if (fetched.outcome !== 'response') return { because: 'unreachable', since: time };
  const { status, body } = fetched;
  if (status >= 200 && status < 300) return { because: 'rules', rules: readRobots(url, body) };
  return status >= 500 || status === 429 ? { because: 'unreachable', since: time } : { because: 'no-file' };
}

/** A file that can't be had just now: its last rules go on; without any the origin is closed, but not for ever. */
function settle(access: Access, before: Access | null, time: number): Access {
  if (access.because !== 'unreachable' || before === null) return access;
  if (before.because !== 'unreachable') return before.because === 'rules' ? before : access;
  return time - before.since >= unreachableCapMilliseconds ? { because: 'no-file' } : before;
}
