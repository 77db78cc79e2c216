/**
 * How often the language is right: `node bench/language.ts DIR`, where DIR holds one file of JSON lines a language
 * (`fr.jsonl`, …), each line a document with `title` and `paragraphs`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { baseLanguage } from '../shared/language/index.ts';
import { identify } from './adapters/language.ts';

interface Document {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const kinds = ['4 words', 'title', 'paragraph', 'all paragraphs'] as const;
type Kind = (typeof kinds)[number];

const segmenters = new Map<string, Intl.Segmenter>();

function firstWords(text: string, language: string, count: number): string {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const end = words[count];
  return end === undefined ? text : text.slice(0, end.index).trim();
}

function samplesOf({ title, paragraphs }: Document, language: string): readonly (readonly [Kind, string])[] {
  const [first = ''] = paragraphs;
  return [
    ['4 words', firstWords(first, language, 4)],
    ['title', title],
    ['paragraph', first],
    ...paragraphs.map((paragraph): [Kind, string] => ['all paragraphs', paragraph]),
  ];
}

function readDocuments(file: string): readonly Document[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Document => JSON.parse(line));
}

const [directory, ...flags] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: node bench/language.ts DIR [--fails]');
const files = readdirSync(directory).filter((name) => name.endsWith('.jsonl'));
const right = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
const start = performance.now();
let asked = 0;
for (const file of files) {
  const language = basename(file, '.jsonl');
  const tally = new Map<Kind, boolean[]>(kinds.map((kind) => [kind, []]));
  for (const [kind, text] of readDocuments(join(directory, file)).flatMap((document) =>
    samplesOf(document, language),
  )) {
    const answer = identify(text);
    const hit = answer !== null && baseLanguage(answer.lang) === baseLanguage(language);
    tally.get(kind)?.push(hit);
    asked++;
    if (!hit && flags.includes('--fails')) console.log(language, kind, answer?.lang ?? null, text.slice(0, 80));
  }
  const shares = kinds.map((kind) => share(tally.get(kind) ?? []));
  for (const [index, kind] of kinds.entries()) right.get(kind)?.push(shares[index] ?? 0);
  console.log(language.padEnd(8), ...shares.map((value) => value.toFixed(3)));
}
console.log('mean    ', ...kinds.map((kind) => average(right.get(kind) ?? []).toFixed(4)), kinds.join(' / '));
console.log(`${((performance.now() - start) / asked).toFixed(2)} ms a text, ${asked} texts`);

function share(hits: readonly boolean[]): number {
  return hits.filter(Boolean).length / hits.length;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
