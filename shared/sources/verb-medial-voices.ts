import { type Page, phraseStart } from './unspaced-page.ts';
import type { Patterns } from './unspaced-patterns.ts';
import { readPhrase } from './unspaced-phrase.ts';
import type { Voice } from './verb-final-voices.ts';

/** Chinese: whoever stands before a verb of saying; "据 X 报道"; "X 援引 Y 的话说". */
export function verbMedialVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
  const { masked } = page;
  const voices: Voice[] = [...accordingVoices(patterns, page, start, end), ...citedVoices(patterns, page, start, end)];
  let reached = Math.max(start, ...voices.map((voice) => voice.at));
  for (const verb of verbsOf(patterns, masked.slice(start, end))) {
    const at = start + verb.index;
    if (at < reached || /不愿$|不願$|拒绝$|未$/u.test(masked.slice(at - 2, at))) continue;
    const from = Math.max(phraseStart(patterns, masked, start, at), reached);
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
