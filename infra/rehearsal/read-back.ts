import { createClient } from '../../shared/api/index.ts';
import { RehearsalError } from './rehearsal-error.ts';

/**
 * Reads over HTTP what the deployed functions have made: the French adaptation, its text out of S3, and the way back
 * over the English article to the Arabic one.
 * @returns what was read, in a few words
 */
export async function readBack(apiUrl: string): Promise<string> {
  const wire = createClient({ baseUrl: apiUrl });
  const list = await wire.GET('/v1/articles', { params: { path: {}, query: { lang: 'fr', q: 'épave Farasan' } } });
  const adaptation = one(list.data?.articles, `articles about the wreck in French (HTTP ${list.response.status})`);
  const { data: article } = await wire.GET('/v1/articles/{id}', { params: { path: { id: adaptation.id }, query: {} } });
  expect((article?.content?.text?.length ?? 0) > 1_000, 'The French article has no text.');
  expect((article?.citations.length ?? 0) > 0, 'The French article cites nobody.');
  const { data: provenance } = await wire.GET('/v1/articles/{id}/provenance', {
    params: { path: { id: adaptation.id }, query: {} },
  });
  const chain = [adaptation.lang, ...(provenance?.steps ?? []).map(({ article }) => article?.lang ?? '?')].join(' → ');
  expect(chain === 'fr → en → ar', `The chain of provenance is ${chain}, not fr → en → ar.`);
  const missing = await fetch(`${apiUrl}/v1/articles/none`);
  expect(missing.status === 404, `An article that is not there answers ${missing.status}.`);
  return `${list.data?.articles.length} found by words, provenance ${chain}`;
}

function one<T>(list: readonly T[] | undefined, what: string): T {
  const [first] = list ?? [];
  if (first !== undefined) return first;
  throw new RehearsalError('step-failed', `The API lists no ${what}.`);
}

function expect(held: boolean, otherwise: string): void {
  if (!held) throw new RehearsalError('step-failed', otherwise);
}
