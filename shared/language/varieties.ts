import { closeLanguages, type Variety, varieties } from './close-languages.ts';

/** The weight of one mark of a language (natural logarithm), and the most that all of them may weigh. */
const markWeight = 0.7;
const greatestWeight = 6;

/** How much a text's letters and words speak for a language against its neighbours (natural logarithm); 0 where it has none. */
export function weighMarks(language: string, text: string): number {
  const marks = closeLanguages
    .filter((neighbours) => neighbours[language] !== undefined)
    .reduce((sum, neighbours) => sum + countMatches(text, neighbours[language] as RegExp), 0);
  return Math.min(greatestWeight, marks * markWeight);
}

/** Whether two languages are so close that what speaks against one speaks for the other. */
export function areMixedUp(a: string, b: string): boolean {
  return a === b || mixedUp.some((group) => group.includes(a) && group.includes(b));
}

const mixedUp: readonly (readonly string[])[] = [
  ['hr', 'bs', 'sr'],
  ['nb', 'nn'],
  ['id', 'ms'],
];

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The tag and script of a language's variety in a text; the plain tag where the text doesn't tell. */
export function tellVariety(language: string, script: string, text: string): { lang: string; script: string } {
  const found = varietyOf(varieties[language] ?? [], text);
  if (found !== null) return { lang: found.lang, script: found.script ?? script };
  const usual = new Intl.Locale(language).maximize().script;
  const unusual = usual !== undefined && ['Latn', 'Cyrl', 'Arab'].includes(script) && usual !== script;
  return { lang: unusual ? `${language}-${script}` : language, script };
}

function varietyOf(candidates: readonly Variety[], text: string): Variety | null {
  const counted = candidates.map((variety) => ({ variety, count: countMatches(text, variety.pattern) }));
  const [first, second] = counted.sort((a, b) => b.count - a.count);
  return first === undefined || first.count === (second?.count ?? 0) ? null : first.variety;
}
