import { asList, asText, type LinkedData, typesOf } from './json-ld.ts';
import type { LivePost } from './page.ts';
import { type DateContext, parseDate } from './parse-date.ts';
import { type Block, collapse } from './segment.ts';
import { descendants, lineage, type TreeElement, textOf } from './tree.ts';

/** What a page tells of its posts. */
export interface LiveEvidence {
  readonly body: TreeElement;
  /** The blocks that are kept, in order. */
  readonly kept: readonly Block[];
  readonly linkedData: readonly LinkedData[];
  /** ISO 8601; the day of posts that only tell the time. */
  readonly day: string | null;
  readonly dates: DateContext;
}

type Post = Omit<LivePost, 'isNewest'>;

const liveMarkup =
  /(?:^|[\s_-])live-?(?:blog|ticker|feed|updates?|coverage|posts?|stream|reporting)|liveblog|liveticker|minute-by-minute/i;
/** Fewer are no live blog. */
const FEWEST_POSTS = 3;
const MOST_POSTS = 500;

/**
 * The posts of a live blog, in the page's order: where its markup or its JSON-LD says that it is one, the neighbouring
 * elements of one kind that each tell a time; else JSON-LD's `liveBlogUpdate`. Empty for every other page.
 */
export function livePosts(evidence: LiveEvidence): LivePost[] {
  const blog = evidence.linkedData.find((node) => typesOf(node).includes('LiveBlogPosting'));
  const marked = markedPosts(evidence, blog !== undefined);
  const posts = marked.length >= FEWEST_POSTS ? marked : declaredPosts(blog, evidence.dates);
  return withNewest(posts.slice(0, MOST_POSTS));
}

function withNewest(posts: readonly Post[]): LivePost[] {
  const times = posts.map(({ published }) => (published === null ? Number.NaN : Date.parse(published)));
  const latest = Math.max(...times.filter((time) => !Number.isNaN(time)));
  const newest = times.indexOf(latest);
  return posts.map((post, index) => ({ ...post, isNewest: index === Math.max(newest, 0) }));
}

function declaredPosts(blog: LinkedData | undefined, dates: DateContext): Post[] {
  return asList(blog?.liveBlogUpdate).flatMap((update) => {
    if (typeof update !== 'object' || update === null) return [];
    const node = update as LinkedData;
    const published = asText(node.datePublished);
    const text = collapse(asText(node.articleBody) ?? asText(node.description) ?? '');
    const post = {
      published: published === null ? null : parseDate(published, dates),
      heading: asText(node.headline) ?? asText(node.name),
      text,
    };
    return post.heading === null && text === '' ? [] : [post];
  });
}

function markedPosts(evidence: LiveEvidence, isDeclared: boolean): Post[] {
  const groups = new Map<TreeElement, Map<string, TreeElement[]>>();
  const textual = new Set(evidence.kept.flatMap(({ element }) => [...lineage(element)]));
  for (const element of descendants(evidence.body)) {
    if (!element.parent || !textual.has(element) || timeOf(element) === null) continue;
    const kinds = groups.get(element.parent) ?? new Map<string, TreeElement[]>();
    groups.set(element.parent, kinds);
    const kind = `${element.tag} ${(element.attributes.class ?? '').split(/\s+/)[0]}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
  }
  const candidates = [...groups.values()]
    .flatMap((kinds) => [...kinds.values()])
    .filter((elements) => elements.length >= FEWEST_POSTS && (isDeclared || elements.some(isLive)));
  const largest = candidates.reduce<TreeElement[]>((a, b) => (b.length > a.length ? b : a), []);
  return largest.map((element) => postOf(element, evidence));
}

function isLive(element: TreeElement): boolean {
  return [...lineage(element)].some(({ attributes }) =>
    liveMarkup.test(
      `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.itemtype ?? ''} ${attributes.itemprop ?? ''}`,
    ),
  );
}

/** Elements of a post's head that are looked at for its time. */
const HEAD = 12;

/** The element that tells a post's time, near its start; null where there is none. */
function timeOf(post: TreeElement): TreeElement | null {
  let seen = 0;
  for (const element of descendants(post)) {
    if (element.tag === 'time') return element;
    seen += 1;
    if (seen > HEAD) break;
  }
  return null;
}

function postOf(element: TreeElement, { kept, day, dates }: LiveEvidence): Post {
  const time = timeOf(element);
  const own = kept.filter((block) => [...lineage(block.element)].includes(element));
  const heading = [...descendants(element)].find(({ tag }) => /^h[1-6]$/.test(tag));
  const title = heading ? collapse(textOf(heading)) || null : null;
  const clock = time ? collapse(textOf(time)) : '';
  const texts = own.map(({ text }) => text).filter((text) => text !== title && text !== clock);
  return { published: time ? momentOf(time, clock, day, dates) : null, heading: title, text: texts.join('\n\n') };
}

function momentOf(time: TreeElement, clock: string, day: string | null, dates: DateContext): string | null {
  const told = parseDate(time.attributes.datetime ?? '', dates) ?? parseDate(clock, dates);
  if (told !== null || day === null) return told;
  const [, hours, minutes] = /(?<!\d)([01]?\d|2[0-3])\s?[:.hH]\s?(\d{2})(?!\d)/.exec(clock) ?? [];
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(day.slice(10))?.[0] ?? '';
  return hours === undefined ? null : `${day.slice(0, 10)}T${hours.padStart(2, '0')}:${minutes}:00${zone}`;
}
