/** What follows the words of a language that ends its sentences in the verb (Japanese, Korean). */
export interface Particles {
  /** After what a sentence speaks of, which outranks its subject. */
  readonly topic: string;
  readonly subject: string;
  /** After a noun phrase that follows its quotation, besides those. */
  readonly behind: string;
  /** Between a quotation and its verb. */
  readonly afterQuote: string;
  /** After a quotation that is a name, a title or a word. */
  readonly naming: string;
  /** Between a verb of saying and its subject: "話す*のは*", "말한 *것은*". */
  readonly cleft: string;
  /** At the end of a sentence that ends in a noun. */
  readonly copula: string;
  /** After whom an outlet relays. */
  readonly relay: string;
  /** Verbs by which outlets report. */
  readonly report: string;
  /** Marks of what is said, right before or in a verb of saying; verbs that need none. */
  readonly object: string;
  readonly announces: string;
  /** After a document: by which it is cited whatever the verb, and by which with a verb of `shown`. */
  readonly strong: string;
  readonly within: string;
  readonly shown: string;
  /** By which a document as the subject states something. */
  readonly states: string;
  /** Ends of verbs that modify the noun behind them. */
  readonly adnominal: string;
}

/**
 * A language written without spaces. Lists are separated by `|` and stand for literal strings; who speaks is told by the
 * end of a noun phrase (`氏`, `部长`, `研究所`) and by what marks it (`は`, `表示`, `によると`).
 */
export interface UnspacedResource {
  /** BCP 47, primary subtag. */
  readonly lang: string;
  readonly quotationMarks: readonly (readonly [string, string])[];
  /** Null where the verb follows its subject (Chinese). */
  readonly particles: Particles | null;
  /** Phrases, though not words, are set apart by spaces (Korean). */
  readonly spaced: boolean;
  readonly say: string;
  /** By which an outlet or a document states something. */
  readonly show: string;
  /** Before and after the phrase that is the source: `据`, `によると`. */
  readonly accordingBefore: string;
  readonly accordingAfter: string;
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
  /** Before a noun that points back to a body named before. */
  readonly back: string;
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
  /** What may stand between an outlet's name and what marks it. */
  readonly outletTail: string;
  /** What follows an outlet's name that stands in quotation marks behind a noun of `media`. */
  readonly outletAfter: string;
}
