import { baseLanguage, sameLanguage } from '../language/index.ts';
import { type Candidate, languageOfWords, type PageInLanguage } from './candidate.ts';
import type { Relation } from './explicit-link.ts';
import { languageNamed } from './language-names.ts';
import { mayBeArticle, samePage, sameSite } from './link-target.ts';
import type { PageAnchor, PageLine } from './page-outline.ts';
import { type FoundPhrase, findPhrase, findPhrases, isFurtherReading } from './phrase-patterns.ts';
import { foreignTarget, likelyTarget, type TargetLanguage } from './target-language.ts';

const longestCredit = 400;
const linesAtEitherEnd = 6;

/** "Translated from the German", "Original: …", "has been translated into Arabic": what a credit line says and links. */
export function creditLinks(page: PageInLanguage): readonly Candidate[] {
  return creditLines(page).flatMap((line) => creditLink(line, page));
}

/** The short lines around the article's beginning and end, where credits stand. */
function creditLines({ outline }: PageInLanguage): readonly PageLine[] {
  const beside = outline.lines.filter(({ surroundings, text }) => surroundings === null && text !== '');
  const first = beside.findIndex(({ place }) => place === 'in-article');
  const last = beside.findLastIndex(({ place }) => place === 'in-article');
  return beside.filter((line, index) => {
    const isNear = index >= first - linesAtEitherEnd && index <= last + linesAtEitherEnd;
    const isAtAnEnd = index < first + linesAtEitherEnd || index > last - linesAtEitherEnd;
    return isNear && isAtAnEnd && line.text.length <= longestCredit;
  });
}

function creditLink(line: PageLine, page: PageInLanguage): readonly Candidate[] {
  const language = baseLanguage(page.lang);
  if (isFurtherReading(line.text, language)) return [];
  const into = findPhrase(line.text, 'translatedAs', language);
  if (into?.named != null && !sameLanguage(into.named, page.lang)) return linkIn(line, into, 'translated-as', page);
  const from = findPhrase(line.text, 'original', language) ?? findPhrase(line.text, 'original', 'en');
  if (from === null || (from.named !== null && sameLanguage(from.named, page.lang))) return [];
  return linkIn(line, from, 'original', page);
}

function linkIn(line: PageLine, phrase: FoundPhrase, relation: Relation, page: PageInLanguage): readonly Candidate[] {
  const ranked = line.anchors
    .filter(({ url }) => !samePage(url, page.url) && mayBeArticle(url))
    .map((anchor) => ({ anchor, fitness: fitnessOf(anchor, line, phrase, page) }))
    .sort((a, b) => b.fitness - a.fitness);
  const [best] = ranked;
  const linked = best !== undefined && best.fitness > 0 ? anchorLink(best.anchor, phrase, relation, page) : [];
  if (linked.length > 0) return linked;
  return relation === 'original' ? titleLink(line, page) : [];
}

/** How well an anchor in a credit line fits the work that the line credits; an author's or a paper's own page doesn't. */
function fitnessOf(anchor: PageAnchor, line: PageLine, phrase: FoundPhrase, page: PageInLanguage): number {
  const language = baseLanguage(page.lang);
  const isCue =
    findPhrase(anchor.label, 'original', language) !== null || languageNamed(anchor.label, language) !== null;
  const isForeign = foreignTarget(anchor, page) !== null;
  const isElsewhere = !sameSite(anchor.url, page.url);
  const follows = line.text.lastIndexOf(anchor.label) >= phrase.start;
  return (isCue ? 3 : 0) + (isForeign ? 2 : 0) + (isElsewhere ? 1 : -1) + (follows ? 0.5 : -1);
}

/** The best anchor as the work that the line credits; none where nothing tells that it is in another language. */
function anchorLink(
  anchor: PageAnchor,
  phrase: FoundPhrase,
  relation: Relation,
  page: PageInLanguage,
): readonly Candidate[] {
  const { url, label: title, line } = anchor;
  const target = phrase.named === null ? likelyTarget(anchor, page) : named(phrase.named);
  if (target === null && !namesTranslator(line, page)) return [];
  const confidence = phrase.named === null ? 0.8 : 0.9;
  const { lang = null, from: languageFrom = null } = target ?? {};
  return [{ url, title, lang, relation, rule: 'phrase', place: line.place, confidence, languageFrom }];
}

function named(lang: string): TargetLanguage {
  return { lang, from: 'named' };
}

function namesTranslator({ text }: PageLine, { lang }: PageInLanguage): boolean {
  return findPhrase(text, 'translator', baseLanguage(lang)) !== null || findPhrase(text, 'translator', 'en') !== null;
}

const quoted = /[«“„"”』「《‹]\s*([^»”“"』」》›]{4,200}?)\s*[»”“"』」》›]/u;
const separators = /[\u3000|;；。()（）[\]【】]|\s[–—-]\s|,\s|，|、/u;
const shortestTitle = 8;

/** The title that a credit gives without a link; it is told from names by being in a foreign language, or in quotation marks after one is named. */
function titleLink(line: PageLine, page: PageInLanguage): readonly Candidate[] {
  const language = baseLanguage(page.lang);
  const phrases = [language, 'en'].flatMap((spoken) => findPhrases(line.text, 'original', spoken));
  const named = phrases.find((phrase) => phrase.named !== null)?.named ?? null;
  const candidates = phrases.flatMap(({ end }) => {
    const { title, isQuoted } = titleAfter(line.text, end);
    const isLinked = line.anchors.some(({ label }) => label === title);
    if (title.length < shortestTitle || isLinked) return [];
    const lang = languageOfWords(title, page.identify) ?? (isQuoted ? named : null);
    return lang === null || sameLanguage(lang, page.lang) ? [] : [{ title, lang: named ?? lang }];
  });
  const place = { rule: 'credit-text', place: line.place, confidence: 0.7, languageFrom: 'words' } as const;
  return candidates.slice(0, 1).map(({ title, lang }) => ({ url: null, title, lang, relation: 'original', ...place }));
}

/** What stands in quotation marks after a phrase, else what follows its colon up to the next separator; empty without either. */
function titleAfter(text: string, end: number): { readonly title: string; readonly isQuoted: boolean } {
  const rest = text.slice(end).replace(/^[^\p{L}\p{N}«“„"『「《‹]*[:：]?\s*/u, '');
  const hasColon = /[:：]\s*$/.test(text.slice(0, text.length - rest.length));
  const inMarks = quoted.exec(rest)?.[1];
  if (inMarks !== undefined) return { title: inMarks, isQuoted: true };
  return { title: hasColon ? (rest.split(separators)[0]?.trim() ?? '') : '', isQuoted: false };
}
