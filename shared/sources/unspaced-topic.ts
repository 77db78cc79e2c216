import type { Party } from './party.ts';
import { type Page, phraseStart } from './unspaced-page.ts';
import type { Patterns } from './unspaced-patterns.ts';
import { readPhrase } from './unspaced-phrase.ts';

/** Whom a sentence speaks of, with the paragraph where it does. */
export interface Subject {
  readonly party: Party;
  readonly paragraph: number;
}

const isSubject = (party: Party | null): party is Party =>
  party?.kind === 'person' || party?.kind === 'organisation' || party?.kind === 'name';

const asSubject = (party: Party | null) => (isSubject(party) ? { party } : null);

/** "藤岡茂さん（81）は複雑だ。", "少女はマノン・ガルシアさん。", "摊主黄佩珊今年二十六岁": whom a sentence speaks of. */
export function subjectOf(
  patterns: Patterns,
  page: Page,
  start: number,
  end: number,
): Omit<Subject, 'paragraph'> | null {
  return patterns.particles ? markedSubject(patterns, page, start, end) : firstSubject(patterns, page, start, end);
}

function markedSubject(patterns: Patterns, page: Page, start: number, end: number) {
  const masked = page.masked.slice(start, end);
  const mark = [...masked.matchAll(patterns.particles?.marks ?? /$^/g)][0];
  const at = mark ? start + mark.index : end - 1;
  const party = readPhrase(patterns, page, phraseStart(patterns, page.masked, start, at), at);
  if (party?.kind === 'person' || /□/.test(masked)) return asSubject(party);
  const tail = masked.slice(mark ? mark.index + mark[0].length : 0);
  const from = end - tail.length;
  const predicate = tail.replace(patterns.particles?.copula ?? /$^/, '');
  const last = readPhrase(patterns, page, from + predicate.lastIndexOf('、') + 1, from + predicate.length);
  return last?.kind === 'person' ? { party: last } : asSubject(party);
}

function firstSubject(patterns: Patterns, page: Page, start: number, end: number) {
  const masked = page.masked.slice(start, end);
  if (/□/.test(masked)) return null;
  const named =
    /^[\p{Script=Han}、]{0,14}?(?=今年|现年|現年|是|有|在|已|曾|从|從|也|则|，|认为|告诉)/u.exec(masked)?.[0] ?? '';
  const party = named.length > 1 ? readPhrase(patterns, page, start, start + named.length) : null;
  if (party?.kind === 'person') return { party };
  const dotted =
    /^[\p{Script=Han}]{0,8}?([\p{Script=Han}]{1,6}·[\p{Script=Han}]{1,6}?)(?=今年|现年|是|有|在|已|，)/u.exec(masked);
  if (dotted) return asSubject(readPhrase(patterns, page, start, start + dotted[0].length));
  const predicate = /是([\p{Script=Han}]{2,12})。$/u.exec(masked);
  const last = predicate?.[1] ? readPhrase(patterns, page, start + predicate.index + 1, end - 1) : null;
  return last?.kind === 'person' ? { party: last } : asSubject(party);
}

/** Whether a quotation alone stands before the sentence. */
export const afterBareQuote = (page: Page, start: number): boolean =>
  /□[」”』"]。?$/u.test(page.masked.slice(0, start).trimEnd());
