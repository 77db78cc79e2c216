import { describe, expect, it } from 'vitest';
import { followPages } from '../../functions/article/follow-pages.ts';
import { HostBusy } from '../../functions/host-busy.ts';
import type { PoliteFetch } from '../../functions/polite-fetch.ts';
import type { Fetched } from '../../shared/http/index.ts';
import { parseHtml, readPagePart } from '../../shared/pages/index.ts';
import { answering, response } from '../support/answers.ts';

const url = 'https://lantern.example/harbour';
const sentence = (number: number) =>
  `<p>On day ${number} after the storm the dredgers lifted more sand, timber and stones than in an ordinary year, the port said on the quay.</p>` +
  `<p>Fishermen who had waited for ${number} days mended their nets, and asked the council for their share of the relief fund, too.</p>` +
  `<p>The harbour office wrote down ${number} tonnes an hour, more than the old mole had lost in the great storm of 1962, as its clerk remembered.</p>` +
  `<p>“We will open the strait when the last buoy lies where it lay before,” the captain of the port said after round ${number}, and went back to work.</p>`;
const html = (number: number, next: string | null) =>
  `<html lang="en"><head><title>Harbour opens again</title></head><body><article><h1>Harbour opens again</h1>${sentence(number)}${next === null ? '' : `<a rel="next" href="${next}">${number + 1}</a>`}</article></body></html>`;
const address = (number: number) => (number === 1 ? url : `${url}/${number}`);

/** An article of so many pages, each of which leads to the next. */
function pages(count: number): Record<string, Fetched> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(
    numbers.map((number) => [
      address(number),
      response(address(number), html(number, number < count ? address(number + 1) : null)),
    ]),
  );
}

interface World {
  readonly fetch?: PoliteFetch;
  readonly allowed?: (url: string) => boolean;
}

/** Follows from the first page, on a clock that only sleeping and fetching move. */
async function follow(answers: Record<string, Fetched>, { fetch, allowed = () => true }: World = {}) {
  let time = Date.parse('2026-11-20T09:00:00Z');
  const slept: number[] = [];
  const given = answering(answers);
  const first = answers[url] as ReturnType<typeof response>;
  const room = {
    fetch: fetch ?? given,
    robots: { mayFetch: async (asked: string) => ({ allowed: allowed(asked), because: 'rules' as const }) },
    now: () => new Date(time),
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
  const part = readPagePart(parseHtml(Buffer.from(first.body).toString()), url);
  const { parts, stopped } = await followPages(room, part, first);
  return { read: parts.length + 1, stopped, slept, asked: given.asked.map((request) => request.url) };
}

const failing: readonly (readonly [what: string, third: Fetched, stopped: string])[] = [
  ['is gone', response(address(3), 'gone', { status: 404 }), 'unavailable'],
  ['fails', response(address(3), 'oh', { status: 503 }), 'unavailable'],
  [
    'is refused by the guard',
    { outcome: 'refused', reason: 'address', detail: '10.0.0.1', redirects: [] } as never,
    'unavailable',
  ],
  ['is too slow', { outcome: 'timeout', afterMilliseconds: 9 } as never, 'out-of-time'],
  ['is too large', { outcome: 'too-large', limitBytes: 9 } as never, 'too-large'],
  ['is an image', response(address(3), 'GIF89a', { headers: { 'content-type': 'image/gif' } }), 'unreadable'],
  ['is empty', response(address(3), ''), 'unreadable'],
  ['is sent to another host', response('https://elsewhere.example/', html(3, null)), 'elsewhere'],
  ['is sent back to the first', response(url, html(1, address(2))), 'loop'],
  ['is the first page again', response(address(3), html(1, address(2))), 'loop'],
];

describe('followPages', () => {
  it('reads the pages of an article to its end, in order', async () => {
    expect(await follow(pages(4))).toEqual({ read: 4, stopped: null, slept: [], asked: [2, 3, 4].map(address) });
  });

  it('asks nothing for an article on one page', async () => {
    expect(await follow(pages(1))).toMatchObject({ read: 1, stopped: null, asked: [] });
  });

  it('stops where there are more pages than it follows', async () => {
    expect(await follow(pages(30))).toMatchObject({ read: 12, stopped: 'too-many-pages' });
  });

  it.each(failing)('keeps what it has where a page %s, and says why', async (_what, third, stopped) => {
    expect(await follow({ ...pages(5), [address(3)]: third })).toMatchObject({ read: 2, stopped });
  });

  it('does not fetch what the rules of the site forbid', async () => {
    const { read, stopped, asked } = await follow(pages(3), { allowed: (asked) => asked !== address(3) });
    expect({ read, stopped, asked }).toEqual({ read: 2, stopped: 'disallowed', asked: [address(2)] });
  });

  it('waits until it is its host’s turn, and no longer than it has time', async () => {
    const answers = pages(3);
    const start = Date.parse('2026-11-20T09:00:00Z');
    const busyUntil = (seconds: number) => new HostBusy('lantern.example', new Date(start + seconds * 1000));
    const waits = [busyUntil(2), null, busyUntil(60)];
    const fetch: PoliteFetch = async (request) => {
      const busy = waits.shift();
      if (busy) throw busy;
      return answers[request.url] as Fetched;
    };
    expect(await follow(answers, { fetch })).toMatchObject({ read: 2, stopped: 'out-of-time', slept: [2000] });
  });

  it('lets a fault of ours through, so that the item is tried again', async () => {
    const fetch: PoliteFetch = async () => {
      throw new TypeError('a bug');
    };
    await expect(follow(pages(2), { fetch })).rejects.toThrow('a bug');
  });
});
