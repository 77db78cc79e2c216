import { absoluteUrl } from './addresses.ts';
import { attribute } from './attributes.ts';
import { readAuthors } from './authors.ts';
import { readCategories } from './categories.ts';
import { type DateReader, dateReader, dateTexts } from './dates.ts';
import { all, type Elements, elementsByKey, first, plain, trimmed } from './elements.ts';
import type { Entry, Feed, FeedFormat } from './feed.ts';
import type { MarkupElement } from './markup-tree.ts';
import { readEnclosures, readImages } from './media.ts';
import type { ProblemLog } from './problems.ts';
import { readSchedule } from './schedule-hints.ts';
import { asHtml, type Content, readContent } from './text.ts';

/**
 * RSS, RDF and Atom in one vocabulary: publishers mix them freely. Each list names the elements that may give a
 * field, the most telling first; keys without a prefix are the feed's own, whichever format it is in.
 */
const TITLE = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'];
const LINK = ['link', 'atom:link'];
const DESCRIPTION = [
  'description',
  'subtitle',
  'tagline',
  'atom:subtitle',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
];
const LANGUAGE = ['language', 'dc:language'];
const ID = ['guid', 'id', 'atom:id', 'dc:identifier'];
const SUMMARY = [
  'description',
  'summary',
  'atom:summary',
  'abstract',
  'dc:description',
  'dcterms:abstract',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
];
const CONTENT = [
  'content:encoded',
  'content',
  'atom:content',
  'fullitem',
  'xhtml:body',
  'body',
  'xhtml:div',
  'content:content',
];
const PUBLISHED = [
  'pubdate',
  'published',
  'atom:published',
  'issued',
  'dcterms:issued',
  'created',
  'dcterms:created',
  'dc:date',
  'date',
  'news:publication_date',
];
const UPDATED = ['updated', 'atom:updated', 'modified', 'dcterms:modified', 'lastbuilddate'];
const ENTRY = ['item', 'entry', 'atom:entry'];

/** What a whole feed gives to the reading of its entries. */
interface Context {
  readonly date: DateReader;
  readonly authors: readonly string[];
  readonly format: FeedFormat;
  /** What relative addresses are relative to where no element says otherwise. */
  readonly base: string | null;
}

/** Reads RSS, RDF or Atom from its root element. */
export function readXmlFeed(
  root: MarkupElement,
  problems: ProblemLog,
): Omit<Feed, 'encoding' | 'problems' | 'truncated'> {
  const channel = first(elementsByKey(root), ['channel'], (element) => element) ?? root;
  const elements = elementsByKey(channel, channel === root ? null : root);
  const language = first(elements, LANGUAGE, trimmed) ?? channel.language ?? root.language;
  const format = formatOf(root);
  const context = {
    date: dateReader(language, problems),
    authors: format === 'atom' ? readAuthors(elements) : [],
    format,
    base: root.base,
  };
  return {
    format,
    title: first(elements, TITLE, plain),
    link: alternate(elements),
    self: selfLink(elements),
    description: first(elements, DESCRIPTION, html),
    language,
    entries: all(elements, ENTRY).map((entry) => readEntry(entry, context)),
    hubs: hubsOf(elements),
    sitemaps: [],
    schedule: readSchedule(elements),
  };
}

function formatOf(root: MarkupElement): FeedFormat {
  const name = root.key.slice(root.key.indexOf(':') + 1);
  if (name === 'feed' || name === 'entry') return 'atom';
  return name === 'rdf' ? 'rdf' : 'rss';
}

function readEntry(entry: MarkupElement, context: Context): Entry {
  const { date, authors } = context;
  const elements = elementsByKey(entry);
  const url = entryUrl(entry, elements);
  const own = readAuthors(elements);
  const enclosures = readEnclosures(elements);
  return {
    id: entryId(entry, elements) ?? url ?? enclosures[0]?.url ?? null,
    url,
    title: first(elements, TITLE, plain),
    authors: own.length > 0 ? own : authors,
    publishedAt: date(dateTexts(elements, PUBLISHED), 'earliest'),
    updatedAt: date(dateTexts(elements, UPDATED), 'latest'),
    ...readTexts(elements, (element) => baseOfText(element, url, context)),
    language: first(elements, LANGUAGE, trimmed) ?? ownLanguage(entry),
    categories: readCategories(elements),
    enclosures,
    ...readImages(elements, enclosures),
    source: readSource(elements),
  };
}

type BaseOf = (element: MarkupElement) => string | null;

/** RSS leaves open what addresses in its texts are relative to: they were written for the article's page. */
function baseOfText(element: MarkupElement, url: string | null, { format, base }: Context): string | null {
  return format === 'atom' || element.base !== base ? element.base : (url ?? base);
}

/** Where an entry has both a description and a summary and no content, the second of them is the content. */
function readTexts(elements: Elements, baseOf: BaseOf): Pick<Entry, 'summary' | 'contentHtml'> {
  const asWritten = (element: MarkupElement) => read(element, baseOf(element)).value || null;
  const asMarkup = (element: MarkupElement) => asHtml(read(element, baseOf(element))) || null;
  const content = first(elements, CONTENT, asMarkup);
  const [before, after] = [...elements.keys()].filter((key) => key === 'description' || key === 'summary');
  if (content !== null || !before || !after)
    return { summary: first(elements, SUMMARY, asWritten), contentHtml: content };
  return { summary: first(elements, [before], asWritten), contentHtml: first(elements, [after], asMarkup) };
}

function ownLanguage(entry: MarkupElement): string | null {
  return attribute(entry, 'lang');
}

function html(element: MarkupElement): string | null {
  return asHtml(read(element, element.base)) || null;
}

function read(element: MarkupElement, base: string | null): Content {
  return readContent(element, impliedKind(element), base);
}

/** RSS says nothing of escaping, but everybody escapes HTML; Atom says that no type means text. */
function impliedKind(element: MarkupElement): Content['kind'] {
  return /^(?:description|content:encoded|fullitem|body|xhtml:.*|itunes:.*)$/.test(element.key) ? 'html' : 'text';
}

/** RSS writes the address as text, Atom as `href` beside `rel`; feeds mix them. */
function linkOf(elements: Elements, relation: string): string | null {
  return first(elements, LINK, (link) => (relationOf(link) === relation ? addressOf(link) : null));
}

/** An empty reference is the base itself (RFC 3986, section 4.4): some feeds call themselves so. */
function selfLink(elements: Elements): string | null {
  const isEmpty = (link: MarkupElement) =>
    link.attributes.some(({ name, value }) => name === 'href' && value.trim() === '');
  const own = (link: MarkupElement) =>
    relationOf(link) === 'self' && isEmpty(link) ? absoluteUrl(link.base, null) : null;
  return linkOf(elements, 'self') ?? first(elements, LINK, own);
}

function relationOf(link: MarkupElement): string {
  const relation = attribute(link, 'rel')?.toLowerCase() ?? 'alternate';
  return relation.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');
}

function addressOf(link: MarkupElement): string | null {
  return absoluteUrl(attribute(link, 'href') ?? trimmed(link) ?? attribute(link, 'resource'), link.base);
}

/** A site's pages come before other forms of the same thing. */
function alternate(elements: Elements): string | null {
  const isPage = (link: MarkupElement) => /html|^$/.test(attribute(link, 'type') ?? '');
  return (
    first(elements, LINK, (link) => (relationOf(link) === 'alternate' && isPage(link) ? addressOf(link) : null)) ??
    linkOf(elements, 'alternate')
  );
}

function hubsOf(elements: Elements): readonly string[] {
  const hubs = all(elements, LINK)
    .filter((link) => relationOf(link) === 'hub')
    .map(addressOf);
  return [...new Set(hubs.filter((hub) => hub !== null))];
}

function entryUrl(entry: MarkupElement, elements: Elements): string | null {
  return (
    alternate(elements) ?? first(elements, ['guid'], permalink) ?? absoluteUrl(attribute(entry, 'about'), entry.base)
  );
}

/** A guid is an address unless it says otherwise (RSS 2.0); one that is no address never becomes one. */
function permalink(guid: MarkupElement): string | null {
  const text = trimmed(guid);
  const isAddress =
    attribute(guid, 'ispermalink')?.toLowerCase() !== 'false' && /^(?:https?:\/\/|\/)/i.test(text ?? '');
  return isAddress ? absoluteUrl(text, guid.base) : null;
}

function entryId(entry: MarkupElement, elements: Elements): string | null {
  return first(elements, ID, identifier) ?? attribute(entry, 'about');
}

/** An identifier is kept letter by letter; only one that is a path is completed. */
function identifier(element: MarkupElement): string | null {
  const text = trimmed(element);
  return text?.startsWith('/') ? (absoluteUrl(text, element.base) ?? text) : text;
}

function readSource(elements: Elements): Entry['source'] {
  return first(elements, ['source', 'atom:source', 'dc:source'], (source) => {
    const inner = elementsByKey(source);
    const title = inner.size > 0 ? first(inner, TITLE, plain) : plain(source);
    const url = absoluteUrl(attribute(source, 'url'), source.base) ?? alternate(inner) ?? linkOf(inner, 'self');
    return title || url ? { title, url } : null;
  });
}
