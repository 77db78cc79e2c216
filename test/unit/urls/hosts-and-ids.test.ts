import { describe, expect, it } from 'vitest';
import { articleId, hostKey, registrableDomain } from '../../../shared/urls/index.ts';

describe('registrableDomain', () => {
  it.each([
    ['https://www.outlet.co.uk/story', 'outlet.co.uk'],
    ['https://news.outlet.com:8443/', 'outlet.com'],
    ['https://a.b.outlet.example/', 'outlet.example'],
    ['https://ana.blogspot.com/', 'ana.blogspot.com'],
    ['https://www.新聞.example/', 'xn--efvv70d.example'],
    ['http://gazette.localhost:4010/', 'gazette.localhost'],
    ['http://www.gazette.localhost:4010/', 'gazette.localhost'],
    ['http://localhost:4010/', 'localhost'],
    ['http://192.0.2.7/', '192.0.2.7'],
    ['http://[2001:db8::7]/', '[2001:db8::7]'],
    ['https://github.io/', 'github.io'],
    ['https://outlet.example./', 'outlet.example'],
  ])('of %s is %s', (url, expected) => {
    expect(registrableDomain(url)).toBe(expected);
  });

  it.each(['', 'outlet.example', 'mailto:ana@outlet.example'])('of %j is nothing', (url) => {
    expect(registrableDomain(url)).toBeNull();
  });
});

describe('hostKey', () => {
  it.each([
    ['https://www.outlet.example/story', 'outlet.example'],
    ['http://OUTLET.example:80/', 'outlet.example'],
    ['https://outlet.example:8443/', 'outlet.example:8443'],
    ['https://live.outlet.example/', 'live.outlet.example'],
    ['https://www.example/', 'www.example'],
    ['http://[::1]:8080/', '[::1]:8080'],
  ])('of %s is %s', (url, expected) => {
    expect(hostKey(url)).toBe(expected);
  });

  it('is nothing where there is no host', () => {
    expect(hostKey('urn:isbn:0')).toBeNull();
  });
});

describe('articleId', () => {
  it('is the base32 of the first 130 bits of the SHA-256', () => {
    // printf 'https://a.example/' | sha256sum | xxd -r -p | base32 | tr A-Z a-z | cut -c1-26
    expect(articleId('https://a.example/')).toBe('x366jgfelnwieccka5yjksh6n7');
  });

  it('hashes the bytes of UTF-8', () => {
    // printf 'https://a.example/é' | …
    expect(articleId('https://a.example/é')).toBe('bnb5gkgolc3o4ytcg2jxcsltjw');
  });
});
