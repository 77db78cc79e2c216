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

/** The contract as types, in the shape that openapi-fetch understands; they follow from the same table as openapi.json. */
export type Paths = {
  readonly [Path in keyof Operations]: {
    readonly get: {
      readonly parameters: {
        readonly query?: z.input<Operations[Path]['query']>;
        readonly path: z.input<Operations[Path]['path']>;
      };
      readonly responses: {
        readonly 200: { readonly content: { readonly 'application/json': z.output<Operations[Path]['answer']> } };
        readonly default: { readonly content: { readonly 'application/problem+json': Problem } };
      };
    };
  };
};

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
