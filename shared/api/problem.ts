import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import type { problemSchema } from './schemas.ts';

type Problem = Omit<z.infer<typeof problemSchema>, 'type'>;

/** Thrown by a route; answered as a problem document. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export const invalidParameter = (parameter: string, detail: string): ProblemError =>
  new ProblemError({
    title: 'Bad request',
    status: 400,
    code: 'invalid-parameter',
    parameter,
    detail: `${parameter}: ${detail}`,
  });

export const notFound = (detail: string): ProblemError =>
  new ProblemError({ title: 'Not found', status: 404, code: 'not-found', detail });

export const unprocessable = (parameter: string, detail: string): ProblemError =>
  new ProblemError({
    title: 'Unprocessable content',
    status: 422,
    code: 'unprocessable',
    parameter,
    detail: `${parameter}: ${detail}`,
  });

export const gone = (detail: string): ProblemError =>
  new ProblemError({ title: 'Gone', status: 410, code: 'withdrawn', detail });

export const answerProblem = (context: Context, problem: Problem): Response =>
  context.body(JSON.stringify({ type: 'about:blank', ...problem }), problem.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
  });

/** Turns whatever a route threw into a problem document. An error of ours says nothing of its inside. */
export function answerError(error: Error, context: Context, report: (error: Error) => void): Response {
  if (error instanceof ProblemError) return answerProblem(context, error.problem);
  if (error instanceof HTTPException) {
    return answerProblem(context, {
      title: 'Request failed',
      status: error.status,
      code: 'request-failed',
      detail: error.message,
    });
  }
  report(error);
  return answerProblem(context, {
    title: 'Internal error',
    status: 500,
    code: 'internal-error',
    detail: 'The newswire failed to answer. Try again; if it stays so, the function log of `api` says why.',
  });
}
