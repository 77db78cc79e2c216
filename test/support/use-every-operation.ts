import { contract } from './contract.ts';

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * Asks a filled newswire for all that can be read, list and item, in every format, then for what is wrong, absent and
 * unchanged, and at last does what can be done to it: it withdraws the first article.
 */
export async function useEveryOperation(ask: Ask): Promise<void> {
  const first = await readAll(ask);
  await askWrongly(ask);
  await write(ask, first);
}

async function readAll(ask: Ask): Promise<string> {
  const read = async (path: string) => (await ask(path)).json();
  const { articles } = await read('/v1/articles?limit=100');
  const { stories } = await read('/v1/stories?limit=50');
  const { sources } = await read('/v1/sources');
  const { items } = await read('/v1/items?limit=100');
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  for (const id of ids(articles)) {
    for (const part of ['', '?format=html', '/links', '/provenance', '/versions', '/versions/1']) {
      await ask(`/v1/articles/${id}${part}`);
    }
  }
  for (const id of ids(stories)) await ask(`/v1/stories/${id}`);
  for (const id of ids(sources)) await ask(`/v1/sources/${encodeURIComponent(id)}`);
  for (const id of ids(items)) await ask(`/v1/items/${id}`);
  for (const format of ['jsonfeed', 'rss', 'atom', 'csv', 'ndjson']) await ask(`/v1/articles?format=${format}`);
  for (const path of ['/v1/sources?seen=all', '/v1/feeds', '/v1/feeds?format=opml', '/v1/stats', '/health'])
    await ask(path);
  let cursor = '';
  for (let more = true; more; ) {
    const page = await read(`/v1/changes?limit=50${cursor}`);
    cursor = `&cursor=${page.next}`;
    more = page.more;
  }
  const etag = (await ask('/v1/stats')).headers.get('etag') ?? '';
  await ask('/v1/stats', { headers: { 'if-none-match': etag } });
  return articles[0].id;
}

async function askWrongly(ask: Ask): Promise<void> {
  for (const path of Object.keys(contract.paths).filter((template) => contract.paths[template]?.get)) {
    const absent = path.replace('{id}', 'no-such-id').replace('{version}', '1');
    await ask(absent);
    await ask(`${absent}?surprise=1`);
  }
}

async function write(ask: Ask, article: string): Promise<void> {
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const { feeds } = await (await ask('/v1/feeds')).json();
  await send('POST', '/v1/feeds', { url: feeds[0].url });
  await send('POST', '/v1/feeds', { url: 3 });
  await send('POST', '/v1/feeds', { url: feeds[0].url }, { origin: 'https://other.example' });
  await send('POST', '/v1/feeds/import', {});
  await send('PATCH', `/v1/feeds/${feeds[0].id}`, { paused: true });
  await send('PATCH', '/v1/feeds/no-such-id', { paused: true });
  await send('DELETE', `/v1/feeds/${feeds[0].id}`);
  await send('DELETE', '/v1/feeds/no-such-id');
  await send('POST', '/v1/items/no-such-id/redrive');
  await send('DELETE', '/v1/articles/no-such-id');
  await send('DELETE', `/v1/articles/${article}?reason=an+error`);
  for (const part of ['', '/links', '/provenance', '/versions', '/versions/1'])
    await ask(`/v1/articles/${article}${part}`);
  await ask('/v1/changes?limit=500');
}
