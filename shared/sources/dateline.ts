import { readChineseDateline } from './chinese-dateline.ts';
import type { Dateline } from './citing.ts';
import { type AliasMatch, findAliases } from './registry/alias-index.ts';
import { chooseOutlet, type NameHint, type Registry } from './registry/registry.ts';
import { type Token, tokenize } from './tokens.ts';

/** A dateline and where the article's own words begin after it. */
export interface ReadDateline {
  readonly dateline: Dateline;
  /** UTF-16 offset in the paragraph. */
  readonly end: number;
}

interface Draft {
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: string | null;
  readonly end: number;
  /** Names of places set all in capitals need no agency to be believed. */
  readonly loud: boolean;
}

const openings: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '/': '/',
  '【': '】',
  '［': '］',
  '〔': '〕',
  '«': '»',
  '"': '"',
};
const strongSeparator = /^(?:—|-|:|\||=|ـ|•)$/;
const weakSeparator = /^(?:,|\.)$/;
const smallPlaceWord = /^(?:de|del|du|des|la|le|les|da|do|dos|of|the|am|an|der|sur|sul|in|on|upon|и|на|al|el|d|l|s)$/;
const reporterWord = /^(?:корр|корреспондент|von|by|par|por|per|afp-korrespondent|correspondent)$/;
const maximumLength = 120;

/**
 * The dateline that opens an article: place, date and agency in whatever order and brackets a newsroom sets them
 * A place alone that isn't set in capitals is believed where `elsewhere`, the headline, names it too
 * (`PARIS (AFP) –`, `Madrid, 4 nov (EFE).-`, `МОСКВА, 9 ноября. /ТАСС/.`, `【北京共同】`, `新华社北京11月4日电`).
 */
export function readDateline(
  paragraph: string,
  registry: Registry,
  hint: NameHint,
  elsewhere = '',
): ReadDateline | null {
  const head = paragraph.slice(0, maximumLength);
  return readChineseDateline(head, registry, hint) ?? readSpacedDateline(head, registry, hint, elsewhere);
}

function readSpacedDateline(head: string, registry: Registry, hint: NameHint, elsewhere: string): ReadDateline | null {
  const tokens = tokenize(head);
  const agencies = new Map(findAliases(registry.aliases(), tokens).map((match) => [match.from, match]));
  const findAgency = (name: string) => registry.findByName(name, hint);
  const reading: Reading = { head, tokens, agencies, hint, findAgency };
  let draft: Draft = { place: null, agency: null, date: null, end: 0, loud: false };
  let committed: Draft | null = null;
  let at = 0;
  while (at < tokens.length) {
    const step = readElement(reading, at, draft);
    if (!step) break;
    draft = step.draft;
    if (step.commits) committed = draft;
    at = step.to;
  }
  const believed = committed ?? (isQuiet(draft, tokens, at) ? draft : null);
  return believed && isBelievable(believed, tokens, elsewhere) ? finish(believed) : null;
}

interface Reading {
  readonly head: string;
  readonly tokens: readonly Token[];
  readonly agencies: ReadonlyMap<number, AliasMatch>;
  readonly hint: NameHint;
  readonly findAgency: (name: string) => { readonly name: string } | null;
}

interface Step {
  readonly draft: Draft;
  readonly to: number;
  readonly commits: boolean;
}

function readElement(reading: Reading, at: number, draft: Draft): Step | null {
  const token = reading.tokens[at] as Token;
  if (openings[token.text] && !(token.text === '/' && token.glued && draft.place === null)) {
    return readBracket(reading, at, draft) ?? readPlace(reading, at, draft);
  }
  if (strongSeparator.test(token.lower) && (draft.place || draft.agency)) return separate(reading, at, draft);
  if (weakSeparator.test(token.lower)) {
    return draft.end === 0 && at === 0 ? null : { draft: { ...draft, end: token.end }, to: at + 1, commits: false };
  }
  if (
    opensWithDate(reading.tokens, at, draft) ||
    (isDateWord(token, draft.date, draft.place !== null) && (draft.place || draft.agency))
  ) {
    return { draft: { ...draft, date: join(draft.date, token.text), end: token.end }, to: at + 1, commits: false };
  }
  return readAgency(reading, at, draft) ?? readPlace(reading, at, draft);
}

/** `Nov 19 (Reuters) -`, `19 Nov (Reuters) -` */
function opensWithDate(tokens: readonly Token[], at: number, draft: Draft): boolean {
  if (draft.place || draft.agency || at > 1) return false;
  const [first, second] = tokens;
  const isDay = (token: Token | undefined) => /^\d{1,2}$/.test(token?.text ?? '');
  const isMonth = (token: Token | undefined) => token?.word === true && monthWord.test(token.lower);
  return (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
}

/** A separator closes what stands before it; a hyphen inside a name does not. */
function separate(reading: Reading, at: number, draft: Draft): Step | null {
  const token = reading.tokens[at] as Token;
  const next = reading.tokens[at + 1];
  const inside = token.glued && next?.glued && token.lower === '-' && next.word;
  if (inside && draft.place) {
    const place = `${draft.place}-${next.text}`;
    return { draft: { ...draft, place, end: next.end }, to: at + 2, commits: false };
  }
  return { draft: { ...draft, end: token.end }, to: at + 1, commits: true };
}

function readBracket(reading: Reading, at: number, draft: Draft): Step | null {
  const { tokens, head } = reading;
  const open = tokens[at] as Token;
  const close = tokens.findIndex((token, index) => index > at && token.text === openings[open.text]);
  const last = tokens[close];
  if (close < 0 || !last || last.start - open.end > 40) return null;
  const inner = head.slice(open.end, last.start);
  const match = [...reading.agencies.values()].find(({ from, to }) => from > at && to <= close);
  const apposed =
    match && [...reading.agencies.values()].some(({ to, outlets }) => to === at && outlets[0] === match.outlets[0]);
  if (apposed) return null;
  if (match && !isPartOf(match, tokens, at, close))
    return fillBracket(reading, draft, match, inner, { to: close + 1, end: last.end, open });
  const after = tokens[close + 1];
  if (draft.place && draft.date === null && open.text === '(' && after?.lower === ',')
    return { draft: { ...draft, place: `${draft.place} (${inner})`, end: last.end }, to: close + 1, commits: false };
  const known = /^\p{L}{2,8}$/u.test(inner) ? reading.findAgency(inner.toUpperCase()) : null;
  const acronym = known !== null || /^\p{Lu}{2,8}$/u.test(inner.trim());
  const named =
    draft.place !== null &&
    /^\p{L}[\p{L}\p{N} .&-]{2,24}$/u.test(inner) &&
    /^(?:-|—|:)$/.test((after?.lower === '.' ? tokens[close + 2] : after)?.lower ?? '');
  if ((!acronym && !named) || !/[([/]/.test(open.text) || draft.agency !== null) return null;
  const agency = known?.name ?? inner.trim();
  return { draft: { ...draft, agency, end: last.end }, to: close + 1, commits: draft.place !== null };
}

/** `dpa-AFX`, `Agefi-Dow Jones`: the name of an agency inside a longer one. */
const isPartOf = ({ from, to }: AliasMatch, tokens: readonly Token[], open: number, close: number) =>
  (from > open + 1 && tokens[from - 1]?.lower === '-') || (to < close && tokens[to]?.lower === '-');

interface Bracket {
  readonly to: number;
  readonly end: number;
  readonly open: Token;
}

/** Japanese and Korean newsrooms put place, date and agency into one bracket. */
function fillBracket(reading: Reading, draft: Draft, match: AliasMatch, inner: string, bracket: Bracket): Step | null {
  const agency = chooseOutlet(match, reading.hint)?.name ?? null;
  const first = reading.tokens[match.from] as Token;
  const last = reading.tokens[match.to - 1] as Token;
  const rest = reading.head.slice(bracket.open.end, first.start) + reading.head.slice(last.end, bracket.end - 1);
  const place = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(inner) ? placeOf(rest) : null;
  if (draft.agency && !draft.place) return null;
  return {
    draft: { ...draft, agency: draft.agency ?? agency, place: draft.place ?? place, end: bracket.end },
    to: bracket.to,
    commits: true,
  };
}

function placeOf(rest: string): string | null {
  const place = rest.replace(/[０-９0-9]+[年月日]|[＝=・\s]|特派員|記者|기자|通信$/gu, '').trim();
  return place.length >= 2 && !/\d/.test(place) ? place : null;
}

/** An agency without brackets counts where a stop or a separator follows: `— РИА Новости.` */
function readAgency(reading: Reading, at: number, draft: Draft): Step | null {
  const match = reading.agencies.get(at);
  if (!match || draft.agency) return null;
  const after = reading.tokens[match.to];
  const follows = after && (strongSeparator.test(after.lower) || (after.lower === '.' && draft.date !== null));
  const outlet = chooseOutlet(match, reading.hint);
  if (!follows || !outlet || (outlet.kind !== 'agency' && !draft.place)) return null;
  const end = after.end;
  return { draft: { ...draft, agency: outlet.name, end }, to: match.to + 1, commits: true };
}

function readPlace(reading: Reading, at: number, draft: Draft): Step | null {
  const { tokens } = reading;
  const token = tokens[at] as Token;
  const closed = draft.place !== null && isClosed(tokens, at);
  if (reporterWord.test(token.lower)) return { draft, to: at + 1, commits: false };
  if (draft.place && token.lower === '/' && tokens[at + 1]?.capital) {
    const next = tokens[at + 1] as Token;
    return { draft: { ...draft, place: `${draft.place}/${next.text}`, end: next.end }, to: at + 2, commits: false };
  }
  if (!token.word || closed) return readRegion(reading, at, draft);
  const caseless = token.text.toLowerCase() === token.text.toUpperCase();
  if (!token.capital && !caseless && !(draft.place && smallPlaceWord.test(token.lower))) return null;
  const place = draft.place ? draft.place + (token.glued ? '' : ' ') + token.text : token.text;
  if (place.split(' ').length > 5) return null;
  const loud =
    (draft.loud || !draft.place) && token.text.length > 1 && token.text === token.text.toUpperCase() && !caseless;
  return {
    draft: { ...draft, place, loud: loud || (draft.loud && token.text.length < 4), end: token.end },
    to: at + 1,
    commits: false,
  };
}

/** After a comma the region or the country: `CHICOUTIMI, Qué. —` */
function readRegion(reading: Reading, at: number, draft: Draft): Step | null {
  const token = reading.tokens[at] as Token;
  const before = reading.tokens[at - 1];
  if (token.lower === "'" && token.glued && draft.place) {
    return { draft: { ...draft, place: `${draft.place}'`, end: token.end }, to: at + 1, commits: false };
  }
  if (!token.capital || before?.lower !== ',') return null;
  return { draft: { ...draft, end: token.end }, to: at + 1, commits: false };
}

const isClosed = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return before !== undefined && !before.word && before.lower !== "'" && before.lower !== '-';
};

const monthWord =
  /^(?:jan|feb|fev|fév|mar|mär|abr|apr|avr|mai|may|mag|jun|juin|giu|jul|juil|lug|aug|aou|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|déc|dez|dic|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|mon|tue|wed|thu|fri|sat|sun|lun|mié|jue|vie|sáb|dom)/;
const arabicMonth =
  /^(?:يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|الأول|الثاني|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|غشت)$/u;

const isDateWord = (token: Token, date: string | null, placed: boolean) =>
  /^\p{N}/u.test(token.text) ||
  arabicMonth.test(token.text) ||
  (token.word && token.text.length <= 10 && placed && monthWord.test(token.lower)) ||
  (date !== null && /^(?:de|of|г|th|st)$/.test(token.lower));

const join = (before: string | null, word: string) => (before ? `${before} ${word}` : word);

/** `Wien – Ab`, `Hohenlinden. Wer`: what stands before the first stop. */
const isQuiet = (draft: Draft, tokens: readonly Token[], at: number) =>
  draft.place !== null && draft.agency === null && tokens[at - 1]?.lower === '.' && tokens[at]?.capital === true;

function isBelievable(draft: Draft, tokens: readonly Token[], elsewhere: string): boolean {
  const next = tokens.find((token) => token.start >= draft.end);
  if (draft.agency) return true;
  if (!draft.place || !next?.word || (!next.capital && !/\p{Lo}|\p{N}/u.test(next.text.charAt(0)))) return false;
  if (/\p{Script=Arabic}/u.test(draft.place)) return draft.place.split(' ').length <= 2;
  const quiet =
    draft.place.split(' ').length <= 3 && draft.date === null && next.capital && elsewhere.includes(draft.place);
  return quiet || (draft.loud && draft.place.length > 2) || (draft.date !== null && /\d/.test(draft.date));
}

function finish(draft: Draft): ReadDateline {
  const place = draft.place && draft.loud ? titleCase(draft.place) : draft.place;
  return { dateline: { place, agency: draft.agency, date: draft.date }, end: draft.end };
}

const titleCase = (place: string) =>
  place.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
