import * as z from 'zod';
import { itemOutcomes } from '../telemetry/index.ts';

/** What requests may say. Each becomes what the store asks for, or a problem that names the parameter. */

const list = (item: z.ZodString, description: string, example: string) =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined ? [] : text.split(',').map((part) => part.trim())))
    .pipe(z.array(item).max(20, 'give at most 20 values'))
    .meta({ description, example });

const time = (description: string, example: string) =>
  z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'give a date (2026-11-20) or a time (2026-11-20T08:00:00Z)',
    )
    .transform((text) => new Date(text).toISOString())
    .optional()
    .meta({ description, example });

const flag = (description: string) =>
  z.enum(['true', 'false'], 'give true or false').optional().meta({ description, example: 'true' });

const choice = <const T extends readonly [string, ...string[]]>(values: T, fallback: T[number], description: string) =>
  z
    .enum(values, `give one of ${values.join(', ')}`)
    .default(fallback as never)
    .meta({ description, example: fallback });

const wholeNumber = (most: number) => `give a whole number from 1 to ${most}`;
const limit = (most: number, usual: number, description: string) =>
  z.coerce
    .number<string | number>(wholeNumber(most))
    .int(wholeNumber(most))
    .min(1, wholeNumber(most))
    .max(most, wholeNumber(most))
    .default(usual)
    .meta({ description: `${description} From 1 to ${most}; ${usual} where nothing is said.`, example: usual });

const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'give BCP 47 tags, such as fr or pt-BR');
const name = z.string().min(1, 'give at least one character').max(200, 'give at most 200 characters');
const country = z.string().regex(/^[A-Za-z]{2}$/, 'give ISO 3166-1 codes of two letters, such as FR');
const cursor = z.string().max(500).optional().meta({
  description: 'The `next` of the page before, unchanged.',
  example: 'WzEsIjIwMjYtMTEtMjBUMDc6MzA6MDAuMDAwWiNhYmMiLCJ4eXoiXQ',
});

/** The members that `fields` can choose. */
export const summaryFields = [
  'id',
  'url',
  'title',
  'standfirst',
  'lang',
  'language',
  'publisher',
  'authors',
  'publishedAt',
  'firstSeenAt',
  'updatedAt',
  'section',
  'image',
  'wordCount',
  'cites',
  'version',
] as const;

export const listFormats = ['json', 'jsonfeed', 'rss', 'atom', 'csv', 'ndjson'] as const;
export type ListFormat = (typeof listFormats)[number];

const articleFilter = {
  q: z.string().min(1, 'give at least one word').max(300, 'give at most 300 characters').optional().meta({
    description:
      'Words of headline, standfirst, authors and cited names, and of the text too where `searchIn` is `body`; all must be there. "Quotes" keep words together, `OR` gives a choice, `-word` excludes. A quotation mark that is never closed is refused; one inside a word belongs to it. Case and accents don’t matter, in any script.',
    example: 'storm OR tempête -strike',
  }),
  searchIn: choice(
    ['headline', 'body'],
    'headline',
    'Where `q` looks: in headline, standfirst and names, or in these and the text. A request looks at the texts of some thousand articles, newest first, and gives a `next` where it stopped.',
  ),
  lang: list(languageTag, 'Languages, BCP 47, separated by commas; `pt` finds `pt-BR` too.', 'fr,en'),
  source: list(name, 'Publishers: registry ids or domains, separated by commas.', 'lefanal.example'),
  country: list(country, 'Countries of the publishers, ISO 3166-1 alpha-2, separated by commas.', 'FR,BE'),
  cites: list(name, 'Cited agencies and outlets: registry ids, names or aliases, separated by commas.', 'afp'),
  feed: list(name, 'Feed ids, separated by commas.', 'a1b2c3d4e5f6a7b8c9d0e1f2a3'),
  story: name
    .optional()
    .meta({ description: 'Only articles of this story, by its id.', example: 'k3f5b7q2m4n6p8r1s3t5v7w9x2' }),
  from: time('At or after this time, by which `sort` orders.', '2026-11-01'),
  to: time('Before this time, by which `sort` orders.', '2026-12-01'),
  hasTranslation: flag('Only articles that are linked, or are not, to another language.'),
  sort: choice(
    ['published', 'seen'],
    'published',
    'Newest first: by when articles were published, or when this newswire first saw them.',
  ),
};

const fields = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.enum(summaryFields, `give some of ${summaryFields.join(', ')}`)))
  .optional()
  .meta({
    description: 'Only these members of each article, separated by commas. JSON and NDJSON.',
    example: 'id,title,url',
  });

export const articlesQuery = z.strictObject({
  ...articleFilter,
  fields,
  format: choice(
    listFormats,
    'json',
    'The same articles as JSON, JSON Feed 1.1, RSS 2.0, Atom, CSV, or one JSON document a line.',
  ),
  limit: limit(100, 20, 'Articles a page.'),
  cursor,
});
export type ArticlesQuery = z.output<typeof articlesQuery>;
/** The parameters that decide which articles are given, and in which order. */
export type ArticleFilterQuery = Pick<ArticlesQuery, keyof typeof articleFilter>;

export const exportFormats = ['ndjson', 'csv'] as const;

export const exportQuery = z.strictObject({
  ...articleFilter,
  fields,
  format: choice(exportFormats, 'ndjson', 'One JSON document a line, or CSV with a header.'),
  limit: z.coerce
    .number<string | number>('give a whole number from 1')
    .int('give a whole number from 1')
    .min(1, 'give a whole number from 1')
    .optional()
    .meta({ description: 'The most articles; all that answer where nothing is said.', example: 50000 }),
  after: name.optional().meta({
    description:
      'Goes on after the article of this id: the last one that you have of an export that was broken off. Its answer is empty where you have all.',
    example: 'k3f5b7q2m4n6p8r1s3t5v7w9x2',
  }),
});
export type ExportQuery = z.output<typeof exportQuery>;

export const articleQuery = z.strictObject({
  format: z
    .enum(['text', 'html', 'markdown'], 'give one of text, html, markdown')
    .optional()
    .meta({ description: 'Only this form of the content; all three where nothing is said.', example: 'markdown' }),
});

export const idParameter = z.strictObject({
  id: z.string().min(1).max(200).meta({ description: 'Its id.', example: 'k3f5b7q2m4n6p8r1s3t5v7w9x2' }),
});

export const versionParameters = z.strictObject({
  ...idParameter.shape,
  version: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'give a whole number from 1 on')
    .meta({ description: 'Number of the version, from 1.', example: '1' }),
});

export const changesQuery = z.strictObject({
  cursor: cursor.meta({ description: 'The `next` of the answer before. None starts at the beginning.' }),
  limit: limit(200, 100, 'Changes a page.'),
});

export const itemsQuery = z.strictObject({
  feed: name
    .optional()
    .meta({ description: 'Only items of this feed, by its id.', example: 'a1b2c3d4e5f6a7b8c9d0e1f2a3' }),
  outcome: z
    .enum(itemOutcomes, `give one of ${itemOutcomes.join(', ')}`)
    .optional()
    .meta({ description: 'Only items that ended so.', example: 'gone' }),
  limit: limit(100, 20, 'Items a page.'),
  cursor,
});

export const feedsQuery = z.strictObject({
  format: choice(['json', 'opml'], 'json', 'The feeds as JSON, or as OPML 2.0 for a feed reader.'),
});

export const storiesQuery = z.strictObject({ limit: limit(50, 20, 'Stories a page.'), cursor });

export const statisticsQuery = z.strictObject({
  day: z.iso
    .date('give a date (2026-11-20)')
    .optional()
    .meta({ description: 'The day, UTC; today where nothing is said.', example: '2026-11-20' }),
});

const day = (description: string) =>
  z.iso.date('give a date (2026-11-20)').optional().meta({ description, example: '2026-11-20' });

export const sourcesQuery = z.strictObject({
  seen: choice(
    ['true', 'false', 'all'],
    'true',
    'Only those that published here or are cited here, only those that did neither, or all that are known.',
  ),
  country: list(country, 'Their countries, ISO 3166-1 alpha-2, separated by commas.', 'FR,BE'),
  lang: list(languageTag, 'Languages that they write in, BCP 47, separated by commas.', 'fr'),
});

export const sourceQuery = z.strictObject({
  from: day('First day of the citations that are counted, UTC; 30 days in all where nothing is said.'),
  to: day('Last of these days; today where nothing is said.'),
});

export const noParameters = z.strictObject({});
