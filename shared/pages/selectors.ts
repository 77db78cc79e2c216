/** What a selector is tested on. */
export interface Selectable {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export type Matcher = (element: Selectable) => boolean;

type Comparison = (actual: string, expected: string) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  '=': (actual, expected) => actual === expected,
  '~=': (actual, expected) => actual.split(/\s+/).includes(expected),
  '|=': (actual, expected) => actual === expected || actual.startsWith(`${expected}-`),
  '^=': (actual, expected) => expected !== '' && actual.startsWith(expected),
  '$=': (actual, expected) => expected !== '' && actual.endsWith(expected),
  '*=': (actual, expected) => expected !== '' && actual.includes(expected),
};

const namePattern = String.raw`[\w-]+`;
const attributePattern = String.raw`\[\s*([\w:-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*(i)?\s*)?\]`;
const compound = new RegExp(`^(\\*|${namePattern})?((?:[.#]${namePattern}|${attributePattern})*)$`);
const condition = new RegExp(`([.#])(${namePattern})|${attributePattern}`, 'g');

const compiled = new Map<string, Matcher>();

/**
 * A test for a selector (Selectors Level 4) without combinators and pseudo-classes: a list of compounds of a type, in
 * any case, and of classes, ids and attributes. Throws a `SyntaxError` for others. Selectors come from code, never from
 * pages: what was compiled is kept.
 */
export function matchesSelector(selector: string): Matcher {
  const known = compiled.get(selector);
  if (known) return known;
  const matcher = compileList(selector.split(',').map((part) => part.trim()));
  compiled.set(selector, matcher);
  return matcher;
}

function compileList(parts: readonly string[]): Matcher {
  if (parts.every((part) => /^[a-z][a-z\d-]*$/i.test(part))) {
    const names = new Set(parts.map((part) => part.toLowerCase()));
    return ({ localName }) => names.has(localName);
  }
  const matchers = parts.map(compileCompound);
  return (element) => matchers.some((matches) => matches(element));
}

function compileCompound(part: string): Matcher {
  const [whole, type, conditions = ''] = compound.exec(part) ?? [];
  if (!whole) throw new SyntaxError(`"${part}" is not a selector without combinators and pseudo-classes`);
  const name = type === undefined || type === '*' ? null : type.toLowerCase();
  const tests = [...conditions.matchAll(condition)].map(compileCondition);
  return (element) => (name === null || element.localName === name) && tests.every((matches) => matches(element));
}

function compileCondition([
  ,
  sign,
  word = '',
  name = '',
  operator,
  quoted,
  single,
  bare,
  flag,
]: RegExpExecArray): Matcher {
  if (sign === '#') return (element) => element.getAttribute('id') === word;
  if (sign === '.') return (element) => (element.getAttribute('class') ?? '').split(/\s+/).includes(word);
  const compare = operator === undefined ? null : comparisons[operator];
  const fold = (text: string) => (flag ? text.toLowerCase() : text);
  const expected = fold(quoted ?? single ?? bare ?? '');
  return (element) => {
    const actual = element.getAttribute(name);
    return actual !== null && (!compare || compare(fold(actual), expected));
  };
}
