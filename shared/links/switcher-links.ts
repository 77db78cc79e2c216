import { baseLanguage, sameLanguage } from '../language/index.ts';
import type { Candidate, PageInLanguage } from './candidate.ts';
import { languageOfLabel } from './language-names.ts';
import { looksLikeSibling, mayBeArticle, samePage } from './link-target.ts';
import type { PageAnchor, PageLine, Surroundings } from './page-outline.ts';
import { findPhrase, languagePromised } from './phrase-patterns.ts';

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

/** Language menus, "EN" and "Read in English": the same article in the language that the label names. */
export function switcherLinks(page: PageInLanguage): readonly Candidate[] {
  const lines = page.outline.lines.filter(({ surroundings }) => surroundings === null || !elsewhere.has(surroundings));
  const anchors = lines
    .flatMap((line) => line.anchors)
    .filter(({ label }) => label !== '' && label.length <= longestOffer);
  return [
    ...anchors.slice(0, greatestOffers).flatMap((anchor) => switcherLink(anchor, page)),
    ...lines.flatMap((line) => offeringLine(line, page)),
  ];
}

function switcherLink(anchor: PageAnchor, page: PageInLanguage): readonly Candidate[] {
  if (samePage(anchor.url, page.url) || !mayBeArticle(anchor.url)) return [];
  const menu = languageOfLabel(anchor.label, page.lang) ?? languageOfLabel(anchor.title, page.lang);
  if (menu !== null) return menuLink(anchor, menu, page);
  const offered = /\p{L}{2}/u.test(anchor.label) ? offeredLanguage(anchor.label, page) : null;
  if (offered === null || sameLanguage(offered, page.lang) || !isReachable(anchor, page)) return [];
  return [translation(anchor, offered, 'phrase', 0.9)];
}

/** What a label promises: in the page's own words, or in those of the language that it leads to. */
function offeredLanguage(label: string, { lang }: PageInLanguage): string | null {
  return findPhrase(label, 'readIn', baseLanguage(lang))?.named ?? languagePromised(label);
}

function menuLink(anchor: PageAnchor, language: string, page: PageInLanguage): readonly Candidate[] {
  if (!looksLikeSibling(anchor.url, page.url)) return [];
  return sameLanguage(language, page.lang) ? [] : [translation(anchor, language, 'switcher', 0.9)];
}

/** In a menu every label may lead to a section; beside the article, a promise to read it in another language is kept. */
function isReachable(anchor: PageAnchor, page: PageInLanguage): boolean {
  return anchor.line.surroundings === null || looksLikeSibling(anchor.url, page.url);
}

/** A line that offers the article in another language and ends in a link: "英語版はこちら → …". */
function offeringLine(line: PageLine, page: PageInLanguage): readonly Candidate[] {
  if (line.surroundings !== null || line.text.length > longestOfferingLine || line.anchors.length === 0) return [];
  const language = baseLanguage(page.lang);
  const phrase = findPhrase(line.text, 'readIn', language);
  if (phrase?.named == null || sameLanguage(phrase.named, page.lang)) return [];
  if (findPhrase(line.text, 'original', language) !== null || findPhrase(line.text, 'translatedAs', language) !== null)
    return [];
  const anchor = line.anchors.find(({ label }) => line.text.lastIndexOf(label) >= phrase.start);
  if (anchor === undefined || samePage(anchor.url, page.url) || !mayBeArticle(anchor.url)) return [];
  return [translation(anchor, phrase.named, 'phrase', 0.85)];
}

function translation(anchor: PageAnchor, lang: string, rule: string, confidence: number): Candidate {
  const { url, label: title, line } = anchor;
  return { url, title, lang, relation: 'translation', rule, place: line.place, confidence, languageFrom: 'named' };
}
