import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

export const readingMethods = ['GET', 'HEAD', 'OPTIONS'] as const;

/** Lets pages of these origins read (https://fetch.spec.whatwg.org/#http-cors-protocol); all where nothing is said. */
export const readableFrom = (origins: readonly string[] = ['*']): MiddlewareHandler =>
  cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: [...readingMethods],
    allowHeaders: ['x-api-key', 'if-none-match'],
    exposeHeaders: ['etag', 'link', 'last-modified'],
    maxAge: 3600,
  });
