import { type BlockFacts, blockNames } from './features-block.ts';
import type { PageFacts } from './features-page.ts';
import { sharedLevels, type TreeElement } from './tree.ts';
import { containment } from './words.ts';

/** What stands between a block, the title, and the running text before and after it. */
export const sequenceNames: readonly string[] = [
  'since-title',
  'title-seen',
  'heading-in-title',
  'heading-link-share',
  'heading-level',
  'headings-since-start',
  'linked-headings-since-start',
  'boilerplate-since-main',
  'boilerplate-to-main',
  'boilerplate-since-start',
  'boilerplate-to-end',
  'bylines-since-start',
  'words-since-main',
  'words-to-main',
  'levels-to-previous-main',
  'levels-to-next-main',
  'same-signature-as-previous-main',
  'same-signature-as-next-main',
  'main-words-before',
  'main-words-after',
];

const bylineAt = blockNames.indexOf('phrase-byline');
const timestampAt = blockNames.indexOf('phrase-timestamp');
const clockAt = blockNames.indexOf('clock');
const yearAt = blockNames.indexOf('year');

/** What a walk over the blocks has met before each. */
interface Met {
  readonly main: BlockFacts | null;
  /** Phrases of boilerplate, and words, since the last main block. */
  readonly boilerplate: number;
  readonly words: number;
  /** Phrases of boilerplate since the first main block; words of all main blocks. */
  readonly allBoilerplate: number;
  readonly mainWords: number;
}

function walk(facts: readonly BlockFacts[]): Met[] {
  let met: Met = { main: null, boilerplate: 0, words: 0, allBoilerplate: 0, mainWords: 0 };
  return facts.map((fact) => {
    const before = met;
    met = fact.isMain
      ? { ...met, main: fact, boilerplate: 0, words: 0, mainWords: met.mainWords + fact.words.length }
      : {
          ...met,
          boilerplate: met.boilerplate + fact.boilerplate,
          words: met.words + fact.words.length,
          allBoilerplate: met.allBoilerplate + (met.main ? fact.boilerplate : 0),
        };
    return before;
  });
}

/** These columns for each block. */
export function sequenceFeatures(page: PageFacts): number[][] {
  const { facts } = page;
  const forwards = walk(facts);
  const backwards = walk(facts.toReversed()).reverse();
  const title = titlePosition(page);
  let [headings, linkedHeadings, bylines] = [0, 0, 0];
  let heading: BlockFacts | null = null;
  return facts.map((fact, index) => {
    const [before, after] = [forwards[index] as Met, backwards[index] as Met];
    const row = [
      title < 0 ? 0 : Math.max(-20, Math.min(60, index - title)),
      title < 0 ? -1 : Number(index >= title),
      heading ? containment(heading.distinct, page.titleWords) : -1,
      heading ? heading.linkShare : -1,
      heading ? headingLevel(heading) : 0,
      headings,
      linkedHeadings,
      before.main ? before.boilerplate : -1,
      after.main ? after.boilerplate : -1,
      before.allBoilerplate,
      after.allBoilerplate,
      bylines,
      Math.min(500, before.words),
      Math.min(500, after.words),
      before.main ? levelsBetween(fact.chain, before.main.chain) : -1,
      after.main ? levelsBetween(fact.chain, after.main.chain) : -1,
      Number(before.main?.signature === fact.signature),
      Number(after.main?.signature === fact.signature),
      before.mainWords,
      after.mainWords,
    ];
    if (fact.isHeading) {
      heading = fact;
      if (before.main) {
        headings += 1;
        if (fact.linkShare > 0.5) linkedHeadings += 1;
      }
    }
    if (before.main && isByline(fact)) bylines += 1;
    return row;
  });
}

function isByline({ row, words }: BlockFacts): boolean {
  if (words.length > 20) return false;
  return ((row[bylineAt] ?? 0) > 0 || (row[timestampAt] ?? 0) > 0 || (row[clockAt] ?? 0) > 0) && (row[yearAt] ?? 0) > 0;
}

/** The block that says most of the title and little else; a heading before others; −1 where none does. */
function titlePosition({ facts, titleWords }: PageFacts): number {
  if (titleWords.size === 0) return -1;
  let [best, position] = [0.6, -1];
  facts.forEach((fact, index) => {
    const shared = containment(titleWords, fact.distinct);
    if (shared < 0.6) return;
    const score = shared * containment(fact.distinct, titleWords) + (fact.isHeading ? 0.2 : 0);
    if (score > best) [best, position] = [score, index];
  });
  return position;
}

function headingLevel({ chain }: BlockFacts): number {
  const found = chain.find(({ tag }) => /^h[1-6]$/.test(tag));
  return found ? Number(found.tag[1]) : 0;
}

/** Levels from a path's end up to what holds the other's too. */
function levelsBetween(path: readonly TreeElement[], other: readonly TreeElement[]): number {
  return path.length - sharedLevels(path, other);
}
