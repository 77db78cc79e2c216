import { namesAnArticle } from './amp.ts';
import { canonicalUrl } from './canonical-url.ts';
import { registrableDomain } from './registrable-domain.ts';

export interface ChosenCanonical {
  readonly url: string;
  readonly from: 'declared' | 'fetched';
}

/**
 * The address that an article is kept under. What the page declares (`rel=canonical`, `og:url`) is believed only where
 * it can be the same article's: on the same registrable domain, no home page for a page below it, and not the fetched
 * address without the parameter that chose the article.
 */
export function chooseCanonical(fetchedUrl: string, declaredCanonical: string | null): ChosenCanonical {
  const fetched = canonicalUrl(fetchedUrl) ?? fetchedUrl;
  const declared = declaredCanonical === null ? null : canonicalUrl(declaredCanonical.trim(), fetched);
  if (declared === null || !isBelievable(fetched, declared)) return { url: fetched, from: 'fetched' };
  return { url: keepSecure(fetched, declared), from: 'declared' };
}

function isBelievable(fetched: string, declared: string): boolean {
  if (registrableDomain(fetched) !== registrableDomain(declared)) return false;
  const [from, to] = [new URL(fetched), new URL(declared)];
  return !(isHomePage(to) && !isHomePage(from)) && !losesItsChoice(from, to);
}

/** `/`, `/index.html`, and the home page of a language: `/fr`, `/pt-br/`. */
function isHomePage(url: URL): boolean {
  return (
    url.search === '' &&
    url.hash === '' &&
    /^\/+((index|home|default)(\.\w+)?|[a-z]{2}([-_][a-z]{2,4})?)?\/*$/i.test(url.pathname)
  );
}

/** `/view.php?id=20391` declared as `/view.php`, which would make one article of them all. */
function losesItsChoice(from: URL, to: URL): boolean {
  if (from.pathname !== to.pathname || to.search !== '') return false;
  const name = from.pathname.split('/').findLast((segment) => segment !== '') ?? '';
  return /=[^&]*\d{2}/.test(from.search) && !namesAnArticle(name.replace(/\.\w+$/, ''));
}

/** Pages served over TLS often still declare their address from before. */
function keepSecure(fetched: string, declared: string): string {
  const [from, to] = [new URL(fetched), new URL(declared)];
  const isDowngrade = from.protocol === 'https:' && to.protocol === 'http:' && from.host === to.host;
  return isDowngrade ? declared.replace(/^http:/, 'https:') : declared;
}
