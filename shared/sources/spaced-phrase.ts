import type { Party, Span } from './party.ts';
import type { Patterns } from './unspaced-patterns.ts';

interface Word extends Span {
  readonly text: string;
}

/**
 * A person in a phrase whose words are set apart by spaces (Korean): "어민 박순철(41) 씨", "윤 교수", "이상훈 다온투자자문 대표",
 * "도널드 트럼프 미국 대통령", "배우 김하늘". Null where it names nobody.
 */
export function readSpacedPerson(patterns: Patterns, text: string, from: number): Party | null {
  const honorific = patterns.honorific.exec(text);
  const office = honorific ? null : patterns.office.exec(text);
  const suffix = honorific ?? office;
  if (!suffix) return readAfterRole(patterns, text, from);
  const glued = suffix.index > 0 && !/[\s)）]/.test(text.charAt(suffix.index - 1));
  if (glued && honorific) return null;
  const words = wordsIn(text.slice(0, suffix.index), from);
  const last = words.at(-1);
  const name = last && (honorific ? honoured(patterns, last) : beforeOffice(patterns, words));
  if (!name) return null;
  const end = from + suffix.index + suffix[0].length;
  const role = office
    ? { start: name.end < from + suffix.index ? nextStart(words, name, from + suffix.index) : from + suffix.index, end }
    : roleBefore(patterns, words, name);
  return { kind: 'person', name, role };
}

function wordsIn(text: string, from: number): Word[] {
  return [...text.matchAll(/[^\s()（）]+(?:[(（][^)）]*[)）])?/gu)].map((match) => {
    const bare = match[0].replace(/[(（].*$/u, '');
    return { text: bare, start: from + match.index, end: from + match.index + bare.length };
  });
}

const nextStart = (words: readonly Word[], name: Span, office: number) =>
  words.find((word) => word.start >= name.end)?.start ?? office;

const honoured = (patterns: Patterns, word: Word): Span | null =>
  word.text.length <= 6 && !patterns.organisation.test(word.text.length > 3 ? word.text : '') ? word : null;

function roleBefore(patterns: Patterns, words: readonly Word[], name: Span): Span | null {
  const before = words.filter((word) => word.end <= name.start).at(-1);
  return before && (patterns.crowd.test(before.text) || endsInRole(patterns, before.text)) ? before : null;
}

const endsInRole = (patterns: Patterns, text: string) =>
  [...text.matchAll(patterns.roles)].some(({ index, 0: role }) => index + role.length === text.length);

/** 김지원, 박형도: names end as nouns for bodies do, provinces and the like begin as surnames do. */
const isGivenNameEnd = (patterns: Patterns, text: string) =>
  text.length === 3 && patterns.spaced?.givenNameEnds.test(text) === true && !patterns.spaced.bodies.test(text);

const isName = (patterns: Patterns, text: string) =>
  patterns.personName?.test(text) === true &&
  text.length >= 3 &&
  !patterns.spaced?.modifier.test(text) &&
  ![patterns.crowd, patterns.document].some((ending) => ending.test(text)) &&
  (!patterns.organisation.test(text) || isGivenNameEnd(patterns, text)) &&
  !endsInRole(patterns, text);

/** The name before an office, with or without an affiliation between; of a foreigner, what is left of it. */
function beforeOffice(patterns: Patterns, words: readonly Word[]): Span | null {
  const last = words.at(-1) as Word;
  if (last.text.length === 1 && patterns.personName?.test(`${last.text}가나`)) return last;
  const near = words.slice(-5);
  const abroad = isCountry(patterns, last.text);
  const name = abroad ? undefined : near.findLast((word) => isName(patterns, word.text));
  if (name) return name;
  const affiliation = ({ text }: Word) => isCountry(patterns, text) || patterns.organisation.test(text);
  let end = near.length;
  while (end > 0 && affiliation(near[end - 1] as Word)) end -= 1;
  let start = end;
  while (start > 0 && end - start < 3 && isForeign(patterns, near[start - 1] as Word)) start -= 1;
  const [first, final] = [near[start], near[end - 1]];
  return first && final && end > start && (end < near.length || end - start > 1)
    ? { start: first.start, end: final.end }
    : null;
}

const isCountry = (patterns: Patterns, text: string) => patterns.spaced?.country.test(text) ?? false;

const isForeign = (patterns: Patterns, { text }: Word) =>
  /^\p{Script=Hangul}{2,7}$/u.test(text) &&
  !patterns.spaced?.modifier.test(text) &&
  !patterns.crowd.test(text) &&
  !endsInRole(patterns, text) &&
  !patterns.spaced?.adverb.test(text);

/** "배우 김하늘": a full name behind a noun for a person. */
function readAfterRole(patterns: Patterns, text: string, from: number): Party | null {
  const words = wordsIn(text, from);
  const [role, name] = words.slice(-2);
  if (
    !name ||
    !role ||
    !isName(patterns, name.text) ||
    !(endsInRole(patterns, role.text) || patterns.office.test(role.text))
  )
    return null;
  return { kind: 'person', name, role };
}

/** A body's name: the last word, with the one before it where that is only a general noun ("회사 측", "서울 성북경찰서"). */
export function spacedBody(patterns: Patterns, text: string, from: number): Span {
  const words = wordsIn(text, from);
  const last = words.at(-1);
  if (!last) return { start: from, end: from + text.length };
  const before = patterns.spaced?.general.test(last.text) ? words.at(-2) : undefined;
  return { start: before && !patterns.spaced?.modifier.test(before.text) ? before.start : last.start, end: last.end };
}
