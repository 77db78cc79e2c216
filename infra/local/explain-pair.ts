import type { ReadArticle } from '../../functions/article/read-article.ts';
import { documentText } from '../../functions/link/find-links.ts';
import {
  documentSentences,
  type ExplicitLink,
  foreignTraces,
  openLinker,
  sharedTerms,
} from '../../shared/links/index.ts';
import { canonicalUrl } from '../../shared/urls/index.ts';
import { excerpt, fact, type Part, paint, percent, writeParts } from './explain-report.ts';

/** What two pages have to do with each other, and what shows it, as text for a terminal. */
export function explainPair(a: ReadArticle, b: ReadArticle): string {
  const [one, other] = [documentText(asStored(a), a.page), documentText(asStored(b), b.page)];
  const linker = openLinker();
  const [keys, otherKeys] = [linker.describe(one), linker.describe(other)];
  const [judged] = linker.judge(keys, [otherKeys]);
  if (judged === undefined) throw new Error('The linker judged nothing.');
  const { comparison, judgement } = judged;
  const filed = new Set(linker.candidateKeys(otherKeys).map(({ key }) => key));
  const shared = linker.candidateKeys(keys).filter(({ key }) => filed.has(key)).length;
  const { names, numbers } = sharedTerms(one, otherKeys);
  return writeParts([
    { name: 'Said by the pages', lines: [...saidLines(a, b, '→'), ...saidLines(b, a, '←')] },
    {
      name: 'Found by comparing them',
      lines: [
        ...fact(
          'relation',
          judgement ? `${judgement.relation} (${percent(judgement.confidence)})` : 'nothing that tells',
        ),
        ...fact('rule', 'sentence-alignment'),
        ...fact(
          'covered',
          `${percent(comparison.coveredA)} of the first, ${percent(comparison.coveredB)} of the second`,
        ),
        ...fact('rare words', `${shared} by which either finds the other`),
        ...fact('names', names.join(', ')),
        ...fact('numbers', numbers.join(', ')),
        ...fact('traces', [...foreignTraces(one, otherKeys), ...foreignTraces(other, keys)].join(', ')),
      ],
    },
    sentencesPart(documentSentences(one), documentSentences(other), comparison.pairs),
  ]);
}

const asStored = ({ language, page }: ReadArticle) => ({ language, title: page.title });

/** What one page says of the other, by its address or its title. */
function saidLines(page: ReadArticle, other: ReadArticle, arrow: string): string[] {
  const addresses = [other.url, other.page.canonicalUrl].map((url) => url && canonicalUrl(url));
  const means = ({ url, title }: ExplicitLink): boolean =>
    url === null ? title === other.page.title : addresses.includes(canonicalUrl(url));
  const said = page.explicitLinks.filter(means);
  return said.length === 0
    ? [`${arrow} nothing`]
    : said.map(
        ({ relation, rule, place, title, confidence }) =>
          `${arrow} ${paint('green', relation)} (${rule}, ${place}, ${percent(confidence)})${title === null ? '' : ` “${excerpt(title)}”`}`,
      );
}

const sentencesPart = (
  own: readonly string[],
  other: readonly string[],
  pairs: readonly (readonly [number, number])[],
): Part => ({
  name: 'Sentences side by side',
  lines:
    pairs.length === 0
      ? ['none']
      : pairs.flatMap(([at, beside]) => [
          `${paint('cyan', String(at).padStart(3))}  ${own[at] ?? ''}`,
          `${paint('cyan', String(beside).padStart(3))}  ${paint('dim', other[beside] ?? '')}`,
          '',
        ]),
});
