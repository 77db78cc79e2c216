import type { Identify, LanguageAnswer } from '../language/index.ts';
import type { Registry } from '../sources/index.ts';
import type { Candidate, PageInLanguage } from './candidate.ts';
import { creditLinks } from './credit-links.ts';
import type { ExplicitLink } from './explicit-link.ts';
import { foreignLinks } from './foreign-links.ts';
import { hreflangLinks } from './hreflang-links.ts';
import { jsonLdLinks } from './json-ld-links.ts';
import { mergeLinks } from './merge-links.ts';
import { outlinePage } from './page-outline.ts';
import { switcherLinks } from './switcher-links.ts';

export interface ExplicitLinks {
  /** What the article is written in, BCP 47; null where its words don't tell. */
  readonly lang: string | null;
  readonly links: readonly ExplicitLink[];
}

const rules: readonly ((page: PageInLanguage) => readonly Candidate[])[] = [
  hreflangLinks,
  jsonLdLinks,
  creditLinks,
  switcherLinks,
  foreignLinks,
];

/**
 * The links that a page itself gives to its article in other languages, and to articles in other languages that it draws upon.
 * @param page.document freshly parsed; it is not changed
 * @param page.url the page's address, absolute
 * @param page.registry the outlets whose articles' languages are known by their domains and names
 */
export function findExplicitLinks(page: {
  document: Document;
  url: string;
  identify: Identify;
  registry: Registry;
}): ExplicitLinks {
  const { document, url, identify, registry } = page;
  const outline = outlinePage(document, url);
  const answer: LanguageAnswer | null = identify(outline.text, { page: claimsOf(document) });
  if (answer === null) return { lang: null, links: [] };
  const subject: PageInLanguage = { document, url, outline, lang: answer.lang, identify, registry };
  return { lang: answer.lang, links: mergeLinks(rules.flatMap((rule) => rule(subject))) };
}

function claimsOf(document: Document): readonly string[] {
  const claims = [
    document.documentElement?.getAttribute('lang'),
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  return claims.filter((claim): claim is string => typeof claim === 'string' && claim !== '');
}
