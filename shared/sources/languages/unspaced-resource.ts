/**
 * A language written without spaces. Lists are separated by `|` and stand for literal strings; who speaks is told by the
 * end of a noun phrase (`氏`, `部长`, `研究所`) and by what marks it (`は`, `表示`, `によると`).
 */
export interface UnspacedResource {
  /** BCP 47, primary subtag. */
  readonly lang: string;
  readonly quotationMarks: readonly (readonly [string, string])[];
  /** The verb ends the sentence and particles mark the subject (Japanese), or it follows the subject (Chinese). */
  readonly verbFinal: boolean;
  readonly say: string;
  /** By which an outlet or a document states something. */
  readonly show: string;
  /** Before and after the phrase that is the source: `据`, `によると`. */
  readonly accordingBefore: string;
  readonly accordingAfter: string;
  /** After the subject. */
  readonly subjectMarks: string;
  /** After an outlet that a statement was made to, and before it. */
  readonly toldAfter: string;
  readonly toldBefore: string;
  /** Between an outlet and whom it quotes, and after that. */
  readonly cite: string;
  readonly citeEnd: string;
  /** At the end of a name: honorifics that only persons bear, then offices. */
  readonly honorifics: string;
  readonly offices: string;
  /** What a name can follow directly: nouns for persons. */
  readonly roles: string;
  readonly spokes: string;
  readonly crowd: string;
  readonly organisations: string;
  readonly documents: string;
  readonly media: string;
  readonly agencies: string;
  readonly pronouns: string;
  /** Adverbials that end a subject or stand before it. */
  readonly adverbs: string;
  /** Before a title of a work or a nickname. */
  readonly labels: string;
  /** Before and after words that are written on a thing and that nobody says. */
  readonly signBefore: string;
  readonly signAfter: string;
  /** Surnames that begin a name of two or three characters; empty where names have other signs. */
  readonly surnames: string;
  /** How the name of an outlet ends that no registry has. */
  readonly outletEndings: string;
}
