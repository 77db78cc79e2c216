import { styleText } from 'node:util';
import type { ReadArticle } from '../../functions/article/read-article.ts';
import type { FetchedResponse } from '../../shared/http/index.ts';
import { markSources } from '../../shared/sources/index.ts';

export interface Given extends Pick<FetchedResponse, 'url' | 'headers' | 'body'> {
  /** How the page came, in words. */
  readonly how: string;
}

type Colour = 'bold' | 'dim' | 'red' | 'cyan' | 'green';

/** Paints a text where standard output is a terminal that shows colours. */
export const paint = (colour: Colour, text: string): string => styleText(colour, text, { stream: process.stdout });

/** What each step saw of a page and decided, as text for a terminal. */
export function explainArticle(given: Given, article: ReadArticle): string {
  return writeParts([
    fetchPart(given, article),
    pagePart(article),
    languagePart(article),
    sourcesPart(article),
    linksPart(article),
    textPart(article),
  ]);
}

export interface Part {
  readonly name: string;
  readonly lines: readonly string[];
}

export const writeParts = (parts: readonly Part[]): string =>
  parts.map(({ name, lines }) => [paint('bold', name), ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n');

export const fact = (name: string, value: string | number | null | undefined): string[] =>
  value === null || value === undefined || value === '' ? [] : [`${paint('cyan', name.padEnd(12))} ${value}`];

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

const fetchPart = ({ how, body }: Given, { url, encoding }: ReadArticle): Part => ({
  name: 'Fetch',
  lines: [
    ...fact('address', url),
    ...fact('answer', how),
    ...fact('bytes', body.length),
    ...fact('encoding', encoding),
  ],
});

const longestExcerpt = 100;
export const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt)}…` : line;
};

function pagePart({ page }: ReadArticle): Part {
  const date =
    page.published && `${page.published.value} (${page.published.source}, ${percent(page.published.confidence)})`;
  return {
    name: 'Page',
    lines: [
      ...fact('verdict', `${page.verdict} (${percent(page.verdictConfidence)})`),
      ...fact('title', page.title),
      ...fact('standfirst', page.standfirst && excerpt(page.standfirst)),
      ...fact('authors', page.authors.join(', ')),
      ...fact('published', date),
      ...fact('canonical', page.canonicalUrl),
      ...fact('words', page.wordCount),
      ...removedLines(page.removed),
    ],
  };
}

/** A page's menus are dropped by the hundred; the longest of what went is what somebody may miss. */
const removedShown = 12;

function removedLines(removed: ReadArticle['page']['removed']): string[] {
  const longest = new Set(removed.toSorted((a, b) => b.text.length - a.text.length).slice(0, removedShown));
  const lines = removed
    .filter((block) => longest.has(block))
    .map(({ text, reason }) => `${paint('red', `− ${reason}`)} ${paint('dim', excerpt(text))}`);
  const more = removed.length - lines.length;
  return more > 0 ? [...lines, paint('dim', `− and ${more} shorter blocks`)] : lines;
}

function languagePart({ language, page }: ReadArticle): Part {
  const declared = page.declaredLanguages.map(({ value, source }) => `${value} (${source})`).join(', ');
  if (!language) return { name: 'Language', lines: [...fact('language', 'not known'), ...fact('declared', declared)] };
  const { agreeing, asked } = language.agreement;
  return {
    name: 'Language',
    lines: [
      ...fact('language', `${language.lang}, ${language.script} script (${percent(language.confidence)})`),
      ...fact('from', `${language.from}; ${agreeing} of ${asked} detectors agree`),
      ...fact('declared', declared),
    ],
  };
}

function sourcesPart({ sources }: ReadArticle): Part {
  const { publisher, dateline, citations, quotes } = sources;
  const place = dateline && [dateline.place, dateline.agency, dateline.date].filter(Boolean).join(', ');
  return {
    name: 'Sources',
    lines: [
      ...fact('publisher', `${publisher.name} (${publisher.from})`),
      ...fact('origin', publisher.origin && `${publisher.origin.name} (${publisher.origin.rule})`),
      ...fact('dateline', place),
      ...citations.flatMap(({ kind, name, canonical, role, via, rule, confidence }) => {
        const more = [canonical !== name && canonical, role, via && `via ${via}`].filter(Boolean).join('; ');
        return fact(kind, `${name}${more && ` [${more}]`} (${rule}, ${percent(confidence)})`);
      }),
      ...quotes.flatMap(({ text, speaker }) => fact('quote', `“${excerpt(text)}” — ${speaker ?? 'nobody named'}`)),
    ],
  };
}

const linksPart = ({ explicitLinks }: ReadArticle): Part => ({
  name: 'Links',
  lines:
    explicitLinks.length === 0
      ? ['none to another language']
      : explicitLinks.map(({ relation, lang, title, url, rule, place, confidence }) =>
          [
            paint('green', relation.padEnd(14)),
            (lang ?? '?').padEnd(6),
            [title && `“${excerpt(title)}”`, url].filter(Boolean).join(' '),
            `(${rule}, ${place}, ${percent(confidence)})`,
          ].join(' '),
        ),
});

const textPart = ({ page, sources }: ReadArticle): Part => ({
  name: 'Text',
  lines: markSources(
    page.blocks.map(({ text }) => text),
    sources,
    { colour: paint('bold', '') !== '' },
  ).split('\n'),
});
