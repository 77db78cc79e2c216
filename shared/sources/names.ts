import { isGivenName } from './given-names.ts';
import { firstWord, has, type Item, isAdjacent, isMark, item } from './items.ts';
import type { LanguageResource, Tag } from './languages/resource.ts';
import { isOutletName } from './outlet-names.ts';
import type { Token } from './tokens.ts';

/** "KIRO-TV", "The Western Morning News", "Kleine Zeitung": names that only outlets bear. */
export function joinOutlets(items: readonly Item[], text: string, { capitalNouns }: LanguageResource): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    const site = siteEnd(items, at);
    if (site) {
      const address = text.slice(item.start, site.end);
      joined.push({ ...item, kind: 'media', tags: [], text: address, lower: address.toLowerCase(), end: site.end });
      at += 2;
      continue;
    }
    const called = at > 0 && !capitalNouns ? mediumNameEnd(items, at) : 0;
    if (called > at) {
      const { end } = items[called] as Item;
      const name = text.slice(item.start, end);
      joined.push({ ...item, kind: 'media', tags: [], text: name, lower: name.toLowerCase(), end });
      at = called;
      continue;
    }
    const quoted = item.kind === 'quote' ? text.slice(item.start + 1, item.end - 1).trim() : '';
    if (/\s/.test(quoted) && quoted.length < 40 && isOutletName(quoted)) {
      const start = text.indexOf(quoted, item.start);
      joined.push({ ...item, kind: 'media', text: quoted, start, end: start + quoted.length, capital: true });
      continue;
    }
    const surname = item.kind === 'name' && isNickname(items[at + 1]) ? items[at + 2] : undefined;
    if (surname?.kind === 'name' && surname.start - item.end < 24) {
      joined.push({ ...item, end: surname.end, lower: `${item.lower} ${surname.lower}` });
      at += 2;
      continue;
    }
    if (item.kind !== 'name') {
      if (!isAbbreviatedCompany(joined.at(-1), item, items[at + 1], text)) joined.push(item);
      continue;
    }
    const hyphen = isMark(items[at + 1], '-') ? 1 : 0;
    const noun = items[at + 1 + hyphen];
    const next = items[at + 2 + hyphen];
    const named =
      noun !== undefined &&
      (has(noun, 'medium') || (noun.kind === 'word' && isOutletName(text.slice(item.start, noun.end)))) &&
      /^\p{Lu}/u.test(text.charAt(noun.start)) &&
      noun.start - item.end <= 1 &&
      next?.kind !== 'name' &&
      next?.kind !== 'media';
    if (named) at += 1 + hyphen;
    const body = hyphen === 1 && noun !== undefined && has(noun, 'organisation') && noun.start - item.end <= 1;
    if (body) {
      at += 1 + hyphen;
      joined.push({ ...noun, lower: text.slice(item.start, noun.end).toLowerCase(), start: item.start, capital: true });
      continue;
    }
    const end = named ? noun.end : item.end;
    const name = text.slice(item.start, end);
    const listed = named || isOutletName(name);
    joined.push(listed ? { ...item, kind: 'media', tags: [], text: name, end } : item);
  }
  return joined;
}

/** "Journal du Mali", "Radio Mitre": the last item of a name that begins with a capital noun for outlets, inside a sentence; 0 for none. */
function mediumNameEnd(items: readonly Item[], at: number): number {
  const noun = items[at] as Item;
  const before = items[at - 1];
  if (
    noun.kind !== 'word' ||
    !has(noun, 'medium') ||
    !noun.capital ||
    before?.kind === 'mark' ||
    before?.kind === 'quote'
  )
    return 0;
  const name = has(items[at + 1], 'of') ? items[at + 2] : items[at + 1];
  return name?.kind === 'name' && !isGivenName(firstWord(name.lower)) ? items.indexOf(name) : 0;
}

/** "29.example", "Gazeta.uz": an address that is a name. */
function siteEnd(items: readonly Item[], at: number): Item | undefined {
  const [name, stop, domain] = items.slice(at, at + 3);
  const glued = isMark(stop, '.') && stop?.start === name?.end && domain?.start === stop?.end;
  return glued && name?.kind !== 'mark' && /^(?:com|org|net|info|news|[a-z]{2})$/.test(domain?.lower ?? '')
    ? domain
    : undefined;
}

/** Ezekiel "Sugar" Payne */
const isNickname = (item: Item | undefined) => item?.kind === 'quote' && item.end - item.start <= 16;

/** The stop of "Inc." and "Corp." ends no sentence. */
const isAbbreviatedCompany = (before: Item | undefined, stop: Item, next: Item | undefined, text: string) =>
  isMark(stop, '.') &&
  before?.kind === 'name' &&
  before.end === stop.start &&
  /(?:Inc|Corp|Ltd|Co|Bros|Cie|Srl|Jr|Sr)$/.test(text.slice(before.start, before.end)) &&
  next !== undefined &&
  !/^\p{Lu}/u.test(text.charAt(next.start));

/** "Schwimmmeister Udo Wenzler": what stands before a first name is its bearer's role, or the place of it. */
export function splitBeforeGivenNames(items: readonly Item[], text: string): Item[] {
  return items.flatMap((item) => {
    const cut = item.kind === 'name' && !has(item, 'company', 'organisation') ? givenNameAt(item, text) : 0;
    if (cut === 0) return [item];
    const role = text.slice(item.start, item.start + cut).trimEnd();
    return [
      { ...item, end: item.start + role.length, lower: role.toLowerCase() },
      { ...item, tags: [], start: item.start + cut, lower: text.slice(item.start + cut, item.end).toLowerCase() },
    ];
  });
}

/** Where a first name and a surname begin inside a longer name; 0 where it begins with them. */
function givenNameAt(item: Item, text: string): number {
  const words = [...text.slice(item.start, item.end).matchAll(/\S+/g)];
  const at = words.findIndex((word) => isGivenName(word[0]) || isGivenName(word[0].split('-')[0] ?? ''));
  return at > 0 && at < words.length - 1 && /^\p{Lu}\p{Ll}/u.test(words[0]?.[0] ?? '') ? (words[at]?.index ?? 0) : 0;
}

const nameParticle =
  /^(?:de|da|do|dos|das|di|del|della|von|van|der|den|zu|bin|ibn|ben|bint|al|el|ould|ter|la|le|du|y|e|d|mac|abu|ag|och)$/;

/** A name goes on over capitals, hyphens and particles. */
export function pushWord(token: Token, items: Item[], tags: readonly Tag[] = []): void {
  const before = items.at(-1);
  if (!token.capital) {
    items.push(item('word', [], token.lower, token.start, token.end));
    return;
  }
  if (before?.kind === 'name' && isAdjacent(before, token)) {
    items[items.length - 1] = {
      ...before,
      tags: [...before.tags, ...tags],
      end: token.end,
      lower: `${before.lower} ${token.lower}`,
    };
    return;
  }
  const joined = joinOverParticle(token, items);
  if (!joined) {
    const start = initialsBefore(items) ?? token.start;
    items.push({ ...item('name', tags, token.lower, start, token.end), capital: true });
  }
}

/** One past a name like Saint-Jean-de-Luz or Anse-aux-Pins, which ends in a capital again; 0 for any other word. */
export function hyphenatedEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.lower === '-' && tokens[end]?.glued && tokens[end + 1]?.glued && tokens[end + 1]?.word) end += 2;
  return end > at + 3 && tokens[end - 1]?.capital ? end : 0;
}

export const textOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join('');

function joinOverParticle(token: Token, items: Item[]): boolean {
  const link = items.at(-1);
  const before = items.at(-2);
  if (before?.kind === 'name' && link && /^[-'.]$/.test(link.lower) && token.glued && link.start === before.end) {
    items.splice(-2, 2, { ...before, end: token.end, lower: `${before.lower}${link.lower}${token.lower}` });
    return true;
  }
  if (
    before?.kind === 'name' &&
    isMark(link, '.') &&
    before.end - before.start === 1 &&
    token.start - before.end <= 2
  ) {
    items.splice(-2, 2, { ...before, end: token.end, lower: `${before.lower}. ${token.lower}` });
    return true;
  }
  if (link && nameParticle.test(link.lower) && before?.kind === 'name' && takesParticle(before, link)) {
    items.splice(-2, 2, { ...before, end: token.end, lower: `${before.lower} ${link.lower} ${token.lower}` });
    return true;
  }
  const dash = items.at(-1);
  const particle = items.at(-2);
  if (isMark(dash, '-') && token.glued && particle && /^(?:al|el|ar|as|at|ad)$/.test(particle.lower)) {
    items.splice(-2, 2, {
      ...item('name', [], `${particle.lower}-${token.lower}`, particle.start, token.end),
      capital: true,
    });
    joinNames(items);
    return true;
  }
  return false;
}

/** "Francisco das Chagas", "Autoroutes du Levant", but not "Lyon de Paris". */
const takesParticle = (before: Item, link: Item) =>
  isGivenName(firstWord(before.lower)) || (has(link, 'of') && has(before, 'company'));

function joinNames(items: Item[]): void {
  const last = items.at(-1);
  const before = items.at(-2);
  if (last?.kind !== 'name' || before?.kind !== 'name' || last.start - before.end > 1) return;
  items.splice(-2, 2, { ...before, end: last.end, lower: `${before.lower} ${last.lower}` });
}

/** "J. Smith": an initial that was taken for a word. */
function initialsBefore(items: Item[]): number | null {
  const stop = items.at(-1);
  const initial = items.at(-2);
  if (!isMark(stop, '.') || !initial?.capital || initial.end - initial.start !== 1 || initial.kind === 'media')
    return null;
  items.splice(-2, 2);
  return initial.start;
}

/** A surname that is also a noun (Baker, Berger, Fischer) belongs to the first name before it. */
export function joinsName(
  token: Token,
  tags: readonly Tag[],
  items: readonly Item[],
  resource: LanguageResource,
): boolean {
  const before = items.at(-1);
  if (!token.capital || before?.kind !== 'name' || !isAdjacent(before, token)) return false;
  if (!resource.capitalNouns && isOutletName(`${before.lower} ${token.text}`)) return true;
  if (tags.includes('company') && !tags.includes('organisation') && !tags.includes('role')) return true;
  if (/^(?:le|la|de|du|des|van|von|el|al|da|di|do|dos|del|della|ben|bin|ter)$/.test(token.lower)) return true;
  const single = !/\s/.test(before.lower);
  if (tags.some((tag) => tag === 'filler' || tag === 'say' || tag === 'clause' || tag === 'preposition'))
    return single && isGivenName(before.lower);
  return single && isGivenName(before.lower) && !resource.caseless;
}
