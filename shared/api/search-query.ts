import { type SearchQuery, type SearchTerm, searchWords } from '../store/index.ts';
import { invalidParameter } from './problem.ts';

/**
 * Reads `q`: words that all must be there, "quotes" around words in a row, `OR` between two alternatives, `-` before
 * what must not be there. Whatever else is typed is passed over, as search boxes do.
 */
export function readSearch(text: string): SearchQuery {
  const all: SearchTerm[][] = [];
  const none: SearchTerm[] = [];
  let alternative = false;
  for (const [, minus, quoted, bare = ''] of text.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)) {
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
