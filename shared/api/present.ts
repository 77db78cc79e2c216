import type { z } from 'zod';
import { toldSentences } from '../links/index.ts';
import type {
  ArticleContent,
  ArticleRecord,
  FeedRecord,
  FoundLinkRecord,
  ItemRecord,
  JoinedPages,
  LinkRecord,
  StoryRecord,
  VersionRecord,
} from '../store/index.ts';
import type {
  articleSchema,
  articleSummarySchema,
  feedSchema,
  itemSchema,
  linkSchema,
  storySchema,
  versionSchema,
} from './schemas.ts';

type ArticleSummary = z.output<typeof articleSummarySchema>;

export function presentSummary(article: ArticleRecord): ArticleSummary {
  const { id, url, title, standfirst, authors, publishedAt, firstSeenAt, updatedAt, section, wordCount, version } =
    article;
  const { language, publisher } = article;
  return {
    id,
    url,
    title,
    standfirst,
    lang: language?.lang ?? null,
    language: language && {
      lang: language.lang,
      script: language.script,
      confidence: language.confidence,
      from: language.from,
    },
    publisher: { id: publisher.id, name: publisher.name, domain: publisher.domain, country: publisher.country },
    authors: [...authors],
    publishedAt,
    firstSeenAt,
    updatedAt,
    section,
    image: article.leadImage,
    wordCount,
    cites: [...article.cites],
    version,
  };
}

export function presentArticle(
  article: ArticleRecord,
  content: ArticleContent | null,
  links: readonly z.output<typeof linkSchema>[],
  format: 'text' | 'html' | 'markdown' | null,
): z.output<typeof articleSchema> {
  return {
    ...presentSummary(article),
    content: content && presentContent(content, format),
    tags: [...(content?.tags ?? [])],
    citations: (content?.sources.citations ?? []).map((citation) => ({
      ...citation,
      mentions: [...citation.mentions],
    })),
    quotes: [...(content?.sources.quotes ?? [])],
    paragraphs: (content?.blocks ?? []).map(({ kind, text }) => ({ kind, text })),
    pages: presentPages(content?.pages ?? null),
    posts: [...(content?.posts ?? [])],
    sentences: [...toldSentences(article.title, content?.blocks ?? [], article.language?.lang ?? null)],
    links: [...links],
  };
}

function presentPages(pages: JoinedPages | null): z.output<typeof articleSchema>['pages'] {
  return pages && { urls: [...pages.urls], complete: pages.stopped === null, stopped: pages.stopped };
}

function presentContent({ text, html, markdown }: ArticleContent, format: 'text' | 'html' | 'markdown' | null) {
  const all = { text, html, markdown };
  return format === null ? all : { [format]: all[format] };
}

/** Versions count from 1; `index` is the place in their list. */
export function presentVersion(
  { seenAt, title, contentHash }: VersionRecord,
  index: number,
): z.output<typeof versionSchema> {
  return { version: index + 1, seenAt, title, contentHash };
}

/** @param withdrawn whether the other article was */
export function presentLink(
  link: LinkRecord,
  other: ArticleRecord | null,
  withdrawn: boolean,
): z.output<typeof linkSchema> {
  const { relation, direction, url, title, lang, rule, place, confidence } = link;
  const article = other && presentSummary(other);
  return { relation, direction, url, title, lang, rule, place, confidence, evidence: null, article, withdrawn };
}

/** A link that no page gives. */
export function presentFoundLink(
  { relation, confidence, method, evidence }: FoundLinkRecord,
  other: ArticleRecord,
): z.output<typeof linkSchema> {
  const { url, title, language } = other;
  const { pairs, ownCovered, otherCovered, names, numbers, likeness = null } = evidence;
  return {
    relation,
    direction: 'found',
    url,
    title,
    lang: language?.lang ?? null,
    rule: method,
    place: null,
    confidence,
    evidence: {
      pairs: pairs.map((pair) => [...pair]),
      ownCovered,
      otherCovered,
      names: [...names],
      numbers: [...numbers],
      likeness,
    },
    article: presentSummary(other),
    withdrawn: false,
  };
}

export function presentStory(story: StoryRecord): z.output<typeof storySchema> {
  const { id, title, languages, articles, firstSeenAt, lastSeenAt, mergedInto, mergedFrom, splitFrom, splitInto } =
    story;
  return {
    id,
    title,
    languages: [...languages],
    articleCount: articles,
    firstSeenAt,
    lastSeenAt,
    mergedInto,
    mergedFrom: [...mergedFrom],
    splitFrom,
    splitInto: [...(splitInto ?? [])],
  };
}

export function presentFeed(feed: FeedRecord): z.output<typeof feedSchema> {
  const { id, url, title, language, siteUrl, addedAt, failures, lastPoll } = feed;
  const nextPollAt = feed.status === 'active' ? feed.nextPollAt : null;
  const status = feed.pausedAt === null ? feed.status : 'paused';
  return { id, url, title, language, siteUrl, status, addedAt, nextPollAt, failures, lastPoll };
}

export function presentItem(item: ItemRecord): z.output<typeof itemSchema> {
  const { id, feedId, url, outcome, detail, articleId, discoveredAt, endedAt } = item;
  return { id, feedId, url, title: item.entry.title, outcome, detail, articleId, discoveredAt, endedAt };
}
