import type { Context } from 'hono';
import type * as z from 'zod';
import { invalidParameter, ProblemError } from './problem.ts';

/** Reads the query string. @throws ProblemError that names the parameter that is wrong */
export function readQuery<T extends z.ZodObject>(context: Context, schema: T): z.output<T> {
  const given = new URL(context.req.url).searchParams;
  const repeated = [...new Set(given.keys())].find((name) => given.getAll(name).length > 1);
  if (repeated !== undefined) throw invalidParameter(repeated, 'is given twice; separate values by commas');
  return read(schema, Object.fromEntries(given));
}

/** Reads the variable parts of the path. @throws ProblemError that names the part that is wrong */
export const readPath = <T extends z.ZodObject>(context: Context, schema: T): z.output<T> =>
  read(schema, context.req.param());

/** Reads a JSON body. @throws ProblemError that names the member that is wrong, or `body` */
export async function readBody<T extends z.ZodObject>(context: Context, schema: T): Promise<z.output<T>> {
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? '')) {
    throw new ProblemError({
      title: 'Unsupported media type',
      status: 415,
      code: 'unsupported-media-type',
      parameter: 'Content-Type',
      detail: 'Content-Type: give application/json',
    });
  }
  const given: unknown = await context.req.json().catch(() => {
    throw invalidParameter('body', 'is no JSON document');
  });
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidParameter('body', 'give a JSON object');
  return read(schema, given);
}

function read<T extends z.ZodObject>(schema: T, given: unknown): z.output<T> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    throw invalidParameter(String(issue.keys[0]), 'is no parameter of this route; /openapi.json lists those that are');
  }
  throw invalidParameter(String(issue?.path[0]), issue?.message ?? 'is wrong');
}

/** Where this newswire is, as its caller sees it: without a slash at the end. */
export function baseUrl(context: Context): string {
  const { origin } = new URL(context.req.url);
  return `${origin}${context.req.header('x-forwarded-prefix') ?? ''}`;
}
