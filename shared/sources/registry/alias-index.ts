import { firstWord, type Token, tokenize } from '../tokens.ts';
import type { Alias, Outlet } from './outlet.ts';
import type { Row } from './read-rows.ts';

/** An outlet's name found in a text. */
export interface AliasMatch {
  /** Indices of tokens; `to` is one past the last. */
  readonly from: number;
  readonly to: number;
  /** Letters of the first token that are no part of the name (Arabic writes "to" and "by" onto the word). */
  readonly prefix: number;
  /** The name's article stands in the preposition before it. */
  readonly contracted: boolean;
  /** In the registry's order. */
  readonly outlets: readonly Outlet[];
  /** Less known bearers of the name. */
  readonly namesakes: readonly Outlet[];
  readonly ambiguous: boolean;
}

interface Node {
  /** Made with the first word that follows: most names end at a leaf. */
  next: Map<string, Node> | null;
  /** Spellings that end here, with their words as the registry writes them. */
  spellings: { readonly words: readonly string[]; readonly outlet: Outlet; readonly alias: Alias }[];
}

/** Every alias by its first word; the tries below are built when a text has that word. */
export interface AliasIndex {
  readonly starts: ReadonlyMap<string, Row[]>;
  readonly nodes: Map<string, Node>;
}

const emptyNode = (): Node => ({ next: null, spellings: [] });

/** Aliases of all the outlets, by their words. */
export function indexAliases(rows: readonly Row[]): AliasIndex {
  const starts = new Map<string, Row[]>();
  for (const row of rows) {
    for (const spelling of row.spellings) {
      const start = firstWord(spelling);
      const others = starts.get(start);
      if (!others) starts.set(start, [row]);
      else if (others.at(-1) !== row) others.push(row);
    }
  }
  return { starts, nodes: new Map() };
}

function startNode({ starts, nodes }: AliasIndex, word: string): Node | undefined {
  const known = nodes.get(word);
  const rows = known ? null : starts.get(word);
  if (!rows) return known;
  const root = emptyNode();
  for (const outlet of rows.map((row) => row.outlet())) {
    for (const alias of outlet.aliases) if (firstWord(alias.text) === word) addAlias(root, alias, outlet);
  }
  const node = root.next?.get(word);
  if (node) nodes.set(word, node);
  return node;
}

function addAlias(root: Node, alias: Alias, outlet: Outlet): void {
  const tokens = tokenize(alias.text).filter((token) => token.word);
  let node = root;
  for (const { norm } of tokens) {
    node.next ??= new Map();
    const next: Node = node.next.get(norm) ?? emptyNode();
    node.next.set(norm, next);
    node = next;
  }
  if (node !== root) node.spellings.push({ words: tokens.map((token) => token.text), outlet, alias });
}

/** Every alias in the text, the longest at each place, left to right, none overlapping. */
export function findAliases(index: AliasIndex, tokens: readonly Token[]): AliasMatch[] {
  const matches: AliasMatch[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const match = longestAt(index, tokens, from);
    if (!match) continue;
    matches.push(match);
    from = match.to - 1;
  }
  return matches;
}

function longestAt(index: AliasIndex, tokens: readonly Token[], from: number): AliasMatch | null {
  const first = tokens[from];
  if (!first?.word || (first.glued && isWordInside(tokens, from))) return null;
  let best: AliasMatch | null = null;
  for (const [start, prefix] of startsOf(first)) {
    const match = walk(startNode(index, start), tokens, from, prefix);
    if (match && (!best || match.to > best.to)) best = match;
  }
  return best ?? afterContraction(index, tokens, from);
}

/** `au Monde`, `del Messaggero`, `do Globo`: the preposition has swallowed the name's article. */
const swallowed: Readonly<Record<string, readonly string[]>> = {
  du: ['le'],
  au: ['le'],
  des: ['les'],
  aux: ['les'],
  del: ['il', 'el'],
  al: ['il', 'el'],
  dal: ['il'],
  sul: ['il'],
  nel: ['il'],
  do: ['o'],
  ao: ['o'],
  no: ['o'],
  pelo: ['o'],
  da: ['a'],
  pela: ['a'],
};

function afterContraction(index: AliasIndex, tokens: readonly Token[], from: number): AliasMatch | null {
  const before = tokens[from - 1];
  const first = tokens[from] as Token;
  if (!before || before.capital || !first.capital) return null;
  for (const article of swallowed[before.norm] ?? []) {
    const node = startNode(index, article)?.next?.get(first.norm);
    const match = walk(node, tokens, from, 0, [
      { ...before, text: article, lower: article, norm: article, capital: true },
    ]);
    if (match) return { ...match, ambiguous: true, contracted: true };
  }
  return null;
}

/** Nothing is a name that continues a word of the same script: `@` and `.` before it mean an address. */
function isWordInside(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.lower === '@' || (before?.lower === '.' && before.glued && tokens[from]?.capital === false);
}

const clitics = 'وفبلك';

/** Arabic writes `and`, `to`, `by`, `for` and `as` onto the word. */
function startsOf(token: Token): readonly (readonly [string, number])[] {
  const { norm } = token;
  if (norm.length < 3 || !clitics.includes(norm.charAt(0))) return [[norm, 0]];
  if (norm.startsWith('لل'))
    return [
      [norm, 0],
      [`ا${norm.slice(1)}`, 1],
      [norm.slice(1), 1],
    ];
  if (/^[وف][بلك]/.test(norm))
    return [
      [norm, 0],
      [norm.slice(1), 1],
      [norm.slice(2), 2],
    ];
  return [
    [norm, 0],
    [norm.slice(1), 1],
  ];
}

function walk(
  node: Node | undefined,
  tokens: readonly Token[],
  from: number,
  prefix: number,
  article: readonly Token[] = [],
): AliasMatch | null {
  let best: AliasMatch | null = null;
  let at = from;
  const words: Token[] = [...article];
  for (let current = node; current; ) {
    words.push(tokens[at] as Token);
    const spelt = current.spellings.filter((spelling) => sameCase(spelling.words, words));
    if (spelt.length > 0) best = { from, to: at + 1, prefix, contracted: false, ...readSpellings(spelt) };
    at = nextWord(tokens, at);
    current = at < 0 ? undefined : current.next?.get((tokens[at] as Token).norm);
  }
  return best;
}

function readSpellings(spelt: Node['spellings']): Omit<AliasMatch, 'from' | 'to' | 'prefix' | 'contracted'> {
  return {
    outlets: spelt.filter(({ alias }) => !alias.namesake).map(({ outlet }) => outlet),
    namesakes: spelt.filter(({ alias }) => alias.namesake).map(({ outlet }) => outlet),
    ambiguous: spelt.every(({ alias }) => alias.ambiguous),
  };
}

const joining = /^['—\-.«»"“”/&+ー・·]$/;

/** The word after this one where at most one joining mark stands between them. */
function nextWord(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next) return -1;
  if (next.word) return at + 1;
  const after = tokens[at + 2];
  if (!after?.word || !joining.test(next.lower)) return -1;
  const stops = next.lower === '.' && !after.glued && (tokens[at] as Token).text.length > 2;
  return stops ? -1 : at + 2;
}

/** Capitals of the registry's spelling are required of the text; short acronyms are taken only as such. */
function sameCase(words: readonly string[], tokens: readonly Token[]): boolean {
  return words.every((word, at) => {
    const token = tokens[at] as Token;
    if (!/\p{Lu}/u.test(word.charAt(0))) return isSmall(word, token);
    const acronym = word.length > 1 && word.length <= 3 && word === word.toUpperCase();
    if (acronym) return token.text.normalize('NFKC') === word;
    return token.capital || (at > 0 && smallWord.test(token.lower));
  });
}

const isSmall = (word: string, token: Token) =>
  !token.capital || token.text === token.text.toUpperCase() || !/\p{Ll}/u.test(word.charAt(0));

const smallWord = /^(?:de|du|des|la|le|les|del|di|da|do|dos|of|and|the|der|die|das|und|e|y|et|magazine|news)$/;
