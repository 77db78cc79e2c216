import words from './date-words.json' with { type: 'json' };

function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(phrases.map((phrase) => phrase.replace(/[.()]/g, '\\$&')).join('|'), 'i');
}

const updated = anyOf(Object.values(words.updated).flat());
const published = anyOf(Object.values(words.published).flat());
const original = anyOf(Object.values(words.original).flat());
const copyright = anyOf(words.copyright);

/** True for words before a date that make it the day of the last change: they speak of one, and of nothing else. */
export function saysUpdated(text: string): boolean {
  return updated.test(text) && !published.test(text);
}

/** True for words before a date that make it the day of publication. */
export function saysPublished(text: string): boolean {
  return published.test(text);
}

/** True for words before a date that make it the day of the first publication of several. */
export function saysOriginal(text: string): boolean {
  return original.test(text);
}

/** True for a line that claims a copyright: its year is none of the article's. */
export function saysCopyright(text: string): boolean {
  return copyright.test(text);
}
