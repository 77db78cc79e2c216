import { describe, expect, it } from 'vitest';
import { chooseCanonical } from '../../../shared/urls/index.ts';

const story = 'https://www.outlet.example/2026/river-rises';

describe('chooseCanonical', () => {
  it.each([
    ['another host of the same publisher', 'https://m.outlet.example/s/41', story],
    ['a path of its own', `${story}?print=1`, '/2026/river-rises'],
    ['a relative path', `${story}/comments`, '../river-rises'],
    ['a query of its own', 'https://outlet.example/?p=41772', 'https://outlet.example/view?p=41772'],
    ['a permalink for a short link', 'https://www.outlet.example/?p=41772', story],
    ['the home page for itself', 'https://www.outlet.example/?s=1', 'https://www.outlet.example/list'],
  ])('believes %s', (_what, fetched, declared) => {
    const { from } = chooseCanonical(fetched, declared);
    expect(from).toBe('declared');
  });

  it('gives the declared address in its one spelling', () => {
    expect(chooseCanonical(story, ' HTTPS://WWW.outlet.example:443/2026/river?utm_source=x#top ')).toEqual({
      url: 'https://www.outlet.example/2026/river',
      from: 'declared',
    });
  });

  it.each([
    ['nothing', story, null],
    ['an empty address', `${story}?id=1`, 'https://'],
    ['another publisher', story, 'https://aggregator.example/2026/river-rises'],
    [
      'a neighbour on a blogging platform',
      'https://ana.blogspot.com/2026/river',
      'https://ben.blogspot.com/2026/river',
    ],
    ['the home page', story, 'https://www.outlet.example/'],
    ['the home page as a file', story, '/index.html'],
    ['the home page of a language', 'https://www.outlet.example/fr/2026/crue', '/fr/'],
    ['the home page of a region', 'https://www.outlet.example/pt-br/2026/cheia', '/pt-br'],
    ['the home page for an article by number', 'https://www.outlet.example/?p=41772', '/'],
    ['the page of every article', 'https://outlet.example/news/view.html?no=41772', '/news/view.html'],
    ['something that is no page', story, 'javascript:void(0)'],
  ])('does not believe %s', (_what, fetched, declared) => {
    expect(chooseCanonical(fetched, declared)).toEqual({ url: fetched, from: 'fetched' });
  });

  it('drops parameters that the page disowns where its path names the article', () => {
    expect(chooseCanonical(`${story}-after-the-rain?x=2026`, `${story}-after-the-rain`).from).toBe('declared');
  });

  it('keeps a page secure whose declaration is from before TLS', () => {
    expect(chooseCanonical(`${story}?a=b`, story.replace('https', 'http')).url).toBe(story);
  });

  it('falls back to the fetched address in its one spelling', () => {
    expect(chooseCanonical(`${story}?utm_source=rss#top`, null)).toEqual({ url: story, from: 'fetched' });
  });
});
