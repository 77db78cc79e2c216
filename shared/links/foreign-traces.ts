import type { DocumentKeys, DocumentText } from './describe-document.ts';
import { keyOf } from './keys.ts';
import { transliterate } from './transliterate.ts';

const shortestTrace = 4;
const mostTraces = 8;

/**
 * The words of a text that are written in another script than its language's and stand in the other document too: names
 * that a translator set in brackets or left as they were. Empty where both are in one script, whose names tell nothing.
 */
export function foreignTraces({ lang, title, paragraphs }: DocumentText, other: DocumentKeys): readonly string[] {
  const [own, theirs] = [scriptOf(lang), scriptOf(other.lang)];
  if (own === null || theirs === null || own === theirs) return [];
  const keys = new Set(other.sentences.flatMap((sentence) => [...sentence.keys]));
  const words = [title ?? '', ...paragraphs].join('\n').match(wordsIn(theirs)) ?? [];
  const traces = words.filter((word) => word.length >= shortestTrace && keys.has(keyOf('token', lettersOf(word))));
  return [...new Set(traces)].slice(0, mostTraces);
}

const lettersOf = (word: string): string => transliterate(word).replace(/[^a-z]/g, '');

/** Scripts by the name that regular expressions know; Chinese, Japanese and Korean count as one each. */
function scriptOf(lang: string | null): string | null {
  const script = lang === null ? undefined : new Intl.Locale(lang).maximize().script;
  return script === undefined ? null : (joined[script] ?? script);
}

const joined: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };

const wordsIn = (script: string): RegExp => new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]+`, 'gu');
