import type { Fetch, FetchedResponse, FetchRequest } from '../../shared/http/index.ts';

/** A response as the fetcher hands it on. */
export const response = (
  url: string,
  body: string | Uint8Array,
  change: Partial<FetchedResponse> = {},
): FetchedResponse => ({
  outcome: 'response',
  url,
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: typeof body === 'string' ? Buffer.from(body) : body,
  redirects: [],
  ...change,
});

/** A fetch that gives what the test wants for each address, and remembers what it was asked for. */
export function answering(
  answers: Readonly<Record<string, Awaited<ReturnType<Fetch>>>>,
): Fetch & { readonly asked: FetchRequest[] } {
  const asked: FetchRequest[] = [];
  const fetch: Fetch = async (request) => {
    asked.push(request);
    return answers[request.url] ?? response(request.url, 'not found', { status: 404 });
  };
  return Object.assign(fetch, { asked });
}
