import { LIMITS } from './limits.ts';
import type { ProblemLog } from './problems.ts';

/** What a look at JSON text tells before anything of it is built. */
interface Outline {
  /** Where the last complete item of a list in the outermost object ends, as far as the limits allow. */
  readonly end: number;
  /** How the text is made whole after that end. */
  readonly closing: string;
  /** True where the text goes on after the end that the limits set, or stops before its outermost object does. */
  readonly cut: 'limit' | 'truncated' | null;
}

/** How many values and brackets may stand in one document. */
const MAX_MARKS = 4 * LIMITS.nodes;

/**
 * Parses JSON whose size, depth and wholeness nobody vouches for: what exceeds the limits is cut off before it costs
 * anything, and a text that ends early keeps its complete items. Undefined where nothing can be read.
 */
export function parseJson(text: string, problems: ProblemLog): { readonly json: unknown; readonly truncated: boolean } {
  const { end, closing, cut } = outline(text);
  if (cut === 'limit') problems.report('limit-entries');
  const whole = cut === null ? text : text.slice(0, end) + closing;
  try {
    return { json: JSON.parse(whole), truncated: cut === 'truncated' };
  } catch {
    return { json: undefined, truncated: false };
  }
}

function outline(text: string): Outline {
  const open: string[] = [];
  let [items, marks, end, closing] = [0, 0, 0, ''];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = stringEnd(text, at);
    else if (character === OPEN_BRACE || character === OPEN_BRACKET) open.push(character === OPEN_BRACE ? '}' : ']');
    else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) {
      open.pop();
      if (open.length === 0) return { end: at + 1, closing: '', cut: null };
      if (open.length === 2) [items, end, closing] = [items + 1, at + 1, `${open[1]}${open[0]}`];
    } else if (character === COMMA) marks += 1;
    if (open.length > LIMITS.depth || items >= LIMITS.entries || marks > MAX_MARKS)
      return { end, closing, cut: 'limit' };
  }
  return { end, closing, cut: 'truncated' };
}

const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const BACKSLASH = 92;

/** Where the string that begins at `start` ends; the end of the text where nothing ends it. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}
