import { firstMeta, type Head } from './head.ts';
import { asText, isArticleNode, type LinkedData, typesOf } from './json-ld.ts';
import type { PageDate } from './page.ts';
import { type DateContext, findDates, parseDate } from './parse-date.ts';
import { type Block, collapse } from './segment.ts';
import { descendants, lineage, type TreeElement, textOf } from './tree.ts';
import { wordsOf } from './words.ts';

export interface PageDates {
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
}

/** Where a page may tell its dates. */
export interface DateEvidence {
  readonly url: string;
  readonly head: Head;
  readonly linkedData: readonly LinkedData[];
  readonly article: LinkedData | null;
  readonly body: TreeElement;
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** BCP 47, most trusted first. */
  readonly languages: readonly string[];
}

interface Claim extends PageDate {
  readonly of: 'published' | 'modified';
  /** True where readers see the date beside the title. */
  readonly isShown?: boolean;
}

const publishedMeta = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'rnews:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published',
  'pubdate',
  'date_published',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'cse_date',
  'mediator_published_time',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc:date',
  'dc.date.x-metadatalastmodified',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'datecreated',
  'creationdate',
  'created',
  'displaydate',
  'og:pubdate',
  'ptime',
  'pub_date',
  'article:created',
  'date',
  'release_date',
  'video:release_date',
  'og:regdate',
  'bt:pubdate',
  'gentime',
  'dable:published_time',
  'article-publication-date',
];
const modifiedMeta = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'last_updated',
  'updated',
  'moddate',
  'revision_date',
  'utime',
  'modified',
  'article:updated_time',
];

const updatedWords =
  /updat|aktualis|aktualiz|mis à jour|mise à jour|modifi|actualiz|atualiz|aggiorn|bijgewerkt|uppdater|oppdater|opdater|päivit|frissít|ενημερ|обновл|оновл|обновен|güncel|تحديث|روزرسانی|עודכן|अपडेट|আপডেট|diperbarui|dikemas ?kini|cập nhật|อัปเดต|อัพเดท|更新|修改|수정|changed|revised|reviewed/i;
const publishedWords =
  /publi|posted|post date|veröffentlicht|erschienen|erstellt|mis en ligne|fecha|data di|gepubliceerd|geplaatst|publicerad|publisert|offentliggjort|julkaistu|opubl|dodano|megjelen|δημοσι|опубл|дата|yayın|giriş|نشر|انتشار|פורסם|प्रकाशित|প্রকাশ|terbit|tayang|đăng|เผยแพร่|发布|發布|發佈|发表|公開|配信|掲載|投稿|입력|등록|게재|submitted|created|written/i;
const copyrightWords = /©|\(c\)|copyright|all rights/i;
const dateMarkup =
  /date|time|publi|posted|byline|meta|pubdate|datum|fecha|timestamp|dateline|created|issued|info|published|updated|article-?details|entry-?(?:meta|date)|submitted/i;
const foreignMarkup =
  /comment|related|sidebar|footer|recommend|teaser|widget|popular|latest|trending|archive|calendar|copyright|reply|recent|countdown|event-|more-/i;
const foreignTags: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);

/** Blocks this near to the title belong to it. */
const NEAR_TITLE = 12;
/** Words; longer blocks speak of dates rather than being one. */
const SHORT = 30;
/** A date in the text with this confidence is the article's own. */
const SURELY_SHOWN = 0.72;
/** Of a date that stands only in a copyright line. */
const COPYRIGHT = 0.12;

/**
 * When the page was published and last changed. Every place that tells a date makes a claim; the most trusted one wins:
 * the article's JSON-LD, `<meta>`, microdata, `<time>`, the address, a date beside the title, a date after a word such
 * as "published", any short block that is a date. Dates of comments, of other articles and of the copyright are none.
 */
export function readDates(evidence: DateEvidence): PageDates {
  const context = contextOf(evidence);
  const claims = [
    ...linkedClaims(evidence, context),
    ...metaClaims(evidence.head, context),
    ...elementClaims(evidence.body, context),
    ...addressClaims(evidence.url),
    ...textClaims(evidence, context),
  ];
  return {
    published: best(claims, 'published') ?? downgraded(best(claims, 'modified')),
    modified: best(claims, 'modified'),
  };
}

function best(claims: readonly Claim[], of: Claim['of']): PageDate | null {
  const own = claims.filter((claim) => claim.of === of);
  const winner = own.reduce<Claim | null>((a, b) => (b.confidence > (a?.confidence ?? 0) ? b : a), null);
  if (!winner) return null;
  const chosen = of === 'published' ? (shownEarlier(winner, own) ?? winner) : winner;
  const { value, source, confidence } = onShownDay(withTimeOf(chosen, own), own);
  return { value, source, confidence };
}

/** Readers are shown the day of the first publication; metadata may give that of a move to another system. */
function shownEarlier(winner: Claim, claims: readonly Claim[]): Claim | null {
  const shown = claims.filter(
    ({ isShown, value, confidence }) =>
      isShown && confidence >= SURELY_SHOWN && value.slice(0, 10) < winner.value.slice(0, 10),
  );
  return shown.reduce<Claim | null>((a, b) => (b.confidence > (a?.confidence ?? 0) ? b : a), null);
}

/** A bare date takes the time of day that another claim gives for that day. */
function withTimeOf(winner: Claim, claims: readonly Claim[]): Claim {
  if (winner.value.length > 10) return winner;
  const timed = claims.find(
    ({ value, confidence }) => value.length > 10 && value.startsWith(winner.value) && confidence > 0.6,
  );
  return timed ? { ...winner, value: timed.value } : winner;
}

const HOUR = 3_600_000;

/**
 * An instant in UTC may fall on the day after or before the one that the page shows or has in its address. It is then
 * given with the least offset that puts it on that day.
 */
function onShownDay(claim: Claim, claims: readonly Claim[]): Claim {
  if (!/T.*(?:Z|\+00:00)$/.test(claim.value)) return claim;
  const shown = claims.filter(
    ({ isShown, source, confidence }) => source === 'url' || (isShown && confidence >= SURELY_SHOWN),
  );
  const day = shown.some(({ value }) => value.startsWith(claim.value.slice(0, 10))) ? undefined : shown[0];
  const instant = Date.parse(claim.value);
  const start = day ? Date.parse(`${day.value.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  const hours = instant < start ? Math.ceil((start - instant) / HOUR) : -Math.floor((instant - start) / HOUR - 24 + 1);
  if (Number.isNaN(hours) || hours > 14 || hours < -12) return claim;
  const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  return { ...claim, value: new Date(instant + hours * HOUR).toISOString().slice(0, 19) + zone };
}

/** A page that only says when it was changed was published then or before. */
function downgraded(date: PageDate | null): PageDate | null {
  return date && { ...date, confidence: date.confidence * 0.6 };
}

const monthFirstSuffix = /\.(?:com|us|gov|mil|edu|org|net|ph)$/;

function contextOf({ url, languages }: DateEvidence): DateContext {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const [language = 'en'] = languages;
  const american = /^(?:en|eng|english)$/i.test(language)
    ? monthFirstSuffix.test(host)
    : /^en[-_]us$|^en[-_]ph$/i.test(language);
  return { languages, dayFirst: !american };
}

function claim(
  of: Claim['of'],
  text: string | null,
  source: string,
  confidence: number,
  context: DateContext,
): Claim[] {
  const value = text === null ? null : parseDate(text, context);
  return value === null ? [] : [{ of, value, source, confidence }];
}

const foreignTypes =
  /^(?:Comment|Review|Product|Offer|Event|Person|Question|Answer|DiscussionForumPosting|Recipe|Movie|Book|JobPosting)$/;

function linkedClaims({ linkedData, article }: DateEvidence, context: DateContext): Claim[] {
  const others = linkedData.filter(
    (node) => node !== article && !typesOf(node).some((type) => foreignTypes.test(type)),
  );
  return [
    ...claim('published', asText(article?.datePublished), 'json-ld', 0.95, context),
    ...claim('modified', asText(article?.dateModified), 'json-ld', 0.95, context),
    ...claim('published', asText(article?.dateCreated), 'json-ld', 0.7, context),
    ...others.flatMap((node) => [
      ...claim(
        'published',
        asText(node.datePublished),
        'json-ld',
        isArticleNode(node) || typesOf(node).includes('WebPage') ? 0.86 : 0.6,
        context,
      ),
      ...claim('published', asText(node.uploadDate), 'json-ld', 0.5, context),
      ...claim('modified', asText(node.dateModified), 'json-ld', 0.8, context),
    ]),
  ];
}

function metaClaims(head: Head, context: DateContext): Claim[] {
  return [
    ...publishedMeta.flatMap((key, rank) =>
      claim('published', firstMeta(head, [key]), 'meta', 0.92 - rank * 0.004, context),
    ),
    ...modifiedMeta.flatMap((key, rank) =>
      claim('modified', firstMeta(head, [key]), 'meta', 0.9 - rank * 0.01, context),
    ),
  ];
}

/** `<time>`, microdata and elements whose class says that they hold a date. */
function elementClaims(body: TreeElement, context: DateContext): Claim[] {
  const claims: Claim[] = [];
  let order = 0;
  for (const element of descendants(body)) {
    const found = elementClaim(element, context);
    if (!found) continue;
    const confidence = found.confidence - (isForeign(element) ? 0.35 : 0) - Math.min(0.1, order * 0.01);
    claims.push({ ...found, confidence });
    order += 1;
    if (order > 60) break;
  }
  return claims;
}

function elementClaim(element: TreeElement, context: DateContext): Claim | null {
  const { attributes, tag } = element;
  const property = (attributes.itemprop ?? attributes.property ?? '').toLowerCase();
  const label = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (/datepublished|datecreated|dc:date|dc:created|pubdate|uploaddate/.test(property))
    return readElement(element, 'published', 'microdata', 0.88, context);
  if (/datemodified|dc:modified/.test(property)) return readElement(element, 'modified', 'microdata', 0.88, context);
  if (tag === 'time')
    return readElement(
      element,
      /updat|modif/i.test(label) ? 'modified' : 'published',
      'time',
      'pubdate' in attributes || /publi|entry-date|post-date/i.test(label) ? 0.85 : 0.78,
      context,
    );
  if (tag === 'abbr' && /published|date/.test(label)) return readElement(element, 'published', 'time', 0.8, context);
  return null;
}

function readElement(
  element: TreeElement,
  of: Claim['of'],
  source: string,
  confidence: number,
  context: DateContext,
): Claim | null {
  const { attributes } = element;
  const written = [
    attributes.datetime,
    attributes.content,
    attributes.title,
    attributes['data-datetime'],
    attributes['data-time'],
    attributes['data-timestamp'],
  ];
  for (const text of [...written, collapse(textOf(element)).slice(0, 200)]) {
    const value = text ? parseDate(text, context) : null;
    if (value === null) continue;
    const before = surroundings(element);
    const changed = of === 'published' && updatedWords.test(before) && !publishedWords.test(before);
    return { of: changed ? 'modified' : of, value, source, confidence };
  }
  return null;
}

/** The words just before an element, in its parent. */
function surroundings(element: TreeElement): string {
  const { parent } = element;
  if (!parent || parent.children.length > 30) return '';
  const at = parent.children.indexOf(element);
  const before = parent.children
    .slice(Math.max(0, at - 3), at)
    .map(textOf)
    .join(' ');
  const own = collapse(textOf(element)).slice(0, 40);
  return `${before.slice(-40)} ${own}`;
}

function isForeign(element: TreeElement): boolean {
  for (const { tag, attributes } of lineage(element)) {
    if (tag === 'body') return false;
    if (foreignTags.has(tag) || foreignMarkup.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return true;
  }
  return false;
}

/** `/2024/03/05/`, `/2024-3-5`, `/05-03-2024`, `20240305`; a month alone is no date. */
function addressClaims(url: string): Claim[] {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const separated = /\/((?:19|20)\d{2})([-/_.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path);
  if (separated) return addressClaim(separated[1], separated[3], separated[4], 0.83, true);
  const reversed = /(?<!\d)(\d{2})-(\d{2})-((?:19|20)\d{2})(?!\d)/.exec(path);
  if (reversed) return addressClaim(reversed[3], reversed[2], reversed[1], 0.6, false);
  const compact = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d{3,})/.exec(path);
  return compact ? addressClaim(compact[1], compact[2], compact[3], 0.74, false) : [];
}

function addressClaim(year = '', month = '', day = '', confidence: number, isShown: boolean): Claim[] {
  const value = parseDate(`${year}-${month}-${day}`);
  return value === null ? [] : [{ of: 'published', value, source: 'url', confidence, isShown }];
}

/** Dates in short blocks: beside the title, after a word that says so, in markup that says so, or standing alone. */
function textClaims({ blocks, title }: DateEvidence, context: DateContext): Claim[] {
  const titleAt = findTitle(blocks, title);
  return blocks.flatMap((block) => {
    if (block.text.length > 400 || !/\p{Nd}/u.test(block.text)) return [];
    const isCopyright = copyrightWords.test(block.text);
    const dates = findDates(block.text, context).slice(0, 3);
    if (dates.length === 0) return [];
    const words = wordsOf(block.text).length;
    const base = confidenceOf(block, words, titleAt);
    return dates.map(({ value, start, ambiguous }, position): Claim => {
      const before = block.text.slice(Math.max(0, start - 40), start);
      const of = updatedWords.test(before) && !publishedWords.test(before) ? 'modified' : 'published';
      const said = publishedWords.test(before) ? 0.12 : 0;
      const likely = Math.min(0.8, base + said - position * 0.02 - (ambiguous ? 0.03 : 0));
      return { of, value, source: 'text', confidence: isCopyright ? COPYRIGHT : likely, isShown: !isCopyright };
    });
  });
}

function confidenceOf(block: Block, words: number, titleAt: number): number {
  const distance = titleAt < 0 ? 30 : Math.abs(block.index - titleAt);
  const near = distance <= NEAR_TITLE ? 0.2 - distance * 0.008 : 0;
  const marked = [...lineage(block.element)]
    .slice(0, 3)
    .some(({ attributes }) => dateMarkup.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))
    ? 0.12
    : 0;
  const short = words <= 8 ? 0.12 : words <= SHORT ? 0.04 : -0.15;
  const foreign = isForeign(block.element) ? -0.25 : 0;
  const late = Math.min(0.1, block.index * 0.0003);
  return 0.35 + near + marked + short + foreign - late;
}

function findTitle(blocks: readonly Block[], title: string | null): number {
  if (title === null) return -1;
  const wanted = wordsOf(title).join(' ');
  const heading = blocks.find(
    ({ text, element }) => /^h[1-3]$/.test(element.tag) && wordsOf(text).join(' ') === wanted,
  );
  return (heading ?? blocks.find(({ text }) => text.length < 400 && wordsOf(text).join(' ') === wanted))?.index ?? -1;
}
