/**
 * What words do in a sentence that cites.
 *
 * - `say`, `show`: finite verbs and participles by which somebody states something, or by which a document does;
 * - `utter`: verbs of `say` that mean something else where no quotation stands near ("lancer", "laugh");
 * - `implied`: forms of `say` that never have a subject of their own, but the sentence's ("adding that");
 * - `report`: verbs that outlets are the subjects of, for telling *Die Zeit berichtet* from *die Zeit drängt*;
 * - `stated`: participles by which something is made known, whose agent is a source ("confirmed by");
 * - `self`: "in her view", "nach eigenen Angaben": whoever was spoken of last is the source;
 * - `cite`: "citing", "unter Berufung auf": whoever follows is the source of somebody else's statement;
 * - `according`, `accordingAfter`: "according to X", "X zufolge";
 * - `to`: prepositions (and datives) between a statement and the outlet it was made to;
 * - `interview`: "in an interview with", "cited by", "guest of": the outlet follows;
 * - `title`: Mr, Mme, Dr; `role`: nouns for one person; `crowd`: for unnamed human sources; `spokes`: for those who speak for a body;
 * - `organisation`, `document`, `medium`, `agency`: nouns for bodies, papers, outlets, news agencies;
 * - `anaphor`: nouns that point back to a body named before ("the company");
 * - `statement`: papers by which a body speaks for itself (a communiqué, a post), so that the body is the source;
 * - `label`: words before a title of a work, a nickname or a word used as a word ("the film", "so-called");
 * - `sign`: things that words are written on, which nobody says (a placard, a plaque, "reads");
 * - `pronoun`: subject pronouns; `determiner`; `of`: genitive prepositions; `preposition`: all others;
 * - `clause`: conjunctions and relatives that open a clause; `filler`: auxiliaries, clitics, adverbs, days;
 * - `company`: parts of names that only bodies bear (Ltd, FC, Bank).
 */
export const tags = [
  'say',
  'show',
  'utter',
  'implied',
  'report',
  'stated',
  'self',
  'cite',
  'according',
  'accordingAfter',
  'to',
  'interview',
  'title',
  'role',
  'crowd',
  'spokes',
  'organisation',
  'anaphor',
  'document',
  'statement',
  'medium',
  'agency',
  'label',
  'sign',
  'pronoun',
  'determiner',
  'of',
  'preposition',
  'clause',
  'filler',
  'company',
] as const;

export type Tag = (typeof tags)[number];

/** A language whose words are set apart by spaces. */
export interface LanguageResource {
  /** BCP 47, primary subtag. */
  readonly lang: string;
  /** Opening and closing marks, outermost first. */
  readonly quotationMarks: readonly (readonly [string, string])[];
  /** Phrases of each tag, separated by `|` or a line's end; `-sprecher` stands for every word that ends so. */
  readonly words: Readonly<Partial<Record<Tag, string>>>;
  /** The script has no capitals: names are told by first names, by what stands around them and by what has no tag. */
  readonly caseless?: boolean;
  /** Letters that are written onto the word behind them: "and", "to", "in" (Arabic). */
  readonly clitics?: string;
  /** Without capitals and articles, a name is believed only with a first name that is known (Persian, Hebrew). */
  readonly firstNames?: boolean;
  /** The verb comes before its subject unless something else stands there (Arabic). */
  readonly verbFirst?: boolean;
  /** The verb ends the sentence, its subject begins it (Turkish). */
  readonly verbFinal?: boolean;
  /** Ends of words that close a clause before the noun it describes: "diyen", "istemeyen" (Turkish). */
  readonly adnominal?: RegExp;
  /** Ends of nouns that are no subject, and of names behind their apostrophe that say whom something is told to (Turkish). */
  readonly oblique?: RegExp;
  readonly dative?: RegExp;
  /** Between a name and the noun that says what its bearer is: "Yuka *adlı* turist". */
  readonly named?: RegExp;
  /** Whom something is told to needs no preposition: an outlet right after the verb (Russian, Polish). */
  readonly datives?: boolean;
  /** Conjunctions behind which a verb keeps the sentence's subject: "but", "although". */
  readonly conjunctions?: RegExp;
  /** Pronouns of women, of men, and of bodies alone. */
  readonly she?: RegExp;
  readonly he?: RegExp;
  readonly it?: RegExp;
  /** Pronouns of several, who are nobody named alone. */
  readonly they?: RegExp;
  /** Forms of verbs whose subject is several, so that a role beside them is a crowd. */
  readonly pluralVerb?: RegExp;
  /** Forms of verbs that tell that a woman speaks, or a man, where no subject stands beside them. */
  readonly sheVerb?: RegExp;
  readonly heVerb?: RegExp;
  /** Pronouns for nobody in particular, whose place in the sentence tells who speaks: "on", "man". */
  readonly impersonal?: RegExp;
  /** Words before a noun that mean "the one you know"; in Arabic, how such a noun begins. */
  readonly definite?: RegExp;
  /** What one person holds, in lower case: nobody's who is not said to hold it. */
  readonly office?: RegExp;
  /** "A", "one", before somebody or something new. */
  readonly indefinite?: RegExp;
  /** What stands before several. */
  readonly plural?: RegExp;
  /** Nouns stand without articles, so that a role alone is the one you know. */
  readonly articleless?: boolean;
  /** People's names may have an article before them (Portuguese). */
  readonly articledPeople?: boolean;
  /** Endings of nouns for one who does something and for several, where no list has them. */
  readonly doer?: RegExp;
  readonly doers?: RegExp;
  /** Endings of a people's or a place's adjective, where it has a capital ("Saudi", "Londoner"). */
  readonly demonym?: RegExp;
  /** The conjunction before what somebody states: a verb between a source and it is one of saying, known or not. */
  readonly complement?: RegExp;
  /** Names of bodies and outlets stand in quotation marks. */
  readonly quotedNames?: boolean;
  /** Several who speak for the body that they work at: "analysts at", "les chercheurs de". */
  readonly scholars?: RegExp;
  /** Articles that tell a body's gender, for the pronoun that means it. */
  readonly feminineArticle?: RegExp;
  readonly masculineArticle?: RegExp;
  /** Pronouns that open a relative clause. */
  readonly relative?: RegExp;
  /** The preposition before who did what a participle says: "by", "par"; phrases may end with it. */
  readonly by?: RegExp;
  /** How participles end, where their auxiliary does other things too. */
  readonly participle?: RegExp;
  /** Auxiliaries that make a verb's subject the one to whom something is done. */
  readonly passive?: RegExp;
  readonly and?: RegExp;
  /** Phrases of `according` that mean something else as often: only some kinds of parties are believed after them. */
  readonly weakAccording?: RegExp;
  /** Articles that are also a verb's object, so that a verb may follow them ("la", "les"). */
  readonly objectArticle?: RegExp;
  /** The preposition before a body in which somebody states something: "в министерстве сообщили". */
  readonly inside?: RegExp;
  /** The preposition before a body from which something is said: "desde el ministerio aseguran". */
  readonly speaksFrom?: RegExp;
  /** Words that stand for the document spoken of last: "darin". */
  readonly therein?: RegExp;
  /** Verbs of `utter` with the particle that ends their clause and makes them verbs of saying ("warf … vor"). */
  readonly separable?: RegExp;
  /** Auxiliaries that stand where a verb would, while the participle ends the clause. */
  readonly auxiliary?: RegExp;
  /** A subject comes after its verb only beside a quotation (English). */
  readonly subjectFirst?: boolean;
  /** Nouns stand before the noun that they describe: "Commission report" (English). */
  readonly stackedNouns?: boolean;
  /** How nouns look that may begin a sentence without an article; any may where it is left out. */
  readonly bareNoun?: RegExp;
  /** How a text says that an outlet has a document in its hands. */
  readonly obtained?: RegExp;
  /** A verb needs no subject, so that one alone between commas interrupts a quotation. */
  readonly bareVerbs?: boolean;
  /** Behind a dash, what follows the attribution is speech again, without another dash (Swedish). */
  readonly speechGoesOn?: boolean;
  /** A role's plural adds s or es, and is a crowd. */
  readonly pluralRoles?: boolean;
  /** Every noun has a capital, so that one alone names nobody (German). */
  readonly capitalNouns?: boolean;
}

/** Every stem with every ending: `forms('affirm déclar', 'e ent a é')`; `_` stands for no ending. */
export function forms(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + (ending === '_' ? '' : ending)))
    .join('|');
}

/** Every phrase with every word that may follow it: `phrases('sentito|sentita', 'da|dal')`. */
export function phrases(firsts: string, seconds: string): string {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first} ${second}`))
    .join('|');
}
