/** What stands in a page's `<meta>`, `<link>` and `<title>` elements, wherever in the document they are. */
export interface Head {
  /** By lower-case `name`, `property` or `itemprop`, in document order; no empty ones. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly HeadLink[];
  readonly title: string | null;
  readonly base: string;
}

export interface HeadLink {
  readonly relations: readonly string[];
  readonly href: string;
  readonly language: string | null;
}

/** Reads the metadata elements once, before anything changes the document. */
export function readHead(document: Document, url: string): Head {
  const meta = new Map<string, string[]>();
  for (const element of document.getElementsByTagName('meta')) readMeta(element, meta);
  return {
    meta,
    links: [...document.getElementsByTagName('link')].flatMap(readLink),
    title: document.getElementsByTagName('title')[0]?.textContent?.trim() || null,
    base: baseOf(document, url),
  };
}

function readMeta(element: Element, meta: Map<string, string[]>): void {
  const content = (element.getAttribute('content') ?? element.getAttribute('value') ?? '').trim();
  if (content === '') return;
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
    const key = element.getAttribute(attribute)?.trim().toLowerCase();
    if (!key) continue;
    const values = meta.get(key);
    if (values) values.push(content);
    else meta.set(key, [content]);
  }
}

function readLink(element: Element): HeadLink[] {
  const href = element.getAttribute('href')?.trim();
  const relations = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return href && relations.length > 0 ? [{ relations, href, language: element.getAttribute('hreflang') }] : [];
}

function baseOf(document: Document, url: string): string {
  const base = document.getElementsByTagName('base')[0]?.getAttribute('href') ?? '';
  return URL.canParse(base, url) ? new URL(base, url).href : url;
}

/** The first value of the first of these keys that the page has. */
export function firstMeta(head: Head, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = head.meta.get(key)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

/** The first link with this relation, absolute. */
export function linkTo(head: Head, relation: string): string | null {
  const link = head.links.find(
    ({ relations, language }) => relations.includes(relation) && !(relation === 'alternate' && language),
  );
  return link && URL.canParse(link.href, head.base) ? new URL(link.href, head.base).href : null;
}
