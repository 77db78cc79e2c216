import type { SentenceAttributions } from './attribution.ts';
import { has, type Item, isMark } from './items.ts';
import type { LanguageResource } from './languages/resource.ts';

/** "Interrogée par l'AFP, la maire récuse le terme.": an outlet that asked is cited, whatever was answered. */
export function isInterviewer(items: readonly Item[], media: Item): boolean {
  const at = items.indexOf(media);
  return items
    .slice(Math.max(0, at - 3), at)
    .some((item) => has(item, 'interview') && !has(item, 'to', 'preposition') && /\s/.test(item.lower));
}

export function findRecipients(
  items: readonly Item[],
  taken: ReadonlySet<Item>,
  resource: LanguageResource,
): Pick<SentenceAttributions, 'recipients' | 'earlierRecipient'> {
  const recipients = items.filter(
    (item, at) => item.kind === 'media' && !taken.has(item) && isRecipient(items, at, resource),
  );
  const earlier = items.find(
    (item, at) =>
      has(item, 'medium', 'agency') &&
      recipients.length === 0 &&
      isRecipient(items, at, resource) &&
      !items.slice(at, at + 4).some((each) => each.kind === 'media'),
  );
  return { recipients, earlierRecipient: earlier ?? null };
}

function isRecipient(items: readonly Item[], at: number, resource: LanguageResource): boolean {
  const told = items.findLastIndex((item, index) => index < at && !isMark(item, '«', '"', '“', '„'));
  if (resource.datives && (has(items[told], 'say') || isQuotedBefore(items, at))) return true;
  if (resource.dative && isDative(items, at, resource.dative)) return true;
  for (let before = at - 1; before >= Math.max(0, at - 6); before -= 1) {
    const item = items[before] as Item;
    if (has(item, 'role', 'organisation') && before < at - 1 && has(items[before + 1], 'to', 'preposition'))
      return false;
    if (has(item, 'to', 'interview'))
      return !isTopical(items, before) && !(resource.subjectFirst && isComplement(items, before));
    const passable =
      has(item, 'determiner', 'medium', 'agency', 'crowd', 'of') ||
      isMark(item, "'", '-', '«', '"', '“', '„', '(') ||
      (item.kind === 'word' && item.tags.length === 0) ||
      item.kind === 'name';
    if (!passable) return false;
  }
  return false;
}

/** "В мэрии «Интерфаксу» сказали": in quotation marks, between whoever says it and the verb. */
const isQuotedBefore = (items: readonly Item[], at: number) =>
  isMark(items[at - 1], '«') && at > 2 && has(items[at + 2], 'say');

/** "A subscription to The New Yorker": a noun's complement, and no verb of telling near. */
const isComplement = (items: readonly Item[], at: number) => {
  const noun = items[at - 1];
  return (
    items[at]?.lower === 'to' &&
    noun?.kind === 'word' &&
    noun.tags.length === 0 &&
    !noun.capital &&
    !noun.lower.endsWith('ly') &&
    !items
      .slice(Math.max(0, at - 5), at)
      .some((item) => has(item, 'say', 'interview', 'show') || item.kind === 'quote' || isMark(item, ','))
  );
};

/** "Reuters'a", "AA muhabirine", "Bloomberg HT yayınında" */
const isDative = (items: readonly Item[], at: number, dative: RegExp) =>
  (isMark(items[at + 1], "'") && dative.test(items[at + 2]?.lower ?? '')) || has(items[at + 1], 'interview');

/** "On", "in" and "at" an outlet say where somebody spoke only right after the verb or where the sentence begins. */
const isTopical = (items: readonly Item[], at: number) =>
  /^(?:sur|dans|chez|devant|on|in|at|by|with|en|con|em|in der|im|zu|auf|vor|su|sul|sulla|nel|в|на|с|في|على|عبر)$/.test(
    items[at]?.lower ?? '',
  ) &&
  at > 0 &&
  !items
    .slice(Math.max(0, at - 4), at)
    .some((item) => has(item, 'say', 'interview', 'to') || item.kind === 'quote' || isMark(item, ','));
