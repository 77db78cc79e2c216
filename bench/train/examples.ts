import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { getDomain } from 'tldts';
import { parseHtml } from '../../shared/pages/index.ts';
import { type Location, locateBlocks } from '../../shared/pages/locate-blocks.ts';
import { surveyPage } from '../../shared/pages/survey.ts';
import { addressOdds } from '../../shared/pages/verdict-address.ts';
import { verdictRow } from '../../shared/pages/verdict-features.ts';
import { wordsOf } from '../../shared/pages/words.ts';
import { type CorpusPage, readCorpus } from './corpus.ts';
import { labelBlocks } from './label.ts';

/** A page made ready for training: a feature row, a label and a length for each block. */
export interface Example {
  readonly corpus: string;
  readonly id: string;
  /** Registrable domain: pages of one never stand on both sides of a split. */
  readonly domain: string;
  readonly rows: Float32Array[];
  readonly locations: Location[];
  readonly labels: boolean[];
  readonly readable: number[];
  readonly texts: string[];
  readonly words: number[];
  /** The verdict model's row. */
  readonly page: Float32Array;
  /** What the address does to the odds that the page is an article. */
  readonly addressOdds: number;
  readonly isArticle: boolean;
}

/** Reads corpora into examples. Results are kept in `cache` for as long as the code that made them stays the same. */
export function readExamples(directories: readonly string[], cache: string | undefined): Example[] {
  return directories.flatMap((directory) => {
    const file = cache === undefined ? null : path.join(cache, `${path.basename(directory)}-${codeHash()}.examples`);
    if (file && existsSync(file)) return deserialize(readFileSync(file)) as Example[];
    const examples = Array.from(readCorpus(directory), toExample);
    if (file) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, serialize(examples));
    }
    return examples;
  });
}

function toExample(page: CorpusPage): Example {
  const survey = surveyPage(parseHtml(page.html), page.url);
  const { blocks, rows, readableShare } = survey;
  return {
    corpus: page.corpus,
    id: page.id,
    domain: getDomain(page.url) ?? page.url,
    rows,
    locations: locateBlocks(blocks),
    labels: labelBlocks(blocks, page.truth.text ?? '', readableShare),
    readable: readableShare,
    texts: blocks.map(({ text }) => text),
    words: blocks.map(({ text }) => wordsOf(text).length),
    page: verdictRow(survey, page.url),
    addressOdds: addressOdds(page.url),
    isArticle: (page.truth.pageType ?? 'article') === 'article',
  };
}

/** Files that no feature and no label depends on. */
const unrelated =
  /^(?:train|cross-validate|folds|gbdt|tree-model|block-model|second-look(?:-[a-z]+)?|odds|whole-tables|choose-blocks|verdict|verdict-model|verdict-phrases|verdict-kept|score|scores-file|pack|dates|date-[a-z]+|parse-date|calendars|month-names|render|content|images|read-page|index|page)\.(?:ts|json)$/;

function codeHash(): string {
  const room = path.join(import.meta.dirname, '../../shared/pages');
  const hash = createHash('sha256');
  for (const folder of [room, path.join(room, 'cues'), import.meta.dirname]) {
    for (const name of readdirSync(folder).sort()) {
      if (unrelated.test(name) || !/\.(?:ts|json)$/.test(name)) continue;
      hash.update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
