import { setTimeout as sleep } from 'node:timers/promises';
import { type Fetch, type Fetched, type FetchRequest, retryAfterSeconds } from '../shared/http/index.ts';
import { endTurn, type HostLimit, type Table, type Turn, takeTurn } from '../shared/store/index.ts';
import { HostBusy } from './host-busy.ts';
import type { HostLimits, HostRule } from './host-limits.ts';

/**
 * Fetches when it is the host's turn.
 * @param crawlDelaySeconds what the host's robots.txt asks for between two requests
 * @throws {HostBusy} where it would have to wait for longer than a moment
 */
export type PoliteFetch = (request: FetchRequest, crawlDelaySeconds?: number) => Promise<Fetched>;

export interface PoliteFetchRoom {
  readonly table: Table;
  readonly fetch: Fetch;
  readonly limits: HostLimits;
  readonly now: () => Date;
}

/** It is cheaper to wait for so long than to send the message away. */
const patienceMilliseconds = 500;
/** A turn outlasts its request's deadline by this. */
const marginMilliseconds = 5_000;
/** Longer delays are an attempt to say no; robots.txt has words for that. */
const longestCrawlDelaySeconds = 30;
const longestRetryAfterSeconds = 24 * 60 * 60;
/** A host that has too many requests and doesn't say for how long. */
const usualRetryAfterSeconds = 60;

/** Lets no host be asked more often or more at once than the limits say, by any of the functions. */
export function createPoliteFetch(room: PoliteFetchRoom): PoliteFetch {
  return async (request, crawlDelaySeconds = 0) => {
    const rule = room.limits(request.url);
    if (!rule) return room.fetch(request);
    const turn = await waitForTurn(room, request, slower(rule, crawlDelaySeconds));
    let closedUntil: Date | null = null;
    try {
      const fetched = await room.fetch(request);
      closedUntil = closureOf(fetched, room.now());
      return fetched;
    } finally {
      await endTurn(room.table, turn, room.now, closedUntil);
    }
  };
}

async function waitForTurn({ table, now }: PoliteFetchRoom, request: FetchRequest, rule: HostRule): Promise<Turn> {
  const holdMilliseconds = request.deadlineMilliseconds + marginMilliseconds;
  const ask = (patience: number) =>
    takeTurn(table, rule.host, rule.limit, { now, holdMilliseconds, patienceMilliseconds: patience });
  let answer = await ask(patienceMilliseconds);
  if (answer.outcome === 'soon') {
    await sleep(answer.at.getTime() - now().getTime());
    answer = await ask(0);
  }
  if (answer.outcome === 'granted') return answer.turn;
  throw new HostBusy(rule.host, answer.outcome === 'soon' ? answer.at : answer.until);
}

function slower({ host, limit }: HostRule, crawlDelaySeconds: number): HostRule {
  const asked = Math.min(crawlDelaySeconds, longestCrawlDelaySeconds) * 1_000;
  const slowed: HostLimit = { parallel: 1, spacingMilliseconds: asked };
  return { host, limit: asked > limit.spacingMilliseconds ? slowed : limit };
}

/** Until when a host that has too much to do is closed (RFC 6585, 4; RFC 9110, 15.6.4). */
function closureOf(fetched: Fetched, now: Date): Date | null {
  if (fetched.outcome !== 'response' || (fetched.status !== 429 && fetched.status !== 503)) return null;
  const asked = retryAfterSeconds(fetched.headers, now);
  const seconds = asked ?? (fetched.status === 429 ? usualRetryAfterSeconds : 0);
  return new Date(now.getTime() + Math.min(seconds, longestRetryAfterSeconds) * 1_000);
}
