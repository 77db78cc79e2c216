import { type BlockFacts, blockNames, tagOrder } from './features-block.ts';
import { FAR } from './markup-cues.ts';

export const neighbourNames = [
  'words',
  'link-share',
  'readable',
  'ends-sentence',
  'bold-share',
  'heading',
  'boilerplate',
  'tag',
  'same-signature',
  'same-parent',
  'capitalised-share',
  'related',
];

const linkShareAt = blockNames.indexOf('link-share');
const endsSentenceAt = blockNames.indexOf('ends-sentence');
const boldShareAt = blockNames.indexOf('bold-share');
const capitalisedAt = blockNames.indexOf('capitalised-share');
const relatedAt = blockNames.indexOf('markup-related');

export function neighbourFeatures(facts: readonly BlockFacts[], index: number, offset: number): number[] {
  const neighbour = facts[index + offset];
  const fact = facts[index] as BlockFacts;
  if (!neighbour) return neighbourNames.map(() => -1);
  return [
    neighbour.words.length,
    neighbour.row[linkShareAt] ?? 0,
    neighbour.readable,
    neighbour.row[endsSentenceAt] ?? 0,
    neighbour.row[boldShareAt] ?? 0,
    Number(neighbour.isHeading),
    neighbour.boilerplate,
    tagOrder.indexOf(neighbour.block.element.tag),
    Number(neighbour.signature === fact.signature),
    Number(neighbour.chain[1] === fact.chain[1]),
    neighbour.row[capitalisedAt] ?? 0,
    neighbour.row[relatedAt] ?? FAR,
  ];
}
