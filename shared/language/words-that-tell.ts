const addresses =
  /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|info|[a-z]{2})\b(?:\/\S*)?|[@#][\p{L}\p{N}_]+/giu;
const codes = /[A-Za-z]*\p{N}[A-Za-z\p{N}.,:/]*/gu;
const markup = /<[^<>]{0,200}>/g;

/** The most of a text that is judged; more of it changes nothing but the time that it takes. */
const judgedLength = 1500;
const longestName = 3;

/**
 * What of a text tells its language: the text without markup, addresses, handles, numbers and codes. Empty where nothing tells.
 */
export function wordsThatTell(text: string): string {
  const plain = text
    .slice(0, judgedLength)
    .normalize('NFC')
    .replace(markup, ' ')
    .replace(addresses, ' ')
    .replace(codes, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(plain) ? plain : '';
}

/** Whether a text is up to three words, all with a capital: a name, which is the same in many languages. */
export function looksLikeAName(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length <= longestName && words.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
