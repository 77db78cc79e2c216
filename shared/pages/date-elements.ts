import { type DateClaim, isForeign } from './date-claim.ts';
import { saysUpdated } from './date-words.ts';
import { type DateContext, readDate } from './parse-date.ts';
import { collapse } from './segment.ts';
import { descendants, type TreeElement, textOf } from './tree.ts';
import { wordsOf } from './words.ts';

/** Elements that hold dates and are looked at; a page with more is a list of others. */
const MOST_ELEMENTS = 60;

/** `<time>`, microdata and `<abbr>` dates; those near the title before others. */
export function elementClaims(body: TreeElement, title: string | null, context: DateContext): DateClaim[] {
  const wanted = wordsOf(title ?? '').join(' ');
  const found: { claim: DateClaim; element: TreeElement; at: number }[] = [];
  let [at, titleAt] = [0, -1];
  for (const element of descendants(body)) {
    at += 1;
    if (titleAt < 0 && wanted !== '' && /^h[1-3]$/.test(element.tag) && saysTitle(element, wanted)) titleAt = at;
    const claim = found.length > MOST_ELEMENTS ? null : elementClaim(element, context);
    if (claim) found.push({ claim, element, at });
  }
  return found.map(({ claim, element, at: order }, position) => {
    const distance = titleAt < 0 ? position * 20 : order < titleAt ? (titleAt - order) * 2 : order - titleAt;
    const far = Math.min(0.1, distance * 0.0005);
    return { ...claim, confidence: claim.confidence - far - (isForeign(element) ? 0.35 : 0) };
  });
}

function saysTitle(element: TreeElement, wanted: string): boolean {
  return wordsOf(textOf(element).slice(0, 500)).join(' ') === wanted;
}

function elementClaim(element: TreeElement, context: DateContext): DateClaim | null {
  const { attributes, tag } = element;
  const property = (attributes.itemprop ?? attributes.property ?? '').toLowerCase();
  const label = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (/datepublished|datecreated|dc:date|dc:created|pubdate|uploaddate/.test(property))
    return readElement(element, 'published', 'microdata', 0.88, context);
  if (/datemodified|dc:modified/.test(property)) return readElement(element, 'modified', 'microdata', 0.88, context);
  if (tag === 'time')
    return readElement(
      element,
      /updat|modif/i.test(label) ? 'modified' : 'published',
      'time',
      'pubdate' in attributes || /publi|entry-date|post-date/i.test(label) ? 0.85 : 0.78,
      context,
    );
  if (tag === 'abbr' && /published|date/.test(label)) return readElement(element, 'published', 'time', 0.8, context);
  return null;
}

function readElement(
  element: TreeElement,
  of: DateClaim['of'],
  source: string,
  confidence: number,
  context: DateContext,
): DateClaim | null {
  const { attributes } = element;
  const written = [
    attributes.datetime,
    attributes.content,
    attributes.title,
    attributes['data-datetime'],
    attributes['data-time'],
    attributes['data-timestamp'],
  ];
  for (const text of [...written, collapse(textOf(element)).slice(0, 200)]) {
    const date = text ? readDate(text, context) : null;
    if (date === null) continue;
    const changed = of === 'published' && saysUpdated(surroundings(element));
    return { of: changed ? 'modified' : of, source, confidence, ...date };
  }
  return null;
}

/** The words just before an element, in its parent. */
function surroundings(element: TreeElement): string {
  const { parent } = element;
  if (!parent || parent.children.length > 30) return '';
  const at = parent.children.indexOf(element);
  const before = parent.children
    .slice(Math.max(0, at - 3), at)
    .map(textOf)
    .join(' ');
  const own = collapse(textOf(element)).slice(0, 40);
  return `${before.slice(-40)} ${own}`;
}
