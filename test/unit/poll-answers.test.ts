import { describe, expect, it } from 'vitest';
import { challengedBy } from '../../functions/poll/challenge-page.ts';
import { documentHash } from '../../functions/poll/document-hash.ts';
import { freshForSeconds } from '../../functions/poll/freshness.ts';
import { announcedBy } from '../../functions/poll/link-header.ts';
import { type Move, moveAfter } from '../../functions/poll/permanent-move.ts';
import type { Redirect } from '../../shared/http/index.ts';

const hash = (text: string): string => documentHash(Buffer.from(text));
const rss = (head: string, items = '<item><title>One</title><pubDate>1</pubDate></item>') =>
  `<rss><channel>${head}${items}</channel></rss>`;

describe('the hash of a document', () => {
  it.each([
    ['a build date', '<lastBuildDate>Fri, 20 Nov 2026 08:00:00 GMT</lastBuildDate>'],
    ['the date of the channel', '<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate>'],
    ['the date of an Atom feed', '<updated>2026-11-20T08:00:00Z</updated>'],
    ['a Dublin Core date', '<dc:date>2026-11-20</dc:date>'],
    ['a generator', '<generator uri="https://cms.example/">CMS 4.2.1</generator>'],
    ['a comment', '<!-- served by cache-7 in 12 ms -->'],
  ])('is the same with %s and without', (_what, volatile) => {
    expect(hash(rss(`<title>Harbour</title>${volatile}`))).toBe(hash(rss('<title>Harbour</title>')));
  });

  it.each([
    ['the title', rss('<title>Haven</title>')],
    ['an entry', rss('<title>Harbour</title>', '<item><title>Two</title><pubDate>1</pubDate></item>')],
    ['the date of an entry', rss('<title>Harbour</title>', '<item><title>One</title><pubDate>2</pubDate></item>')],
    ['everything after a comment that never ends', `${rss('<title>Harbour</title>')}<!-- and more`],
  ])('changes with %s', (_what, document) => {
    expect(hash(document)).not.toBe(hash(rss('<title>Harbour</title>')));
  });

  it('takes a document without entries as it is', () => {
    expect(hash('{"items":[]}')).not.toBe(hash('{"items":[{"id":"1"}]}'));
  });
});

describe('a challenge', () => {
  const page = (markup: string) => ({ headers: {}, body: Buffer.from(`<!doctype html><html>${markup}</html>`) });

  it.each([
    ['Cloudflare', { headers: { 'cf-mitigated': 'challenge' }, body: Buffer.from('') }],
    ['Cloudflare', page('<script>window._cf_chl_opt={}</script>')],
    ['AWS WAF', { headers: { 'x-amzn-waf-action': 'challenge' }, body: Buffer.from('') }],
    ['Imperva', page('<iframe src="/_Incapsula_Resource?x=1"></iframe>')],
    ['DataDome', page('<script src="https://geo.captcha-delivery.com/c.js"></script>')],
    ['a captcha', page('<div class="g-recaptcha"></div>')],
  ])('of %s is recognised', (service, response) => {
    expect(challengedBy(response)).toBe(service);
  });

  it('is no feed that writes about captchas', () => {
    const body = Buffer.from('<rss><channel><title>g-recaptcha and h-captcha compared</title></channel></rss>');
    expect(challengedBy({ headers: {}, body })).toBeNull();
  });
});

describe('freshness', () => {
  const date = 'Fri, 20 Nov 2026 08:00:00 GMT';
  it.each<[Record<string, string>, number | null]>([
    [{}, null],
    [{ 'cache-control': 'public, max-age=300' }, 300],
    [{ 'cache-control': 'Max-Age=300', age: '120' }, 180],
    [{ 'cache-control': 'max-age=300', age: '900' }, 0],
    [{ 'cache-control': 'max-age=300, no-cache' }, null],
    [{ expires: 'Fri, 20 Nov 2026 08:10:00 GMT', date }, 600],
    [{ expires: '0', date }, 0],
    [{ 'cache-control': 'max-age=60', expires: 'Fri, 20 Nov 2026 09:00:00 GMT', date }, 60],
  ])('of %j is %j seconds', (headers, seconds) => {
    expect(freshForSeconds(headers)).toBe(seconds);
  });
});

describe('a Link header', () => {
  const feed = { hubs: ['https://hub.example/in-document'], self: 'https://a.example/in-document' };
  it.each<[string | undefined, readonly string[], string]>([
    [undefined, feed.hubs, feed.self],
    [
      '<https://hub.example/>; rel="hub", </feed?a,b>; type="application/rss+xml"; rel=self',
      ['https://hub.example/', 'https://hub.example/in-document'],
      'https://a.example/feed?a,b',
    ],
    ['<https://a.example/style.css>; rel=preload', feed.hubs, feed.self],
    ['<https://a.example/feed>; rel="alternate SELF"', feed.hubs, 'https://a.example/feed'],
    ['<http://[>; rel=hub, nonsense', feed.hubs, feed.self],
  ])('%j names hubs and topic before the document', (link, hubs, self) => {
    expect(announcedBy(feed, link, 'https://a.example/')).toEqual({ hubs, self });
  });
});

describe('a move', () => {
  const from = 'https://a.example/feed';
  const hop = (to: string, status: number, start = from): Redirect => ({ from: start, to, status });
  const after = (polls: readonly (readonly Redirect[])[]): Move =>
    polls.reduce<Move>((move, redirects) => moveAfter(move, redirects), { url: from, movedTo: null });
  const times = (count: number, ...redirects: Redirect[]) => Array.from({ length: count }, () => redirects);

  it.each<[string, readonly (readonly Redirect[])[], string]>([
    ['five permanent redirects to one place', times(5, hop('https://b.example/feed', 301)), 'https://b.example/feed'],
    ['four', times(4, hop('https://b.example/feed', 308)), from],
    ['temporary ones', times(9, hop('https://b.example/feed', 302)), from],
    [
      'a run that was interrupted',
      [...times(4, hop('https://b.example/feed', 301)), [], ...times(4, hop('https://b.example/feed', 301))],
      from,
    ],
    [
      'targets that differ, as with session ids',
      [1, 2, 3, 4, 5, 6].map((session) => [hop(`https://a.example/feed?sid=${session}`, 301)]),
      from,
    ],
    [
      'a permanent hop before a temporary one, as far as the first',
      times(5, hop('https://b.example/feed', 301), hop('https://cdn.example/x', 302, 'https://b.example/feed')),
      'https://b.example/feed',
    ],
    ['a way back to http', times(9, hop('http://a.example/feed', 301)), from],
  ])('after %s leads where it should', (_what, polls, expected) => {
    expect(after(polls).url).toBe(expected);
  });
});
