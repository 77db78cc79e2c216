import { readFileSync } from 'node:fs';
import { centroidsOfPlace, type FastTextModel, type QuantisedRows, readFastTextModel } from './fasttext-model.ts';
import { likeliestLabels, plantLabelTree } from './label-tree.ts';
import { fastTextModelFile, locateModelFile } from './model-files.ts';

/** The likeliest languages by fastText, each with its probability. */
export type DetectWithFastText = (text: string) => ReadonlyMap<string, number>;

const candidates = 12;

/** Loads fastText's language identification model (lid.176, compressed), 176 languages. */
export function loadFastText(): DetectWithFastText {
  const model = readFastTextModel(readFileSync(locateModelFile(fastTextModelFile)));
  const tree = plantLabelTree(model);
  return (text) => likeliestLabels(tree, meanRow(model, text), candidates);
}

/** The mean of the rows of a text's words and n-grams and of its end, as fastText has it: in 32 bits, each sum in turn. */
function meanRow(model: FastTextModel, text: string): Float32Array {
  const rows: number[] = [];
  for (const word of text.split(/\s+/)) if (word !== '') pushRows(rows, model, word);
  const end = model.rowOfWord(encoder.encode('</s>'));
  if (end !== undefined) rows.push(end);
  const mean = new Float32Array(model.dimensions);
  for (const row of rows) addRow(mean, model.input, row);
  const share = Math.fround(1 / Math.max(1, rows.length));
  return mean.map((sum) => sum * share);
}

const encoder = new TextEncoder();

/** Rows of a word and of its n-grams, in which `<` and `>` stand for its beginning and end. */
function pushRows(rows: number[], model: FastTextModel, word: string): void {
  const bytes = encoder.encode(`<${word}>`);
  const known = model.rowOfWord(bytes.subarray(1, -1));
  if (known !== undefined) rows.push(known);
  for (let from = 0; from < bytes.length; from++) {
    if (isInsideCharacter(bytes[from])) continue;
    let hash = hashStart;
    let to = from;
    for (let characters = 1; characters <= model.longestNgram && to < bytes.length; characters++) {
      do hash = hashStep(hash, bytes[to++] as number);
      while (isInsideCharacter(bytes[to]));
      if (characters < model.shortestNgram) continue;
      const row = model.rowOfNgram(hash >>> 0);
      if (row !== undefined) rows.push(row);
    }
  }
}

/** FNV-1a, but for its taking bytes for signed. */
const hashStart = 2166136261;
const hashStep = (hash: number, byte: number): number => Math.imul(hash ^ ((byte << 24) >> 24), 16777619);

const isInsideCharacter = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function addRow(sums: Float32Array, { codes, centroids, lengthOfPiece, normCodes, norms }: QuantisedRows, row: number) {
  const norm = norms[normCodes[row] as number] as number;
  let code = (row * sums.length) / lengthOfPiece;
  for (let at = 0, place = 0; at < sums.length; code++, place += centroidsOfPlace) {
    let listed = (place + (codes[code] as number)) * lengthOfPiece;
    for (const end = at + lengthOfPiece; at < end; at++, listed++)
      sums[at] = (sums[at] as number) + Math.fround(norm * (centroids[listed] as number));
  }
}
