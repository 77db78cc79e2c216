import { canonicalTag, sameLanguage, shortestTag } from '../language/index.ts';
import type { Candidate, PageInLanguage } from './candidate.ts';
import { mayBeArticle, samePage } from './link-target.ts';
import { absolute } from './page-outline.ts';

interface Alternate {
  readonly url: string;
  readonly tag: string;
}

/** `<link rel="alternate" hreflang>` (RFC 8288; HTML 4.6.7.1): translations, and the same language for other regions or in other scripts. */
export function hreflangLinks({ document, url, lang }: PageInLanguage): readonly Candidate[] {
  const alternates = readAlternates(document, url);
  const ownTags = alternates.filter((alternate) => samePage(alternate.url, url)).map(({ tag }) => tag);
  return alternates
    .filter((alternate) => !samePage(alternate.url, url) && mayBeArticle(alternate.url))
    .flatMap(({ url: target, tag }) => {
      const isOwn = sameLanguage(tag, lang);
      if (isOwn && !isOtherVariety(tag, ownTags)) return [];
      return [
        { ...head, url: target, lang: isOwn ? tag : shortestTag(tag), relation: isOwn ? 'regional' : 'translation' },
      ];
    });
}

const head = { title: null, rule: 'hreflang', place: 'head', confidence: 0.95, languageFrom: 'declared' } as const;

function readAlternates(document: Document, url: string): readonly Alternate[] {
  return [...document.querySelectorAll('link[hreflang]')].flatMap((link) => {
    const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
    const target = absolute(link.getAttribute('href') ?? '', url);
    const tag = canonicalTag(link.getAttribute('hreflang') ?? '');
    const isFeed = /rss|atom|json|xml/.test(link.getAttribute('type') ?? '');
    return rel.includes('alternate') && !isFeed && target !== null && tag !== null ? [{ url: target, tag }] : [];
  });
}

/** Whether a tag of the page's language is for another region or script than the page's own entries are. */
function isOtherVariety(tag: string, ownTags: readonly string[]): boolean {
  const { region, script } = new Intl.Locale(tag);
  return (region !== undefined || script !== undefined || ownTags.length > 0) && !ownTags.includes(tag);
}
