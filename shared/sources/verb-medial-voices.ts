import type { Party, Span } from './party.ts';
import { type Page, phraseStart } from './unspaced-page.ts';
import type { OrderPatterns, Patterns } from './unspaced-patterns.ts';
import { readPhrase } from './unspaced-phrase.ts';
import type { Voice } from './verb-final-voices.ts';

interface Clause {
  readonly patterns: Patterns;
  readonly order: OrderPatterns;
  readonly page: Page;
  readonly start: number;
  readonly end: number;
}

interface Verb {
  readonly at: number;
  readonly end: number;
  /** By which only documents and outlets state something. */
  readonly shows: boolean;
}

/** Chinese: whoever stands before a verb of saying; "据 X 报道"; "X 援引 Y 的话说". */
export function verbMedialVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
  if (!patterns.order) return [];
  const clause: Clause = { patterns, order: patterns.order, page, start, end };
  const voices = [...accordingVoices(clause), ...citedVoices(clause)];
  let reached = Math.max(start, ...voices.map((voice) => voice.at));
  for (const verb of verbsOf(clause)) {
    if (verb.at < reached) continue;
    const from = phraseStart(patterns, page.masked, start, verb.at);
    const subject =
      readSubject(clause, Math.max(from, reached), verb.at) ??
      readBeforeOccasion(clause, Math.max(start, reached), from);
    if (!subject || !fits(clause, subject, verb, from < reached)) continue;
    voices.push({ ...subject, rule: 'says' });
    reached = verb.end;
  }
  return [...voices, ...introducedVoices(clause, voices)].sort((one, other) => one.at - other.at);
}

function fits({ order, page }: Clause, { party, at }: Subject, verb: Verb, continued: boolean): boolean {
  const isAuthor = party.kind === 'person' && at > party.name.end;
  if (verb.shows) return isAuthor || party.kind === 'document' || party.kind === 'media' || party.kind === 'medium';
  if (continued) return /^(?:person|media|medium|pronoun)$/.test(party.kind);
  return party.kind !== 'name' || order.announces.test(page.masked.slice(verb.at));
}

/** Verbs of saying that stand for themselves: not in a noun ("说明会"), not before what they modify ("发布的报告"). */
function verbsOf({ patterns, order, page, start, end }: Clause): Verb[] {
  const text = page.masked.slice(start, end);
  const compounds = compoundsIn(order, text);
  const isVerb = (from: number, to: number) =>
    !overlaps(compounds, from, to) &&
    !order.relative.test(text.slice(to)) &&
    !order.negated.test(text.slice(Math.max(0, from - 3), from));
  const all = (pattern: RegExp, shows: boolean) =>
    [...text.matchAll(pattern)]
      .filter((verb) => isVerb(verb.index, verb.index + verb[0].length))
      .map((verb) => ({ at: start + verb.index, end: start + verb.index + verb[0].length, shows }));
  return [...all(patterns.say, false), ...all(order.show, true)].sort(
    (one, other) => one.at - other.at || Number(one.shows) - Number(other.shows),
  );
}

const compoundsIn = (order: OrderPatterns, text: string): Span[] =>
  [...text.matchAll(order.compounds)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

const overlaps = (spans: readonly Span[], from: number, to: number) =>
  spans.some(({ start, end }) => from < end && to > start);

/** 消息|人士, 统计|局: a word that only begins like one that closes a phrase. */
const goesOn = (spans: readonly Span[], from: number, to: number) =>
  spans.some(({ start, end }) => start <= from && end > to);

interface Subject {
  readonly party: Party;
  /** Where it ends. */
  readonly at: number;
}

/** The noun phrase before the adverbials that lead to a verb: 王芳|在接受采访时, 一位飞行员|半开玩笑地. */
function readSubject({ patterns, order, page }: Clause, from: number, to: number): Subject | null {
  const text = page.masked.slice(from, to);
  const lead = order.lead.exec(text)?.[0].length ?? 0;
  const cuts = [...text.slice(lead + 1).matchAll(order.adverbs)].map((adverb) => lead + 1 + adverb.index);
  let weak: Subject | null = null;
  for (const cut of [...cuts, text.length]) {
    const length = cut - (order.dates.exec(text.slice(0, cut))?.[0].length ?? 0);
    const party = length > lead ? readPhrase(patterns, page, from + lead, from + length) : null;
    if (party && party.kind !== 'name') return { party, at: from + length };
    if (party) weak ??= { party, at: from + length };
  }
  return weak ?? (order.manner.test(text) ? readBeforeManner(patterns, page, from + lead, to) : null);
}

/** "议员在接受采访时，形容…": whoever begins the clause that tells the occasion, where the verb's own has nobody. */
function readBeforeOccasion(clause: Clause, start: number, from: number): Subject | null {
  const { patterns, page } = clause;
  if (from <= start || !/[时時后後中]，$/u.test(page.masked.slice(start, from))) return null;
  const subject = readSubject(clause, phraseStart(patterns, page.masked, start, from - 1), from - 1);
  return subject && subject.at < from - 1 && /^(?:person|anonymous|organisation)$/.test(subject.party.kind)
    ? subject
    : null;
}

/** An adverb that no list has: "陈国栋斩钉截铁地", "一位飞行员半开玩笑地". */
function readBeforeManner(patterns: Patterns, page: Page, from: number, to: number): Subject | null {
  for (let at = to - 3; at > from + 1; at -= 1) {
    const party = readPhrase(patterns, page, from, at);
    if (party && /^(?:person|anonymous|pronoun)$/.test(party.kind)) return { party, at };
  }
  return null;
}

/** "贺敏的回答是：" */
const answer = /的(?:回答|答复|答覆|回应|回應|解释|解釋|说法|說法|看法|理由|原话|原話)(?:则|則|也)?是$/u;

/** "老人摇摇头：“不卖。”": whoever begins a clause that a colon ends before a quotation. */
function introducedVoices({ patterns, page, start, end }: Clause, voices: readonly Voice[]): Voice[] {
  return page.quotes.flatMap((quote) => {
    if (quote.outerStart < start || quote.outerStart >= end) return [];
    const colon = quote.outerStart - 1;
    const from = phraseStart(patterns, page.masked, start, colon);
    const answers = answer.test(page.masked.slice(from, colon));
    if (page.masked.charAt(colon) !== '：' || voices.some(({ at }) => at >= (answers ? from : start) && at <= colon))
      return [];
    for (let at = Math.min(colon, from + 24); at > from + 1; at -= 1) {
      const party = readPhrase(patterns, page, from, at);
      if (party && /^(?:person|anonymous|pronoun)$/.test(party.kind)) return [{ party, at, rule: 'says' as const }];
    }
    return [];
  });
}

function accordingVoices({ patterns, order, page, start, end }: Clause): Voice[] {
  const voices: Voice[] = [];
  for (const opening of page.masked.slice(start, end).matchAll(order.accordingBefore)) {
    const from = start + opening.index + opening[0].length;
    if (opening.index > 0 && !/[，。；“”（\s]/u.test(page.masked.charAt(start + opening.index - 1))) continue;
    const rest = page.masked.slice(from, Math.min(end, from + 50));
    const compounds = compoundsIn(order, rest);
    const closing = [...rest.matchAll(patterns.accordingAfter)].find(
      (match) => match.index >= 2 && !goesOn(compounds, match.index, match.index + match[0].length),
    );
    if (!closing) continue;
    const subject = readSubject({ patterns, order, page, start, end }, from, from + closing.index);
    if (subject)
      voices.push({ party: subject.party, rule: 'according-to', at: from + closing.index + closing[0].length });
  }
  return voices;
}

function citedVoices({ patterns, order, page, start, end }: Clause): Voice[] {
  const voices: Voice[] = [];
  for (const outlet of page.media) {
    if (outlet.start < start || outlet.end > end) continue;
    const after = page.masked.slice(outlet.end, Math.min(end, outlet.end + 60));
    const cited = order.cite.exec(after);
    if (!cited) continue;
    const from = outlet.end + cited[0].length;
    const source = citedSource({ patterns, order, page, start, end }, from, after.slice(cited[0].length));
    if (!source) continue;
    voices.push({ party: { kind: 'media', item: outlet.item }, rule: 'citing', at: outlet.end });
    voices.push({ ...source, rule: 'says' });
  }
  return voices;
}

/** Whom an outlet quotes, up to the first word that closes it: "一名不愿透露姓名的官员|的说法". */
function citedSource({ patterns, order, page }: Clause, from: number, rest: string): Subject | null {
  const compounds = compoundsIn(order, rest);
  for (const close of rest.matchAll(order.citeEnd)) {
    if (goesOn(compounds, close.index, close.index + close[0].length)) continue;
    const party = close.index >= 2 ? readPhrase(patterns, page, from, from + close.index) : null;
    if (party && party.kind !== 'name') return { party, at: from + close.index + close[0].length };
  }
  return null;
}
