import { baseLanguage, sameLanguage } from '../language/index.ts';
import { type Candidate, languageOfWords, type PageInLanguage } from './candidate.ts';
import { compareHeadlines, type Sameness } from './headlines.ts';
import { languageNamed } from './language-names.ts';
import { mayBeArticle, samePage, sameSite } from './link-target.ts';
import { collapse, type PageAnchor, type PageLine, textBeside } from './page-outline.ts';
import { afterSourceOpener, findPhrase, isFurtherReading, languageWrittenIn } from './phrase-patterns.ts';
import { foreignTarget } from './target-language.ts';

const closingLines = 4;
const linesAfter = 2;
const longestBeside = 60;
const longestPunctuation = 3;
const longestTitle = 180;
const shortestTitle = 15;
const greatestCited = 40;

/** Links to other languages by what they lead to: the articles that the text cites, and the headline that closes it. */
export function foreignLinks(page: PageInLanguage): readonly Candidate[] {
  const lines = readingLines(page);
  const closing = closingOf(lines);
  const cited = lines
    .filter((line) => line.place === 'in-article' && !closing.includes(line))
    .flatMap(({ anchors }) => anchors)
    .filter((anchor) => isCitable(anchor, page) && !sameSite(anchor.url, page.url))
    .slice(0, greatestCited);
  return [...closing.flatMap((line) => closingLink(line, page)), ...cited.flatMap((anchor) => citedLink(anchor, page))];
}

/** The article's lines and those just after it, without those that lead to other articles. */
function readingLines({ outline, lang }: PageInLanguage): readonly PageLine[] {
  const language = baseLanguage(lang);
  let isList = false;
  return outline.lines.filter((line) => {
    if (line.text === '') return false;
    const leads = isFurtherReading(line.text, language);
    const isLinkOnly = line.anchors.length > 0 && textBeside(line).length <= 3;
    const follows = isList && isLinkOnly;
    isList = leads || follows;
    return !leads && !follows && line.surroundings === null && !line.isAside && line.place !== 'before-article';
  });
}

function closingOf(lines: readonly PageLine[]): readonly PageLine[] {
  const last = lines.findLastIndex(({ place }) => place === 'in-article');
  return lines.slice(Math.max(0, last + 1 - closingLines), last + 1 + linesAfter);
}

function isCitable(anchor: PageAnchor, page: PageInLanguage): boolean {
  return !samePage(anchor.url, page.url) && mayBeArticle(anchor.url) && !/sponsored/i.test(anchor.rel);
}

function citedLink(anchor: PageAnchor, page: PageInLanguage): readonly Candidate[] {
  const named =
    findPhrase(anchor.label, 'readIn', baseLanguage(page.lang))?.named ??
    languageWrittenIn(anchor.label, baseLanguage(page.lang)) ??
    namedInBrackets(anchor.label, page);
  const target = named === null ? foreignTarget(anchor, page) : ({ lang: named, from: 'named' } as const);
  if (target === null || sameLanguage(target.lang, page.lang)) return [];
  const { url, label: title, line } = anchor;
  return [
    {
      url,
      title,
      lang: target.lang,
      relation: 'source',
      rule: 'foreign-anchor',
      place: line.place,
      confidence: target.from === 'words' ? 0.85 : 0.7,
      languageFrom: target.from,
    },
  ];
}

/** The language that a note in brackets names: "(PDF, in English)". */
function namedInBrackets(label: string, { lang }: PageInLanguage): string | null {
  const [, note = ''] = /[（([]([^）)\]]{2,40})[）)\]]/.exec(label) ?? [];
  const words = note.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);
  return words.map((word) => languageNamed(word, baseLanguage(lang))).find((named) => named !== null) ?? null;
}

function closingLink(line: PageLine, page: PageInLanguage): readonly Candidate[] {
  const cited = line.anchors.filter((candidate) => isCitable(candidate, page) && !sameSite(candidate.url, page.url));
  const [anchor] = cited;
  if (anchor === undefined) return line.anchors.length === 0 ? closingText(line, page) : [];
  const isSource = afterSourceOpener(line.text, baseLanguage(page.lang)) !== null;
  const target = foreignTarget(anchor, page);
  const isClosing = textBeside(line).length <= (isSource ? longestBeside : longestPunctuation);
  if (target === null || !isClosing) return cited.flatMap((each) => citedLink(each, page));
  return [
    closing(
      line,
      { url: anchor.url, title: anchor.label, lang: target.lang },
      isSource || target.from !== 'words',
      page,
    ),
  ];
}

/** A closing line that is a headline in another language, without a link; bare, it has to share a name with the article's own. */
function closingText(line: PageLine, page: PageInLanguage): readonly Candidate[] {
  const opened = afterSourceOpener(line.text, baseLanguage(page.lang));
  const title = collapse(line.text.slice(opened ?? 0));
  if (!isTitleLike(title) || line.place !== 'in-article') return [];
  const lang = languageOfWords(title, page.identify);
  if (lang === null || sameLanguage(lang, page.lang)) return [];
  if (opened === null && samenessOf({ title, url: null, lang }, page) !== 'same') return [];
  return [closing(line, { url: null, title, lang }, opened !== null, page)];
}

/** A closing headline is the original's, unless it is called a source and says what the page's headline doesn't. */
function closing(
  line: PageLine,
  target: Pick<Candidate, 'url' | 'title' | 'lang'>,
  isSource: boolean,
  page: PageInLanguage,
): Candidate {
  const sameness = samenessOf(target, page);
  return {
    ...target,
    relation: sameness === 'different' && isSource ? 'source' : 'original',
    rule: isSource ? 'source-line' : 'foreign-closing-line',
    place: line.place,
    confidence: sameness === 'same' ? 0.85 : 0.6,
    languageFrom: 'words',
  };
}

/** A label that is no headline says nothing; the words of its address may. */
function samenessOf({ title, url, lang }: Pick<Candidate, 'title' | 'url' | 'lang'>, page: PageInLanguage): Sameness {
  const own = { text: page.outline.headline, lang: page.lang };
  if (title !== null && isTitleLike(title)) return compareHeadlines({ text: title, lang }, own);
  const slug = url === null ? '' : slugWords(url);
  return slug.split(' ').length >= fewestSlugWords && compareHeadlines({ text: slug, lang }, own) === 'same'
    ? 'same'
    : 'different';
}

const fewestSlugWords = 3;

function slugWords(url: string): string {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .join(' ');
}

/** What headlines don't have: a sentence's end, more than one sentence, a colon at the end, a sign of ownership. */
const notHeadline = /[.。।۔!！:：…]$|[.!?]\s+\p{Lu}|[©@|]|https?:/u;

function leastWords(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text) ? 1 : 4;
}

/** Of a headline's length and form. */
function isTitleLike(text: string): boolean {
  return (
    text.length >= shortestTitle &&
    text.length <= longestTitle &&
    text.split(/\s+/).length >= leastWords(text) &&
    !notHeadline.test(text)
  );
}
