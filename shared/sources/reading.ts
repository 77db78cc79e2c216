import { personsIn } from './caseless-party.ts';
import type { CitationKind, Mention } from './citing.ts';
import type { LanguageResource } from './languages/resource.ts';
import type { AliasMatch } from './registry/alias-index.ts';
import type { Outlet } from './registry/outlet.ts';
import type { ReadParagraph } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A source while the article is being read. */
export interface Found {
  kind: CitationKind;
  name: string;
  canonical: string | null;
  registryId: string | null;
  role: string | null;
  via: Found | null;
  rule: string;
  confidence: number;
  readonly mentions: Mention[];
  /** The paragraph of a definite role without a name ("their lawyer said"), which the next person may turn out to bear. */
  awaited?: number | null;
  /** Folded words of the name, for later short forms. */
  words: readonly string[];
}

/** What is known while reading: the sources so far, and the names of persons anywhere in the article. */
export interface Reading {
  readonly resource: LanguageResource;
  /** Of the outlet that the article stands in. */
  readonly ownName: string | null;
  readonly paragraphs: readonly ReadParagraph[];
  readonly found: Found[];
  readonly fullNames: readonly FullName[];
  readonly choose: (match: AliasMatch) => Outlet | null;
  readonly findOutlet: (name: string) => Outlet | null;
  readonly tokenize: (text: string) => readonly Token[];
  /** Words that have a capital inside sentences, so that it isn't one of the sentence's beginning. */
  readonly capitals: ReadonlySet<string>;
  lastPerson: Found | null;
  lastMedia: Found | null;
  lastOrganisation: Found | null;
  lastDocument: Found | null;
  mentionedDocument: string | null;
}

export interface FullName {
  /** Of its first place. */
  readonly paragraph: number;
  readonly text: string;
  readonly words: readonly string[];
}

export const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter((token) => token.word)
    .map((token) => token.norm);

/** "بيروت: لينا مرقص": a few words without a stop. */
export const isByline = (text: string) => text.length < 40 && !/[.:!؟?؛…]\s*$/u.test(text);

/** Names of two words and more, as they stand anywhere outside quotations. */
export function collectFullNames(paragraphs: readonly ReadParagraph[], { caseless }: LanguageResource): FullName[] {
  const names = new Map<string, FullName>();
  paragraphs.forEach(({ text, sentences }, paragraph) => {
    if (caseless && isByline(text)) return;
    for (const { items } of sentences) {
      const spans = caseless ? personsIn(items) : items.filter((item) => item.kind === 'name');
      for (const { start, end } of spans) {
        const name = text.slice(start, end);
        const key = name.toLowerCase();
        if (/[\s-]/.test(name) && !names.has(key)) names.set(key, { paragraph, text: name, words: wordsOf(name) });
      }
    }
  });
  return [...names.values()];
}

export const isMediaKind = (kind: CitationKind) => kind === 'agency' || kind === 'outlet';

export function remember(reading: Reading, source: Found): Found {
  if (source.kind === 'person') reading.lastPerson = source;
  else reading.lastOrganisation = source;
  return source;
}

/** Words of names that stand inside sentences. */
export function collectCapitals(paragraphs: readonly ReadParagraph[]): Set<string> {
  const inside = paragraphs.flatMap(({ text, sentences }) =>
    sentences.flatMap(({ items }) =>
      items.slice(1).flatMap((item) => (item.kind === 'name' ? wordsOf(text.slice(item.start, item.end)) : [])),
    ),
  );
  return new Set(inside);
}

/** A source told by its words: the same words are the same source. */
export function named(reading: Reading, kind: CitationKind, name: string, rule: string): Found {
  const words = wordsOf(name);
  const known = reading.found.find((source) => source.kind === kind && source.words.join(' ') === words.join(' '));
  const source = known ?? add(reading, { kind, name, rule });
  if (kind === 'document') reading.lastDocument = source;
  return source;
}

export const sameStem = (one: string, other: string) =>
  one === other || (one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5));

export const decapitalise = (text: string, resource: LanguageResource) =>
  resource.capitalNouns && !/^(?:Ein|Eine|Der|Die|Das|Zwei|Drei|Mehrere|Einige|Viele|Interne)\b/.test(text)
    ? text
    : /^\p{Lu}[\p{Ll}'’\s]/u.test(text)
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text;

export function add(reading: Reading, { kind, name, rule }: Pick<Found, 'kind' | 'name' | 'rule'>): Found {
  const source: Found = {
    kind,
    name,
    canonical: null,
    registryId: null,
    role: null,
    via: null,
    rule,
    confidence: kind === 'person' ? 0.85 : 0.75,
    mentions: [],
    words: wordsOf(name),
  };
  reading.found.push(source);
  return source;
}
