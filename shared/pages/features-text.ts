import {
  BRACKET,
  COMMA,
  characterClass,
  DASH,
  DIGIT,
  EXCLAMATION,
  LETTER,
  LOWER,
  NUMBER,
  QUOTATION_MARK,
  SENTENCE_MARK,
  SEPARATOR,
  SPACE,
  UPPER,
} from './characters.ts';
import type { Block } from './segment.ts';
import type { TreeElement, TreeText } from './tree.ts';

/** What a block's own text says, in the order of `textFeatures`. */
export const textNames = [
  'words',
  'characters',
  'word-length',
  'link-share',
  'links',
  'bold-share',
  'emphasis-share',
  'ends-sentence',
  'ends-colon',
  'ends-ellipsis',
  'sentences',
  'commas',
  'upper-share',
  'digit-share',
  'capitalised-share',
  'separators',
  'quotation-marks',
  'question',
  'starts-lower',
  'starts-mark',
  'parentheses',
  'address',
  'year',
  'clock',
  'lines',
  'exclamation',
  'dashes',
];

/** How much of a block is linked, bold, emphasised: shares of its characters, 0–1. */
export interface InlineShares {
  readonly link: number;
  readonly anchors: readonly TreeElement[];
  readonly bold: number;
  readonly emphasis: number;
}

const boldTags: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const emphasisTags: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'small']);

/** Reads the inline elements round a block's text. `anchorOf` finds the link that an element stands in. */
export function inlineShares(block: Block, anchorOf: (element: TreeElement) => TreeElement | null): InlineShares {
  let [all, link, bold, emphasis] = [0, 0, 0, 0];
  const anchors = new Set<TreeElement>();
  for (const piece of block.pieces) {
    const length = piece?.text.trim().length ?? 0;
    if (!piece || length === 0) continue;
    all += length;
    const anchor = anchorOf(piece.parent);
    if (anchor) {
      link += length;
      anchors.add(anchor);
    }
    if (isWithin(piece, block.element, boldTags)) bold += length;
    if (isWithin(piece, block.element, emphasisTags)) emphasis += length;
  }
  const share = (part: number) => (all === 0 ? 0 : part / all);
  return { link: share(link), anchors: [...anchors], bold: share(bold), emphasis: share(emphasis) };
}

function isWithin({ parent }: TreeText, top: TreeElement, tags: ReadonlySet<string>): boolean {
  for (let element: TreeElement | null = parent; element; element = element.parent) {
    if (tags.has(element.tag)) return true;
    if (element === top) return false;
  }
  return false;
}

/** Characters of a block that are looked at one by one. */
const SAMPLE = 2_000;
const sentenceEnd = /[.!?。！？؟।։።…]["'”’»›」』）)\]]*$/u;
const closingMarks: ReadonlySet<string> = new Set('"\'”’»」』)');
const dashMarks = /\s[-–—]\s/gu;

interface Counts {
  letters: number;
  upper: number;
  digits: number;
  capitalised: number;
  spaced: number;
  sentences: number;
  commas: number;
  separators: number;
  quotationMarks: number;
  brackets: number;
  exclamations: number;
  /** Of every character, all bits together. */
  all: number;
}

/** One pass over the text: a regular expression for each count costs more than all else that is asked of a block. */
function countCharacters(text: string): Counts {
  const counts: Counts = {
    letters: 0,
    upper: 0,
    digits: 0,
    capitalised: 0,
    spaced: 0,
    sentences: 0,
    commas: 0,
    separators: 0,
    quotationMarks: 0,
    brackets: 0,
    exclamations: 0,
    all: 0,
  };
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    if (codePoint > 0xffff) at += 1;
    const kind = characterClass(codePoint);
    counts.all |= kind;
    if (kind & LETTER) {
      counts.letters += 1;
      if (kind & UPPER) {
        counts.upper += 1;
        if (!(before & (LETTER | NUMBER))) counts.capitalised += 1;
      }
    } else if (kind & DIGIT) counts.digits += 1;
    else if (!(kind & SPACE)) countMark(counts, kind, text, at);
    if (before & SPACE && !(kind & SPACE)) counts.spaced += 1;
    before = kind;
  }
  return counts;
}

function countMark(counts: Counts, kind: number, text: string, at: number): void {
  if (kind & SENTENCE_MARK && endsSentence(text, at + 1)) counts.sentences += 1;
  if (kind & COMMA) counts.commas += 1;
  if (kind & SEPARATOR) counts.separators += 1;
  if (kind & QUOTATION_MARK) counts.quotationMarks += 1;
  if (kind & BRACKET) counts.brackets += 1;
  if (kind & EXCLAMATION) counts.exclamations += 1;
}

function endsSentence(text: string, next: number): boolean {
  if (next >= text.length) return true;
  const code = text.charCodeAt(next);
  return code > 127 || (characterClass(code) & SPACE) > 0 || closingMarks.has(text[next] as string);
}

/** A row's first columns. */
export function textFeatures(text: string, words: number, inline: InlineShares): number[] {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const counts = countCharacters(sample);
  const letters = Math.max(1, counts.letters);
  const first = characterClass(text.codePointAt(0) ?? 0);
  const last = text.at(-1);
  return [
    words,
    text.length,
    words === 0 ? 0 : text.length / words,
    inline.link,
    inline.anchors.length,
    inline.bold,
    inline.emphasis,
    Number(sentenceEnd.test(text.slice(-8))),
    Number(last === ':' || last === '：'),
    Number(last === '…' || text.endsWith('...')),
    counts.sentences,
    counts.commas,
    counts.upper / letters,
    counts.digits / sample.length,
    counts.capitalised / Math.max(1, counts.spaced),
    counts.separators,
    counts.quotationMarks,
    Number(last === '?' || last === '？' || last === '؟'),
    Number((first & LOWER) > 0),
    Number(!(first & (LETTER | NUMBER)) && !/^["“„«'‘(「¿¡]/.test(text)),
    counts.brackets,
    Number(counts.letters > 0 && /@[\w.-]+|https?:|www\.|\w\.(?:com|org|net)\b/i.test(sample)),
    Number(counts.digits > 3 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(sample)),
    Number(counts.digits > 2 && /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/.test(sample)),
    countLines(text),
    counts.exclamations,
    counts.all & DASH ? (sample.match(dashMarks)?.length ?? 0) : 0,
  ];
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
