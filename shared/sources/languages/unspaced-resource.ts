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
  /** After a quotation whose speaker stands before it, as its owner: 役員の「…」*との声*. */
  readonly voiced: string;
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

/** What tells subjects in a language that has neither spaces nor particles (Chinese). */
export interface WordOrder {
  /** By which an outlet or a document states something. */
  readonly show: string;
  /** Before the phrase that is the source: `据`. */
  readonly accordingBefore: string;
  /** What may open a clause before its subject. */
  readonly lead: string;
  /** What begins the adverbials between a subject and its verb; days and times right after a subject; ends of manner. */
  readonly adverbs: string;
  readonly dates: string;
  readonly manner: string;
  /** Words that hold a verb of saying and are none: 说明会. */
  readonly compounds: string;
  /** After a verb that only modifies a noun, and before one that is denied. */
  readonly relative: string;
  readonly negated: string;
  /** Verbs that make a bare name a body. */
  readonly announces: string;
  /** Between an outlet and whom it quotes, and after that. */
  readonly cite: string;
  readonly citeEnd: string;
  /** Characters that nouns for persons end in, behind which a surname begins a name. */
  readonly persons: string;
  /** How unnamed people are counted: 一名, 多位. */
  readonly counted: string;
}

/** What tells names in a language whose phrases are set apart by spaces (Korean). */
export interface SpacedNames {
  /** Ends of words that belong to what stands before a name. */
  readonly modifiers: string;
  /** Words before a name that are no part of it. */
  readonly adverbs: string;
  /** Between a foreigner's name and the office. */
  readonly countries: string;
  /** Nouns for bodies that given names end in as well, and the bodies of a name's length that do. */
  readonly givenNameEnds: string;
  readonly bodies: string;
  /** What may open a clause before its subject. */
  readonly lead: string;
  /** After a number of people: "당국자 2명". */
  readonly counters: string;
  /** Nouns for bodies that need the word before them. */
  readonly general: string;
}

/**
 * A language written without spaces. Lists are separated by `|` and stand for literal strings; who speaks is told by the
 * end of a noun phrase (`氏`, `部长`, `研究所`) and by what marks it (`は`, `表示`, `によると`).
 */
export interface UnspacedResource {
  /** BCP 47, primary subtag. */
  readonly lang: string;
  readonly quotationMarks: readonly (readonly [string, string])[];
  /** Null where the verb follows its subject. */
  readonly particles: Particles | null;
  /** Null where particles mark the subject. */
  readonly order: WordOrder | null;
  /** Null where no spaces part phrases. */
  readonly spaced: SpacedNames | null;
  readonly say: string;
  /** After the phrase that is the source: `によると`; `报道`, where `据` stands before it. */
  readonly accordingAfter: string;
  /** After an outlet that a statement was made to, and before it. */
  readonly toldAfter: string;
  readonly toldBefore: string;
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
