/** How much news there is in a language, in three tiers: what a detector half believes is likelier to be of the first. */
const tiers: readonly (readonly string[])[] = [
  'en es fr de ru zh ja ar pt it'.split(' '),
  'fa tr uk pl nl ko hi id vi el cs sv ro hu he bn th ur ta te mr gu ml kn bg da fi nb sk hr sr bs sl lt lv et ca'.split(
    ' ',
  ),
  'is sq mk az kk uz ka hy be ms fil sw af eu cy ga mn ne si km lo my am pa or ps ckb ku ky tg tk so ha yo ig zu xh rw mt lb nn mg jv su'.split(
    ' ',
  ),
];

const logPriors = [0, -0.8, -1.4];
const rareLogPrior = -2.4;
/** For a language that one detector alone can name: nobody contradicts that one where it hears it in a row of names. */
const uncheckedLogPrior = -2;
const usualLetters = 40;
const greatestFactor = 3;

/**
 * The logarithm of a language's weight before a word is read, against the most used ones' 0; the more letters a text has, the less
 * it counts.
 * @param knownTo how many detectors can name the language
 */
export function logPrior(language: string, letters: number, knownTo: number): number {
  const prior = logPriors[tiers.findIndex((tier) => tier.includes(language))] ?? rareLogPrior;
  const factor = Math.min(greatestFactor, usualLetters / Math.max(letters, 1));
  return factor * (knownTo > 1 ? prior : prior + uncheckedLogPrior);
}
