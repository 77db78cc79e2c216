import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../shared/urls/index.ts';

const outlet = 'https://outlet.example';

describe('canonicalUrl', () => {
  it.each([
    ['lower-cases scheme and host', 'HTTPS://Outlet.EXAMPLE/Story', `${outlet}/Story`],
    ['drops the default port', 'https://outlet.example:443/story', `${outlet}/story`],
    ['keeps any other port', 'https://outlet.example:8443/story', 'https://outlet.example:8443/story'],
    ['drops the root dot of the host', 'https://outlet.example./story', `${outlet}/story`],
    ['drops credentials', 'https://ana:geheim@outlet.example/story', `${outlet}/story`],
    ['drops the fragment', `${outlet}/story#comments`, `${outlet}/story`],
    ['keeps a fragment that chooses the page', `${outlet}/#!/story/7`, `${outlet}/#!/story/7`],
    ['settles dot segments', `${outlet}/news/../a/./story`, `${outlet}/a/story`],
    ['settles escaped dot segments', `${outlet}/news/%2e%2E/story`, `${outlet}/story`],
    ['leaves duplicate slashes alone', `${outlet}//2026//story`, `${outlet}//2026//story`],
    ['gives the home page its slash', outlet, `${outlet}/`],
    ['leaves a trailing slash', `${outlet}/story/`, `${outlet}/story/`],
    ['adds no trailing slash', `${outlet}/story`, `${outlet}/story`],
    ['writes names in punycode', 'https://新聞.example/記事', 'https://xn--efvv70d.example/%E8%A8%98%E4%BA%8B'],
    ['writes escapes in capitals', `${outlet}/caf%c3%a9`, `${outlet}/caf%C3%A9`],
    ['unescapes what needs no escape', `${outlet}/%7Eana/%61%2D1`, `${outlet}/~ana/a-1`],
    ['keeps escapes that mean something', `${outlet}/a%2Fb?q=x%26y`, `${outlet}/a%2Fb?q=x%26y`],
    ['leaves a stray percent sign and its neighbours', `${outlet}/100%/%7e`, `${outlet}/100%/%7e`],
    ['drops a session id', `${outlet}/story;jsessionid=1F00A?id=3`, `${outlet}/story?id=3`],
    ['reads addresses as wide as their white space', `  ${outlet}/st\nory  `, `${outlet}/story`],
  ])('%s', (_rule, given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
  });

  it.each([
    ['utm', '?utm_source=rss&utm_medium=feed', ''],
    ['utm in capitals', '?UTM_Source=rss', ''],
    ['utm in disguise', '?%75tm_source=rss', ''],
    ['click identifiers', '?gclid=a&fbclid=b&msclkid=c&yclid=d', ''],
    ['newsletters', '?mc_cid=a&mc_eid=b&mkt_tok=c', ''],
    ['Piano', '?at_medium=RSS&xtor=AL-32', ''],
    ['only what tracks, the order kept', '?b=2&utm_source=x&a=1&a=0', '?b=2&a=1&a=0'],
    ['an empty query', '?', ''],
    ['empty parameters', '?&a=1&&b=2&', '?a=1&b=2'],
  ])('drops tracking parameters: %s', (_kind, query, expected) => {
    expect(canonicalUrl(`${outlet}/story${query}`)).toBe(`${outlet}/story${expected}`);
  });

  it.each([
    '?id=7',
    '?p=123',
    '?ref=77',
    '?sid=101',
    '?source=9',
    '?from=2',
    '?utm=2',
    '?articleId=5',
    '?a',
    '?a=',
    '?page=2',
    '?lang=fr',
  ])('keeps %s, which may choose the article', (query) => {
    expect(canonicalUrl(`${outlet}/view${query}`)).toBe(`${outlet}/view${query}`);
  });

  it.each([
    ['an AMP parameter', `${outlet}/story?amp=1&id=2`, `${outlet}/story?id=2`],
    ['a bare AMP parameter', `${outlet}/story?amp`, `${outlet}/story`],
    ['another AMP parameter', `${outlet}/story?outputType=amp`, `${outlet}/story`],
    ['a file', `${outlet}/2026/story.amp.html`, `${outlet}/2026/story.html`],
    ['a folder below a slug', `${outlet}/river-rises-after-rain/amp/`, `${outlet}/river-rises-after-rain/`],
    ['a folder below a number', `${outlet}/news/2039117/amp`, `${outlet}/news/2039117`],
    [
      'a cache',
      'https://outlet-example.cdn.ampproject.org/c/s/outlet.example/story?id=2&usqp=mq',
      `${outlet}/story?id=2`,
    ],
    ['a cache of an http page', 'https://cdn.ampproject.org/v/outlet.example/story', 'http://outlet.example/story'],
    ['a viewer', 'https://www.google.com/amp/s/outlet.example/story.amp.html', `${outlet}/story.html`],
    [
      'a cache in a viewer',
      'https://www.google.com/amp/s/cdn.ampproject.org/c/s/outlet.example/story',
      `${outlet}/story`,
    ],
  ])('finds the article behind %s', (_form, given, expected) => {
    expect(canonicalUrl(given)).toBe(expected);
  });

  it.each([
    ['the page about AMP', `${outlet}/tag/amp/`],
    ['a path that only begins with it', `${outlet}/amp/story`],
    ['a parameter with another meaning', `${outlet}/shop?amp=12v`],
    ['a mobile host', 'https://m.outlet.example/story'],
    ['an AMP host', 'https://amp.outlet.example/story'],
    ['a search page', 'https://www.google.com/amp/'],
    ['a cache page without an article', 'https://cdn.ampproject.org/v0.js'],
    ['plain http', 'http://outlet.example/story'],
  ])('leaves %s as it is', (_form, url) => {
    expect(canonicalUrl(url)).toBe(url);
  });

  it.each([
    ['../story', `${outlet}/news/today/`, `${outlet}/news/story`],
    ['//other.example/story', `${outlet}/`, 'https://other.example/story'],
    ['?id=2', `${outlet}/view?id=1`, `${outlet}/view?id=2`],
    ['', `${outlet}/story#top`, `${outlet}/story`],
  ])('resolves %j against its base', (given, base, expected) => {
    expect(canonicalUrl(given, base)).toBe(expected);
  });

  it.each([
    '',
    'story',
    '/story',
    'mailto:ana@outlet.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://outlet.example/',
    'http://',
    'http://./',
    'http://[::1',
    'tag:outlet.example,2026:1',
    `${outlet}/${'x'.repeat(9_000)}`,
  ])('finds no address in %.40s', (given) => {
    expect(canonicalUrl(given)).toBeNull();
  });
});
