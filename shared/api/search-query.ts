import { type SearchQuery, type SearchTerm, searchWords } from '../store/index.ts';
import { invalidParameter } from './problem.ts';

/**
 * Reads `q`: words that all must be there, "quotes" around words in a row, `OR` between two alternatives, `-` before
 * what must not be there. A quotation mark inside a word belongs to it, as Hebrew abbreviations have it. Whatever else
 * is typed is passed over, as search boxes do.
 * @throws ProblemError where a quotation is never closed, and where there are no words or too many
 */
export function readSearch(text: string): SearchQuery {
  const all: SearchTerm[][] = [];
  const none: SearchTerm[] = [];
  let alternative = false;
  for (const [, minus, quoted, open, bare = ''] of text.matchAll(parts)) {
    if (open !== undefined)
      throw invalidParameter('q', `the quotation ${open} is not closed; close it or leave the mark out`);
    if (bare === 'OR' && minus === '') {
      alternative = true;
      continue;
    }
    const term = searchWords(quoted ?? bare);
    const last = all.at(-1);
    if (term.length > 0 && minus) none.push(term);
    else if (term.length > 0 && alternative && last) last.push(term);
    else if (term.length > 0) all.push([term]);
    alternative = false;
  }
  if (all.length + none.length === 0) throw invalidParameter('q', 'give at least one word');
  if (all.flat().length + none.length > mostTerms) throw invalidParameter('q', `give at most ${mostTerms} words`);
  return { all, none };
}

const mostTerms = 12;
const parts =
  /(-?)(?:"((?:[^"]|(?<=\p{L})"(?=\p{L}))*)"|((?<![\p{L}\p{N}])"[^"]*\S.*)|([^\s"]+(?:"(?=\p{L})[^\s"]+)*))/gsu;
