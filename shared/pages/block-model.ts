import model from './block-model.json' with { type: 'json' };
import { chooseBlocks } from './choose-blocks.ts';
import { wordCount } from './features.ts';
import { type Location, locateBlocks } from './locate-blocks.ts';
import { secondAnswers } from './second-look.ts';
import secondModel from './second-look-model.json' with { type: 'json' };
import type { Survey } from './survey.ts';
import { treeModel } from './tree-model.ts';
import { wholeTables } from './whole-tables.ts';

/** Log-odds. Most of a page's blocks are soon below; they are not looked at again. */
export const HOPELESS = -4;

const firstAnswer = treeModel(model, HOPELESS);
const secondAnswer = treeModel(secondModel);

/** How likely each block belongs to the article, 0–1, when each is looked at by itself. */
export function firstAnswers({ rows }: Pick<Survey, 'rows'>): number[] {
  return rows.map(firstAnswer);
}

/** Which blocks are the article, by `first`, the first answers, and a second look at each among the others. */
export function articleBlocks({ rows, blocks }: Pick<Survey, 'rows' | 'blocks'>, first: readonly number[]): boolean[] {
  const locations = locateBlocks(blocks);
  const answers = secondAnswers({ rows, locations, probabilities: first }, secondAnswer);
  return keepBlocks(locations, answers, rows.map(wordCount));
}

/** Which blocks are kept by the last answers to them; `words` are theirs. Of a table all cells or none. */
export function keepBlocks(
  locations: readonly Location[],
  answers: readonly number[],
  words: readonly number[],
): boolean[] {
  const tables = locations.map(({ table }) => table);
  return wholeTables(tables, chooseBlocks(answers, words));
}
