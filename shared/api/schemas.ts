import * as z from 'zod';
import { outletKinds } from '../sources/index.ts';
import { itemOutcomes, pagesStops, pollOutcomes } from '../telemetry/index.ts';

/** What answers hold. Only the contract and the types are made from these; the API itself sends what they describe. */

const instant = (description: string) => z.string().meta({ description, example: '2026-11-20T07:30:00.000Z' });
const instantOrNull = (description: string) =>
  z.string().nullable().meta({ description, example: '2026-11-20T07:30:00.000Z' });
const idExample = 'k3f5b7q2m4n6p8r1s3t5v7w9x2';

export const publisherSchema = z
  .object({
    id: z.string().nullable().meta({ description: 'Id in the registry of outlets.', example: null }),
    name: z.string().meta({ description: 'Name of the outlet.', example: 'Le Fanal' }),
    domain: z.string().nullable().meta({ description: 'Registrable domain.', example: 'lefanal.example' }),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.', example: 'FR' }),
  })
  .meta({ id: 'Publisher' });

export const languageSchema = z
  .object({
    lang: z.string().meta({ description: 'BCP 47.', example: 'fr' }),
    script: z.string().meta({ description: 'ISO 15924.', example: 'Latn' }),
    confidence: z.number().meta({ description: '0–1.', example: 0.99 }),
    from: z
      .enum(['declared', 'feed', 'page', 'detected'])
      .meta({ description: 'Where the answer comes from.', example: 'page' }),
  })
  .meta({ id: 'Language' });

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
    publisher: publisherSchema.meta({ description: 'Who published it.' }),
    authors: z.array(z.string()).meta({ description: 'Byline.', example: ['Inès Ferrand'] }),
    publishedAt: instantOrNull('When it was published, as the page or the feed says.'),
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
  .meta({ id: 'ArticleSummary' });

export const linkSchema = z
  .object({
    relation: z
      .enum([
        'translation',
        'original',
        'translated-as',
        'source',
        'source-of',
        'regional',
        'adaptation',
        'near-duplicate',
        'same-story',
      ])
      .meta({ description: 'What the other article is to this one.', example: 'original' }),
    direction: z.enum(['out', 'in', 'found']).meta({
      description:
        'Who says so: this article’s page (`out`), the other’s (`in`), or this newswire, which compared them (`found`).',
      example: 'out',
    }),
    url: z
      .string()
      .nullable()
      .meta({ description: 'Address of the other article.', example: 'https://harbour.example/port' }),
    title: z.string().nullable().meta({ description: 'Its title, as the link gives it.', example: 'Port reopens' }),
    lang: z.string().nullable().meta({ description: 'Its language, BCP 47.', example: 'en' }),
    rule: z.string().meta({ description: 'The rule that found the link.', example: 'foreign-closing-line' }),
    place: z
      .string()
      .nullable()
      .meta({ description: 'Where in the page it stands; null where it was found.', example: 'after-article' }),
    confidence: z.number().meta({ description: '0–1.', example: 0.9 }),
    evidence: z
      .object({
        pairs: z.array(z.array(z.int())).meta({
          description: 'Sentences that match, this article’s and the other’s; from 0, the title first.',
          example: [[0, 0]],
        }),
        ownCovered: z.number().meta({ description: 'Share of this text that matches, 0–1.', example: 0.8 }),
        otherCovered: z.number().meta({ description: 'Share of the other text that matches, 0–1.', example: 0.7 }),
        names: z.array(z.string()).meta({ description: 'What both name.', example: ['Farasan'] }),
        numbers: z.array(z.string()).meta({ description: 'What both count.', example: ['312'] }),
        likeness: z.number().nullable().meta({
          description: 'How near a model of meaning puts the two, −1 to 1; null where none was asked.',
          example: null,
        }),
      })
      .nullable()
      .meta({ description: 'What shows that they belong together; null where a page says so.' }),
    article: articleSummarySchema.nullable().meta({ description: 'The other article, where this newswire has it.' }),
    withdrawn: z
      .boolean()
      .meta({ description: 'Whether the other article was withdrawn from this newswire.', example: false }),
  })
  .meta({ id: 'Link' });

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
  .meta({ id: 'Citation' });

export const quoteSchema = z
  .object({
    text: z.string().meta({ description: 'Without its outer marks.', example: 'Nous rouvrons lundi' }),
    paragraph: z.int().meta({ description: 'From 0.', example: 3 }),
    start: z.int().meta({ description: 'UTF-16 offset in the paragraph.', example: 2 }),
    end: z.int().meta({ description: 'UTF-16 offset in the paragraph.', example: 21 }),
    speaker: z.string().nullable().meta({ description: 'A citation’s name.', example: 'Inès Ferrand' }),
  })
  .meta({ id: 'Quote' });

export const articleSchema = articleSummarySchema
  .extend({
    content: z
      .object({
        text: z
          .string()
          .optional()
          .meta({ description: 'Plain text, blocks separated by empty lines.', example: 'Le port…' }),
        html: z.string().optional().meta({ description: 'Sanitised HTML.', example: '<p>Le port…</p>' }),
        markdown: z.string().optional().meta({ description: 'CommonMark.', example: 'Le **port**…' }),
      })
      .nullable()
      .meta({ description: 'The article’s body; null where it was withdrawn.' }),
    tags: z.array(z.string()).meta({ description: 'Keywords that the page gives.', example: ['port'] }),
    citations: z.array(citationSchema).meta({ description: 'Whom it cites.' }),
    quotes: z.array(quoteSchema).meta({ description: 'Whom it quotes.' }),
    paragraphs: z
      .array(
        z.object({
          kind: z
            .enum(['paragraph', 'heading', 'list-item', 'quote', 'preformatted', 'table-row', 'caption'])
            .meta({ description: 'What kind of block it is.', example: 'paragraph' }),
          text: z.string().meta({ description: 'Its text.', example: 'Le port rouvre lundi.' }),
        }),
      )
      .meta({ description: 'The blocks of the text, which citations, quotes and sentences point into.' }),
    pages: z
      .object({
        urls: z.array(z.string()).meta({
          description: 'The pages whose text it holds, in order.',
          example: ['https://lefanal.example/port', 'https://lefanal.example/port?page=2'],
        }),
        complete: z.boolean().meta({ description: 'Whether these are all of its pages.', example: true }),
        stopped: z
          .enum(pagesStops)
          .nullable()
          .meta({ description: 'Why the others were not read; null where there are none.', example: null }),
      })
      .nullable()
      .meta({ description: 'For an article that its publisher spread over several pages; else null.' }),
    posts: z
      .array(
        z.object({
          published: z.string().nullable().meta({
            description: 'When, as the page tells it: ISO 8601, with its offset where the page gives one.',
            example: '2026-11-20T14:05:00+01:00',
          }),
          heading: z.string().nullable().meta({ description: 'Its heading.', example: 'Le premier ferry part' }),
          text: z.string().meta({ description: 'Its text.', example: 'Le ferry a quitté le port à 14 h.' }),
          isNewest: z.boolean().meta({ description: 'True for one of them.', example: true }),
        }),
      )
      .meta({ description: 'Of a live blog, in the page’s order; else empty. Their text stands in the content too.' }),
    sentences: z
      .array(
        z.object({
          paragraph: z.int().nullable().meta({ description: 'From 0; null is the title.', example: 0 }),
          start: z.int().meta({ description: 'UTF-16 offset in the paragraph or the title.', example: 0 }),
          end: z.int().meta({ description: 'UTF-16 offset in the paragraph or the title.', example: 21 }),
        }),
      )
      .meta({ description: 'Its sentences as the evidence of links counts them, from 0.' }),
    links: z.array(linkSchema).meta({ description: 'The same story in other languages.' }),
  })
  .meta({ id: 'Article' });

export const articlePageSchema = z
  .object({
    articles: z.array(articleSummarySchema).meta({ description: 'Newest first.' }),
    next: z
      .string()
      .nullable()
      .meta({ description: 'Give it as `cursor` for the next page; null at the end.', example: null }),
  })
  .meta({ id: 'ArticlePage' });

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
    status: z.enum(['active', 'paused', 'retired']).meta({
      description: 'Whether it is polled: not while it is paused, nor since its server retired it.',
      example: 'active',
    }),
    addedAt: instant('When it was added.'),
    nextPollAt: instantOrNull('When it is due.'),
    failures: z.int().meta({ description: 'Failed polls in a row.', example: 0 }),
    lastPoll: z
      .object({
        at: instant('When it ended.'),
        outcome: z.enum(pollOutcomes).meta({ description: 'How it ended.', example: 'not-modified' }),
        detail: z.string().nullable().meta({ description: 'More on a failure.', example: null }),
        entries: z.int().meta({ description: 'Entries in the document.', example: 20 }),
        newEntries: z.int().meta({ description: 'Those that were new or changed.', example: 2 }),
      })
      .nullable()
      .meta({ description: 'The last poll; null before the first.' }),
  })
  .meta({ id: 'Feed' });

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
    endedAt: instantOrNull('When it ended.'),
  })
  .meta({ id: 'Item' });

const next = z.string().nullable().meta({
  description: 'Give it as `cursor` for the next page; null at the end.',
  example: null,
});

export const itemPageSchema = z
  .object({ items: z.array(itemSchema).meta({ description: 'Those that ended last come first.' }), next })
  .meta({ id: 'ItemPage' });

export const feedListSchema = z
  .object({ feeds: z.array(feedSchema).meta({ description: 'By address.' }) })
  .meta({ id: 'FeedList' });

export const linkListSchema = z
  .object({ links: z.array(linkSchema).meta({ description: 'What its own page says comes first.' }) })
  .meta({ id: 'LinkList' });

export const versionSchema = z
  .object({
    version: z.int().meta({ description: 'From 1.', example: 1 }),
    seenAt: instant('When this newswire saw it.'),
    title: z.string().nullable().meta({ description: 'Headline of this version.', example: 'Le port rouvre' }),
    contentHash: z.string().meta({ description: 'SHA-256 of headline and text.', example: '9f86d081884c7d65…' }),
  })
  .meta({ id: 'Version' });

export const versionListSchema = z
  .object({ versions: z.array(versionSchema).meta({ description: 'Oldest first.' }) })
  .meta({ id: 'VersionList' });

export const versionContentSchema = versionSchema
  .extend({
    text: z
      .string()
      .nullable()
      .meta({ description: 'Its plain text; null where it was withdrawn.', example: 'Le port…' }),
  })
  .meta({ id: 'VersionContent' });

export const sourceSchema = z
  .object({
    id: z.string().meta({
      description: 'Registry id, else domain or name; what `source` and `cites` filter by.',
      example: 'fr-agence-france-presse',
    }),
    name: z.string().meta({ description: 'Its name.', example: 'Agence France-Presse' }),
    kind: z
      .enum(outletKinds)
      .nullable()
      .meta({ description: 'What it is; null where the registry doesn’t have it.', example: 'agency' }),
    domain: z.string().nullable().meta({ description: 'Registrable domain.', example: 'afp.com' }),
    country: z.string().nullable().meta({ description: 'ISO 3166-1 alpha-2.', example: 'FR' }),
    languages: z.array(z.string()).meta({ description: 'Languages that it writes in, BCP 47.', example: ['fr', 'en'] }),
    articles: z.int().meta({ description: 'Articles of it that were taken in so far.', example: 1204 }),
    lastArticleAt: instantOrNull('When its last article was first seen.'),
    citations: z.int().meta({ description: 'Articles taken in so far that cite it.', example: 311 }),
    lastCitedAt: instantOrNull('When the last article that cites it was first seen.'),
  })
  .meta({ id: 'Source' });

export const sourceListSchema = z
  .object({ sources: z.array(sourceSchema).meta({ description: 'By id.' }) })
  .meta({ id: 'SourceList' });

const citing = (what: string, example: string) => ({
  value: z.string().meta({ description: what, example }),
  articles: z.int().meta({ description: 'Articles that cite it.', example: 12 }),
});

export const sourceContentSchema = sourceSchema
  .extend({
    aliases: z.array(z.string()).meta({ description: 'Its names in all scripts.', example: ['AFP', 'فرانس برس'] }),
    from: z.string().meta({ description: 'First day that is counted below, UTC.', example: '2026-10-22' }),
    to: z.string().meta({ description: 'Last such day.', example: '2026-11-20' }),
    citedBy: z
      .array(
        z.object({
          ...citing('The publisher’s registry id, else domain.', 'lefanal.example'),
          name: z.string().meta({ description: 'Its name.', example: 'Le Fanal' }),
        }),
      )
      .meta({ description: 'Who cites it; most articles first.' }),
    citedIn: z
      .array(z.object(citing('BCP 47; `und` where it isn’t known.', 'fr')))
      .meta({ description: 'In which languages; most articles first.' }),
    citedOn: z
      .array(
        z.object({
          day: z.string().meta({ description: 'A day, UTC.', example: '2026-11-20' }),
          articles: z.int().meta({ description: 'Articles first seen on it that cite it.', example: 12 }),
        }),
      )
      .meta({ description: 'Days that have any, oldest first.' }),
  })
  .meta({ id: 'SourceContent' });

export const changeSchema = z
  .object({
    kind: z
      .enum(['created', 'updated', 'withdrawn'])
      .meta({ description: 'What happened then; `article` tells what is the case now.', example: 'updated' }),
    at: instant('When it happened.'),
    id: z.string().meta({ description: 'The article’s id.', example: idExample }),
    article: articleSummarySchema
      .nullable()
      .meta({ description: 'The article as it is now. Null: it isn’t there (any more), drop your copy.' }),
  })
  .meta({ id: 'Change' });

export const changePageSchema = z
  .object({
    changes: z.array(changeSchema).meta({ description: 'Oldest first.' }),
    next: z.string().nullable().meta({
      description: 'Where to go on, at once or later; also given at the end. Null only before the first change.',
      example: 'WzEsIjIwMjYtMTEtMjBUMDc6MzA6MDAuMDAwWiNhYmMiLCJjaGFuZ2VzIl0',
    }),
    more: z.boolean().meta({ description: 'Whether there is more to read at once.', example: false }),
  })
  .meta({ id: 'ChangePage' });

const counted = (what: string, example: string) =>
  z.object({
    value: z.string().meta({ description: what, example }),
    articles: z.int().meta({ description: 'Articles first seen.', example: 12 }),
  });

export const statisticsSchema = z
  .object({
    day: z.string().meta({ description: 'The day, UTC.', example: '2026-11-20' }),
    articles: z.int().meta({ description: 'Articles first seen on it.', example: 420 }),
    byLanguage: z
      .array(counted('BCP 47; `und` where it isn’t known.', 'fr'))
      .meta({ description: 'Most articles first.' }),
    bySource: z
      .array(counted('Registry id, else domain.', 'lefanal.example'))
      .meta({ description: 'Most articles first.' }),
    byHour: z.array(z.int()).meta({ description: 'Articles of each of the 24 hours, UTC.', example: [0, 2, 5] }),
  })
  .meta({ id: 'Statistics' });

export const healthSchema = z
  .object({ status: z.literal('ok').meta({ description: 'It could read its table.', example: 'ok' }) })
  .meta({ id: 'Health' });

/** RFC 9457 problem details, with a `code` to branch on. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'What kind of problem it is.', example: 'about:blank' }),
    title: z.string().meta({ description: 'The problem in a few words.', example: 'Bad request' }),
    status: z.int().meta({ description: 'The HTTP status.', example: 400 }),
    code: z.string().meta({ description: 'Stable: branch on this, never on a text.', example: 'invalid-parameter' }),
    detail: z.string().meta({ description: 'What is wrong and what to do.', example: 'limit: give a whole number' }),
    parameter: z
      .string()
      .optional()
      .meta({ description: 'The parameter that is wrong, where one is.', example: 'limit' }),
  })
  .meta({ id: 'Problem' });

export const storySchema = z
  .object({
    id: z.string().meta({ description: 'Its id; it stays when articles come to it.', example: idExample }),
    title: z.string().nullable().meta({ description: 'The earliest article’s headline.', example: 'Le port rouvre' }),
    languages: z.array(z.string()).meta({ description: 'BCP 47.', example: ['en', 'fr'] }),
    articleCount: z.int().meta({ description: 'How many articles tell it.', example: 3 }),
    firstSeenAt: instant('The earliest article’s time.'),
    lastSeenAt: instant('The newest article’s time.'),
    mergedInto: z.string().nullable().meta({ description: 'The story that this one has gone into.', example: null }),
    mergedFrom: z.array(z.string()).meta({ description: 'The stories that have gone into this one.', example: [] }),
    splitFrom: z.string().nullable().meta({ description: 'The story that this one was part of.', example: null }),
    splitInto: z.array(z.string()).meta({ description: 'The stories that parts of it have become.', example: [] }),
  })
  .meta({ id: 'Story' });

export const storyPageSchema = z
  .object({ stories: z.array(storySchema).meta({ description: 'By their newest article, newest first.' }), next })
  .meta({ id: 'StoryPage' });

export const storyContentSchema = storySchema
  .extend({
    articles: z
      .array(
        z.object({
          role: z.enum(['original', 'translation', 'adaptation', 'copy', 'report']).meta({
            description: 'What its links say that it is; `report` where none says more.',
            example: 'original',
          }),
          at: instant('Its place in the timeline: when it was published, else first seen.'),
          article: articleSummarySchema.meta({ description: 'The article.' }),
        }),
      )
      .meta({ description: 'Earliest first.' }),
  })
  .meta({ id: 'StoryContent' });

export const provenanceSchema = z
  .object({
    steps: z
      .array(
        z.object({
          relation: z
            .enum(['translated-from', 'adapted-from', 'copied-from', 'based-on'])
            .meta({ description: 'What the article before this step was made of.', example: 'translated-from' }),
          confidence: z.number().meta({ description: '0–1.', example: 0.9 }),
          evidence: z
            .array(
              z.object({
                kind: z.enum(['credit', 'dateline', 'citation', 'trace', 'time', 'text']).meta({
                  description:
                    'A page says so (`credit`), its agency line or syndication note names the other’s publisher (`dateline`), its text does (`citation`), it holds words in the other’s script (`trace`), the other came first (`time`), the sentences go together (`text`).',
                  example: 'credit',
                }),
                detail: z.string().meta({ description: 'More on it.', example: 'foreign-closing-line' }),
                confidence: z.number().meta({ description: '0–1.', example: 0.9 }),
              }),
            )
            .meta({ description: 'What shows it.' }),
          article: articleSummarySchema.meta({ description: 'The article that it leads back to.' }),
        }),
      )
      .meta({ description: 'From the article back to the earliest that is known; empty where nothing shows any.' }),
    confidence: z
      .number()
      .nullable()
      .meta({ description: 'Of the whole chain, 0–1; null without steps.', example: 0.9 }),
    cites: z
      .array(z.string())
      .meta({ description: 'Whom the last article of the chain cites: the facts may be theirs.', example: ['afp'] }),
  })
  .meta({ id: 'Provenance' });
