/** What a text is written in, and how we know. */
export interface LanguageAnswer {
  /** BCP 47, as short as it can be: `fr`, `pt-BR`, `zh-Hant`, `sr-Latn`. */
  readonly lang: string;
  /** ISO 15924. */
  readonly script: string;
  /** 0–1. */
  readonly confidence: number;
  /** Where the answer comes from. */
  readonly from: 'declared' | 'feed' | 'page' | 'detected';
  /** How many of the detectors that spoke said this language, of how many. */
  readonly agreement: { readonly agreeing: number; readonly asked: number };
}

/** What is claimed of a text's language by those who published it. Claims are believed only where the text doesn't contradict them. */
export interface LanguageEvidence {
  /** By an operator, for a feed whose language is known. */
  readonly declared?: string | null;
  readonly feed?: string | null;
  /** By the page, in order of trust. */
  readonly page?: readonly string[];
}

/** Says what a text is written in; null where nothing in it tells (a name, a number, an empty text). Never a default. */
export type Identify = (text: string, evidence?: LanguageEvidence) => LanguageAnswer | null;
