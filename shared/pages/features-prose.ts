import { signatureOf } from './features-block.ts';
import type { PageFacts, Totals } from './features-page.ts';
import { sumsBefore } from './features-place.ts';
import { sharedLevels, type TreeElement } from './tree.ts';

/** What the page's running text says of a block: a second opinion where Readability took the wrong root, or none. */
export const proseNames: readonly string[] = [
  'prose',
  'prose-up',
  'prose-down',
  'prose-near',
  'prose-before',
  'prose-words',
  'parent-prose',
  'grandparent-prose',
  'branch-prose',
  'branch-prose-page',
  'article-prose-page',
  'articles',
  'signature-prose',
  'parent-signature-prose',
  'parent-siblings',
  'branch-siblings',
];

/** Blocks to both sides that count as near. */
const NEAR = 6;

/** These columns for each block. */
export function proseFeatures(page: PageFacts): number[][] {
  const { facts, byElement, proseContainer } = page;
  const total = Math.max(1, page.total.proseWords);
  const before = sumsBefore(facts.map(({ prose }) => prose));
  const between = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  const articles = countArticles(byElement);
  const alikeOf = siblingCounter();
  const wordsIn = (element: TreeElement | undefined) => (element && byElement.get(element)?.proseWords) ?? 0;
  const shareIn = (element: TreeElement | undefined) => {
    const totals = element && byElement.get(element);
    return totals ? totals.proseWords / Math.max(1, totals.words) : 0;
  };
  return facts.map((fact, index) => {
    const { chain } = fact;
    const shared = sharedLevels(chain, proseContainer);
    const branch = chain[Math.max(0, chain.length - shared - 1)];
    const article = chain.find(({ tag }) => tag === 'article');
    return [
      fact.prose,
      chain.length - shared,
      proseContainer.length - shared,
      between(Math.max(0, index - NEAR), Math.min(facts.length, index + NEAR + 1)),
      between(0, index) / total,
      page.total.proseWords,
      shareIn(chain[1]),
      shareIn(chain[2]),
      shareIn(branch),
      wordsIn(branch) / total,
      article ? wordsIn(article) / total : -1,
      articles,
      (page.bySignature.get(fact.signature)?.proseWords ?? 0) / total,
      (page.byParentSignature.get(fact.parentSignature)?.proseWords ?? 0) / total,
      chain[1] ? alikeOf(chain[1]) : 0,
      branch ? alikeOf(branch) : 0,
    ];
  });
}

function countArticles(byElement: ReadonlyMap<TreeElement, Totals>): number {
  let articles = 0;
  for (const [{ tag }, { words }] of byElement) if (tag === 'article' && words > 0) articles += 1;
  return articles;
}

/** How many children of its parent have an element's tag and classes. */
function siblingCounter(): (element: TreeElement) => number {
  const known = new Map<TreeElement, Map<string, number>>();
  return (element) => {
    if (!element.parent) return 1;
    let counts = known.get(element.parent);
    if (!counts) {
      counts = new Map();
      for (const child of element.parent.children) {
        if (child.kind !== 'element') continue;
        const signature = signatureOf(child);
        counts.set(signature, (counts.get(signature) ?? 0) + 1);
      }
      known.set(element.parent, counts);
    }
    return counts.get(signatureOf(element)) ?? 1;
  };
}
