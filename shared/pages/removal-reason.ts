import { cueClasses } from './cues/index.ts';
import { featureNames } from './features.ts';
import { markupCueNames } from './markup-cues.ts';

const columnOf = (name: string) => featureNames.indexOf(name);
const words = columnOf('words');
const linkShare = columnOf('link-share');
const readable = columnOf('readable');
const inTitle = columnOf('block-in-title');
const phrases = cueClasses.map((cue) => ({ cue, column: columnOf(`phrase-${cue}`) }));
/** Markup that says what a thing is rather than what it isn't. */
const telling = markupCueNames
  .filter((name) => !/^(?:positive|article-body|headline|standfirst|quote|unlikely|negative|box)$/.test(name))
  .map((name) => ({ name, column: columnOf(`markup-${name}`) }));
const tellingTags = ['nav', 'footer', 'aside', 'figcaption', 'form', 'button'].map((name) => ({
  name,
  column: columnOf(`under-${name}`),
}));
/** Levels. */
const NEAR = 4;

/** Why a block with these features was most likely dropped, in one stable word or two; for people, not for programs. */
export function removalReason(row: Float32Array): string {
  const value = (column: number) => row[column] ?? 0;
  const phrase = value(words) <= 40 ? phrases.find(({ column }) => value(column) > 0)?.cue : undefined;
  if (value(linkShare) > 0.6) return phrase ? `links: ${phrase}` : 'links';
  if (value(inTitle) === 1) return 'repeats the title';
  const tag = tellingTags.find(({ column }) => value(column) <= NEAR);
  if (tag) return `in ${tag.name}`;
  const markup = telling.find(({ column }) => value(column) <= 2);
  if (markup) return `markup: ${markup.name}`;
  if (phrase) return `phrase: ${phrase}`;
  return value(readable) > 0.5 ? 'unlike the article' : 'outside the article';
}
