import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.ts';

/**
 * Refuses what a page of another site sends. On AWS its request carries no signature anyway; a newswire on a laptop is
 * open to whoever is there, and a browser that is there opens other people's pages.
 */
export const fromOwnPages: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== new URL(context.req.url).origin) {
    throw new ProblemError({
      title: 'Forbidden',
      status: 403,
      code: 'foreign-origin',
      parameter: 'Origin',
      detail: `Origin: pages of ${origin} may not change this newswire; send the request from a program`,
    });
  }
  await next();
};
