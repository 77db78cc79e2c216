import { cueClasses } from './cues/index.ts';
import { featureNames } from './features.ts';
import { markupCueNames } from './markup-cues.ts';

const columns = new Map(featureNames.map((name, index) => [name, index]));
/** Markup that says what a thing is rather than what it isn't. */
const telling: readonly string[] = markupCueNames.filter(
  (name) => !/^(?:positive|article-body|headline|standfirst|quote|unlikely|negative|box)$/.test(name),
);
const tellingTags = ['nav', 'footer', 'aside', 'figcaption', 'form', 'button'];
/** Levels. */
const NEAR = 4;

/** Why a block with these features was most likely dropped, in one stable word or two; for people, not for programs. */
export function removalReason(row: Float32Array): string {
  const value = (name: string) => row[columns.get(name) ?? -1] ?? 0;
  const phrase = cueClasses.find((cue) => value(`phrase-${cue}`) > 0 && value('words') <= 40);
  const tag = tellingTags.find((name) => value(`under-${name}`) <= NEAR);
  const markup = telling.find((name) => value(`markup-${name}`) <= 2);
  if (value('link-share') > 0.6) return phrase ? `links: ${phrase}` : 'links';
  if (value('block-in-title') === 1) return 'repeats the title';
  if (tag) return `in ${tag}`;
  if (markup) return `markup: ${markup}`;
  if (phrase) return `phrase: ${phrase}`;
  return value('readable') > 0.5 ? 'unlike the article' : 'outside the article';
}
