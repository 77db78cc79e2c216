import { shortestTag } from '../../shared/language/index.ts';

/** Whether the operator keeps articles in a language, given as BCP 47 or null where it isn't known. */
export type KeepsLanguage = (lang: string | null) => boolean;

/**
 * Reads the languages that are kept: language ranges as RFC 4647 filters by them (3.3.1), separated by commas. `zh` keeps
 * `zh` and `zh-Hant`, `pt-BR` keeps Brazil's Portuguese alone, `*` keeps everything. What is in no known language is kept:
 * it may be in one of these.
 */
export function readKeptLanguages(text: string): KeepsLanguage {
  const ranges = text.split(',').map((range) => range.trim());
  if (ranges.includes('*')) return () => true;
  const kept = ranges.map(shortestTag);
  return (lang) => lang === null || kept.some((range) => lang === range || lang.startsWith(`${range}-`));
}
