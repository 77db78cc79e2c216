import type { Party } from './party.ts';
import { type Page, phraseStart } from './unspaced-page.ts';
import type { Patterns } from './unspaced-patterns.ts';
import { readPhrase } from './unspaced-phrase.ts';

interface Voice {
  readonly party: Party;
  readonly rule: 'says' | 'according-to' | 'citing';
  /** Where the noun phrase ends. */
  readonly at: number;
}

/** Japanese: who is marked as the subject of a sentence that ends in a verb of saying; "X によると". */
export function verbFinalVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
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
  let subject: Voice | null = null;
  for (const mark of masked.matchAll(patterns.subject ?? /$^/g)) {
    const at = start + mark.index;
    if (mark.index > says || !/[、「□\p{L}\p{N}]/u.test(page.masked.charAt(at + 1))) continue;
    const party = readPhrase(patterns, page, phraseStart(page.masked, start, at), at);
    if (!party || (subject && party.kind !== 'person')) continue;
    subject = { party, rule: 'says', at };
    if (party.kind !== 'name') break;
  }
  if (subject) voices.push(subject);
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

/** Chinese: whoever stands before a verb of saying; "据 X 报道"; "X 援引 Y 的话说". */
export function verbMedialVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
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
