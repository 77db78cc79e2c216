import createFetchClient, { type ClientOptions } from 'openapi-fetch';
import type * as z from 'zod';
import type { Operations } from './operations.ts';
import type {
  articleSchema,
  articleSummarySchema,
  citationSchema,
  linkSchema,
  problemSchema,
  provenanceSchema,
  quoteSchema,
} from './schemas.ts';
import type { WriteOperations } from './write-operations.ts';

/** The contract as types, in the shape that openapi-fetch understands; they follow from the same tables as openapi.json. */
export type Paths = {
  readonly [Path in keyof Operations | WrittenPath]: ReadingOf<Path> & WritingOf<Path>;
};

type ReadingOf<Path extends string> = Path extends keyof Operations
  ? {
      readonly get: {
        readonly parameters: {
          readonly query?: z.input<Operations[Path]['query']>;
          readonly path: z.input<Operations[Path]['path']>;
        };
        readonly responses: { readonly 200: AnswerOf<Operations[Path]['answer']> } & Problems;
      };
    }
  : unknown;

/** The paths of `METHOD /path`. */
type WrittenPath = keyof WriteOperations extends infer Name
  ? Name extends `${string} ${infer Path}`
    ? Path
    : never
  : never;

type WritingOf<Path extends string> = {
  readonly [Name in keyof WriteOperations as Name extends `${infer Method} ${Path}` ? Lowercase<Method> : never]: {
    readonly parameters: {
      readonly query?: z.input<WriteOperations[Name]['query']>;
      readonly path: z.input<WriteOperations[Name]['path']>;
      readonly header?: { readonly 'Idempotency-Key'?: string };
    };
    readonly responses: {
      readonly [Status in keyof WriteOperations[Name]['answers'] & number]: AnswerOf<
        WriteOperations[Name]['answers'][Status]
      >;
    } & Problems;
  } & BodyOf<WriteOperations[Name]['body']>;
};

type AnswerOf<Answer> = Answer extends z.ZodType
  ? { readonly content: { readonly 'application/json': z.output<Answer> } }
  : { readonly content?: never };
type BodyOf<Body> = Body extends z.ZodObject
  ? { readonly requestBody: { readonly content: { readonly 'application/json': z.input<Body> } } }
  : Body extends readonly string[]
    ? { readonly requestBody: { readonly content: { readonly [Type in Body[number]]: string } } }
    : unknown;
interface Problems {
  readonly default: { readonly content: { readonly 'application/problem+json': Problem } };
}

export type Article = z.output<typeof articleSchema>;
export type ArticleSummary = z.output<typeof articleSummarySchema>;
export type Citation = z.output<typeof citationSchema>;
export type Quote = z.output<typeof quoteSchema>;
export type Link = z.output<typeof linkSchema>;
export type Provenance = z.output<typeof provenanceSchema>;
export type Problem = z.output<typeof problemSchema>;

/**
 * A client of a newswire, typed by its contract.
 * @example
 * const wire = createClient({ baseUrl: 'http://localhost:8787' });
 * const { data, error } = await wire.GET('/v1/articles', { params: { path: {}, query: { q: 'port', lang: 'fr' } } });
 */
export const createClient = (options: ClientOptions) => createFetchClient<Paths>(options);
export type Client = ReturnType<typeof createClient>;
