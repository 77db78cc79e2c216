import type { LanguageResource, Tag } from './languages/resource.ts';
import { foldWord, type Token, tokenize } from './tokens.ts';

interface Node {
  next: Map<string, Node> | null;
  tags: Tag[];
}

/** A language's words as a trie, for tagging a text in one walk. */
export interface Lexicon {
  readonly root: Node;
  readonly suffixes: ReadonlyMap<string, readonly Tag[]>;
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
  const root: Node = { next: null, tags: [] };
  const suffixes = new Map<string, Tag[]>();
  for (const [tag, phrases] of Object.entries(resource.words) as [Tag, string][]) {
    for (const phrase of phrases.split(/[|\n]/)) {
      const text = phrase.trim();
      if (text.startsWith('-')) {
        suffixes.set(text.slice(1), [...(suffixes.get(text.slice(1)) ?? []), tag]);
        addPhrase(root, text.slice(1), tag);
      } else if (text !== '') addPhrase(root, text, tag);
      if (tag === 'role' && plurals.test(resource.lang) && singleWord.test(text)) addPlural(root, text);
    }
  }
  return { root, suffixes };
}

const plurals = /^(?:en|es|fr|pt)$/;

/** Several who bear a role are a crowd. */
function addPlural(root: Node, role: string): void {
  addPhrase(root, /[lrnz]$/.test(role) ? `${role}es` : `${role}s`, 'crowd');
  addPhrase(root, `${role}s`, 'crowd');
}

function addPhrase(root: Node, phrase: string, tag: Tag): void {
  let node = root;
  for (const key of keysOf(phrase)) {
    node.next ??= new Map();
    const next: Node = node.next.get(key) ?? { next: null, tags: [] };
    node.next.set(key, next);
    node = next;
  }
  if (!node.tags.includes(tag)) node.tags.push(tag);
}

const singleWord = /^[\p{L}\p{N}]+$/u;

const keysOf = (phrase: string) =>
  singleWord.test(phrase) ? [foldKey(phrase)] : tokenize(phrase).map((token) => foldKey(token.lower));

/** Arabic is compared without hamza and vowel signs, Cyrillic without endings, everything else as it is written. */
const foldKey = (lower: string) => (/[\u0400-\u06ff]/.test(lower) ? foldWord(lower) : lower);

/** The longest phrase that begins at a token, else the tags of the word's ending; null where the lexicon knows neither. */
export function tagAt(lexicon: Lexicon, tokens: readonly Token[], from: number, prefix = 0): Tagged | null {
  let best: Tagged | null = null;
  let node: Node | undefined = lexicon.root;
  for (let at = from; at < tokens.length; at += 1) {
    const key = foldKey((tokens[at] as Token).lower);
    node = node.next?.get(at === from && prefix > 0 ? key.slice(prefix) : key);
    if (!node) break;
    if (node.tags.length > 0) best = { to: at + 1, tags: node.tags };
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
