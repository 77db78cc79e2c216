/**
 * Makes `eld-small.ngrams` from the n-grams that the eld package ships (Apache-2.0): `node shared/language/compile-ngram-table.ts`.
 * Run it again when the package is updated.
 */
import { writeFileSync } from 'node:fs';
import { hashNgram, type NgramTable, writeNgramTable } from './ngram-table.ts';

interface EldData {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The package writes a byte as a character of its own choice; this turns an n-gram back into bytes. */
function bytesOfNgram(ngram: string, byteOfCharacter: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(Array.from(ngram.trim(), (character) => byteOfCharacter.get(character) ?? 0));
}

function compileNgramTable(data: EldData, byteOfCharacter: ReadonlyMap<string, number>): NgramTable {
  const rows = Object.entries(data.ngrams).map(([ngram, scores]) => {
    const bytes = bytesOfNgram(ngram, byteOfCharacter);
    return { hash: hashNgram(bytes, 0, bytes.length, ngram.startsWith(' '), ngram.endsWith(' ')), scores };
  });
  rows.sort((a, b) => a.hash - b.hash);
  const entries = rows.map(({ scores }) => Object.entries(scores));
  const starts = new Uint32Array(rows.length);
  entries.reduce((start, row, index) => {
    starts[index] = start;
    return start + row.length;
  }, 0);
  const flat = entries.flat();
  return {
    languages: Object.values(data.languages),
    hashes: Uint32Array.from(rows, ({ hash }) => hash),
    starts,
    entryLanguages: Uint8Array.from(flat, ([language]) => Number(language)),
    entryScores: Uint8Array.from(flat, ([, score]) => score),
  };
}

const source = import.meta.resolve('eld');
const { ngramsData } = (await import(new URL('../ngrams/small.js', source).href)) as { ngramsData: EldData };
const { dictionary } = (await import(new URL('../dictionary.js', source).href)) as { dictionary: readonly string[] };
const byteOfCharacter = new Map(
  dictionary.map((character, byte): [string, number] => [character, byte]).filter(([character]) => character !== ' '),
);
writeFileSync(
  new URL('./eld-small.ngrams', import.meta.url),
  writeNgramTable(compileNgramTable(ngramsData, byteOfCharacter)),
);
