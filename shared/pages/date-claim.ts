import type { Head } from './head.ts';
import type { LinkedData } from './json-ld.ts';
import type { PageDate } from './page.ts';
import { type DateContext, readDate } from './parse-date.ts';
import type { Block } from './segment.ts';
import { lineage, type TreeElement } from './tree.ts';

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
  /** Null where nobody knows: then no date is too late. */
  readonly fetchedAt: Date | null;
}

/** What one place of a page says of a date. */
export interface DateClaim extends PageDate {
  readonly of: 'published' | 'modified';
  /** True where readers see the date. */
  readonly isShown?: boolean;
  /** True where day and month could be swapped. */
  readonly ambiguous?: boolean;
}

/** One claim, or none where the text holds no date. */
export function claim(
  of: DateClaim['of'],
  text: string | null,
  source: string,
  confidence: number,
  context: DateContext,
): DateClaim[] {
  const date = text === null ? null : readDate(text, context);
  return date === null ? [] : [{ of, source, confidence, ...date }];
}

/** The calendar day of a date or an instant, as it is written. */
export function dayOf(value: string): string {
  return value.slice(0, 10);
}

const foreignMarkup =
  /comment|related|sidebar|footer|recommend|teaser|(?:^|\s)widget|popular|latest|trending|archive|calendar|copyright|reply|recent|countdown|event-|more-/i;
const foreignTags: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);

/** True for what stands among comments, other articles or the page's own business. */
export function isForeign(element: TreeElement): boolean {
  for (const { tag, attributes } of lineage(element)) {
    if (tag === 'body') return false;
    if (foreignTags.has(tag) || foreignMarkup.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return true;
  }
  return false;
}
