import { createHash } from 'node:crypto';
import type { Table } from './connection.ts';
import type { Key } from './keys.ts';
import { deleteRow, putRow, queryAll } from './rows.ts';

/** Shorter titles (“Live”, “Weather”) name no one article. */
const shortestTitle = 16;

type Place = 'ARTICLE' | 'WANTED';

const lettersOf = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim();

/** Where articles of a title and those who look for it meet; null where a title is too short to name one. */
function titleKey(title: string | null, place: Place, articleId: string): Key | null {
  const letters = lettersOf(title ?? '');
  // Scripts without spaces say more in a character.
  const size = [...letters].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  const hash = createHash('sha256').update(letters).digest('hex').slice(0, 26);
  return size < shortestTitle ? null : { pk: `TITLE#${hash}`, sk: `${place}#${articleId}` };
}

async function idsAt(table: Table, title: string | null, place: Place): Promise<readonly string[]> {
  const key = titleKey(title, place, '');
  if (key === null) return [];
  const rows = await queryAll<{ articleId: string }>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :place)',
    ExpressionAttributeValues: { ':pk': key.pk, ':place': `${place}#` },
  });
  return rows.map(({ articleId }) => articleId);
}

async function put(table: Table, title: string | null, place: Place, articleId: string): Promise<void> {
  const key = titleKey(title, place, articleId);
  if (key !== null) await putRow(table, { ...key, articleId });
}

async function remove(table: Table, title: string | null, place: Place, articleId: string): Promise<void> {
  const key = titleKey(title, place, articleId);
  if (key !== null) await deleteRow(table, key);
}

/** Lets an article be found by its title, whatever its punctuation and capitals. */
export const putTitle = (table: Table, title: string | null, articleId: string): Promise<void> =>
  put(table, title, 'ARTICLE', articleId);

/** Remembers that an article's page names another one by this title. */
export const putWantedTitle = (table: Table, title: string, articleId: string): Promise<void> =>
  put(table, title, 'WANTED', articleId);

export const findByTitle = (table: Table, title: string | null): Promise<readonly string[]> =>
  idsAt(table, title, 'ARTICLE');
export const findWanting = (table: Table, title: string | null): Promise<readonly string[]> =>
  idsAt(table, title, 'WANTED');

export const deleteTitle = (table: Table, title: string | null, articleId: string): Promise<void> =>
  remove(table, title, 'ARTICLE', articleId);
export const deleteWantedTitle = (table: Table, title: string | null, articleId: string): Promise<void> =>
  remove(table, title, 'WANTED', articleId);
