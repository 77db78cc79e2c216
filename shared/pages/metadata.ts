import { readAuthors } from './authors.ts';
import { safeUrl } from './content.ts';
import { type PageDates, readDates } from './dates.ts';
import { firstMeta, type Head, linkTo, readHead } from './head.ts';
import { asList, asText, isArticleNode, type LinkedData, readLinkedData, typesOf } from './json-ld.ts';
import { nextPage, type PagePlace } from './next-page.ts';
import type { DeclaredLanguage, PublisherClaim } from './page.ts';
import { type Block, collapse } from './segment.ts';
import type { PageHints } from './survey.ts';
import { chooseTitle } from './title.ts';
import type { TreeElement } from './tree.ts';
import { wordsOf } from './words.ts';

/** What a page claims about itself; read before Readability takes the document apart. */
export interface Metadata extends PageDates {
  readonly title: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly leadImage: string | null;
  readonly canonicalUrl: string | null;
  readonly ampUrl: string | null;
  readonly nextPageUrl: string | null;
  readonly siteName: string | null;
  readonly declaredLanguages: readonly DeclaredLanguage[];
  readonly publisherClaims: readonly PublisherClaim[];
  readonly linkedData: readonly LinkedData[];
  readonly linkedTypes: readonly string[];
  readonly openGraphType: string | null;
  /** The article's text as JSON-LD gives it; often cut short. */
  readonly articleBody: string | null;
  /** JSON-LD's `isAccessibleForFree`; null where it says nothing. */
  readonly isFree: boolean | null;
  readonly baseUrl: string;
}

/** What of the page's body the metadata is read from, beside its head. */
export interface ReadBody {
  readonly body: TreeElement;
  readonly blocks: readonly Block[];
}

/** Reads all claims. The address must be absolute. */
export function readMetadata(
  document: Document,
  place: PagePlace,
  { body, blocks }: ReadBody,
  hints: PageHints,
): Metadata {
  const { url } = place;
  const head = readHead(document, url);
  const nodes = readLinkedData(document);
  const article = chooseArticle(nodes, url);
  const publisherClaims = readPublishers(head, nodes, article);
  const siteName = firstMeta(head, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']);
  const declaredLanguages = readLanguages(document, head, article);
  const siteNames = [...publisherClaims.map(({ name }) => name), new URL(url).hostname, hostLabel(url)];
  const title = chooseTitle({
    headings: [...document.getElementsByTagName('h1')]
      .filter((heading) => isOfArticle(heading, head.base))
      .map(wordsIn),
    linkedData: asText(article?.headline) ?? asText(article?.name),
    openGraph: firstMeta(head, ['og:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title']),
    twitter: firstMeta(head, ['twitter:title']),
    document: head.title,
    hint: hints.title ?? null,
    siteNames,
  });
  return {
    title,
    description:
      firstMeta(head, ['og:description', 'description', 'twitter:description', 'dc.description']) ??
      asText(article?.description) ??
      shownStandfirst(blocks, title),
    authors: readAuthors({ head, linkedData: nodes, article, body, blocks, title, siteNames }),
    ...readDates({
      url,
      head,
      linkedData: nodes,
      article,
      body,
      blocks,
      title,
      languages: declaredLanguages.map(({ value }) => value),
      fetchedAt: hints.fetchedAt ?? null,
    }),
    section: asText(article?.articleSection) ?? firstMeta(head, ['article:section', 'parsely-section', 'section']),
    tags: readTags(head, article),
    leadImage: readLeadImage(head, article),
    canonicalUrl: linkTo(head, 'canonical') ?? safeUrlOrNull(firstMeta(head, ['og:url']), head.base),
    ampUrl: linkTo(head, 'amphtml'),
    nextPageUrl: nextPage(head, body, place),
    siteName,
    declaredLanguages,
    publisherClaims,
    linkedData: nodes,
    linkedTypes: [...new Set(nodes.flatMap(typesOf))],
    openGraphType: firstMeta(head, ['og:type']),
    articleBody: asText(article?.articleBody),
    isFree: readFree(article),
    baseUrl: head.base,
  };
}

const standfirstMarkup =
  /(?:^|[\s_-])(?:standfirst|dek|deck|lede?|lead|sub-?title|sub-?head(?:line|ing)?|strapline|teaser-?text|excerpt|summary|intro(?:duction)?|chapo|vorspann|sommario|entradilla|bajada|copete|ingress)(?:$|[\s_-])/i;
/** Blocks after the title, and characters. */
const [NEAR_TITLE, LONGEST_STANDFIRST] = [6, 500];

/** What stands under the title and whose markup says that it sums the article up. */
function shownStandfirst(blocks: readonly Block[], title: string | null): string | null {
  const wanted = wordsOf(title ?? '').join(' ');
  const at = blocks.findIndex(({ text }) => text.length < LONGEST_STANDFIRST && wordsOf(text).join(' ') === wanted);
  const near = at < 0 ? [] : blocks.slice(at + 1, at + 1 + NEAR_TITLE);
  const found = near.find(
    ({ text, element: { attributes } }) =>
      text.length <= LONGEST_STANDFIRST &&
      (standfirstMarkup.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`) ||
        /alternativeheadline|description/i.test(attributes.itemprop ?? '')),
  );
  return found?.text ?? null;
}

/** An element's words, without what only tells how to read them. */
function wordsIn(node: Node): string {
  if (node.nodeType !== 1) return node.textContent ?? '';
  const { localName, childNodes } = node as Element;
  return localName === 'rt' || localName === 'rp' ? '' : [...childNodes].map(wordsIn).join('');
}

/** False for headings of navigation, and for one that is a link to the home page: it names the site. */
function isOfArticle(heading: Element, base: string): boolean {
  if (heading.closest('nav, aside, footer') !== null) return false;
  const link = heading.querySelector('a') ?? heading.closest('a');
  const address = link?.getAttribute('href') ?? '';
  return !URL.canParse(address, base) || address === '' || new URL(address, base).pathname !== '/';
}

/** `example` of `www.example.co.uk`, as far as that can be told without a list of public suffixes. */
function hostLabel(url: string): string {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
}

/** Of several article nodes, the one about this page; else the first. */
function chooseArticle(nodes: readonly LinkedData[], url: string): LinkedData | null {
  const articles = nodes.filter(isArticleNode);
  const path = new URL(url).pathname;
  const isThis = (node: LinkedData) =>
    [node.url, node['@id'], node.mainEntityOfPage].some((value) => {
      const address = asText(value, ['@id', 'url']);
      return address !== null && URL.canParse(address, url) && new URL(address, url).pathname === path && path !== '/';
    });
  return (
    articles.find((node) => node.headline !== undefined && isThis(node)) ??
    articles.find((node) => node.headline !== undefined) ??
    articles[0] ??
    null
  );
}

function readFree(article: LinkedData | null): boolean | null {
  const value = article?.isAccessibleForFree;
  return value === undefined || value === null ? null : /^true$/i.test(String(value));
}

function readTags(head: Head, article: LinkedData | null): string[] {
  const claims = [
    asList(article?.keywords).flatMap((keyword) => asText(keyword) ?? []),
    head.meta.get('article:tag') ?? [],
    head.meta.get('news_keywords') ?? [],
    head.meta.get('parsely-tags') ?? [],
    head.meta.get('keywords') ?? [],
  ];
  const found = claims.find((claim) => claim.length > 0) ?? [];
  const tags = found
    .flatMap((claim) => claim.split(/[,;،、]/))
    .map(collapse)
    .filter((tag) => tag !== '' && tag.length <= 80);
  return [...new Set(tags)].slice(0, 50);
}

function readLeadImage(head: Head, article: LinkedData | null): string | null {
  const claims = [
    firstMeta(head, ['og:image:secure_url', 'og:image', 'og:image:url']),
    asText(article?.image, ['url', 'contentUrl', '@id']),
    firstMeta(head, ['twitter:image', 'twitter:image:src', 'parsely-image-url']),
  ];
  for (const claim of claims) {
    const url = safeUrlOrNull(claim, head.base);
    if (url !== null) return url;
  }
  return linkTo(head, 'image_src');
}

function safeUrlOrNull(address: string | null, base: string): string | null {
  return address === null ? null : safeUrl(address, base);
}

function readLanguages(document: Document, head: Head, article: LinkedData | null): DeclaredLanguage[] {
  const claims: [DeclaredLanguage['source'], string | null][] = [
    [
      'html-lang',
      document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang') ?? null,
    ],
    ['json-ld', asText(article?.inLanguage, ['alternateName', '@value', 'name'])],
    ['og-locale', firstMeta(head, ['og:locale'])],
    ['content-language', firstMeta(head, ['content-language', 'language'])],
    ['dublin-core', firstMeta(head, ['dc.language', 'dcterms.language'])],
    ['body-lang', document.body?.getAttribute('lang') ?? null],
  ];
  return claims.flatMap(([source, value]) =>
    value === null || value.trim() === '' ? [] : [{ value: value.trim(), source }],
  );
}

/** A node that is only referred to by its `@id`, as it stands elsewhere on the page. */
function resolveNode(value: unknown, nodes: readonly LinkedData[]): unknown {
  const [first] = asList(value);
  if (typeof first !== 'object' || first === null || asText(first) !== null) return value;
  const id = (first as LinkedData)['@id'];
  return nodes.find((node) => node['@id'] === id && asText(node) !== null) ?? value;
}

function readPublishers(head: Head, nodes: readonly LinkedData[], article: LinkedData | null): PublisherClaim[] {
  const organisation = nodes.find((node) =>
    typesOf(node).some((type) => /^(NewsMediaOrganization|WebSite)$/.test(type)),
  );
  const publisher = resolveNode(article?.publisher, nodes);
  const claims: [PublisherClaim['source'], string | null, unknown][] = [
    ['json-ld', asText(publisher), publisher],
    ['og-site-name', firstMeta(head, ['og:site_name']), null],
    ['json-ld', asText(organisation?.name), organisation],
    ['application-name', firstMeta(head, ['application-name', 'apple-mobile-web-app-title']), null],
    ['dublin-core', firstMeta(head, ['dc.publisher', 'dcterms.publisher']), null],
    ['twitter-site', firstMeta(head, ['twitter:site']), null],
  ];
  const seen = new Set<string>();
  return claims.flatMap(([source, name, node]) => {
    const key = `${source} ${wordsOf(name ?? '').join(' ')}`;
    if (name === null || seen.has(key)) return [];
    seen.add(key);
    return [{ name: collapse(name), source, url: safeUrlOrNull(asText(node, ['url']), head.base) }];
  });
}
