import type { CitingArticle, Dateline, Publisher } from './citing.ts';
import type { Outlet } from './registry/outlet.ts';
import { registry as builtIn, type Registry } from './registry/registry.ts';

type Claim = NonNullable<CitingArticle['publisherClaims']>[number];

const claimOrder: readonly (readonly [string, Publisher['from']])[] = [
  ['json-ld', 'json-ld'],
  ['og-site-name', 'og-site-name'],
  ['application-name', 'application-name'],
];

/**
 * Who published an article: the registry's outlet for its domain, else what the page claims (JSON-LD, og:site_name,
 * application-name), else what the feed calls itself, else the domain. `origin` names the first publisher of a copy.
 */
export function findPublisher(
  article: Omit<CitingArticle, 'paragraphs'> & { readonly paragraphs?: readonly string[] },
  dateline: Dateline | null = null,
  registry: Registry = builtIn,
): Publisher {
  const domain = article.publisher.domain ?? hostOf(article.url);
  const outlet = domain ? registry.findByDomain(domain) : null;
  const named = outlet ? { name: outlet.name, from: 'registry' as const } : claimedName(article, domain);
  const known = outlet ?? (domain ? null : registry.findByName(named.name));
  const publisher = { id: known?.id ?? null, country: known?.country ?? null, domain, ...named };
  return { ...publisher, origin: findOrigin(article, publisher, dateline, registry) };
}

function claimedName(
  article: Pick<CitingArticle, 'publisher' | 'publisherClaims'>,
  domain: string | null,
): Pick<Publisher, 'name' | 'from'> {
  for (const [source, from] of claimOrder) {
    const claim = article.publisherClaims?.find((each) => each.source === source && each.name.trim() !== '');
    if (claim) return { name: claim.name.trim(), from };
  }
  const name = article.publisher.name?.trim();
  return name ? { name, from: 'feed' } : { name: domain ?? '', from: 'domain' };
}

type Origin = Publisher['origin'];
type Found = Pick<Publisher, 'id' | 'name' | 'domain'>;

function findOrigin(
  article: Omit<CitingArticle, 'paragraphs'> & { readonly paragraphs?: readonly string[] },
  publisher: Found,
  dateline: Dateline | null,
  registry: Registry,
): Origin {
  const candidates: Origin[] = [
    canonicalOrigin(article.canonicalUrl ?? null, publisher, registry),
    ...(article.authors ?? []).map((author) => agencyOrigin(author, 'byline', registry)),
    ...(article.publisherClaims ?? []).map((claim) => copyrightOrigin(claim, registry)),
    dateline?.agency ? agencyOrigin(dateline.agency, 'dateline', registry) : null,
    creditOrigin(article.paragraphs?.at(-1) ?? '', registry),
  ];
  return candidates.find((origin) => origin && !isSelf(origin, publisher)) ?? null;
}

const isSelf = (origin: NonNullable<Origin>, publisher: Found) =>
  origin.name === publisher.name || (origin.id !== null && origin.id === publisher.id);

function canonicalOrigin(canonicalUrl: string | null, publisher: Found, registry: Registry): Origin {
  const host = hostOf(canonicalUrl);
  if (!host || !publisher.domain || sameSite(host, publisher.domain)) return null;
  const outlet = registry.findByDomain(host);
  return { id: outlet?.id ?? null, name: outlet?.name ?? host, rule: 'canonical-elsewhere' };
}

const sameSite = (one: string, other: string) =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

/** An agency in a byline: `AFP`, `Reuters`, `Le Fil avec AFP`, `dpa/lno`. */
function agencyOrigin(text: string, rule: string, registry: Registry): Origin {
  for (const part of text.split(/\s*[,/;|·]\s*|\s+(?:avec|with|et|and|und|con|y|com|e|mit|via)\s+/iu)) {
    const outlet = registry.findByName(part.replace(/^[(©\s]+|[)\s]+$/g, ''));
    if (outlet?.kind === 'agency') return origin(outlet, rule);
  }
  return null;
}

function copyrightOrigin(claim: Claim, registry: Registry): Origin {
  return claim.source === 'copyright' ? creditOrigin(`© ${claim.name}`, registry) : null;
}

/** A closing credit line: `(AFP)`, `© 2026 AFP`, `Copyright The Associated Press. All rights reserved.` */
function creditOrigin(line: string, registry: Registry): Origin {
  const credit =
    /^(?:\(c\)|©|copyright)[\s\d©,–-]*([^.()]{2,50})/iu.exec(line.trim()) ??
    /\(([^()]{2,30})\)\s*$/u.exec(line.slice(-40));
  return credit?.[1] ? agencyOrigin(credit[1].trim(), 'credit', registry) : null;
}

const origin = (outlet: Outlet, rule: string): Origin => ({ id: outlet.id, name: outlet.name, rule });

function hostOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
