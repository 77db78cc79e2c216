import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';

/** «Газпром» сообщил, компания «Северный ветер»: what stands in quotation marks where a body's name stands is one. */
export function joinQuotedNames(items: readonly Item[], text: string, { quotedNames }: LanguageResource): Item[] {
  if (!quotedNames) return [...items];
  return items.map((item, at) => {
    const quoted = item.kind === 'quote' ? text.slice(item.start + 1, item.end - 1).trim() : '';
    if (!/^\p{Lu}[^.!?…,:;]*$/u.test(quoted) || quoted.split(/\s+/).length > 4) return item;
    const start = text.indexOf(quoted, item.start);
    const name: Item = {
      ...item,
      kind: 'name',
      lower: quoted.toLowerCase(),
      start,
      end: start + quoted.length,
      capital: true,
    };
    const [before, after] = [items[at - 1], items[at + 1]];
    if (has(before, 'medium', 'agency') || (has(before, 'say') && has(before, 'to') === false && isTold(items, at)))
      return { ...name, kind: 'media', text: quoted };
    if (has(before, 'organisation', 'company') || (before === undefined && has(after, 'say', 'report')))
      return { ...name, tags: ['company'] };
    return item;
  });
}

/** "powiedział „Gazecie Lipowej”.": a name behind a verb, and nothing more. */
export const isTold = (items: readonly Item[], at: number) =>
  isMark(items[at + 1], '.') && items.slice(0, at - 1).some((each) => each.kind === 'quote');
