import * as z from 'zod';

export const outletKinds = ['agency', 'daily', 'weekly', 'magazine', 'broadcaster', 'digital', 'journal'] as const;
export const ownerships = ['state', 'public', 'party', 'private'] as const;
export const sourceKinds = ['common-knowledge', 'operator'] as const;

const aliasSchema = z.object({
  text: z.string().min(1),
  /** Also an ordinary word, a person or another outlet: believed only in a citing context. */
  ambiguous: z.boolean(),
  /** Better known as another outlet's: meant only where the article's publisher is of the same country. */
  namesake: z.boolean().default(false),
});

/** One news agency or outlet of the registry. An operator's own rows have the same shape. */
export const outletSchema = z.object({
  id: z.string().regex(/^[a-z]{2}-[\p{Ll}\p{Lo}\p{N}-]+$/u),
  name: z.string().min(1),
  kind: z.enum(outletKinds),
  ownership: z.enum(ownerships),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** BCP 47. */
  languages: z.array(z.string().min(2)).min(1).readonly(),
  /** Without `www.`; a subdomain counts as its parent unless it has a row of its own. */
  domains: z.array(z.string().regex(/^[\p{L}\p{N}.-]+\.\p{L}{2,}$/u)).readonly(),
  /** The name itself comes first. */
  aliases: z.array(aliasSchema).min(1).readonly(),
  parent: z.string().nullable(),
  /** Where the row's facts come from. */
  sourceKind: z.enum(sourceKinds),
});

export type Outlet = z.infer<typeof outletSchema>;
export type Alias = z.infer<typeof aliasSchema>;
