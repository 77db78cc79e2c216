import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageCounts } from './embedded-servers.ts';

export interface Drainable {
  /** Fires the schedule once; resolves when the firing is done. */
  tick(): Promise<void>;
  /** How many messages wait or are worked on, in all queues with a consumer. */
  waiting(): number | Promise<number>;
  /** How many messages were received since the start. */
  received(): number;
}

const betweenLooks = 100;

/**
 * Ticks and works off what came of it, until a tick brings nothing more. A message counts until it is deleted, and
 * whoever works on one sends what follows from it before that, so the queues are empty only when everything is done.
 */
export async function drain({ tick, waiting, received }: Drainable, signal: AbortSignal): Promise<void> {
  let before = -1;
  while (!signal.aborted && received() !== before) {
    before = received();
    await tick();
    while (!signal.aborted && (await waiting()) > 0) await sleep(betweenLooks);
  }
}

/** All messages of a queue, in whatever state. */
export const total = ({ ready, delayed, inFlight }: MessageCounts): number => ready + delayed + inFlight;
