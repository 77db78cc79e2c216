import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outlets } from '../../infra/local/newsroom/outlets/all.ts';
import { articlesQuery } from '../../shared/api/parameters.ts';
import { readSearch } from '../../shared/api/search-query.ts';
import { answersQuery, searchWords } from '../../shared/store/index.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const headlines = outlets.flatMap(({ articles }) =>
  articles.map(({ title, standfirst }) => [...searchWords(title), '', ...searchWords(standfirst)]),
);
const inDocs = [
  ...file('docs/api.md').matchAll(/[?&]q=([^&'\s]+)|\bq: '([^']+)'|wire -- (?:export|search) (\w+)/g),
].map(([, ...queries]) => decodeURIComponent(queries.find((query) => query !== undefined) ?? ''));
const examples = [...new Set([...inDocs, String(articlesQuery.shape.q.meta()?.example)])];

it('has examples to try', () => {
  expect(examples.length).toBeGreaterThan(1);
});

it.each(examples)('the example %s finds something in the sample newsroom', (example) => {
  const query = readSearch(example);
  expect(headlines.some((words) => answersQuery(query, words))).toBe(true);
});
