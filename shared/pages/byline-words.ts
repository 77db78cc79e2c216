import words from './byline-words.json' with { type: 'json' };

/** What a language's bylines are made of. A language is added by its entry in `byline-words.json`. */
interface BylineWords {
  /** A line that begins with one of these is a byline. */
  readonly opens?: readonly string[];
  /** These stand before a name only where a byline is already known. */
  readonly within?: readonly string[];
  /** These touch the name behind them. */
  readonly attached?: readonly string[];
  /** What follows a name: what its bearer is. */
  readonly offices?: readonly string[];
  /** The same, touching the name. */
  readonly attachedOffices?: readonly string[];
  /** Behind a name these begin a sentence about it. */
  readonly afterwards?: readonly string[];
  /** Between a name and a date. */
  readonly beforeDates?: readonly string[];
  /** Between two names. */
  readonly conjunctions?: readonly string[];
  /** What stands where an author's name could, and is none. */
  readonly nobody?: readonly string[];
}

/** Alternatives of a regular expression: the words of all languages, longer ones first. */
function anyOf(...kinds: readonly (keyof BylineWords)[]): string {
  const languages: readonly BylineWords[] = Object.values(words);
  const all = new Set(languages.flatMap((language) => kinds.flatMap((kind) => language[kind] ?? [])));
  return [...all]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
}

const afterLead = String.raw`(?:\s*[:：／/|]\s*|\s+)`;

/** Words that lead to a name, at the start of a byline, with what parts them from it. */
export const leadingWords = new RegExp(`^(?:${anyOf('opens', 'within')})${afterLead}(?=\\S)`, 'iu');

/** The same in scripts that leave no space. */
export const attachedLead = new RegExp(`^(?:${anyOf('attached')})[:：／/]?(?=[\\p{Script=Han}\\p{Script=Thai}])`, 'u');

/** A line that begins like a byline. */
export const opensByline = new RegExp(`^(?:(?:${anyOf('opens')})(?:\\s*[:|]\\s*|\\s+)|(?:${anyOf('attached')}))`, 'iu');

/** A line that is nothing but the beginning of a byline: the name stands in the next. */
export const onlyByline = new RegExp(`^(?:${anyOf('opens', 'within')})\\s*:?$`, 'iu');

/** The label of something that names an author. */
export const authorLabel = new RegExp(`^(?:${anyOf('opens', 'within', 'attached')})(?!\\p{L})`, 'iu');

/** What an element's own words before a name look like, joined by a bar to the name in another element. */
export const openingPart = new RegExp(`^((?:\\S+\\s){0,2}?(?:${anyOf('opens')}):?) \\| `, 'iu');

/** What follows a name: an office, a sentence about it, a date, something in brackets. */
export const trailingWords = new RegExp(
  String.raw`[\s,|／/·]*(?:(?:${anyOf('afterwards')})\b.*|\b(?:${anyOf('beforeDates')}) (?:\p{L}+ )?\d.*|(?:${anyOf('offices')})(?:\s.*)?|${anyOf('attachedOffices')}|（[^）]*）?|\([^)]*\)?|／.*(?:${anyOf('attachedOffices')}).*)$`,
  'iu',
);

/** What parts two names. */
export const conjunctions = new RegExp(
  String.raw`\s*(?:,|、|，|،|\s&\s|\s(?:${anyOf('conjunctions')})\s|\s*\/\s*|\s+و(?=\s|\p{Script=Arabic}{3}))\s*`,
  'iu',
);

/** Words that stand where a name could, and are none. */
export const nobody = new RegExp(`^(?:${anyOf('nobody')}|latest.*|about.*)$`, 'iu');
