import type { Article } from '../client.ts';

/** The sentences of one article that say what sentences of the other do. */
export type Pairs = readonly (readonly [own: number, other: number])[];

/** What is known to match between an article and the one beside it. */
export const pairsWith = ({ links }: Article, other: Article | null): Pairs =>
  links
    .filter(({ article }) => article !== null && article.id === other?.id)
    .flatMap(({ evidence }) => evidence?.pairs ?? [])
    .map(([own = -1, counterpart = -1]) => [own, counterpart] as const);

/**
 * Lights up what matches on both sides while a sentence of either is pointed at or has the focus. `left` and `right`
 * hold the two articles; the passages of sentence n have `data-sentence="n"`. Who touches a sentence has it lit until
 * another is touched, and `touched` is given the passages of its like.
 */
export function align(
  left: HTMLElement,
  right: HTMLElement,
  pairs: Pairs,
  touched: (like: readonly HTMLElement[]) => void,
): void {
  const passages = (side: HTMLElement, sentence: number): NodeListOf<HTMLElement> =>
    side.querySelectorAll(`[data-sentence="${sentence}"]`);
  for (const [own, other] of pairs) {
    const both = [...passages(left, own), ...passages(right, other)];
    // One stop of the keyboard for each sentence of the article that is read.
    passages(left, own)[0]?.setAttribute('tabindex', '0');
    for (const passage of both) passage.classList.add('matched');
    const light = (isLit: boolean) => (event: Event) => {
      for (const passage of both) passage.classList.toggle('lit', isLit);
      const across = left.contains(event.target as Node) ? passages(right, other)[0] : passages(left, own)[0];
      if (isLit && event.type === 'focusin') across?.scrollIntoView({ block: 'nearest' });
    };
    for (const passage of both) {
      for (const event of ['pointerenter', 'focusin']) passage.addEventListener(event, light(true));
      passage.addEventListener('click', (event) => {
        for (const side of [left, right]) for (const lit of side.querySelectorAll('.lit')) lit.classList.remove('lit');
        light(true)(event);
        touched([...(left.contains(passage) ? passages(right, other) : passages(left, own))]);
      });
      for (const event of ['pointerleave', 'focusout']) passage.addEventListener(event, light(false));
    }
  }
}
