import type { UnspacedResource } from './languages/unspaced-resource.ts';
import type { Party, Span } from './party.ts';
import { findQuotations } from './quotation.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import { type Item, item, type ReadParagraph, type Spoken } from './sentences.ts';
import { type Found, type Reading, resolve } from './sources-found.ts';
import type { SpokenBy } from './spaced.ts';
import type { Token } from './tokens.ts';

/** An outlet's name with its place in the paragraph. */
interface Named extends Span {
  readonly item: Item;
}

interface Page {
  readonly text: string;
  /** The same length, with the words of quotations blotted out. */
  readonly masked: string;
  readonly quotes: readonly (Spoken & { readonly outerStart: number; readonly outerEnd: number })[];
  readonly media: readonly Named[];
}

interface Voice {
  readonly party: Party;
  readonly rule: 'says' | 'according-to' | 'citing';
  /** Where the noun phrase ends. */
  readonly at: number;
}

interface Patterns {
  readonly say: RegExp;
  readonly show: RegExp;
  readonly accordingAfter: RegExp;
  readonly accordingBefore: RegExp | null;
  readonly subject: RegExp | null;
  readonly adverbs: RegExp;
  readonly told: RegExp;
  readonly toldBefore: RegExp | null;
  readonly cite: RegExp | null;
  readonly spokes: Ending;
  readonly honorific: Ending;
  readonly office: Ending;
  readonly crowd: Ending;
  readonly organisation: Ending;
  readonly document: Ending;
  readonly medium: Ending;
  readonly agency: Ending;
  readonly pronoun: RegExp;
  readonly roles: RegExp;
  readonly label: Ending;
  readonly signBefore: RegExp;
  readonly signAfter: RegExp;
  readonly personName: RegExp | null;
  readonly outletName: RegExp;
}

/** Finds which of many words a text ends with, the longest first. */
interface Ending {
  readonly exec: (text: string) => { readonly index: number; readonly 0: string } | null;
  readonly test: (text: string) => boolean;
}

function endings(list: string): Ending {
  const words = new Set(list.split('|').filter((word) => word !== ''));
  const longest = Math.max(0, ...[...words].map((word) => word.length));
  const exec = (text: string) => {
    for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
      const end = text.slice(-length);
      if (words.has(end)) return { index: text.length - length, 0: end };
    }
    return null;
  };
  return { exec, test: (text) => exec(text) !== null };
}

const alternatives = (list: string) =>
  list
    .split('|')
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const compiled = new WeakMap<UnspacedResource, Patterns>();

function patternsOf(resource: UnspacedResource): Patterns {
  const known = compiled.get(resource);
  if (known) return known;
  const at = (list: string, before = '', after = '') => new RegExp(`${before}(?:${alternatives(list)})${after}`);
  const all = (list: string) => new RegExp(alternatives(list), 'g');
  const patterns: Patterns = {
    say: all(resource.say),
    show: all(resource.show),
    accordingAfter: all(resource.accordingAfter),
    accordingBefore: resource.accordingBefore ? all(resource.accordingBefore) : null,
    subject: resource.subjectMarks ? all(resource.subjectMarks) : null,
    adverbs: at(resource.adverbs),
    told: at(resource.toldAfter, '^(?:紙|通信|電子版|新聞)?(?:周[一二三四五六日])?'),
    toldBefore: resource.toldBefore ? at(resource.toldBefore, '', '$') : null,
    cite: resource.cite ? at(resource.cite, '^》?(?:[^，。援引]{0,10})?') : null,
    spokes: endings(resource.spokes),
    honorific: endings(resource.honorifics),
    office: endings(resource.offices),
    crowd: endings(resource.crowd),
    organisation: endings(resource.organisations),
    document: endings(resource.documents),
    medium: endings(resource.media),
    agency: endings(resource.agencies),
    pronoun: at(resource.pronouns, '^', '$'),
    roles: all(resource.roles),
    label: endings(resource.labels),
    signBefore: at(resource.signBefore, '', '[：:]?$'),
    signAfter: at(resource.signAfter, '^'),
    personName: resource.surnames
      ? new RegExp(`^(?:[${resource.surnames}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)\\p{Script=Han}{1,2}$`, 'u')
      : null,
    outletName: new RegExp(
      `《([\\p{Script=Han}A-Za-z]{1,10}(?:${alternatives(resource.outletEndings)}))》|(?<![\\p{Script=Han}\\p{Script=Katakana}ー])[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8}?(?:${alternatives(resource.outletEndings)})(?=[はがもの、，。\\d]|报道|報道|报导|上周|上週|周|的|称|援引|引述|记者|記者|のインタ)`,
      'gu',
    ),
  };
  compiled.set(resource, patterns);
  return patterns;
}

/** Reads an article in a script without spaces: who is cited and who says which quote. */
export function readUnspacedArticle(
  reading: Reading,
  resource: UnspacedResource,
  findMedia: (tokens: readonly Token[]) => readonly AliasMatch[],
  from: number,
): SpokenBy[] {
  const patterns = patternsOf(resource);
  const spoken: SpokenBy[] = [];
  let waiting: SpokenBy[] = [];
  let before: Found | null = null;
  reading.paragraphs.forEach(({ text }, index) => {
    const page = readPage(text, index === 0 ? from : 0, resource, patterns, reading, findMedia);
    let speaker: Found | null = null;
    let subject: Party | null = null;
    for (const [start, end] of sentencesOf(page.masked, index === 0 ? from : 0)) {
      const result = readSentence(reading, resource, patterns, page, index, start, end);
      if (result.subject) subject = result.subject;
      const needs = result.speaker === null && (result.quotes.length > 0 || result.pronoun);
      const topic = needs && subject ? resolve(reading, subject, index, 'speaks') : null;
      if (topic) result.speaker = topic;
      const named = result.speaker ?? result.topic;
      if (named && waiting.length > 0) {
        for (const quote of waiting) quote.speaker = named;
        waiting = [];
      }
      for (const quote of result.quotes) {
        const by: SpokenBy = {
          paragraph: index,
          start: quote.start,
          end: quote.end,
          speaker: isWritten(patterns, page, quote) ? null : (result.speaker ?? speaker),
        };
        if (!by.speaker && !isWritten(patterns, page, quote)) waiting.push(by);
        spoken.push(by);
      }
      speaker = result.speaker ?? result.topic ?? speaker;
    }
    for (const quote of waiting) quote.speaker = speaker ?? before;
    waiting = [];
    before = speaker ?? before;
  });
  return spoken;
}

function readPage(
  text: string,
  from: number,
  resource: UnspacedResource,
  patterns: Patterns,
  reading: Reading,
  findMedia: (tokens: readonly Token[]) => readonly AliasMatch[],
): Page {
  const tokens = reading.tokenize(text).filter((token) => token.start >= from);
  const isInside = (match: AliasMatch) =>
    match.ambiguous &&
    match.to - match.from <= 2 &&
    [tokens[match.from - 1], tokens[match.to]].every((token) => /^\p{Script=Han}/u.test(token?.text ?? ''));
  const media: Named[] = findMedia(tokens)
    .filter((match) => !isInside(match))
    .map((match) => {
      const start = tokens[match.from]?.start ?? 0;
      const end = tokens[match.to - 1]?.end ?? 0;
      return { start, end, item: { ...item('media', [], text.slice(start, end), start, end), match } };
    });
  const spans = findQuotations(text, resource.quotationMarks).filter((span) => span.outerStart >= from);
  const masked = mask(text, spans);
  for (const named of masked.matchAll(patterns.outletName)) {
    const start = named.index + (named[1] ? 1 : 0);
    const end = start + (named[1] ?? named[0]).length;
    if (start < from || media.some((each) => each.start < end && each.end > start)) continue;
    media.push({ start, end, item: item('media', [], text.slice(start, end), start, end) });
  }
  return { text, masked, quotes: spans.map((span) => ({ ...span, continued: false })), media };
}

function mask(text: string, spans: readonly Span[]): string {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, '□'.repeat(end - start)];
  });
  return pieces.join('') + text.slice(at);
}

/** A text without stops is cut, so that no search inside a sentence sees more than this. */
const longestSentence = 400;

function sentencesOf(masked: string, from: number): [number, number][] {
  const sentences: [number, number][] = [];
  let start = from;
  for (const stop of masked.matchAll(/[。！？!?]/g)) {
    if (stop.index < start) continue;
    for (; stop.index - start > longestSentence; start += longestSentence)
      sentences.push([start, start + longestSentence]);
    sentences.push([start, stop.index + 1]);
    start = stop.index + 1;
  }
  for (; masked.length - start > longestSentence; start += longestSentence)
    sentences.push([start, start + longestSentence]);
  if (start < masked.length) sentences.push([start, masked.length]);
  return sentences;
}

interface SentenceResult {
  speaker: Found | null;
  /** The person whom the sentence is about. */
  readonly subject: Party | null;
  /** A pronoun says something. */
  readonly pronoun: boolean;
  readonly topic: Found | null;
  readonly quotes: Page['quotes'];
}

function readSentence(
  reading: Reading,
  resource: UnspacedResource,
  patterns: Patterns,
  page: Page,
  index: number,
  start: number,
  end: number,
): SentenceResult {
  const voices = resource.verbFinal
    ? verbFinalVoices(patterns, page, start, end)
    : verbMedialVoices(patterns, page, start, end);
  const sources = voices.flatMap((voice) => {
    const source = resolve(reading, voice.party, index, voice.rule);
    return source ? [{ ...voice, source }] : [];
  });
  const speakers = sources.filter(({ source }) => source.kind !== 'agency' && source.kind !== 'outlet');
  const told = voices.length > 0 ? citeRecipients(reading, patterns, page, index, start, end) : null;
  const outlet =
    told ?? sources.find(({ source }) => source.kind === 'agency' || source.kind === 'outlet')?.source ?? null;
  for (const { source } of speakers) if (source.kind === 'person' || source.kind === 'anonymous') source.via ??= outlet;
  const chosen = speakers.find(({ rule }) => rule !== 'according-to') ?? speakers[0] ?? sources[0];
  const inside = page.quotes.filter((quote) => quote.outerStart >= start && quote.outerStart < end);
  const quotes = inside.filter((quote) => isSpeech(resource, patterns, page, quote, start, end, chosen !== undefined));
  const topic = chosen ? null : topicOf(reading, patterns, page, index, start, end, inside.length > 0);
  const pronoun = voices.some(({ party }) => party.kind === 'pronoun');
  return {
    speaker: chosen?.source ?? null,
    subject: chosen ? null : subjectOf(resource, patterns, page, start, end),
    pronoun,
    topic,
    quotes,
  };
}

/** "藤岡茂さん（81）は複雑だ。", "少女はマノン・ガルシアさん。", "摊主黄佩珊今年二十六岁": whom a sentence speaks of. */
function subjectOf(
  resource: UnspacedResource,
  patterns: Patterns,
  page: Page,
  start: number,
  end: number,
): Party | null {
  const masked = page.masked.slice(start, end);
  if (/□/.test(masked)) return null;
  if (resource.verbFinal) {
    const mark = [...masked.matchAll(patterns.subject ?? /$^/g)][0];
    const at = mark ? start + mark.index : end - 1;
    const party = readPhrase(patterns, page, phraseStart(page.masked, start, at), at);
    if (party?.kind === 'person') return party;
    const last = readPhrase(patterns, page, start + (mark ? mark.index + mark[0].length : 0), end - 1);
    return last?.kind === 'person' ? last : null;
  }
  const named =
    /^[\p{Script=Han}、]{0,14}?(?=今年|现年|現年|是|有|在|已|曾|从|從|也|则|，|认为|告诉)/u.exec(masked)?.[0] ?? '';
  const party = named.length > 1 ? readPhrase(patterns, page, start, start + named.length) : null;
  if (party?.kind === 'person') return party;
  const dotted =
    /^[\p{Script=Han}]{0,8}?([\p{Script=Han}]{1,6}·[\p{Script=Han}]{1,6}?)(?=今年|现年|是|有|在|已|，)/u.exec(masked);
  if (dotted) return readPhrase(patterns, page, start, start + dotted[0].length);
  const predicate = /是([\p{Script=Han}]{2,12})。$/u.exec(masked);
  const last = predicate?.[1] ? readPhrase(patterns, page, start + predicate.index + 1, end - 1) : null;
  return last?.kind === 'person' ? last : null;
}

const isWritten = (patterns: Patterns, page: Page, quote: Page['quotes'][number]): boolean =>
  patterns.signBefore.test(page.masked.slice(Math.max(0, quote.outerStart - 12), quote.outerStart)) ||
  patterns.signAfter.test(page.masked.slice(quote.outerEnd, quote.outerEnd + 12));

/** Japanese: who is marked as the subject of a sentence that ends in a verb of saying; "X によると". */
function verbFinalVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
  const masked = page.masked.slice(start, end);
  const voices: Voice[] = [];
  for (const marker of masked.matchAll(patterns.accordingAfter)) {
    const at = start + marker.index;
    const noun = /^の((?:調査|推計|試算|統計|報告|集計|研究|分析|まとめ))/u.exec(marker[0]);
    const phraseEnd = noun ? at + 1 + (noun[1]?.length ?? 0) : at;
    const party = readPhrase(patterns, page, phraseStart(page.masked, start, at), phraseEnd);
    if (party) voices.push({ party, rule: 'according-to', at });
  }
  const relayed = /([^、。「」はが]{2,24})の(?:話|証言|談話|発言)(?:として|を引用)/u.exec(masked);
  const teller = relayed?.[1]
    ? readPhrase(patterns, page, start + relayed.index, start + relayed.index + relayed[1].length)
    : null;
  if (teller && relayed) voices.push({ party: teller, rule: 'citing', at: start + relayed.index });
  const outlet = page.media.find(
    (media) => media.start >= start && media.end <= end && reportsIt.test(page.masked.slice(media.end, media.end + 30)),
  );
  if (outlet) {
    const quoted = /(?:^|[、，はも])([^、。はも「」]{2,40})が「/u.exec(page.masked.slice(outlet.end, end));
    const from = quoted?.[1] ? outlet.end + quoted.index + quoted[0].indexOf(quoted[1]) : 0;
    const inner = quoted?.[1] ? readPhrase(patterns, page, from, from + quoted[1].length) : null;
    return [
      ...voices,
      { party: { kind: 'media', item: outlet.item }, rule: 'says', at: outlet.end },
      ...(inner ? [{ party: inner, rule: 'says' as const, at: from }] : []),
    ];
  }
  const after = afterQuote(patterns, page, start, end);
  if (after) return [...voices, after];
  const says = lastSaying(masked, patterns.say);
  if (says < 0) return voices;
  for (const mark of masked.matchAll(patterns.subject ?? /$^/g)) {
    const at = start + mark.index;
    if (mark.index > says || !/[、「□\p{L}\p{N}]/u.test(page.masked.charAt(at + 1))) continue;
    const party = readPhrase(patterns, page, phraseStart(page.masked, start, at), at);
    if (!party) continue;
    voices.push({ party, rule: 'says', at });
    break;
  }
  const asked = /([^、。「」がはと]{2,20})への取材で/u.exec(masked);
  const informant = asked?.[1]
    ? readPhrase(patterns, page, start + asked.index, start + asked.index + asked[1].length)
    : null;
  if (informant && asked) voices.push({ party: informant, rule: 'according-to', at: start + asked.index });
  const paper = /([^、。「」]{2,40})で(?:発表|示|明らか|報告|指摘|公表)/u.exec(masked);
  if (paper?.[1] && patterns.document.test(paper[1])) {
    const at = start + paper.index;
    voices.push({
      party: { kind: 'document', span: { start: at, end: at + paper[1].length }, earlier: false, statement: false },
      rule: 'says',
      at,
    });
  }
  return voices;
}

/** 時事通信が報じている, ロイターは…伝えた */
const reportsIt = /^(?:[（(][^）)]{0,8}[）)])?(?:紙|電子版|新聞)?(?:が|は|も)[^。]{0,16}?(?:報じ|伝え|報道)/u;

/** 「値段は決めていません」と西村さん。 */
function afterQuote(patterns: Patterns, page: Page, start: number, end: number): Voice | null {
  const bare = /」(?:と|とは)([^、。「」はがを]{2,24})。?$/u.exec(page.masked.slice(start, end));
  if (!bare?.[1]) return null;
  const from = start + bare.index + bare[0].indexOf(bare[1]);
  const party = readPhrase(patterns, page, from, from + bare[1].length);
  return party?.kind === 'person' || party?.kind === 'anonymous' ? { party, rule: 'says', at: from } : null;
}

/** The last verb of saying that something is said with: "…と", "…を", "こう". */
function lastSaying(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) {
    const until = match.index + match[0].length;
    const marked = /[とをもう」]/u.test(text.slice(Math.max(0, match.index - 8), until));
    if (marked || /^(?:発表|公表|明らか)/.test(match[0]) || /」(?:と|など)/.test(text)) last = match.index;
  }
  // Whatever verb follows it, "「…」と" says what somebody said.
  return last < 0 ? text.search(/」と(?!いう|呼|名付|題|あり|ある|書|記|刻)/u) : last;
}

/** A phrase reaches back to a comma or a quotation; a clause before it that ends in "と" or "て" is no part of it. */
function phraseStart(masked: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start < 64 && !/[、。，；：,「」“”『』"\s]/u.test(masked.charAt(start - 1))) start -= 1;
  return start;
}

/** Chinese: whoever stands before a verb of saying; "据 X 报道"; "X 援引 Y 的话说". */
function verbMedialVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
  const { masked } = page;
  const voices: Voice[] = [...accordingVoices(patterns, page, start, end), ...citedVoices(patterns, page, start, end)];
  let reached = Math.max(start, ...voices.map((voice) => voice.at));
  for (const verb of verbsOf(patterns, masked.slice(start, end))) {
    const at = start + verb.index;
    if (at < reached || /不愿$|不願$|拒绝$|未$/u.test(masked.slice(at - 2, at))) continue;
    const from = Math.max(phraseStart(masked, start, at), reached);
    const adverb = patterns.adverbs.exec(masked.slice(from + 1, at));
    const phraseEnd = adverb ? from + 1 + adverb.index : at;
    const dated = /(?:上?周[一二三四五六日]|\d{1,2}日|[一二三四五六七八九十]{1,3}日|昨|今|上周|日前)$/u.exec(
      masked.slice(from, phraseEnd),
    );
    const party = readPhrase(patterns, page, from, dated ? from + dated.index : phraseEnd);
    if (!party || (verb.shows && party.kind !== 'document' && party.kind !== 'media')) continue;
    voices.push({ party, rule: 'says', at: phraseEnd });
    reached = at + verb[0].length;
  }
  return voices;
}

/** Verbs by which anybody says something, and those by which only documents and outlets do. */
const verbsOf = (patterns: Patterns, text: string) =>
  [
    ...[...text.matchAll(patterns.say)].map((verb) => ({ index: verb.index, 0: verb[0], shows: false })),
    ...[...text.matchAll(patterns.show)].map((verb) => ({ index: verb.index, 0: verb[0], shows: true })),
  ].sort((one, other) => one.index - other.index || Number(one.shows) - Number(other.shows));

function accordingVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
  const voices: Voice[] = [];
  for (const opening of page.masked.slice(start, end).matchAll(patterns.accordingBefore ?? /$^/g)) {
    const from = start + opening.index + opening[0].length;
    if (opening.index > 0 && !/[，。；“”（\s]/u.test(page.masked.charAt(start + opening.index - 1))) continue;
    const rest = page.masked.slice(from, Math.min(end, from + 50));
    const closing = [...rest.matchAll(patterns.accordingAfter)].find((match) => match.index >= 2);
    if (!closing) continue;
    const adverb = patterns.adverbs.exec(rest.slice(1, closing.index));
    const party = readPhrase(patterns, page, from, from + (adverb ? adverb.index + 1 : closing.index));
    if (party) voices.push({ party, rule: 'according-to', at: from + closing.index + closing[0].length });
  }
  return voices;
}

function citedVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
  const voices: Voice[] = [];
  for (const outlet of page.media) {
    if (outlet.start < start || outlet.end > end) continue;
    const after = page.masked.slice(outlet.end, Math.min(end, outlet.end + 60));
    const cited = patterns.cite?.exec(after);
    const close = cited && /的话|的話|的消息|的说法|的說法|报道|報道/u.exec(after);
    if (!cited || !close || close.index <= cited[0].length) continue;
    const from = outlet.end + cited[0].length;
    voices.push({ party: { kind: 'media', item: outlet.item }, rule: 'citing', at: outlet.end });
    const party = readPhrase(patterns, page, from, outlet.end + close.index);
    if (party) voices.push({ party, rule: 'says', at: outlet.end + close.index + close[0].length });
  }
  return voices;
}

/** Outlets that a statement was made to. */
function citeRecipients(
  reading: Reading,
  patterns: Patterns,
  page: Page,
  index: number,
  start: number,
  end: number,
): Found | null {
  for (const { item, start: from, end: to } of page.media) {
    if (from < start || to > end) continue;
    const before = page.masked.slice(Math.max(start, from - 6), from);
    const told =
      patterns.told.test(page.masked.slice(to, to + 12)) && (!patterns.toldBefore || patterns.toldBefore.test(before));
    if (told) return resolve(reading, { kind: 'media', item }, index, 'told');
  }
  return null;
}

const trailingName =
  /(?:[\p{Script=Katakana}ー]+[・·＝=][\p{Script=Katakana}ー・·＝=]+|[\p{Script=Han}々ヶ]{1,6}[ぁ-んァ-ヶ]{0,3}|[\p{Script=Katakana}ー]{2,}|[A-Za-z][A-Za-z .'-]*)$/u;

/** 福井新聞, 西海放送, 滇西晨报 */
const unlistedOutlet =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?:新聞|日報|テレビ|放送|タイムス|日报|晚报|晨报|早报|时报|都市报|电视台|新闻网)$/u;

/** What a noun phrase names, told by its end. */
function readPhrase(patterns: Patterns, page: Page, from: number, to: number): Party | null {
  const text = page.text.slice(from, to).replace(/(?:（[^（）]{0,12}）|\([^()]{0,12}\))$/u, '');
  const end = from + text.length;
  if (text.length < 1 || text.length > 60) return null;
  if (/^[同该該](?:紙|通信|社|局|テレビ|报|社|報)$/u.test(text))
    return { kind: 'medium', agency: true, name: null, span: { start: from, end } };
  if (patterns.pronoun.test(text)) return { kind: 'pronoun', span: { start: from, end } };
  const outlet = page.media.find(
    (media) =>
      media.start >= from && media.end <= end && end - media.end <= 3 && !/の/.test(text.slice(media.end - from)),
  );
  if (outlet) return { kind: 'media', item: outlet.item };
  if (unlistedOutlet.test(text))
    return { kind: 'medium', agency: false, name: { start: from, end }, span: { start: from, end } };
  return (
    readSpokesperson(patterns, text, from) ??
    readHonoured(patterns, text, from, end) ??
    readDocument(patterns, text, from, end) ??
    readNamed(patterns, text, from, end) ??
    readCrowd(patterns, text, from, end) ??
    readOrganisation(patterns, text, from, end)
  );
}

function readSpokesperson(patterns: Patterns, text: string, from: number): Party | null {
  const spokes = patterns.spokes.exec(text);
  if (!spokes) return null;
  const body = text.slice(0, spokes.index).replace(/[の的]$/u, '');
  const start = from + lastChunk(body);
  const head = { start: from, end: from + Math.max(1, body.length) };
  return body === ''
    ? null
    : { kind: 'organisation', span: { start, end: from + body.length }, head, earlier: false, speaksFor: true };
}

/** 小林美月さん, 岡部俊教授, 王芳女士 */
function readHonoured(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const honorific = patterns.honorific.exec(text);
  const office = honorific ? null : patterns.office.exec(text);
  const suffix = honorific ?? office;
  if (!suffix) return null;
  const body = text.slice(0, suffix.index);
  const name = trailingName.exec(body);
  const role: Span = { start: from, end };
  if (!name || (office && isPlace(name[0], patterns)))
    return office && body !== ''
      ? { kind: 'role', span: role, role: { start: from + suffix.index, end }, definite: true, of: null }
      : null;
  const given = afterRole(patterns, name[0]);
  const start = from + name.index + given;
  if (end - suffix[0].length - start < 2 && !honorific) return null;
  return {
    kind: 'person',
    name: { start, end: from + suffix.index },
    role: office ? { start: from + suffix.index, end } : rolePart(from, start),
  };
}

const rolePart = (from: number, start: number): Span | null => (start > from + 1 ? { start: from, end: start } : null);

const isPlace = (name: string, patterns: Patterns) =>
  /[県市町村区省庁国党社部局委会院]$/u.test(name) || patterns.organisation.test(name);

/** Where a name begins in a run that starts with a role: 建設会社社長高橋 → 高橋. */
function afterRole(patterns: Patterns, run: string): number {
  let from = 0;
  for (const role of run.matchAll(patterns.roles)) {
    const end = role.index + role[0].length;
    if (run.length - end >= 2) from = end;
  }
  return from;
}

function readDocument(patterns: Patterns, text: string, from: number, end: number): Party | null {
  return patterns.document.test(text)
    ? {
        kind: 'document',
        span: { start: from, end },
        earlier: text.length <= 3 && /^[该該这這同]/u.test(text),
        statement: false,
      }
    : null;
}

/** A role and a name (首席专家瓦西里·奥尔洛夫), or a name alone. */
function readNamed(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const start = afterRole(patterns, text);
  const name = text.slice(start);
  if (
    start > 0 &&
    /^[\p{Script=Han}·・]{2,12}$/u.test(name) &&
    (name.length <= 4 || /[·・]/.test(name) || name.length <= 6)
  ) {
    if (patterns.crowd.test(name) || patterns.organisation.test(name)) return null;
    return { kind: 'person', name: { start: from + start, end }, role: { start: from, end: from + start } };
  }
  if (
    /^[\p{Script=Katakana}ー]+[・·][\p{Script=Katakana}ー・·]+$/u.test(text) ||
    /^[\p{Script=Han}]{1,6}·[\p{Script=Han}·]{1,12}$/u.test(text)
  ) {
    return { kind: 'person', name: { start: from, end }, role: null };
  }
  return null;
}

function readCrowd(patterns: Patterns, text: string, from: number, end: number): Party | null {
  if (!patterns.crowd.test(text)) return null;
  return { kind: 'anonymous', span: { start: from + clauseEnd(text), end }, earlier: false, of: null };
}

/** Past a clause that modifies the noun only loosely. */
const clauseEnd = (text: string) => /^.{12,}[るた](?=[^るた]{2,14}$)/u.exec(text)?.[0].length ?? 0;

function readOrganisation(patterns: Patterns, text: string, from: number, end: number): Party | null {
  if (!patterns.organisation.test(text) || (text.length < 2 && !/^[村町市県国]$/.test(text))) {
    if (patterns.personName?.test(text)) return { kind: 'person', name: { start: from, end }, role: null };
    if (
      !/^[\p{Script=Han}]{2,4}$|^[\p{Script=Katakana}ー]{2,8}$|^[A-ZＡ-Ｚ]{2,}[\p{Script=Han}\p{Script=Katakana}ー]{0,8}$/u.test(
        text,
      )
    )
      return null;
    return { kind: 'name', name: { start: from, end }, follows: 'nothing' };
  }
  const start = from + lastChunk(text);
  const span = { start, end };
  return {
    kind: 'organisation',
    span,
    head: span,
    earlier: /^[同该該]/u.test(text) && text.length <= 3,
    speaksFor: false,
  };
}

/** The last run without a verb: 分析に加わる国立極地研究所 → 国立極地研究所. */
function lastChunk(text: string): number {
  const run =
    /(?:[\p{Script=Han}\p{Script=Katakana}ー々・·A-Za-zＡ-Ｚａ-ｚ0-9０-９]|(?<=[\p{Script=Han}\p{Script=Katakana}])の(?=[\p{Script=Han}\p{Script=Katakana}]))+$/u.exec(
      text,
    );
  return run?.index ?? 0;
}

function isSpeech(
  resource: UnspacedResource,
  patterns: Patterns,
  page: Page,
  quote: Page['quotes'][number],
  start: number,
  end: number,
  attributed: boolean,
): boolean {
  const before = page.masked.slice(Math.max(start, quote.outerStart - 8), quote.outerStart);
  const after = page.masked.slice(quote.outerEnd, Math.min(end, quote.outerEnd + 12));
  const length = quote.end - quote.start;
  if (patterns.label.test(before) && length <= 12) return false;
  if (resource.verbFinal) {
    if (/^(?:と(?:呼|名付|題し|銘打|書かれ|称|表示|印刷|刻)|という(?:名|題|言葉|看板))/u.test(after)) return false;
    if (/^(?:と|などと|って|とも|。と)/u.test(after)) return length >= 2;
    return (after === '' || /^[。、」]?$/u.test(after.trim()) || /[：:]$/u.test(before)) && length >= 5;
  }
  if (/[：:，,]$/u.test(before) || /^[，,。]/u.test(after) || quote.outerStart === start)
    return length >= 4 && (attributed || length >= 8);
  return attributed && length >= 7 && /[^的]$/u.test(before) && !/^(?:的[^，。]{0,6}|等)$/u.test(after);
}

/** Whoever the sentence after a bare quotation is about. */
function topicOf(
  reading: Reading,
  patterns: Patterns,
  page: Page,
  index: number,
  start: number,
  end: number,
  quoted: boolean,
): Found | null {
  if (quoted || !patterns.subject) return null;
  const mark = [...page.masked.slice(start, end).matchAll(patterns.subject)][0];
  if (!mark) return null;
  const from = phraseStart(page.masked, start, start + mark.index);
  const party = readPhrase(patterns, page, from, start + mark.index);
  if (party?.kind !== 'person') return null;
  const bare = page.masked.slice(0, start).trimEnd();
  return /□[」”』"]。?$/u.test(bare) ? resolve(reading, party, index, 'speaks') : null;
}

export const unspacedParagraph = (text: string): ReadParagraph => ({ text, sentences: [], quotes: [] });
