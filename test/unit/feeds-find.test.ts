import { expect, test } from 'vitest';
import { findFeeds, findSitemaps } from '../../shared/feeds/index.ts';

const found = (html: string, url = 'https://quay.example/news/') =>
  findFeeds(html, url).filter(({ from }) => from !== 'well-known');

test('lists what the page declares before what it links to', () => {
  const html = `<!doctype html><html><head><title>Quay</title>
    <link rel="alternate" type="application/rss+xml" title="Quay  – all" href="/feed.xml">
    <link rel="alternate feed" href="atom">
    <link rel=alternate type=application/feed+json href=//cdn.quay.example/feed.json>
    <link rel="alternate" hreflang="fr" href="/fr/"><link rel="stylesheet" href="/rss.css">
    </head><body><p>One<p>Two <a href="/rss/sport">Sport</a> <a href="/about">About</a> <a href="https://feedly.com/i/subscription/feed/x">Feedly</a></body></html>`;

  expect(found(html)).toEqual([
    { url: 'https://quay.example/feed.xml', title: 'Quay – all', from: 'declared' },
    { url: 'https://quay.example/news/atom', title: null, from: 'declared' },
    { url: 'https://cdn.quay.example/feed.json', title: null, from: 'declared' },
    { url: 'https://quay.example/rss/sport', title: 'Sport', from: 'linked' },
  ]);
});

test('honours the base of the page', () => {
  const html =
    '<head><base href="https://other.example/x/"><link rel="alternate" type="application/atom+xml" href="a"></head>';

  expect(found(html)).toEqual([{ url: 'https://other.example/x/a', title: null, from: 'declared' }]);
});

test('knows where the software of a site serves feeds', () => {
  expect(found('<meta name="generator" content="WordPress 6.9">')).toEqual([
    { url: 'https://quay.example/feed/', title: null, from: 'generator' },
  ]);
});

test('reads JSON-LD', () => {
  const html =
    '<script type="application/ld+json">{"@graph":[{"@type":"DataFeed","url":"/data.xml"},{"encodingFormat":"application/rss+xml","contentUrl":"/r"}]}</script><script type="application/ld+json">{"@type":"DataFeed",</script>';

  expect(found(html).map(({ url, from }) => [url, from])).toEqual([
    ['https://quay.example/r', 'json-ld'],
    ['https://quay.example/data.xml', 'json-ld'],
  ]);
});

test('names well-known paths last and every address once', () => {
  const candidates = findFeeds('<a href="/feed">Feed</a>', 'https://quay.example/');

  expect(candidates[0]).toEqual({ url: 'https://quay.example/feed', title: 'Feed', from: 'linked' });
  expect(candidates.at(-1)?.from).toBe('well-known');
  expect(new Set(candidates.map(({ url }) => url)).size).toBe(candidates.length);
});

test('reads the sitemaps out of a robots.txt, those of news first, and passes over what is no address', () => {
  const robots =
    'User-agent: *\r\nDisallow: /x\nSitemap: https://quay.example/all.xml\nsitemap:/news.xml\nSitemap: http://[\n';
  expect(findSitemaps(robots, 'https://quay.example/robots.txt')).toEqual([
    'https://quay.example/news.xml',
    'https://quay.example/all.xml',
  ]);
});
