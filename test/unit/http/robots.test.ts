import { describe, expect, it, vi } from 'vitest';
import { createRobots, type Fetch, type Fetched, type RobotsOptions, userAgent } from '../../../shared/http/index.ts';
import { fetchOnce, serve } from './servers.ts';

const agent = userAgent('https://newswire.example/about', '0.1');
const minute = 60_000;
const day = 24 * 60 * minute;

const file = (text: string, status = 200): Fetched => ({
  outcome: 'response',
  url: 'https://outlet.example/robots.txt',
  status,
  headers: {},
  body: Buffer.from(text),
  redirects: [],
});
const silence: Fetched = { outcome: 'timeout', url: 'https://outlet.example/robots.txt', afterMilliseconds: 1 };

/** Robots over a host that answers as the test says, at a time that the test moves. */
function ask(answer: Fetched, options: Partial<RobotsOptions> = {}) {
  const clock = { time: Date.parse('2026-11-23T12:00:00Z') };
  const fetch = vi.fn<Fetch>(async () => answer);
  const robots = createRobots({ fetch, userAgent: agent, now: () => new Date(clock.time), ...options });
  return {
    clock,
    fetch,
    mayFetch: (path: string) => robots.mayFetch(URL.parse(path, 'https://outlet.example')?.href ?? path),
  };
}

describe('the rules of robots.txt', () => {
  const rules = `# Our rules
User-agent: *
Disallow: /

User-agent: SomethingElse
User-agent: babelwire
Allow: /news/
Disallow: /news/drafts/
Disallow: /*.pdf$
Disallow: /search?
Disallow: /%C3%BCber
Crawl-delay: 2.5
`;

  it.each([
    ['/', true, undefined],
    ['/news/river', true, 'Allow: /news/'],
    ['/news/drafts/river', false, 'Disallow: /news/drafts/'],
    ['/report.pdf', false, 'Disallow: /*.pdf$'],
    ['/report.pdf?page=2', true, undefined],
    ['/search?q=river', false, 'Disallow: /search?'],
    ['/search', true, undefined],
    ['/über', false, 'Disallow: /%C3%BCber'],
  ])('for our own name decide on %s', async (path, allowed, rule) => {
    expect(await ask(file(rules)).mayFetch(path)).toEqual({
      allowed,
      because: 'rules',
      crawlDelaySeconds: 2.5,
      ...(rule && { rule }),
    });
  });

  it('for everybody hold where none are for us', async () => {
    const { mayFetch } = ask(file('User-agent: *\nDisallow: /private\n\nUser-agent: other\nDisallow: /'));
    expect(await mayFetch('/private/x')).toEqual({ allowed: false, because: 'rules', rule: 'Disallow: /private' });
    expect(await mayFetch('/public')).toEqual({ allowed: true, because: 'rules' });
  });

  it.each([
    ['an empty file', ''],
    ['a page of HTML', '<!doctype html>\n<title>Welcome</title><p>Disallow: / is what we never say'],
    ['rules without a group', 'Disallow: /'],
    ['an empty rule', 'User-agent: *\nDisallow:'],
    ['rules for others', 'User-agent: other\nDisallow: /'],
  ])('allow all in %s', async (_what, text) => {
    expect(await ask(file(text)).mayFetch('/story')).toEqual({ allowed: true, because: 'rules' });
  });

  it.each([
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /story'],
    ['line ends of old Macs', 'User-agent: *\rDisallow: /story'],
    ['capitals and spaces', '  USER-AGENT :  BABELWIRE\n  DISALLOW :  /story  '],
    ['a comment on the line', 'User-agent: * # all\nDisallow: /story # this one'],
    ['bytes that are no UTF-8', `User-agent: *\n# caf\u00e9\nDisallow: /story`],
  ])('are read through %s', async (_what, text) => {
    expect(
      await ask({
        ...file(''),
        body: Buffer.from(text, text.includes('\u00e9') ? 'latin1' : 'utf8'),
      } as Fetched).mayFetch('/story'),
    ).toMatchObject({
      allowed: false,
      because: 'rules',
    });
  });

  it('hold for addresses of forbidding length', async () => {
    expect(await ask(file('User-agent: *\nDisallow: /a')).mayFetch(`/${'a'.repeat(100_000)}`)).toMatchObject({
      allowed: false,
    });
  });

  it('count up to 500 KiB', async () => {
    const filler = '# filler\n'.repeat(60_000);
    expect(await ask(file(`User-agent: *\nDisallow: /a\n${filler}Disallow: /b`)).mayFetch('/a')).toMatchObject({
      allowed: false,
    });
    expect(await ask(file(`User-agent: *\nDisallow: /a\n${filler}Disallow: /b`)).mayFetch('/b')).toMatchObject({
      allowed: true,
    });
  });

  it('count with wildcards up to a budget, so that no file can keep us busy', async () => {
    const { mayFetch } = ask(
      file(
        `User-agent: *\nDisallow: /*/drafts\n${`Disallow: /${'*a'.repeat(900)}b\n`.repeat(250)}Disallow: /late*\nDisallow: /last`,
      ),
    );
    expect(await mayFetch('/x/drafts')).toMatchObject({ allowed: false, rule: 'Disallow: /*/drafts' });
    expect(await mayFetch('/last')).toMatchObject({ allowed: false, rule: 'Disallow: /last' });
    expect(await mayFetch('/late/x')).toMatchObject({ allowed: true });
  });

  it.each(['soon', '-1', 'Infinity'])('leave out a crawl delay of %s', async (delay) => {
    expect(await ask(file(`User-agent: *\nCrawl-delay: ${delay}`)).mayFetch('/')).not.toHaveProperty(
      'crawlDelaySeconds',
    );
  });
});

describe('a robots.txt that is not had', () => {
  const refused = (url: string): Fetched => ({ outcome: 'refused', url, reason: 'address', detail: '' });
  const own = 'https://outlet.example/robots.txt';

  it.each<[string, Fetched, boolean, string]>([
    ['404', file('', 404), true, 'no-file'],
    ['401', file('', 401), true, 'no-file'],
    ['403', file('', 403), true, 'no-file'],
    ['410', file('', 410), true, 'no-file'],
    ['endless redirects', { outcome: 'too-many-redirects', url: own, redirects: [] }, true, 'no-file'],
    ['an address that the page shares', refused(own), true, 'no-file'],
    ['a redirect to a forbidden address', refused('http://10.0.0.1/'), false, 'unreachable'],
    ['429', file('', 429), false, 'unreachable'],
    ['500', file('', 500), false, 'unreachable'],
    ['503', file('User-agent: *\nAllow: /', 503), false, 'unreachable'],
    ['silence', silence, false, 'unreachable'],
    ['no connection', { outcome: 'unreachable', url: own, code: 'ECONNREFUSED', detail: '' }, false, 'unreachable'],
    ['too much of it', { outcome: 'too-large', url: own, limitBytes: 1 }, false, 'unreachable'],
  ])('for %s', async (_what, answer, allowed, because) => {
    expect(await ask(answer).mayFetch('/story')).toEqual({ allowed, because });
  });

  it('is asked for again after ten minutes, and a month of silence opens the host', async () => {
    const { clock, fetch, mayFetch } = ask(silence);
    await mayFetch('/a');
    clock.time += 9 * minute;
    await mayFetch('/b');
    expect(fetch).toHaveBeenCalledTimes(1);
    clock.time += minute;
    expect(await mayFetch('/c')).toEqual({ allowed: false, because: 'unreachable' });
    expect(fetch).toHaveBeenCalledTimes(2);
    clock.time += 29 * day;
    expect(await mayFetch('/d')).toEqual({ allowed: false, because: 'unreachable' });
    clock.time += day;
    expect(await mayFetch('/e')).toEqual({ allowed: true, because: 'no-file' });
  });

  it('leaves its last rules in force', async () => {
    const { clock, fetch, mayFetch } = ask(file('User-agent: *\nDisallow: /private'));
    await mayFetch('/');
    fetch.mockResolvedValue(silence);
    clock.time += day;
    expect(await mayFetch('/private')).toMatchObject({ allowed: false, because: 'rules' });
    expect(await mayFetch('/public')).toMatchObject({ allowed: true, because: 'rules' });
    expect(fetch).toHaveBeenCalledTimes(2);
    fetch.mockResolvedValue(file('', 404));
    clock.time += 10 * minute;
    expect(await mayFetch('/private')).toEqual({ allowed: true, because: 'no-file' });
  });
});

describe('robots.txt files', () => {
  it('are fetched from the root of the origin, with a limit on size and time', async () => {
    const { fetch, mayFetch } = ask(file(''));
    await mayFetch('https://outlet.example:8443/deep/story?x#y');
    expect(fetch.mock.calls[0]?.[0]).toMatchObject({
      url: 'https://outlet.example:8443/robots.txt',
      maxBytes: 5_242_880,
      deadlineMilliseconds: 10_000,
    });
  });

  it('are fetched once for all who ask at once', async () => {
    const { fetch, mayFetch } = ask(file('User-agent: *\nDisallow: /b'));
    const answers = await Promise.all(['/a', '/b', '/c'].map(mayFetch));
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, false, true]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('are kept for a day and no longer, whatever is asked for', async () => {
    const { clock, fetch, mayFetch } = ask(file(''), { cacheForSeconds: 7 * 86_400 });
    await mayFetch('/');
    clock.time += day - 1;
    await mayFetch('/');
    expect(fetch).toHaveBeenCalledTimes(1);
    clock.time += 1;
    await mayFetch('/');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('are kept for less where less is asked for', async () => {
    const { clock, fetch, mayFetch } = ask(file(''), { cacheForSeconds: 60 });
    await mayFetch('/');
    clock.time += minute;
    await mayFetch('/');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('are each origin’s own, by scheme and port too', async () => {
    const { fetch, mayFetch } = ask(file(''));
    for (const origin of ['https://a.example', 'http://a.example', 'https://a.example:8443', 'https://b.example'])
      await mayFetch(`${origin}/x`);
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it('are forgotten in the order of their last use', async () => {
    const { fetch, mayFetch } = ask(file(''), { maxOrigins: 2 });
    for (const host of ['a', 'b', 'a', 'c', 'a']) await mayFetch(`https://${host}.example/`);
    expect(fetch).toHaveBeenCalledTimes(3);
    await mayFetch('https://b.example/');
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it('are asked for anew after a fetch that failed on our side', async () => {
    const { fetch, mayFetch } = ask(file(''));
    fetch.mockRejectedValueOnce(new Error('ours'));
    await expect(mayFetch('/')).rejects.toThrow('ours');
    expect(await mayFetch('/')).toMatchObject({ allowed: true });
  });

  it.each(['', 'story', 'mailto:ana@outlet.example'])('are none of the business of %j', async (url) => {
    const { fetch } = ask(file(''));
    const robots = createRobots({ fetch, userAgent: agent, now: () => new Date(0) });
    expect(await robots.mayFetch(url)).toEqual({ allowed: true, because: 'no-file' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('are found through the guarded fetcher', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(301, { location: '/rules.txt' }).end();
      else response.end('User-agent: Babelwire\nDisallow: /private');
    });
    const robots = createRobots({ fetch: (request) => fetchOnce(request), userAgent: agent, now: () => new Date(0) });
    expect(await robots.mayFetch(`http://127.0.0.1:${port}/private/x`)).toMatchObject({
      allowed: false,
      rule: 'Disallow: /private',
    });
  });
});
