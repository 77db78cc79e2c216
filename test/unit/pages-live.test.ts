import { describe, expect, it } from 'vitest';
import { parseHtml, readPage } from '../../shared/pages/index.ts';

const text = (about: string) =>
  `<p>The port said that ${about} before the tide turned, and that two dredgers would stay in the channel until Friday, whatever the wind.</p>` +
  `<p>Fishermen on the quay said they had waited nine days, and that ${about} was the first good news since the storm had closed the strait.</p>`;
const post = (time: string, heading: string) =>
  `<article class="live-post" id="p${heading.length}">${time}<h2>${heading}</h2>${text(heading.toLowerCase())}</article>`;
const page = (posts: string, head = '', holder = '<div class="live-blog">') =>
  `<html lang="en"><head><title>The strait opens: live</title><meta property="article:published_time" content="2026-11-20T08:00:00+01:00">${head}</head><body><main><h1>The strait opens: live</h1>${holder}${posts}</div></main></body></html>`;
const read = (html: string) => readPage(parseHtml(html), 'https://lantern.example/strait-live');

const stamped = ['2026-11-20T14:05:00+01:00', '2026-11-20T12:30:00+01:00', '2026-11-20T09:15:00+01:00'].map(
  (time) => `<time datetime="${time}">${time.slice(11, 16)}</time>`,
);
const headings = ['The ferry sails', 'The gates open', 'The dredgers leave'];
const posts = headings.map((heading, index) => post(stamped[index] ?? '', heading)).join('');

describe('a live blog', () => {
  it('is cut into posts with time, heading and text, the newest told', () => {
    const { posts: found, text: whole } = read(page(posts));
    expect(found.map(({ published, heading, isNewest }) => [published, heading, isNewest])).toEqual([
      ['2026-11-20T14:05:00+01:00', 'The ferry sails', true],
      ['2026-11-20T12:30:00+01:00', 'The gates open', false],
      ['2026-11-20T09:15:00+01:00', 'The dredgers leave', false],
    ]);
    expect(found[1]?.text).toMatch(/^The port said that the gates open[\s\S]*closed the strait\.$/);
    expect(found[1]?.text).not.toContain('ferry sails');
    expect(whole).toContain('the dredgers leave');
  });

  it('tells the newest of posts in the order of time', () => {
    const upwards = headings.map((heading, index) => post(stamped[2 - index] ?? '', heading)).join('');
    expect(read(page(upwards)).posts.map(({ isNewest }) => isNewest)).toEqual([false, false, true]);
  });

  it('takes the day of posts that only tell a time from the page', () => {
    const clocks = headings.map((heading, index) => post(`<time>1${4 - index}.05 Uhr</time>`, heading)).join('');
    expect(read(page(clocks)).posts.map(({ published }) => published)).toEqual([
      '2026-11-20T14:05:00+01:00',
      '2026-11-20T13:05:00+01:00',
      '2026-11-20T12:05:00+01:00',
    ]);
  });

  it('is known by its JSON-LD where its markup says nothing', () => {
    const head =
      '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The strait opens"}</script>';
    const plain = posts.replaceAll('live-post', 'css-1x');
    expect(read(page(plain, head, '<div>')).posts).toHaveLength(3);
  });

  it('is read from its JSON-LD where its posts come by script', () => {
    const updates = headings.map((headline, index) => ({
      '@type': 'BlogPosting',
      headline,
      datePublished: `2026-11-20T1${4 - index}:05:00+01:00`,
      articleBody: `${headline} at last.`,
    }));
    const node = { '@type': 'LiveBlogPosting', headline: 'The strait opens', liveBlogUpdate: updates };
    const head = `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
    expect(read(page(text('the ferry sails'), head)).posts[0]).toEqual({
      published: '2026-11-20T14:05:00+01:00',
      heading: 'The ferry sails',
      text: 'The ferry sails at last.',
      isNewest: true,
    });
  });

  it('is not an article whose teasers tell times', () => {
    const teasers = posts.replaceAll('live-post', 'teaser').replaceAll('live', 'list');
    expect(read(page(teasers, '', '<div>')).posts).toEqual([]);
  });
});
