import { attachedLead, conjunctions, leadingWords, nobody, trailingWords } from './byline-words.ts';
import { collapse } from './segment.ts';

const separators = /\s*(?:[|•·;\n\t]|\s[-–—]\s)\s*/u;
const credential =
  /^(?:[A-Z][A-Za-z]?\.?){1,3}[A-Z]{0,4}$|^(?:Jr|Sr|II|III|Ph\.?D|M\.?D|MSc|BSc|Esq|DVM|VMD|CFP|CPA|RDN?|Dipl?|Prof|Dr)\.?$/;
const noName = /@|https?:|www\.|\.com\b|\p{Nd}|[<>{}[\]=_#?!:]/iu;

/** A template's variable, or the initials on a portrait that is not there. */
const placeholder = /^[\p{L}_]+(?:\.[\p{L}_]+){2,}$|^[A-Z]{1,2}$/u;

/** Longer things are sentences. */
const LONGEST_NAME = 60;
const MOST_NAMES = 12;

/** The names in a byline: prefixes such as "by", offices, dates and addresses taken off, several people told apart. */
export function namesIn(byline: string): string[] {
  const text = collapse(byline.replace(/\S+@\S+/g, ' ').replace(/https?:\S+/g, ' '));
  for (const segment of text.split(separators).map(stripWords)) {
    const parts = joinCredentials(segment.split(conjunctions).map(stripWords));
    const names = parts.filter((part) => part !== '' && isName(part));
    if (names.length > 0) return [...new Set(names)].slice(0, MOST_NAMES);
  }
  return [];
}

function isName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    !noName.test(text) &&
    !nobody.test(text) &&
    !placeholder.test(text) &&
    looksLikeName(text)
  );
}

function stripWords(text: string): string {
  let rest = text.trim();
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    rest = rest.replace(leadingWords, '').replace(attachedLead, '');
  }
  return rest
    .replace(trailingWords, '')
    .replace(/^[\s"“”'’.,:–—-]+|[\s"“”.,:–—-]+$/gu, '')
    .trim();
}

/** `Jane Doe, MD` is one person. */
function joinCredentials(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.length > 0 && credential.test(part)) joined.push(`${joined.pop()}, ${part}`);
    else joined.push(part);
  }
  return joined;
}

/** One to six words, of which a cased script begins the first and most of the others with a capital. */
function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  const cased = words.filter((word) => /^\p{Lu}|^\p{Ll}/u.test(word));
  const capital = cased.filter((word) => /^\p{Lu}/u.test(word));
  return cased.length === 0 ? /\p{L}/u.test(text) : capital.length * 2 >= cased.length;
}
