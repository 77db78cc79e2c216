import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { claimRequest, keepAnswer, releaseRequest, type Table } from '../store/index.ts';
import { invalidParameter, ProblemError } from './problem.ts';

const header = 'idempotency-key';
const longestKey = 255;

/**
 * Carries out a request that has an `Idempotency-Key` once: sent again within a day it gets the same answer, told by
 * `idempotency-replayed`. An answer of 5xx is not kept, so that the request can be tried again.
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function onceForEachKey(table: Table, now: () => Date): MiddlewareHandler {
  return async (context, next) => {
    const key = context.req.header(header);
    if (key === undefined) return next();
    if (key === '' || key.length > longestKey)
      throw invalidParameter('Idempotency-Key', `give 1 to ${longestKey} characters`);
    const fingerprint = await fingerprintOf(context.req.raw, await context.req.arrayBuffer());
    const claim = await claimRequest(table, key, fingerprint, now());
    if (claim.claim === 'other-request') throw reused;
    if (claim.claim === 'under-way') throw underWay;
    if (claim.claim === 'answered') {
      const { status, contentType, body } = claim.answer;
      const headers = { ...(contentType !== null && { 'content-type': contentType }), 'idempotency-replayed': 'true' };
      return new Response(body === '' ? null : body, { status, headers });
    }
    await next();
    const { status, headers } = context.res;
    if (status >= 500) return void (await releaseRequest(table, key));
    const answer = { status, contentType: headers.get('content-type'), body: await context.res.clone().text() };
    await keepAnswer(table, key, fingerprint, answer, now());
  };
}

async function fingerprintOf({ method, url }: Request, body: ArrayBuffer): Promise<string> {
  const { pathname, search } = new URL(url);
  return createHash('sha256').update(`${method} ${pathname}${search}\n`).update(new Uint8Array(body)).digest('hex');
}

const reused = new ProblemError({
  title: 'Unprocessable content',
  status: 422,
  code: 'idempotency-key-reused',
  parameter: 'Idempotency-Key',
  detail: 'Idempotency-Key: was given to another request within a day; give this one a key of its own',
});

const underWay = new ProblemError({
  title: 'Conflict',
  status: 409,
  code: 'request-under-way',
  parameter: 'Idempotency-Key',
  detail: 'Idempotency-Key: the same request is being carried out; ask again in a few seconds',
});
