import type { Block } from './segment.ts';
import { lineage, type TreeElement } from './tree.ts';

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

export interface InlineShares {
  readonly link: number;
  readonly anchors: readonly TreeElement[];
  readonly bold: number;
  readonly emphasis: number;
}

const boldTags: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const emphasisTags: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'small']);

export function inlineShares(block: Block): InlineShares {
  let [all, link, bold, emphasis] = [0, 0, 0, 0];
  const anchors = new Set<TreeElement>();
  for (const piece of block.pieces) {
    const length = piece?.text.trim().length ?? 0;
    if (!piece || length === 0) continue;
    all += length;
    let [isBold, isEmphasis] = [false, false];
    for (const element of lineage(piece.parent)) {
      if (element.tag === 'a') {
        anchors.add(element);
        link += length;
        break;
      }
    }
    for (const element of lineage(piece.parent)) {
      isBold ||= boldTags.has(element.tag);
      isEmphasis ||= emphasisTags.has(element.tag);
      if (element === block.element) break;
    }
    bold += isBold ? length : 0;
    emphasis += isEmphasis ? length : 0;
  }
  const share = (part: number) => (all === 0 ? 0 : part / all);
  return { link: share(link), anchors: [...anchors], bold: share(bold), emphasis: share(emphasis) };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const sentenceEnd = /[.!?。！？؟।։።…]["'”’»›」』）)\]]*$/u;
const sentenceMarks = /[.!?。！？؟।։።](?=\s|["'”’»」』)]|$|\P{ASCII})/gu;
const commaMarks = /[,،、，﹐﹑;；؛]/gu;
const upperLetters = /\p{Lu}/gu;
const anyLetter = /\p{L}/gu;
const digits = /\p{Nd}/gu;
const capitalisedWords = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const spacedWords = /[^\s]+/gu;
const separatorMarks = /[|·•»›→/:–—]/gu;
const quotationMarks = /["“”„«»「」『』‘’‹›]/gu;
const dashMarks = /\s[-–—]\s/gu;

export function textFeatures(text: string, words: readonly string[], inline: InlineShares): number[] {
  const sample = text.length > 2_000 ? text.slice(0, 2_000) : text;
  const letters = Math.max(1, count(sample, anyLetter));
  return [
    words.length,
    text.length,
    words.length === 0 ? 0 : text.length / words.length,
    inline.link,
    inline.anchors.length,
    inline.bold,
    inline.emphasis,
    Number(sentenceEnd.test(text)),
    Number(/[:：]$/.test(text)),
    Number(/(?:…|\.\.\.)$/.test(text)),
    count(sample, sentenceMarks),
    count(sample, commaMarks),
    count(sample, upperLetters) / letters,
    count(sample, digits) / sample.length,
    count(sample, capitalisedWords) / Math.max(1, count(sample, spacedWords)),
    count(sample, separatorMarks),
    count(sample, quotationMarks),
    Number(/[?？؟]$/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^[^\p{L}\p{N}"“„«'‘(「¿¡]/u.test(text)),
    count(sample, /[()（）[\]]/g),
    Number(/@[\w.-]+|https?:|www\.|\w\.(?:com|org|net)\b/i.test(sample)),
    Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.test(sample)),
    Number(/(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/.test(sample)),
    text.split('\n').length,
    count(sample, /[!！]/g),
    count(sample, dashMarks),
  ];
}
