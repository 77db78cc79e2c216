/** Prefixes that some scripts write together with the word: articles, prepositions, conjunctions. */
const clitics: readonly { readonly script: RegExp; readonly prefixes: readonly string[] }[] = [
  { script: /\p{Script=Arabic}/u, prefixes: ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ك', 'ف'] },
  { script: /\p{Script=Hebrew}/u, prefixes: ['וה', 'שה', 'מה', 'ה', 'ו', 'ב', 'ל', 'מ', 'ש', 'כ'] },
];
const shortestRest = 3;

/** The word itself and what it is without each prefix that its script may have joined to it. */
export function withoutClitics(word: string): readonly string[] {
  const prefixes = clitics.find(({ script }) => script.test(word))?.prefixes ?? [];
  const rests = prefixes.filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= shortestRest);
  return [word, ...rests.map((prefix) => word.slice(prefix.length))];
}
