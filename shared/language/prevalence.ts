/** How much news there is in a language, in three tiers: what a detector half believes is likelier to be of the first. */
const tiers: readonly (readonly string[])[] = [
  'en es fr de ru zh ja ar pt it'.split(' '),
  'fa tr uk pl nl ko hi id vi el cs sv ro hu he bn th ur ta te mr gu ml kn bg da fi nb sk hr sr bs sl lt lv et ca'.split(
    ' ',
  ),
  'is sq mk az kk uz ka hy be ms fil sw af gl eu cy ga mn ne si km lo my am pa or ps ckb ku ky tg tk so ha yo ig zu xh rw mt lb nn mg jv su'.split(
    ' ',
  ),
];

const logPriors = [0, -0.5, -1.2];
const rareLogPrior = -1.9;

/** The logarithm of a language's weight before a word is read, against the most used ones' 0. */
export function logPrior(language: string): number {
  return logPriors[tiers.findIndex((tier) => tier.includes(language))] ?? rareLogPrior;
}
