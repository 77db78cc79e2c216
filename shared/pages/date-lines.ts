import { type DateClaim, type DateEvidence, isForeign } from './date-claim.ts';
import { saysCopyright, saysOriginal, saysPublished, saysUpdated } from './date-words.ts';
import { type DateContext, type FoundDate, findDates } from './parse-date.ts';
import { type Block, collapse } from './segment.ts';
import { lineage } from './tree.ts';
import { wordsOf } from './words.ts';

const dateMarkup =
  /date|time|publi|posted|byline|meta|pubdate|datum|fecha|timestamp|dateline|created|issued|info|published|updated|article-?details|entry-?(?:meta|date)|submitted/i;

/** Blocks this near to the title belong to it. */
const NEAR_TITLE = 12;
/** Words; longer blocks speak of dates rather than being one. */
const SHORT = 30;
/** Characters. */
const LONGEST_LINE = 400;
/** Of a date that stands only in a copyright line. */
const COPYRIGHT = 0.12;

/** Dates in short blocks: beside the title, after a word that says so, in markup that says so, or standing alone. */
export function lineClaims({ blocks, title }: DateEvidence, context: DateContext): DateClaim[] {
  const titleAt = findTitle(blocks, title);
  return blocks.flatMap((block) => {
    if (block.text.length > LONGEST_LINE || !/\p{Nd}/u.test(block.text)) return [];
    const { text, dates } = datesOf(block, context);
    if (dates.length === 0) return [];
    const isCopyright = saysCopyright(text);
    const base = confidenceOf(block, wordsOf(text).length, titleAt);
    return dates.map(({ value, start, ambiguous }, position): DateClaim => {
      const before = text.slice(Math.max(0, start - 40), start);
      const said = saysOriginal(before) ? 0.4 : saysPublished(before) ? 0.12 : 0;
      const likely = Math.min(0.8, base + said - position * 0.02 - (ambiguous ? 0.03 : 0));
      return {
        of: saysUpdated(before) ? 'modified' : 'published',
        value,
        source: 'text',
        confidence: isCopyright ? COPYRIGHT : likely,
        isShown: !isCopyright,
        ambiguous,
      };
    });
  });
}

/** Where pieces of different elements run into one another, as `5 March 20243 minutes`, they are read apart. */
function datesOf(block: Block, context: DateContext): { text: string; dates: FoundDate[] } {
  const together = findDates(block.text, context).slice(0, 3);
  if (together.length > 0 || block.pieces.length < 2) return { text: block.text, dates: together };
  const text = collapse(block.pieces.map((piece) => piece?.text ?? ' ').join(' '));
  return { text, dates: findDates(text, context).slice(0, 3) };
}

function confidenceOf(block: Block, words: number, titleAt: number): number {
  const distance = titleAt < 0 ? 30 : Math.abs(block.index - titleAt);
  const near = distance <= NEAR_TITLE ? 0.2 - distance * 0.008 : 0;
  const marked = [...lineage(block.element)]
    .slice(0, 3)
    .some(({ attributes }) => dateMarkup.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`))
    ? 0.12
    : 0;
  const short = words <= 8 ? 0.12 : words <= SHORT ? 0.04 : -0.15;
  const foreign = isForeign(block.element) ? -0.25 : 0;
  const late = Math.min(0.1, block.index * 0.0003);
  return 0.35 + near + marked + short + foreign - late;
}

function findTitle(blocks: readonly Block[], title: string | null): number {
  if (title === null) return -1;
  const wanted = wordsOf(title).join(' ');
  const heading = blocks.find(
    ({ text, element }) => /^h[1-3]$/.test(element.tag) && wordsOf(text).join(' ') === wanted,
  );
  return (heading ?? blocks.find(({ text }) => text.length < 400 && wordsOf(text).join(' ') === wanted))?.index ?? -1;
}
