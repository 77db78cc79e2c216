import type { FoundRelation } from '../links/index.ts';
import type { Table } from './connection.ts';
import type { Key } from './keys.ts';
import { deleteRow, inParallel, putRow, putRowIf, queryAll } from './rows.ts';

/** What shows a reader that two articles belong together. Sentences are counted from 0, the title first. */
export interface FoundEvidence {
  /** This article's sentences beside the other's. */
  readonly pairs: readonly (readonly [own: number, other: number])[];
  /** The share of each text that stands in those pairs, 0–1. */
  readonly ownCovered: number;
  readonly otherCovered: number;
  /** What both name and count, as one of them writes it. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** Words in the other's script that each text holds and the other one too: traces of what it was made from. */
  readonly ownTraces?: readonly string[];
  readonly otherTraces?: readonly string[];
  /** How near a model of meaning puts them, −1 to 1; absent where none was asked or it didn't say. */
  readonly likeness?: number;
}

/** One direction of a link that no page gives: the linker found it. There is one for a pair, whatever it is. */
export interface FoundLinkRecord {
  readonly articleId: string;
  readonly otherId: string;
  readonly relation: FoundRelation;
  readonly method: 'sentence-alignment';
  /** 0–1. */
  readonly confidence: number;
  readonly lang: string | null;
  readonly evidence: FoundEvidence;
  /** The versions that were compared. */
  readonly ownHash: string;
  readonly otherHash: string;
}

const foundKey = ({ articleId, otherId }: Pick<FoundLinkRecord, 'articleId' | 'otherId'>): Key => ({
  pk: `ARTICLE#${articleId}`,
  sk: `FOUND#${otherId}`,
});

/** The links that were found for an article, in no order. */
export const getFoundLinks = (table: Table, articleId: string): Promise<readonly FoundLinkRecord[]> =>
  queryAll<FoundLinkRecord>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :found)',
    ExpressionAttributeValues: { ':pk': `ARTICLE#${articleId}`, ':found': 'FOUND#' },
  });

/** The link as the other article has it; `lang` is this article's. */
export const turnFoundLink = (link: FoundLinkRecord, lang: string | null): FoundLinkRecord => ({
  ...link,
  articleId: link.otherId,
  otherId: link.articleId,
  lang,
  ownHash: link.otherHash,
  otherHash: link.ownHash,
  evidence: {
    ...link.evidence,
    pairs: link.evidence.pairs.map(([own, other]) => [other, own] as const),
    ownCovered: link.evidence.otherCovered,
    otherCovered: link.evidence.ownCovered,
    ownTraces: link.evidence.otherTraces ?? [],
    otherTraces: link.evidence.ownTraces ?? [],
  },
});

/**
 * Puts a found link at both ends.
 * @returns whether the pair had none before
 */
export async function putFoundLink(table: Table, link: FoundLinkRecord, ownLang: string | null): Promise<boolean> {
  const turned = turnFoundLink(link, ownLang);
  await putRow(table, { ...foundKey(turned), ...turned });
  const isNew = await putRowIf(table, { ...foundKey(link), ...link }, 'attribute_not_exists(pk)');
  if (!isNew) await putRow(table, { ...foundKey(link), ...link });
  return isNew;
}

/** Deletes found links at both ends. */
export const deleteFoundLinks = (
  table: Table,
  links: readonly Pick<FoundLinkRecord, 'articleId' | 'otherId'>[],
): Promise<unknown> =>
  inParallel(
    links.flatMap(({ articleId, otherId }) => [
      foundKey({ articleId, otherId }),
      foundKey({ articleId: otherId, otherId: articleId }),
    ]),
    (key) => deleteRow(table, key),
  );
