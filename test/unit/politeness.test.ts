import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Attempt, consumeBatch } from '../../functions/consume-batch.ts';
import { HostBusy } from '../../functions/host-busy.ts';
import { readHostLimits } from '../../functions/host-limits.ts';
import { createPoliteFetch } from '../../functions/polite-fetch.ts';
import type { Fetch } from '../../shared/http/index.ts';
import { endTurn, type HostLimit, takeTurn } from '../../shared/store/index.ts';
import { response } from '../support/answers.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

const start = Date.UTC(2026, 10, 20, 8);
let number = 0;
const newHost = (): string => `host${++number}.example`;

describe('what hosts are asked at most', () => {
  const limits = readHostLimits('*=1/1, agency.example=4/0.25, slow.agency.example=1/10, 127.0.0.1=any');

  it.each([
    ['https://outlet.example/a', 'outlet.example', 1, 1000],
    ['https://www.outlet.example/a', 'outlet.example', 1, 1000],
    ['https://other.example:8443/a', 'other.example:8443', 1, 1000],
    ['https://agency.example/a', 'agency.example', 4, 250],
    ['https://feeds.agency.example/a', 'agency.example', 4, 250],
    ['https://x.slow.agency.example/a', 'slow.agency.example', 1, 10_000],
    ['https://notagency.example/a', 'notagency.example', 1, 1000],
  ])('%s counts for %s', (url, host, parallel, spacingMilliseconds) => {
    expect(limits(url)).toEqual({ host, limit: { parallel, spacingMilliseconds } });
  });

  it.each(['http://127.0.0.1:8099/a', 'not an address'])('%s has no limit', (url) => {
    expect(limits(url)).toBeNull();
  });

  it.each(['', 'outlet.example=1/1', '*=0/1', '*=1', '*=1/1,outlet.example', '*=1/x'])('%j is refused', (text) => {
    expect(() => readHostLimits(text)).toThrow(/HOST_LIMITS/);
  });
});

/** A host that is asked by many, on a clock of its own. */
function contest(limit: HostLimit) {
  const host = newHost();
  const clock = { time: start };
  const now = () => new Date(clock.time);
  const take = (patienceMilliseconds = 0) =>
    takeTurn(store.table, host, limit, { now, holdMilliseconds: 30_000, patienceMilliseconds });
  const grant = async () => {
    const answer = await take();
    if (answer.outcome !== 'granted') throw new Error(JSON.stringify(answer));
    return answer.turn;
  };
  const wait = async () => {
    const answer = await take();
    return answer.outcome === 'busy' ? answer.until.getTime() - clock.time : null;
  };
  return { clock, now, take, grant, wait };
}

describe('the turns of a host', () => {
  it('are granted one at a time, and again when the host has rested', async () => {
    const { clock, now, grant, wait } = contest({ parallel: 1, spacingMilliseconds: 1000 });
    const turn = await grant();
    expect(await wait()).toBeGreaterThan(0);
    clock.time += 5_000;
    await endTurn(store.table, turn, now, null);
    clock.time += 999;
    expect(await wait()).toBeGreaterThan(0);
    clock.time += 1;
    expect((await grant()).startedAt).toBe(start + 6_000);
  });

  it('are granted to one of many who ask at once', async () => {
    const { take } = contest({ parallel: 1, spacingMilliseconds: 0 });
    const answers = await Promise.all(Array.from({ length: 12 }, () => take()));
    expect(answers.filter(({ outcome }) => outcome === 'granted')).toHaveLength(1);
  });

  it('are granted to as many at once as the limit says, spaced', async () => {
    const { clock, now, grant, wait } = contest({ parallel: 2, spacingMilliseconds: 200 });
    const first = await grant();
    expect(await wait()).toBe(200);
    clock.time += 200;
    await grant();
    clock.time += 200;
    expect(await wait()).toBeGreaterThan(0);
    await endTurn(store.table, first, now, null);
    clock.time += 200;
    await grant();
  });

  it('send those who wait away for one turn each', async () => {
    const { grant, wait } = contest({ parallel: 1, spacingMilliseconds: 1000 });
    await grant();
    const waits = [await wait(), await wait(), await wait()].map((milliseconds) => milliseconds ?? 0);
    expect(waits).toEqual([1500, 3000, 4500]);
  });

  it('are worth waiting for where they come soon, and then nothing is promised', async () => {
    const { clock, now, take, grant, wait } = contest({ parallel: 1, spacingMilliseconds: 400 });
    await endTurn(store.table, await grant(), now, null);
    expect(await take(500)).toEqual({ outcome: 'soon', at: new Date(start + 400) });
    expect(await wait()).toBe(400);
    clock.time += 400;
    await grant();
  });

  it('come back from whoever never ended one', async () => {
    const { clock, grant } = contest({ parallel: 1, spacingMilliseconds: 1000 });
    await grant();
    clock.time += 30_001;
    await grant();
  });

  it('end for all when the host asks to be left alone', async () => {
    const { clock, now, grant, wait } = contest({ parallel: 1, spacingMilliseconds: 1000 });
    await endTurn(store.table, await grant(), now, new Date(start + 3_600_000));
    clock.time += 3_599_000;
    expect(await wait()).toBe(1000);
    clock.time += 1000;
    await grant();
  });
});

describe('a queue of a hundred messages for one host', () => {
  it('is worked off in two receives a message or so, hardly slower than the host allows', async () => {
    const { clock, now, take } = contest({ parallel: 1, spacingMilliseconds: 1000 });
    const requestTakes = 200;
    const waiting = Array.from({ length: 100 }, () => start);
    let receives = 0;
    while (waiting.length > 0) {
      waiting.sort((one, other) => one - other);
      clock.time = Math.max(clock.time, waiting.shift() ?? 0);
      receives += 1;
      let answer = await take(500);
      if (answer.outcome === 'soon') {
        clock.time = answer.at.getTime();
        answer = await take();
      }
      if (answer.outcome === 'busy') {
        // What SQS can delay by: whole seconds.
        waiting.push(clock.time + Math.ceil((answer.until.getTime() - clock.time) / 1000) * 1000);
        continue;
      }
      if (answer.outcome !== 'granted') throw new Error('a turn that is free is granted');
      clock.time += requestTakes;
      await endTurn(store.table, answer.turn, now, null);
    }
    expect(receives).toBeLessThanOrEqual(250);
    expect(clock.time - start).toBeLessThan(1.3 * 100 * (1000 + requestTakes));
  });
});

describe('a polite fetch', () => {
  const request = (url: string) => ({ url, maxBytes: 1000, deadlineMilliseconds: 1000 });
  const polite = (fetch: Fetch, clock = { time: start }, limits = '*=1/10') =>
    createPoliteFetch({ table: store.table, fetch, limits: readHostLimits(limits), now: () => new Date(clock.time) });
  const answer: Fetch = async ({ url }) => response(url, 'ok');

  it('is busy for a second request to one host, and not for another host', async () => {
    const fetch = polite(answer);
    const [one, other] = [newHost(), newHost()];
    await fetch(request(`https://${one}/1`));
    await expect(fetch(request(`https://${one}/2`))).rejects.toBeInstanceOf(HostBusy);
    expect(await fetch(request(`https://${other}/1`))).toMatchObject({ outcome: 'response' });
  });

  it('gives the turn back where the fetch throws', async () => {
    const clock = { time: start };
    const host = newHost();
    const broken: Fetch = async () => {
      throw new Error('out of memory');
    };
    await expect(polite(broken, clock)(request(`https://${host}/`))).rejects.toThrow('out of memory');
    clock.time += 10_000;
    expect(await polite(answer, clock)(request(`https://${host}/`))).toMatchObject({ outcome: 'response' });
  });

  it.each([
    [60, 30],
    [20, 20],
    [2, 10],
  ])('waits for a crawl delay of %i seconds, and %i pass', async (crawlDelay, seconds) => {
    const clock = { time: start };
    const url = `https://${newHost()}/`;
    const fetch = polite(answer, clock);
    await fetch(request(url), crawlDelay);
    clock.time += seconds * 1000 - 600;
    await expect(fetch(request(url), crawlDelay)).rejects.toBeInstanceOf(HostBusy);
    clock.time += 600;
    expect(await fetch(request(url), crawlDelay)).toMatchObject({ outcome: 'response' });
  });

  it.each([
    [429, { 'retry-after': '120' }, 120],
    [503, { 'retry-after': '31536000' }, 86_400],
    [429, {}, 60],
    [503, {}, 10],
    [500, { 'retry-after': '120' }, 10],
  ])('after %i with %j leaves the host alone for %i seconds', async (status, headers, seconds) => {
    const clock = { time: start };
    const url = `https://${newHost()}/`;
    const fetch = polite(async (asked) => response(asked.url, '', { status, headers }), clock);
    await fetch(request(url));
    const busy = (await fetch(request(url)).catch((error: HostBusy) => error)) as HostBusy;
    expect(busy.until.getTime() - start).toBe(seconds * 1000);
  });

  it('neither asks nor writes the table for a host without limits', async () => {
    const table = new Proxy(store.table, {
      get: () => {
        throw new Error('the table was used');
      },
    });
    const limits = readHostLimits('*=1/1,127.0.0.1=any');
    const fetch = createPoliteFetch({ table, fetch: answer, limits, now: () => new Date() });
    for (const path of ['1', '2', '3'])
      expect(await fetch(request(`http://127.0.0.1:8099/${path}`))).toMatchObject({ outcome: 'response' });
  });
});

describe('a message whose host is busy', () => {
  const schema = z.object({ itemId: z.string() });
  const receive = async (message: object, receives: number, work: (attempt: Attempt) => Promise<void>) => {
    const sent: unknown[] = [];
    const handle = consumeBatch(
      schema,
      4,
      (_message, attempt) => work(attempt),
      async (messages, delay) => {
        sent.push({ messages, delay });
      },
    );
    const record = { messageId: 'm', body: JSON.stringify(message), attributes: { ApproximateReceiveCount: receives } };
    const event = { Records: [record] } as unknown as SQSEvent;
    const { batchItemFailures } = await handle(event, {} as never);
    return { sent, failures: batchItemFailures.length };
  };
  const busyFor = (seconds: number) => async () => {
    throw new HostBusy('outlet.example', new Date(Date.now() + seconds * 1000));
  };

  it('goes back with a delay, and has not been tried', async () => {
    const { sent, failures } = await receive({ itemId: 'i' }, 1, busyFor(30));
    expect(failures).toBe(0);
    expect(sent).toEqual([{ messages: [{ itemId: 'i', attemptsBefore: 0 }], delay: 30 }]);
  });

  it('keeps the attempts that it has had, however it came back', async () => {
    const { sent } = await receive({ itemId: 'i', attemptsBefore: 1 }, 2, busyFor(86_400));
    expect(sent).toEqual([{ messages: [{ itemId: 'i', attemptsBefore: 2 }], delay: 900 }]);
    const attempts: Attempt[] = [];
    await receive({ itemId: 'i', attemptsBefore: 2 }, 2, async (attempt) => void attempts.push(attempt));
    expect(attempts).toEqual([{ number: 4, last: true }]);
  });

  it('fails as any other where it can’t be put back', async () => {
    const handle = consumeBatch(schema, 4, busyFor(1));
    const records = ['m', 'n'].map((messageId) => ({
      messageId,
      body: '{"itemId":"i"}',
      attributes: { ApproximateReceiveCount: '1' },
    }));
    const { batchItemFailures } = await handle({ Records: records } as unknown as SQSEvent, {} as never);
    expect(batchItemFailures).toHaveLength(2);
  });
});
