import type { Table } from './connection.ts';
import { linkKey } from './keys.ts';
import type { LinkRecord, LinkRelation } from './records.ts';
import { deleteRow, inParallel, putRow, putRowIf, queryAll } from './rows.ts';

/** How a link reads from its other end. */
const inverse: Record<LinkRelation, LinkRelation> = {
  translation: 'translation',
  original: 'translated-as',
  'translated-as': 'original',
  source: 'source-of',
  'source-of': 'source',
  regional: 'regional',
};

/** Links of one article, in both directions. */
export const getLinks = (table: Table, articleId: string): Promise<readonly LinkRecord[]> =>
  queryAll<LinkRecord>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :link)',
    ExpressionAttributeValues: { ':pk': `ARTICLE#${articleId}`, ':link': 'LINK#' },
  });

/** The link as the other article has it; null where the other isn't known by its address. `own` says what it links back to. */
export function reverseLink(
  link: LinkRecord,
  own: { readonly url: string; readonly title: string | null; readonly lang: string | null },
): LinkRecord | null {
  return link.otherId === null
    ? null
    : {
        ...link,
        ...own,
        articleId: link.otherId,
        otherId: link.articleId,
        relation: inverse[link.relation],
        direction: 'in',
      };
}

/**
 * Puts a link.
 * @returns whether it was new
 */
export async function putLink(table: Table, link: LinkRecord): Promise<boolean> {
  const row = { ...rowKey(link), ...link };
  const isNew = await putRowIf(table, row, 'attribute_not_exists(pk)');
  if (!isNew) await putRow(table, row);
  return isNew;
}

export const deleteLinks = (table: Table, links: readonly LinkRecord[]): Promise<unknown> =>
  inParallel(links, (link) => deleteRow(table, rowKey(link)));

const rowKey = (link: LinkRecord) =>
  linkKey(link.articleId, link.direction, link.relation, link.otherId ?? `title:${link.title?.toLowerCase() ?? ''}`);
