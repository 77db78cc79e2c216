import { z } from '@hono/zod-openapi';
import { itemOutcomes, pollOutcomes } from '../telemetry/index.ts';

const instant = (description: string) => z.string().meta({ description, example: '2026-11-20T07:30:00.000Z' });
const idExample = 'k3f5b7q2m4n6p8r1s3t5v7w9x2';

export const publisherSchema = z
  .object({
    id: z.string().nullable().meta({ description: 'Id in the registry of outlets.', example: null }),
    name: z.string().meta({ description: 'Name of the outlet.', example: 'Le Fanal' }),
    domain: z.string().nullable().meta({ description: 'Registrable domain.', example: 'lefanal.example' }),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.', example: 'FR' }),
  })
  .openapi('Publisher');

export const languageSchema = z
  .object({
    lang: z.string().meta({ description: 'BCP 47.', example: 'fr' }),
    script: z.string().meta({ description: 'ISO 15924.', example: 'Latn' }),
    confidence: z.number().meta({ description: '0–1.', example: 0.99 }),
    from: z
      .enum(['declared', 'feed', 'page', 'detected'])
      .meta({ description: 'Where the answer comes from.', example: 'page' }),
  })
  .openapi('Language');

export const articleSummarySchema = z
  .object({
    id: z.string().meta({ description: 'From the canonical address; the same on every newswire.', example: idExample }),
    url: z.string().meta({ description: 'Canonical address.', example: 'https://lefanal.example/2026/11/port' }),
    title: z.string().nullable().meta({ description: 'Headline.', example: 'Le port rouvre' }),
    standfirst: z
      .string()
      .nullable()
      .meta({ description: 'Summary below the headline.', example: 'Après trois semaines…' }),
    lang: z
      .string()
      .nullable()
      .meta({ description: 'Language of the text, BCP 47; null where nothing tells.', example: 'fr' }),
    language: languageSchema.nullable().meta({ description: 'The language with how it is known.' }),
    publisher: publisherSchema,
    authors: z.array(z.string()).meta({ description: 'Byline.', example: ['Inès Ferrand'] }),
    publishedAt: instant('When it was published, as the page or the feed says.').nullable(),
    firstSeenAt: instant('When this newswire first saw it.'),
    updatedAt: instant('When this newswire last saw its text change.'),
    section: z.string().nullable().meta({ description: 'Section of the outlet.', example: 'Économie' }),
    image: z.string().nullable().meta({ description: 'Lead image.', example: null }),
    wordCount: z.int().meta({ description: 'Words in the text.', example: 420 }),
    cites: z
      .array(z.string())
      .meta({ description: 'Agencies and outlets that it cites: registry ids, else names.', example: ['afp'] }),
    version: z.int().meta({ description: 'From 1; each edit after publication adds one.', example: 1 }),
  })
  .openapi('ArticleSummary');

export const linkSchema = z
  .object({
    relation: z
      .enum(['translation', 'original', 'translated-as', 'source', 'source-of', 'regional'])
      .meta({ description: 'What the other article is to this one.', example: 'original' }),
    direction: z
      .enum(['out', 'in'])
      .meta({ description: 'Whether this article’s page says so (`out`) or the other’s (`in`).', example: 'out' }),
    url: z
      .string()
      .nullable()
      .meta({ description: 'Address of the other article.', example: 'https://harbour.example/port' }),
    title: z.string().nullable().meta({ description: 'Its title, as the link gives it.', example: 'Port reopens' }),
    lang: z.string().nullable().meta({ description: 'Its language, BCP 47.', example: 'en' }),
    rule: z.string().meta({ description: 'The rule that found the link.', example: 'foreign-closing-line' }),
    place: z.string().meta({ description: 'Where in the page it stands.', example: 'after-article' }),
    confidence: z.number().meta({ description: '0–1.', example: 0.9 }),
    article: articleSummarySchema.nullable().meta({ description: 'The other article, where this newswire has it.' }),
  })
  .openapi('Link');

const mentionSchema = z.object({
  paragraph: z.int().meta({ description: 'From 0.', example: 2 }),
  start: z.int().meta({ description: 'UTF-16 offset in the paragraph.', example: 10 }),
  end: z.int().meta({ description: 'UTF-16 offset in the paragraph.', example: 13 }),
});

export const citationSchema = z
  .object({
    kind: z
      .enum(['agency', 'outlet', 'person', 'organisation', 'document', 'anonymous'])
      .meta({ description: 'What kind of source it is.', example: 'agency' }),
    name: z.string().meta({ description: 'Its fullest form in the article.', example: 'AFP' }),
    canonical: z.string().nullable().meta({ description: 'The registry’s name.', example: 'Agence France-Presse' }),
    registryId: z.string().nullable().meta({ description: 'Id in the registry.', example: 'afp' }),
    role: z.string().nullable().meta({ description: 'Role as written.', example: null }),
    via: z.string().nullable().meta({ description: 'Whom the statement was made to.', example: null }),
    mentions: z.array(mentionSchema).meta({ description: 'Where it stands.' }),
    confidence: z.number().meta({ description: '0–1.', example: 0.95 }),
    rule: z.string().meta({ description: 'The rule that found it.', example: 'citing-phrase' }),
  })
  .openapi('Citation');

export const quoteSchema = z
  .object({
    text: z.string().meta({ description: 'Without its outer marks.', example: 'Nous rouvrons lundi' }),
    paragraph: z.int().meta({ description: 'From 0.', example: 3 }),
    start: z.int().meta({ description: 'UTF-16 offset in the paragraph.', example: 2 }),
    end: z.int().meta({ description: 'UTF-16 offset in the paragraph.', example: 21 }),
    speaker: z.string().nullable().meta({ description: 'A citation’s name.', example: 'Inès Ferrand' }),
  })
  .openapi('Quote');

export const articleSchema = articleSummarySchema
  .extend({
    content: z
      .object({
        text: z.string().meta({ description: 'Plain text, blocks separated by line breaks.', example: 'Le port…' }),
        html: z.string().meta({ description: 'Sanitised HTML.', example: '<p>Le port…</p>' }),
      })
      .nullable()
      .meta({ description: 'The article’s body; null where it was withdrawn.' }),
    tags: z.array(z.string()).meta({ description: 'Keywords that the page gives.', example: ['port'] }),
    citations: z.array(citationSchema).meta({ description: 'Whom it cites.' }),
    quotes: z.array(quoteSchema).meta({ description: 'Whom it quotes.' }),
    links: z.array(linkSchema).meta({ description: 'The same story in other languages.' }),
  })
  .openapi('Article');

export const articlePageSchema = z
  .object({
    articles: z.array(articleSummarySchema).meta({ description: 'Newest first.' }),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Give it as `cursor` for the next page; null at the end.', example: null }),
  })
  .openapi('ArticlePage');

export const feedSchema = z
  .object({
    id: z.string().meta({ description: 'From the feed’s address.', example: 'a1b2c3d4e5f6a7b8c9d0e1f2a3' }),
    url: z.string().meta({ description: 'Address of the feed.', example: 'https://lefanal.example/rss.xml' }),
    title: z.string().nullable().meta({ description: 'Its title.', example: 'Le Fanal' }),
    language: z.string().nullable().meta({ description: 'As declared.', example: 'fr' }),
    siteUrl: z
      .string()
      .nullable()
      .meta({ description: 'The site that it belongs to.', example: 'https://lefanal.example/' }),
    status: z
      .enum(['active', 'retired'])
      .meta({ description: 'Retired feeds are no longer polled.', example: 'active' }),
    addedAt: instant('When it was added.'),
    nextPollAt: instant('When it is due.').nullable(),
    failures: z.int().meta({ description: 'Failed polls in a row.', example: 0 }),
    lastPoll: z
      .object({
        at: instant('When it ended.'),
        outcome: z.enum(pollOutcomes).meta({ description: 'How it ended.', example: 'not-modified' }),
        detail: z.string().nullable().meta({ description: 'More on a failure.', example: null }),
        entries: z.int().meta({ description: 'Entries in the document.', example: 20 }),
        newEntries: z.int().meta({ description: 'Those that were new or changed.', example: 2 }),
      })
      .nullable(),
  })
  .openapi('Feed');

export const itemSchema = z
  .object({
    id: z
      .string()
      .meta({ description: 'From the feed and the entry’s identity.', example: 'a1b2c3d4e5f6a7b8c9d0e1f2a3' }),
    feedId: z.string().meta({ description: 'The feed that brought it.', example: 'a1b2c3d4e5f6a7b8c9d0e1f2a3' }),
    url: z
      .string()
      .nullable()
      .meta({ description: 'The entry’s link.', example: 'https://lefanal.example/2026/11/port' }),
    title: z.string().nullable().meta({ description: 'The entry’s title.', example: 'Le port rouvre' }),
    outcome: z
      .enum(itemOutcomes)
      .nullable()
      .meta({ description: 'How it ended; null while it is on its way.', example: 'article' }),
    detail: z.string().nullable().meta({ description: 'More on the outcome.', example: null }),
    articleId: z.string().nullable().meta({ description: 'The article that it became.', example: idExample }),
    discoveredAt: instant('When the feed first had it.'),
    endedAt: instant('When it ended.').nullable(),
  })
  .openapi('Item');
