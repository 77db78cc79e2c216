import type { ArticleSources, Citation, CitingArticle, Quote } from './citing.ts';
import { type ReadDateline, readDateline } from './dateline.ts';
import { findLanguage, findUnspacedLanguage, scriptNeutral } from './languages/index.ts';
import { findPublisher } from './publisher.ts';
import { collectCapitals, collectFullNames, type Found, type Reading } from './reading.ts';
import { findAliases } from './registry/alias-index.ts';
import { registry as builtIn, chooseOutlet, type NameHint, type Registry } from './registry/registry.ts';
import { readParagraph } from './sentences.ts';
import { readSpacedArticle, type SpokenBy } from './spaced.ts';
import { type Token, tokenize } from './tokens.ts';
import { readUnspacedArticle } from './unspaced.ts';
import { unspacedParagraph } from './unspaced-page.ts';

/** Who published an article and whom it cites. Pure, linear in the text, and never throws for what the text holds. */
export function cite(article: CitingArticle, registry: Registry = builtIn): ArticleSources {
  const { country, name } = findPublisher(article, null, registry);
  const hint = hintOf(article, country);
  const read = readDateline(article.paragraphs[0] ?? '', registry, hint, article.title ?? '');
  const reading = startReading(article, read, registry, hint, name);
  const unspaced = findUnspacedLanguage(article.lang);
  const findMedia = (tokens: readonly Token[]) => findAliases(registry.aliases(), tokens);
  const quotes = unspaced
    ? readUnspacedArticle(reading, unspaced, findMedia, read?.end ?? 0)
    : readSpacedArticle(reading);
  return {
    publisher: findPublisher(article, read?.dateline ?? null, registry),
    dateline: read?.dateline ?? null,
    citations: reading.found.map(toCitation),
    quotes: quotes.map((quote) => toQuote(quote, article.paragraphs)),
  };
}

function startReading(
  article: CitingArticle,
  read: ReadDateline | null,
  registry: Registry,
  hint: NameHint,
  ownName: string | null,
): Reading {
  const resource = findLanguage(article.lang) ?? scriptNeutral;
  const unspaced = findUnspacedLanguage(article.lang) !== null;
  const paragraphs = article.paragraphs.map((text, index) =>
    unspaced
      ? unspacedParagraph(text)
      : readParagraph(text, index === 0 ? (read?.end ?? 0) : 0, resource, (tokens) =>
          findAliases(registry.aliases(), tokens),
        ),
  );
  return {
    resource,
    ownName,
    paragraphs,
    found: [],
    fullNames: collectFullNames(paragraphs, resource),
    capitals: collectCapitals(paragraphs),
    choose: (match) => chooseOutlet(match, hint),
    tokenize,
    findOutlet: (name) => registry.findByName(name, hint),
    lastPerson: null,
    lastMedia: null,
    lastOrganisation: null,
    lastDocument: null,
    mentionedDocument: null,
  };
}

/** Namesakes are told apart by the publisher's country and by the countries that the article speaks of. */
function hintOf(article: CitingArticle, country: string | null): NameHint {
  const text = `${article.title ?? ''} ${article.paragraphs.slice(0, 3).join(' ')}`.toLowerCase();
  return { lang: article.lang, country, names: (code) => text.includes(countryName(code, article.lang)) };
}

const countryNames = new Map<string, Intl.DisplayNames>();

function countryName(code: string, lang: string | null): string {
  const language = lang && /^[a-z]{2}(?:-|$)/i.test(lang) ? lang.slice(0, 2).toLowerCase() : 'en';
  const names = countryNames.get(language) ?? new Intl.DisplayNames([language, 'en'], { type: 'region' });
  countryNames.set(language, names);
  return names.of(code)?.toLowerCase() ?? code;
}

function toCitation(found: Found): Citation {
  const { kind, name, canonical, registryId, role, mentions, confidence, rule } = found;
  const via = found.via ? (found.via.canonical ?? found.via.name) : null;
  return { kind, name, canonical, registryId, role, via, mentions, confidence, rule };
}

function toQuote({ paragraph, start, end, speaker }: SpokenBy, paragraphs: readonly string[]): Quote {
  return {
    text: (paragraphs[paragraph] ?? '').slice(start, end),
    paragraph,
    start,
    end,
    speaker: speaker?.name ?? null,
  };
}
