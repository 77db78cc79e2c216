import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endItem, getItem, getItems, type ItemRecord, startItem } from '../../shared/store/index.ts';
import { type EmbeddedStore, startEmbeddedStore } from '../support/embedded-store.ts';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await startEmbeddedStore();
});
afterAll(() => store.stop());

const item = (id: string, entryHash = 'one'): ItemRecord => ({
  id,
  feedId: 'feed-1',
  url: 'https://lefanal.example/port',
  entry: { title: 'Le port rouvre', publishedAt: null, updatedAt: null, authors: [], language: 'fr' },
  entryHash,
  discoveredAt: '2026-11-20T08:00:00.000Z',
  outcome: null,
  detail: null,
  articleId: null,
  endedAt: null,
});
const end = (outcome: 'article' | 'gone' | 'dead-letter') => ({
  outcome,
  detail: null,
  articleId: null,
  endedAt: '2026-11-20T08:01:00.000Z',
});

describe('items', () => {
  it('end once', async () => {
    await startItem(store.table, item('once'));
    expect(await endItem(store.table, 'once', end('article'))).toBe(true);
    expect(await endItem(store.table, 'once', end('gone'))).toBe(false);
    expect(await getItem(store.table, 'once')).toMatchObject({ outcome: 'article' });
  });

  it('keep their outcome when the same entry is polled again', async () => {
    await startItem(store.table, item('same'));
    await endItem(store.table, 'same', end('article'));
    expect(await startItem(store.table, item('same'))).toBe(false);
    expect(await getItem(store.table, 'same')).toMatchObject({ outcome: 'article' });
  });

  it('go on their way again when the feed says something else of them', async () => {
    await startItem(store.table, item('edited'));
    await endItem(store.table, 'edited', end('article'));
    expect(await startItem(store.table, item('edited', 'two'))).toBe(true);
    expect(await getItem(store.table, 'edited')).toMatchObject({ outcome: null, entryHash: 'two' });
  });

  it('may end well after they were a dead letter', async () => {
    await startItem(store.table, item('dead'));
    await endItem(store.table, 'dead', end('dead-letter'));
    expect(await endItem(store.table, 'dead', end('article'))).toBe(true);
  });

  it('do not come into being by ending', async () => {
    expect(await endItem(store.table, 'never-seen', end('article'))).toBe(false);
    expect(await getItem(store.table, 'never-seen')).toBeNull();
  });

  it('are read by the hundred and more, those that are there', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => `many-${index}`);
    await Promise.all(ids.map((id) => startItem(store.table, item(id))));
    const read = await getItems(store.table, [...ids, ...ids, 'not-there']);
    expect(read.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});
