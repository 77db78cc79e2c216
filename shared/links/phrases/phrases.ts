/**
 * How one language speaks of an article's other languages. Every entry is the source of a regular expression, matched in
 * lower case, in which `{language}` stands for the name of a language in any form of it; a new language is one such file.
 */
export interface Phrases {
  /** BCP 47. */
  readonly lang: string;
  /** The page names an original: of another language where the phrase, the link or the title says so. */
  readonly original: readonly string[];
  /** The page names its translator, so that whatever it calls its original is in another language. */
  readonly translator: readonly string[];
  /** The page says that it was translated into something. */
  readonly translatedAs: readonly string[];
  /** The page offers itself in another language, no direction said. */
  readonly readIn: readonly string[];
  /** The words that say what a document is written in (`in {language}`). */
  readonly writtenIn: readonly string[];
  /** What opens a line that names what an article draws upon. */
  readonly source: readonly string[];
  /** What opens a line or a list that leads to other articles. */
  readonly furtherReading: readonly string[];
  /** Names of languages in forms that CLDR doesn't give and that are no longer or shorter forms of what it gives. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}
