import type { Verdict } from './page.ts';
import type { Survey } from './survey.ts';
import { treeModel } from './tree-model.ts';
import { addressOdds, withOdds } from './verdict-address.ts';
import { verdictRow } from './verdict-features.ts';
import { keptEvidence } from './verdict-kept.ts';
import model from './verdict-model.json' with { type: 'json' };
import phrases from './verdict-phrases.json' with { type: 'json' };
import { wordsOf } from './words.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** 0–1. */
  readonly confidence: number;
}

/** From this probability on a page is an article; low, because an article lost is worse than a stranger kept. */
const ARTICLE = 0.38;
/** Words; a page that shows fewer has no content, whatever it is. */
const FEW = 15;
/** Words; a page with fewer is looked at for walls, errors and players. */
const STUB = 120;

const articleProbability = treeModel(model);

/**
 * What the page is, and how sure that is. `probabilities` are the block model's, `words` is how many the article kept,
 * `url` is absolute.
 */
export function judge(survey: Survey, probabilities: readonly number[], words: number, url: string): Judgement {
  const special = words < STUB ? judgeStub(survey, words) : null;
  if (special) return special;
  const row = Float32Array.from([...verdictRow(survey, url), ...keptEvidence(survey.rows, probabilities)]);
  const probability = words === 0 ? 0 : withOdds(articleProbability(row), addressOdds(url));
  if (probability < ARTICLE) return { verdict: kindOfOther(survey, url), confidence: 1 - probability };
  return { verdict: walled(survey) ? 'paywall' : 'article', confidence: probability };
}

function judgeStub({ metadata, blocks, images }: Survey, words: number): Judgement | null {
  const visible = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const all = blocks
    .slice(0, 60)
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const head = `${metadata.title ?? ''}\n${blocks[0]?.text ?? ''}`.toLowerCase();
  if (visible < 400 && mentions(`${head}\n${visible < 80 ? all : ''}`, phrases.error))
    return { verdict: 'error', confidence: 0.85 };
  if (visible < 600 && occurrences(all, phrases.consent) >= 2) return { verdict: 'consent', confidence: 0.8 };
  if (mentions(all, phrases.paywall)) return { verdict: 'paywall', confidence: 0.75 };
  if (/^video/.test(metadata.openGraphType ?? '') || metadata.linkedTypes.includes('VideoObject'))
    return { verdict: 'video', confidence: 0.7 };
  if (metadata.linkedTypes.some((type) => /^(?:ImageGallery|MediaGallery)$/.test(type)) || images.length > 12 + words)
    return { verdict: 'gallery', confidence: 0.6 };
  return visible < FEW ? { verdict: 'empty', confidence: visible === 0 ? 0.95 : 0.6 } : null;
}

/** A long teaser before a wall: the page says that the article isn't free and ends in an offer. */
function walled({ metadata, blocks }: Survey): boolean {
  return (
    metadata.isFree === false &&
    blocks.some(({ text }) => text.length < 300 && mentions(text.toLowerCase(), phrases.paywall))
  );
}

function mentions(text: string, list: readonly string[]): boolean {
  return list.some((phrase) => text.includes(phrase));
}

function occurrences(text: string, list: readonly string[]): number {
  return list.filter((phrase) => text.includes(phrase)).length;
}

function kindOfOther({ metadata, blocks }: Survey, url: string): Verdict {
  const has = (pattern: RegExp) => metadata.linkedTypes.some((type) => pattern.test(type));
  const { pathname, hostname } = new URL(url);
  if (
    has(/^(?:DiscussionForumPosting|QAPage)$/) ||
    /forum|threads?\/|topic|showthread|viewtopic|\/questions\/|discuss|community/i.test(hostname + pathname)
  )
    return 'forum';
  const sells = blocks.some(({ text }) => text.length < 40 && mentions(text.toLowerCase(), phrases.buy));
  if (has(/^(?:Product|ProductGroup|Offer)$/) || /^product/.test(metadata.openGraphType ?? '') || sells)
    return 'product';
  return 'index';
}
