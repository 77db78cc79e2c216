import {
  type DocumentKeys,
  type DocumentText,
  type FoundRelation,
  type Linker,
  openLinker,
} from '../../shared/links/index.ts';
import { createCandidateIndex } from '../candidate-index.ts';

export interface Document extends DocumentText {
  readonly id: string;
  readonly lang: string;
}

export interface Link {
  readonly a: string;
  readonly b: string;
  readonly kind: FoundRelation;
  readonly score: number;
}

const linker = openLinker();

/** The links among documents as the stream finds them: each is compared, when it comes, with those filed before it. */
export const link = (documents: readonly Document[]): readonly Link[] => linkWith(linker, documents);

export function linkWith({ describe, candidateKeys, judge }: Linker, documents: readonly Document[]): readonly Link[] {
  const index = createCandidateIndex<{ readonly id: string; readonly keys: DocumentKeys }>();
  return documents.flatMap(({ id, ...document }) => {
    const keys = describe(document);
    const filedUnder = candidateKeys(keys);
    const candidates = index.find(filedUnder, (other) => other.keys.lang !== keys.lang);
    index.file({ id, keys }, filedUnder);
    return judge(
      keys,
      candidates.map((candidate) => candidate.keys),
    ).flatMap(({ judgement }, at): readonly Link[] =>
      judgement === null
        ? []
        : [{ a: id, b: candidates[at]?.id ?? '', kind: judgement.relation, score: judgement.confidence }],
    );
  });
}
