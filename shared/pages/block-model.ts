import model from './block-model.json' with { type: 'json' };
import type { Survey } from './survey.ts';
import { treeModel } from './tree-model.ts';

/** From this probability on a block is kept where Readability kept it too; a little under even odds, for recall. */
const KEEP_READABLE = 0.4;
/** And where Readability did not. */
const KEEP_OTHER = 0.5;

/** Log-odds. Two thirds of a page's blocks are soon below; none of 33,000 of them came back to be kept. */
const HOPELESS = -3;

const contentProbability = treeModel(model, HOPELESS);

/** How likely each block belongs to the article, 0–1. */
export function contentProbabilities({ rows }: Pick<Survey, 'rows'>): number[] {
  return rows.map(contentProbability);
}

/** Whether a block with this probability is kept. */
export function isContent(probability: number, readableShare: number): boolean {
  return probability >= (readableShare > 0.5 ? KEEP_READABLE : KEEP_OTHER);
}
