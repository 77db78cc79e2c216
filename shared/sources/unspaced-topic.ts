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
  article: string,
): Omit<Subject, 'paragraph'> | null {
  return patterns.particles
    ? markedSubject(patterns, page, start, end)
    : firstSubject(patterns, page, start, end, article);
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

/** The first clause that begins with a person: "摊主黄佩珊今年二十六岁", "说起往事，船工谢福生眼眶泛红", "站着的是林远。" */
function firstSubject(patterns: Patterns, page: Page, start: number, end: number, article: string) {
  let from = start;
  for (const clause of page.masked.slice(start, end).split(/[，：；]/u)) {
    const opens = from + (/^[“”‘’「」『』"□。！？\s]*/u.exec(clause)?.[0].length ?? 0);
    const party = personAt(patterns, page, opens, from + clause.length, article);
    if (party) return { party };
    from += clause.length + 1;
  }
  const predicate = /是([\p{Script=Han}·]{2,14})。$/u.exec(page.masked.slice(start, end));
  const last = predicate?.[1] ? readPhrase(patterns, page, start + predicate.index + 1, end - 1) : null;
  const comma = page.masked.slice(start, end).search(/[，：；]/u);
  return asSubject(last?.kind === 'person' ? last : bodyAt(patterns, page, start, comma < 0 ? end : start + comma));
}

/** Names have no end of their own: the reading whose name the article repeats most is believed, else the longest. */
function personAt(patterns: Patterns, page: Page, from: number, to: number, article: string): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (let at = Math.min(to, from + 24); at > from + 1; at -= 1) {
    const text = page.masked.slice(from, at);
    if (!text.includes('·') && !patterns.roleAndName?.test(text) && !patterns.honorific.test(text)) continue;
    const party = readPhrase(patterns, page, from, at);
    if (party?.kind !== 'person') continue;
    const times = article.split(page.text.slice(party.name.start, party.name.end)).length;
    if (times <= most) continue;
    best = party;
    most = times;
  }
  return best;
}

function bodyAt(patterns: Patterns, page: Page, from: number, to: number): Party | null {
  for (let at = Math.min(to, from + 20); at > from + 2; at -= 1) {
    const party = patterns.organisation.test(page.masked.slice(from, at)) ? readPhrase(patterns, page, from, at) : null;
    if (party?.kind === 'organisation') return party;
  }
  return null;
}

/** Whether a quotation alone stands before the sentence. */
export const afterBareQuote = (page: Page, start: number): boolean =>
  /□[」”』"]。?$/u.test(page.masked.slice(0, start).trimEnd());
