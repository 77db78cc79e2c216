import type { FeedProblem } from './feed.ts';

/** What can be wrong with a feed, in words for its publisher. */
const MESSAGES = {
  'bad-date': 'A date could not be read; the entry is kept without it.',
  'charset-lossy': 'Some bytes have no meaning in the encoding of the document.',
  'charset-mismatch': 'The document is not in the encoding that it declares.',
  'control-characters': 'The document holds control characters, which XML forbids; they were left out.',
  'junk-before-root': 'Something other than a feed stands before the feed.',
  'limit-attribute': 'An attribute is too long or there are too many; the rest was left out.',
  'limit-bytes': 'The document is larger than 15 MB; only its beginning was read.',
  'limit-depth': 'Elements are nested deeper than 256 levels; the deeper ones were flattened.',
  'limit-entities': "The document's own entities expand to too much; the rest was left as written.",
  'limit-entries': 'The document has more than 5,000 entries; the rest was left out.',
  'limit-nodes': 'The document has too many elements; the rest was left out.',
  'limit-text': 'A text is longer than two million characters; the rest was left out.',
  'markup-bare-angle': 'A "<" that begins no tag is not escaped as "&lt;".',
  'markup-unclosed': 'Elements are not closed in the order in which they were opened.',
  'prefix-undeclared': 'A namespace prefix is used without being declared.',
  truncated: 'The document ends before its root element does; its last entry may be cut.',
} as const;

export type ProblemCode = keyof typeof MESSAGES;

/** The problems of one document, each named once, in the order in which they were met. */
export interface ProblemLog {
  readonly report: (code: ProblemCode) => void;
  /** Takes over the problems of another log. */
  readonly adopt: (other: ProblemLog) => void;
  readonly codes: () => readonly ProblemCode[];
  readonly list: () => readonly FeedProblem[];
}

export function problemLog(): ProblemLog {
  const codes = new Set<ProblemCode>();
  return {
    report: (code) => codes.add(code),
    adopt: (other) => {
      for (const code of other.codes()) codes.add(code);
    },
    codes: () => [...codes],
    list: () => [...codes].map((code) => ({ code, message: MESSAGES[code] })),
  };
}
