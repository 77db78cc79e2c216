import type { LanguageResource, Tag } from './languages/resource.ts';
import { foldWord, type Token, tokenize } from './tokens.ts';

interface Node {
  next: Map<string, Node> | null;
  tags: Tag[];
}

/** A language's phrases by their first word; what begins with a word becomes a trie when a text has that word. */
export interface Lexicon {
  readonly starts: ReadonlyMap<string, Entry[]>;
  readonly nodes: Map<string, Node | null>;
  readonly suffixes: ReadonlyMap<string, readonly Tag[]>;
}

interface Entry {
  readonly phrase: string;
  readonly tag: Tag;
}

/** Words of a text with the same tags. */
export interface Tagged {
  readonly to: number;
  readonly tags: readonly Tag[];
}

const compiled = new WeakMap<LanguageResource, Lexicon>();

/** The lexicon of a language, compiled when first asked for. */
export function lexiconOf(resource: LanguageResource): Lexicon {
  const known = compiled.get(resource);
  if (known) return known;
  const lexicon = compile(resource);
  compiled.set(resource, lexicon);
  return lexicon;
}

function compile(resource: LanguageResource): Lexicon {
  const starts = new Map<string, Entry[]>();
  const suffixes = new Map<string, Tag[]>();
  for (const [tag, phrases] of Object.entries(resource.words) as [Tag, string][]) {
    for (const text of phrases.split('|')) {
      if (text === '') continue;
      const suffix = text.charCodeAt(0) === 45;
      const phrase = suffix ? text.slice(1) : text;
      if (suffix) suffixes.set(phrase, [...(suffixes.get(phrase) ?? []), tag]);
      file(starts, phrase, tag);
      if (tag === 'role' && resource.pluralRoles && !phrase.includes(' ')) {
        file(starts, `${phrase}s`, 'crowd');
        if (/[lrnz]$/.test(phrase)) file(starts, `${phrase}es`, 'crowd');
      }
    }
  }
  return { starts, nodes: new Map(), suffixes };
}

function file(starts: Map<string, Entry[]>, phrase: string, tag: Tag): void {
  const key = foldKey(firstKey(phrase));
  const entries = starts.get(key);
  if (entries) entries.push({ phrase, tag });
  else starts.set(key, [{ phrase, tag }]);
}

/** A phrase's first word or mark, as a tokenizer would cut it. */
function firstKey(phrase: string): string {
  const space = phrase.indexOf(' ');
  const word = space < 0 ? phrase : phrase.slice(0, space);
  return latinWord.test(word)
    ? word
    : (/^(?:[\p{L}\p{M}\p{N}]\u200c?)+(?<!\u200c)/u.exec(phrase)?.[0] ?? phrase.charAt(0));
}

/** Most phrases: no need of Unicode's classes. */
const latinWord = /^[a-zà-öø-ÿ]+$/;

function nodeOf({ starts, nodes }: Lexicon, key: string): Node | null {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const entries = starts.get(key);
  const node: Node | null = entries ? { next: null, tags: [] } : null;
  for (const { phrase, tag } of entries ?? []) addPhrase(node as Node, phrase, tag);
  nodes.set(key, node);
  return node;
}

function addPhrase(start: Node, phrase: string, tag: Tag): void {
  let node = start;
  const keys = singleWord.test(phrase)
    ? []
    : tokenize(phrase)
        .slice(1)
        .map((token) => foldKey(token.lower));
  for (const key of keys) {
    node.next ??= new Map();
    const next: Node = node.next.get(key) ?? { next: null, tags: [] };
    node.next.set(key, next);
    node = next;
  }
  if (!node.tags.includes(tag)) node.tags.push(tag);
}

const singleWord = /^[\p{L}\p{M}\p{N}\u200c]+$/u;

/** Arabic is compared without hamza and vowel signs, Cyrillic without endings, German as the Swiss write it. */
function foldKey(lower: string): string {
  const code = lower.charCodeAt(0);
  if (code >= 0x0400 && code <= 0x06ff) return foldWord(lower);
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower;
}

/** The longest phrase that begins at a token, else the tags of the word's ending; null where the lexicon knows neither. */
export function tagAt(lexicon: Lexicon, tokens: readonly Token[], from: number, prefix = 0): Tagged | null {
  const first = foldKey((tokens[from] as Token).lower);
  let node: Node | null | undefined = nodeOf(lexicon, prefix > 0 ? first.slice(prefix) : first);
  let best: Tagged | null = null;
  for (let at = from + 1; node; at += 1) {
    if (node.tags.length > 0) best = { to: at, tags: node.tags };
    if (!node.next || at >= tokens.length) break;
    node = node.next.get(foldKey((tokens[at] as Token).lower));
  }
  return best ?? (lexicon.suffixes.size > 0 ? tagByEnding(lexicon, tokens[from] as Token, from) : null);
}

function tagByEnding(lexicon: Lexicon, token: Token, from: number): Tagged | null {
  if (!token.capital || token.text.length < 5) return null;
  for (let cut = 1; cut <= token.lower.length - 3; cut += 1) {
    const tags = lexicon.suffixes.get(token.lower.slice(cut));
    if (tags) return { to: from + 1, tags };
  }
  return null;
}
