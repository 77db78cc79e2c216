import { describe, expect, it } from 'vitest';
import { matchRoute, type Route } from '../../infra/local/routes.ts';

const route = (method: string, resourcePath: string): Route => ({ method, resourcePath, functionName: 'f' });

const routes = [
  route('GET', '/'),
  route('ANY', '/{proxy+}'),
  route('POST', '/hubs/{hub}'),
  route('GET', '/hubs/{hub}'),
  route('GET', '/hubs/mine'),
  route('GET', '/hubs/{hub}/feeds/{feed}'),
];

describe('matchRoute', () => {
  it.each([
    ['GET', '/', '/', null],
    ['GET', '/v1/articles', '/{proxy+}', { proxy: 'v1/articles' }],
    ['DELETE', '/hubs/a', '/{proxy+}', { proxy: 'hubs/a' }],
    ['POST', '/hubs/a', '/hubs/{hub}', { hub: 'a' }],
    ['GET', '/hubs/mine', '/hubs/mine', null],
    ['GET', '/hubs/a/feeds/b%20c', '/hubs/{hub}/feeds/{feed}', { hub: 'a', feed: 'b%20c' }],
    ['GET', '/hubs/a/feeds', '/{proxy+}', { proxy: 'hubs/a/feeds' }],
  ])('answers %s %s by %s', (method, path, resourcePath, pathParameters) => {
    const match = matchRoute(routes, method, path);
    expect([match?.route.resourcePath, match?.pathParameters]).toEqual([resourcePath, pathParameters]);
  });

  it.each([
    ['POST', '/'],
    ['GET', '/elsewhere'],
  ])('has no answer to %s %s where no route is that wide', (method, path) => {
    expect(matchRoute([route('GET', '/')], method, path)).toBeNull();
  });
});
