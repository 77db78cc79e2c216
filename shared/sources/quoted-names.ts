import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';

/** «Газпром» сообщил, компания «Северный ветер»: what stands in quotation marks where a body's name stands is one. */
export function joinQuotedNames(
  items: readonly Item[],
  text: string,
  { quotedNames, caseless }: LanguageResource,
): Item[] {
  if (caseless) return items.map((item, at) => (isRecipient(items, at, text) ? asOutlet(item, text) : item));
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
    return isActing(items, at) && quoted.split(/\s+/).length <= 2 ? { ...name, tags: ['company'] } : item;
  });
}

/** "وقالت … لـ«المرفأ»": a few words in quotation marks that hang on "to", behind a verb of saying. */
const isRecipient = (items: readonly Item[], at: number, text: string) => {
  const item = items[at];
  const before = items[at - 1];
  return (
    item?.kind === 'quote' &&
    has(before, 'to') &&
    /^لـ?$/u.test(before?.lower ?? '') &&
    before?.end === item.start &&
    /^[^.!؟…،:؛]+$/u.test(text.slice(item.start + 1, item.end - 1)) &&
    text.slice(item.start, item.end).split(/\s+/u).length <= 3 &&
    items.slice(0, at).some((each) => has(each, 'say', 'implied', 'interview'))
  );
};

const asOutlet = (item: Item, text: string): Item => ({
  ...item,
  kind: 'media',
  text: text.slice(item.start + 1, item.end - 1),
  start: item.start + 1,
  end: item.end - 1,
});

const begins = (items: readonly Item[], at: number) => at === 0 || isMark(items[at - 1], '.', '!', '?');

/** «Маяк» предложил мотор, «Укрпошта» запропонувала: right before a past verb, and no more of a sentence before it than an adverb. */
const isActing = (items: readonly Item[], at: number) => {
  const verb = items[at + 1];
  return (
    (begins(items, at) || (/^(?:word|name)$/.test(items[at - 1]?.kind ?? '') && begins(items, at - 1))) &&
    verb?.kind === 'word' &&
    verb.tags.every((tag) => /^(?:say|show|report|utter|stated)$/.test(tag)) &&
    /(?:[аеиіяую]в|[аеиіяыоу]л[аои]?)$/u.test(verb.lower)
  );
};

/** "powiedział „Gazecie Lipowej”.": a name behind a verb, and nothing more. */
export const isTold = (items: readonly Item[], at: number) =>
  isMark(items[at + 1], '.') && items.slice(0, at - 1).some((each) => each.kind === 'quote');
