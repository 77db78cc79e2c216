/** A JSON-LD node: whatever a page wrote there. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Nodes read of one page; more are not looked at. */
const MAXIMUM_NODES = 2_000;
const MAXIMUM_DEPTH = 12;
/** Characters of one script. */
const MAXIMUM_LENGTH = 2_000_000;

/**
 * Every node of the page's JSON-LD that has a type, outer ones first: graphs, arrays and nested nodes included.
 * Scripts that no JSON parser accepts are repaired where that is possible and else left out.
 */
export function readLinkedData(document: Document): LinkedData[] {
  const nodes: LinkedData[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (!/\bld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    const value = parseLenient(script.textContent ?? '');
    if (value !== undefined) collect(value, 0, nodes);
  }
  return nodes;
}

function collect(value: unknown, depth: number, nodes: LinkedData[]): void {
  if (depth > MAXIMUM_DEPTH || nodes.length >= MAXIMUM_NODES || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && '@type' in value) nodes.push(value as LinkedData);
  for (const inner of Object.values(value)) collect(inner, depth + 1, nodes);
}

/** Parses JSON; undefined where even the repaired text is none. */
export function parseLenient(text: string): unknown {
  if (text.length > MAXIMUM_LENGTH) return undefined;
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)?/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)?\s*$/, '');
  return parse(bare) ?? parse(repair(bare));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Mends what pages get wrong in JSON: raw control characters and quotation marks inside strings, escapes that JSON
 * doesn't know, trailing and doubled commas, comments, several values one after another, and an end cut off.
 */
export function repair(text: string): string {
  const output: string[] = [];
  const open: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index] as string;
    if (character === '"') {
      index = copyString(text, index, output);
    } else if (character === '/' && (text[index + 1] === '*' || text[index + 1] === '/')) {
      index = skipComment(text, index);
    } else {
      copyStructure(character, output, open);
    }
  }
  dropComma(output);
  return joinValues(output.join('') + open.reverse().join(''));
}

function copyStructure(character: string, output: string[], open: string[]): void {
  if (character === '{') open.push('}');
  if (character === '[') open.push(']');
  if (character === '}' || character === ']') {
    dropComma(output);
    if (open.pop() === undefined) return;
  }
  if (character === ',' && /^[,[{]$/.test(lastVisible(output))) return;
  output.push(character);
}

function lastVisible(output: readonly string[]): string {
  for (let index = output.length - 1; index >= 0; index--) {
    const piece = (output[index] as string).trim();
    if (piece !== '') return piece;
  }
  return '';
}

function dropComma(output: string[]): void {
  while (output.length > 0 && /^[\s,]*$/.test(output.at(-1) as string)) output.pop();
}

function skipComment(text: string, start: number): number {
  const end = text[start + 1] === '*' ? text.indexOf('*/', start + 2) + 1 : text.indexOf('\n', start);
  return end <= 0 ? text.length : end;
}

/** Copies a string and returns the index of its closing mark: a mark closes where structure follows it. */
function copyString(text: string, start: number, output: string[]): number {
  let copied = '"';
  let index = start + 1;
  for (; index < text.length; index++) {
    const character = text[index] as string;
    if (character === '\\') {
      const next = text[index + 1] ?? '';
      copied += /["\\/bfnrtu]/.test(next) ? character + next : next;
      index += 1;
    } else if (character === '"') {
      if (closesString(text, index)) break;
      copied += '\\"';
    } else {
      copied += character < ' ' ? ' ' : character;
    }
  }
  output.push(`${copied}"`);
  return index;
}

const closing = /\s*(?:[,:}\]]|$)/y;

function closesString(text: string, index: number): boolean {
  closing.lastIndex = index + 1;
  return closing.test(text);
}

/** `{…}{…}` becomes an array of both. */
function joinValues(text: string): string {
  return /\}\s*\{/.test(text) ? `[${text.replace(/\}(\s*)\{/g, '},$1{')}]` : text;
}

/** The node's types, without any prefix. */
export function typesOf(node: LinkedData): string[] {
  return asList(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** One value or many, as a list. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text in a value: a string, a number, or a node's `name`, `@value`, `url` or `@id`. */
export function asText(value: unknown, keys: readonly string[] = ['@value', 'name']): string | null {
  for (const item of asList(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item.trim();
    if (typeof item === 'number') return String(item);
    if (typeof item !== 'object' || item === null) continue;
    for (const key of keys) {
      const inner = (item as LinkedData)[key];
      if (typeof inner === 'string' && inner.trim() !== '') return inner.trim();
    }
  }
  return null;
}

const articleTypes: ReadonlySet<string> = new Set(
  (
    'Article NewsArticle AdvertiserContentArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle ' +
    'OpinionNewsArticle ReportageNewsArticle ReviewNewsArticle SatiricalArticle ScholarlyArticle MedicalScholarlyArticle ' +
    'SocialMediaPosting BlogPosting LiveBlogPosting TechArticle APIReference Report ReportArticle CreativeWork'
  ).split(' '),
);

/** True for schema.org's Article and what descends from it. */
export function isArticleNode(node: LinkedData): boolean {
  return typesOf(node).some((type) => articleTypes.has(type) || /Article$/.test(type));
}
