import type { ArticleRecord } from '../../store/index.ts';
import type { ArticlesQuery } from '../parameters.ts';
import { presentSummary } from '../present.ts';

/** An article as lists show it, with the members that were chosen; with all where none were. */
export function chosenSummary(article: ArticleRecord, fields: ArticlesQuery['fields']) {
  const summary = presentSummary(article);
  return fields ? Object.fromEntries(fields.map((field) => [field, summary[field]])) : summary;
}

/** One JSON document and the end of its line (https://github.com/ndjson/ndjson-spec). */
export const ndjsonLine = (article: ArticleRecord, fields: ArticlesQuery['fields']): string =>
  `${JSON.stringify(chosenSummary(article, fields))}\n`;
