import { baseLanguage, sameLanguage, shortestTag } from '../language/index.ts';
import type { Candidate, PageInLanguage } from './candidate.ts';
import { languageOfLabel } from './language-names.ts';
import { languagesOfAddress, looksLikeSibling, mayBeArticle, samePage } from './link-target.ts';
import { type PageAnchor, type PageLine, type Surroundings, textBeside } from './page-outline.ts';
import { type FoundPhrase, findPhrase, findPromise } from './phrase-patterns.ts';

const elsewhere: ReadonlySet<Surroundings> = new Set([
  'related',
  'comments',
  'sharing',
  'tags',
  'advertisement',
  'embed',
]);
const longestOffer = 90;
const longestOfferingLine = 200;
const greatestOffers = 400;
const leastShare = 0.4;
const longestLabel = 30;
const longestCode = 3;
const linesOfMenu = 3;

/** Language menus, "EN" and "Read in English": the same article in the language that the label names. */
export function switcherLinks(page: PageInLanguage): readonly Candidate[] {
  const lines = page.outline.lines.filter(({ surroundings }) => surroundings === null || !elsewhere.has(surroundings));
  const anchors = lines
    .flatMap((line) => line.anchors)
    .filter(({ label }) => label !== '' && label.length <= longestOffer);
  return [
    ...menuLinks(lines, page),
    ...anchors.slice(0, greatestOffers).flatMap((anchor) => offer(anchor, page)),
    ...lines.flatMap((line) => offeringLine(line, page)),
  ];
}

interface Entry {
  readonly anchor: PageAnchor;
  readonly language: string;
  readonly index: number;
}

function menuLinks(lines: readonly PageLine[], page: PageInLanguage): readonly Candidate[] {
  const labelled = lines.map((line) => line.anchors.length > 0 || line.text.length <= longestLabel);
  const entries = lines.flatMap((line, index) =>
    labelled[index] ? line.anchors.flatMap((anchor) => entryOf(anchor, index, page)) : [],
  );
  return entries
    .filter((entry) => isAlone(entry.anchor) && isCorroborated(entry, lines, page))
    .filter(({ anchor }) => leadsToOneLanguage(anchor, entries))
    .filter(({ anchor, language }) => isSibling(anchor, page) && isOther(language, page) && !isAbout(anchor))
    .map(({ anchor, language }) => menuLink(anchor, language, page));
}

/** Another language, or the same in the script or of the shore that the page is not in. */
function isOther(language: string, { lang }: PageInLanguage): boolean {
  return !sameLanguage(language, lang) || (language !== baseLanguage(language) && shortestTag(language) !== lang);
}

function menuLink(anchor: PageAnchor, language: string, { lang }: PageInLanguage): Candidate {
  const link = translation(anchor, language, 'switcher', 0.9);
  return sameLanguage(language, lang) ? { ...link, relation: 'regional' } : link;
}

function entryOf(anchor: PageAnchor, index: number, { lang }: PageInLanguage): readonly Entry[] {
  const language = languageOfLabel(anchor.label, lang) ?? languageOfLabel(anchor.title, lang);
  return language === null ? [] : [{ anchor, language, index }];
}

/** Whether a label stands in a menu and not in a sentence. */
function isAlone({ line }: PageAnchor): boolean {
  const beside = textBeside(line);
  return beside.length <= longestLabel || (beside.length <= longestOffer && /[:：]/.test(beside));
}

/** A short label may be anything: it needs an address that says the same, or the page's own language beside it. */
function isCorroborated(entry: Entry, lines: readonly PageLine[], page: PageInLanguage): boolean {
  const { anchor, language, index } = entry;
  if (anchor.label.length > longestCode || anchor.declared.length > 0) return true;
  if (languagesOfAddress(anchor.url).includes(baseLanguage(language))) return true;
  const around = lines.slice(Math.max(0, index - linesOfMenu), index + linesOfMenu + 1);
  const words = around.flatMap(({ text }) => text.split(/[\s|/·•,]+/)).map((word) => languageOfLabel(word, page.lang));
  return words.some((found) => found !== null && sameLanguage(found, page.lang));
}

/** An address under the labels of several languages is a page about them. */
function leadsToOneLanguage({ url }: PageAnchor, entries: readonly Entry[]): boolean {
  return new Set(entries.filter(({ anchor }) => anchor.url === url).map(({ language }) => language)).size === 1;
}

/** Whether the address has the label among its words: then the page is about the language (`/german-lessons/`). */
function isAbout({ label, url }: PageAnchor): boolean {
  const last = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = last.toLowerCase().split(/[-_.]/);
  return words.length > 1 && label.length > longestCode && words.includes(label.toLowerCase());
}

function isSibling({ url }: PageAnchor, page: PageInLanguage): boolean {
  return !samePage(url, page.url) && mayBeArticle(url) && looksLikeSibling(url, page.url);
}

/** In a menu a label may lead anywhere, so that its address has to look like the article's; beside the article any will do. */
function offer(anchor: PageAnchor, page: PageInLanguage): readonly Candidate[] {
  const isReachable = anchor.line.surroundings === null ? isElsewhere(anchor, page) : isSibling(anchor, page);
  if (!isReachable || !/\p{L}{2}/u.test(anchor.label)) return [];
  const offered = offeredLanguage(anchor.label, page);
  return offered === null || sameLanguage(offered, page.lang) ? [] : [translation(anchor, offered, 'phrase', 0.9)];
}

function isElsewhere({ url }: PageAnchor, page: PageInLanguage): boolean {
  return !samePage(url, page.url) && mayBeArticle(url);
}

/** What a label promises and says nothing else: in the page's own words, or in those of the language that it leads to. */
function offeredLanguage(label: string, { lang }: PageInLanguage): string | null {
  return namedBy(findPhrase(label, 'readIn', baseLanguage(lang)), label) ?? namedBy(findPromise(label), label);
}

/** The language that a phrase names, where the phrase is most of what the text says. */
function namedBy(phrase: FoundPhrase | null, text: string): string | null {
  return phrase !== null && phrase.end - phrase.start >= leastShare * text.length ? phrase.named : null;
}

/** A line that offers the article in another language and ends in a link: "英語版はこちら → …". */
function offeringLine(line: PageLine, page: PageInLanguage): readonly Candidate[] {
  if (line.surroundings !== null || line.text.length > longestOfferingLine || line.anchors.length === 0) return [];
  const language = baseLanguage(page.lang);
  const phrase = findPhrase(line.text, 'readIn', language);
  const named = namedBy(phrase, textBeside(line));
  if (phrase === null || named === null || sameLanguage(named, page.lang)) return [];
  if (findPhrase(line.text, 'original', language) !== null || findPhrase(line.text, 'translatedAs', language) !== null)
    return [];
  const anchor = line.anchors.find(({ label }) => line.text.lastIndexOf(label) >= phrase.start);
  if (anchor === undefined || !isElsewhere(anchor, page)) return [];
  return [translation(anchor, named, 'phrase', 0.85)];
}

function translation(anchor: PageAnchor, lang: string, rule: string, confidence: number): Candidate {
  const { url, label: title, line } = anchor;
  return { url, title, lang, relation: 'translation', rule, place: line.place, confidence, languageFrom: 'named' };
}
