import type { Embeddable, Embeddings } from '../../shared/embeddings/index.ts';
import {
  type DocumentKeys,
  type DocumentText,
  decodeSentences,
  encodeSentences,
  foreignTraces,
  isTold,
  type Judged,
  type Linker,
  rankCandidates,
  saturation,
  sharedTerms,
} from '../../shared/links/index.ts';
import {
  type ArticleContent,
  type ArticleRecord,
  type DescriptionRecord,
  deleteFoundLinks,
  type FoundLinkRecord,
  findFiled,
  getDescriptions,
  getFoundLinks,
  putDescription,
  putFoundLink,
  type Table,
  windowAround,
} from '../../shared/store/index.ts';
import { countLink } from '../../shared/telemetry/index.ts';

/** Translations follow their originals within days. */
const windowDays = 7;
/** Fewer sentences than these never tell that two articles are one. */
const fewestSentences = 4;
/** An article's words as the linker takes them: the title and what is told in the article's own language. */
export function documentText(
  article: Pick<ArticleRecord, 'language' | 'title'>,
  content: Pick<ArticleContent, 'blocks'>,
): DocumentText {
  const lang = article.language?.lang ?? null;
  const own = content.blocks.filter((block) => isTold(block, lang));
  return { lang, title: article.title, paragraphs: own.map(({ text }) => text) };
}

/** What finding works with; embeddings where the operator wants them. */
interface FindingRoom {
  readonly table: Table;
  readonly linker: Linker;
  readonly embeddings: Embeddings | null;
}

/**
 * Files an article under its keys, compares it with the articles that share them, and records what it finds at both
 * ends. A pair is decided when its later article comes, and again when either is edited.
 * @returns the ids of the articles whose links with this one were put or removed
 */
export async function findLinks(
  { table, linker, embeddings }: FindingRoom,
  article: ArticleRecord,
  content: ArticleContent,
): Promise<readonly string[]> {
  const document = documentText(article, content);
  const keys = linker.describe(document);
  if (keys.sentences.length < fewestSentences) return [];
  const filedUnder = linker.candidateKeys(keys);
  // Filed before it is compared: of two articles that come at the same moment at least one finds the other.
  await putDescription(table, {
    articleId: article.id,
    lang: keys.lang,
    outlet: article.publisher.domain,
    contentHash: article.contentHash,
    sentences: encodeSentences(keys),
    filedUnder: filedUnder.map(({ key }) => key),
    day: windowAround(article.sortTime, 0).from,
  });
  const likeness = (await embeddings?.nearest(embeddable(article, document))) ?? new Map<string, number>();
  const candidates = await findCandidates(table, article, filedUnder, [...likeness.keys()]);
  const described = candidates.map(keysOf);
  const found = linker
    .judge(keys, described)
    .flatMap((one, at) =>
      foundLink(article, document, candidates[at] as DescriptionRecord, described[at] as DocumentKeys, one),
    )
    .map((link) => regraded(link, likeness.get(link.otherId)));
  for (const link of found) if (await putFoundLink(table, link, keys.lang)) countLink(link.relation);
  const stale = await removeOutdated(table, article, found);
  return [...found, ...stale].map(({ otherId }) => otherId);
}

const embeddable = ({ id, sortTime }: ArticleRecord, { title, paragraphs }: DocumentText): Embeddable => ({
  articleId: id,
  text: [title ?? '', ...paragraphs].join('\n'),
  at: sortTime,
});

/** Likeness in meaning grades the same event told anew; that two texts are one it can't tell. */
function regraded(link: FoundLinkRecord, likeness: number | undefined): FoundLinkRecord {
  if (likeness === undefined || link.relation !== 'same-story') return link;
  const confidence = (link.confidence + Math.max(0, likeness)) / 2;
  return { ...link, confidence, evidence: { ...link.evidence, likeness } };
}

async function findCandidates(
  table: Table,
  article: ArticleRecord,
  filedUnder: ReturnType<Linker['candidateKeys']>,
  alike: readonly string[],
): Promise<readonly DescriptionRecord[]> {
  const window = windowAround(article.sortTime, windowDays);
  const filed = await Promise.all(
    filedUnder.map(async ({ key, weight }) => ({ weight, documents: await findFiled(table, key, window, saturation) })),
  );
  const ids = [...rankCandidates(filed), ...alike].filter((id) => id !== article.id);
  const descriptions = await getDescriptions(table, ids);
  return descriptions
    .filter(({ sentences }) => sentences.length > 0)
    .toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
}

const keysOf = ({ lang, sentences }: DescriptionRecord): DocumentKeys => ({
  lang,
  sentences: decodeSentences(sentences),
});

/**
 * Articles of one outlet in one language have its bylines, its authors' lives and its ways of speaking in common, which
 * look like a story that is told twice.
 */
const isOfOneDesk = ({ publisher, language }: ArticleRecord, { outlet, lang }: DescriptionRecord): boolean =>
  outlet !== undefined && outlet === publisher.domain && lang === (language?.lang ?? null);

function foundLink(
  article: ArticleRecord,
  document: DocumentText,
  other: DescriptionRecord,
  otherKeys: DocumentKeys,
  { comparison, judgement }: Judged,
): readonly FoundLinkRecord[] {
  if (judgement === null) return [];
  const { relation, confidence } = judgement;
  if (relation === 'same-story' && isOfOneDesk(article, other)) return [];
  return [
    {
      articleId: article.id,
      otherId: other.articleId,
      relation,
      method: 'sentence-alignment',
      confidence,
      lang: other.lang,
      ownHash: article.contentHash,
      otherHash: other.contentHash,
      evidence: {
        pairs: comparison.pairs,
        ownCovered: comparison.coveredA,
        otherCovered: comparison.coveredB,
        ...sharedTerms(document, otherKeys),
        ownTraces: foreignTraces(document, otherKeys),
      },
    },
  ];
}

/** Removes the links that an older version of the article was found to have. */
async function removeOutdated(
  table: Table,
  article: ArticleRecord,
  found: readonly FoundLinkRecord[],
): Promise<readonly FoundLinkRecord[]> {
  const stored = await getFoundLinks(table, article.id);
  const outdated = stored.filter(
    ({ otherId, ownHash }) => ownHash !== article.contentHash && !found.some((link) => link.otherId === otherId),
  );
  await deleteFoundLinks(table, outdated);
  return outdated;
}
