/** Where something stands in a page, against its article. */
export type Place = 'before-article' | 'in-article' | 'after-article';

/** The part of the page around it; null where it is none of those that only accompany an article. */
export type Surroundings =
  | 'navigation'
  | 'related'
  | 'sidebar'
  | 'footer'
  | 'comments'
  | 'sharing'
  | 'tags'
  | 'advertisement'
  | 'notice'
  | 'embed';

export interface PageAnchor {
  readonly url: string;
  /** Its words, or those of its image, or its title. */
  readonly label: string;
  readonly title: string;
  /** What the anchor's own attributes say of its target's language. */
  readonly declared: readonly string[];
  readonly rel: string;
  readonly line: PageLine;
}

/** Words that stand together: a paragraph, a list item, what is between two line breaks. */
export interface PageLine {
  readonly text: string;
  readonly anchors: readonly PageAnchor[];
  readonly place: Place;
  readonly surroundings: Surroundings | null;
  /** Inside an `aside` and the like that stands in the article. */
  readonly isAside: boolean;
}

export interface PageOutline {
  readonly lines: readonly PageLine[];
  readonly headline: string;
  /** The article's words, as far as they are needed to tell its language. */
  readonly text: string;
}

/** Deeper nodes are not looked at. */
const greatestDepth = 300;
const greatestLines = 6000;
const enoughText = 4000;
const leastParagraph = 25;

const lineBreaking = new Set(
  'address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'textarea',
  'iframe',
  'math',
  'object',
]);

const surroundingsByTag: Readonly<Record<string, Surroundings>> = {
  nav: 'navigation',
  aside: 'sidebar',
  footer: 'footer',
};

const surroundingsByName: readonly (readonly [RegExp, Surroundings])[] = [
  [/(?:^|[-_\s])(?:comments?|disqus|respond|discussion)(?:$|[-_\s])/i, 'comments'],
  [
    /related|yarpp|read-?(?:more|also|next)|recirc|recommend|popular|trending|most-?read|more-?(?:from|on|stories|news)|outbrain|taboola|(?:^|[-_\s])(?:teasers?|cards?|promo\w*|latest|also)(?:$|[-_\s])/i,
    'related',
  ],
  [
    /(?:^|[-_\s])(?:share|sharing|social\w*|follow-us|addtoany|sharedaddy)(?:$|[-_\s])|share-?(?:buttons?|links?|tools?|bar)/i,
    'sharing',
  ],
  [/(?:^|[-_\s])(?:tags?|tagged|keywords|topics?|tag-?list)(?:$|[-_\s])/i, 'tags'],
  [/(?:^|[-_\s])(?:ads?|adv|advert\w*|sponsor\w*|anzeige|publicite|banner|partner\w*)(?:$|[-_\s])/i, 'advertisement'],
  [/cookie|consent|gdpr|newsletter|subscri|paywall|(?:^|[-_\s])popup/i, 'notice'],
  [/(?:^|[-_\s])(?:sidebar|side-?bar|widget|widgets|rail|colonne)(?:$|[-_\s])|widget-area|sidebar|side_/i, 'sidebar'],
  [/(?:^|[-_\s])(?:site-)?footer(?:$|[-_\s])|colophon/i, 'footer'],
  [
    /(?:^|[-_\s])(?:menu|nav|navbar|navigation|breadcrumbs?|topbar|masthead)(?:$|[-_\s])|main-?menu|nav-?bar/i,
    'navigation',
  ],
  [/(?:^|[-_\s])(?:twitter-tweet|instagram-media|embed|fb-post|tiktok-embed|wp-block-embed)/i, 'embed'],
];

interface DraftLine {
  text: string;
  readonly anchors: { url: string; label: string; title: string; declared: readonly string[]; rel: string }[];
  readonly owner: Element;
  readonly surroundings: Surroundings | null;
  readonly within: Element | null;
}

interface Walk {
  readonly base: string;
  readonly lines: DraftLine[];
  line: DraftLine | null;
  owner: Element;
  surroundings: Surroundings | null;
  within: Element | null;
}

/** Reads a page into its lines, in order, each with its place; the document stays as it is. */
export function outlinePage(document: Document, url: string): PageOutline {
  const body = document.body ?? document.documentElement;
  if (!body) return { lines: [], headline: '', text: '' };
  const walk: Walk = {
    base: baseAddress(document, url),
    lines: [],
    line: null,
    owner: body,
    surroundings: null,
    within: null,
  };
  walkChildren(body, walk, 0);
  const container = findContainer(walk.lines);
  const lines = placeLines(walk.lines, container);
  const headline = collapse(document.querySelector('h1')?.textContent ?? '') || titleOf(document);
  return { lines, headline, text: articleText(lines, headline) };
}

function baseAddress(document: Document, url: string): string {
  return absolute(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
}

function titleOf(document: Document): string {
  return collapse(document.querySelector('title')?.textContent ?? '').replace(/\s[|–—-]\s[^|–—]*$/, '');
}

/** An address as an absolute http(s) one without its fragment; null where it is none. */
export function absolute(address: string, base: string): string | null {
  try {
    const url = new URL(address.trim(), base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export function collapse(text: string): string {
  return text.replace(/(?!\u3000)\s+/g, ' ').trim();
}

/** What a line says beside its links. */
export function textBeside(line: PageLine): string {
  return collapse(line.anchors.reduce((text, { label }) => text.replace(label, ' '), line.text));
}

function walkChildren(element: Element, walk: Walk, depth: number): void {
  if (depth > greatestDepth || walk.lines.length > greatestLines) return;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) addText(walk, (node as Text).data);
    else if (node.nodeType === 1) walkElement(node as Element, walk, depth);
  }
}

function walkElement(element: Element, walk: Walk, depth: number): void {
  const tag = element.localName;
  if (unseen.has(tag) || element.hasAttribute('hidden')) return;
  const before = { owner: walk.owner, surroundings: walk.surroundings, within: walk.within };
  const breaks = lineBreaking.has(tag);
  if (breaks) {
    walk.line = null;
    if (tag !== 'br') walk.owner = element;
  }
  enterSurroundings(element, tag, walk);
  if (tag === 'a' || tag === 'option') addAnchor(element, walk);
  if (tag === 'img') addText(walk, ' ');
  walkChildren(element, walk, depth + 1);
  if (breaks) walk.line = null;
  walk.owner = before.owner;
  walk.surroundings = before.surroundings;
  walk.within = before.within;
}

function enterSurroundings(element: Element, tag: string, walk: Walk): void {
  if (walk.surroundings !== null || tag === 'body' || tag === 'main' || tag === 'article' || tag === 'a') return;
  const found = surroundingsOf(element, tag);
  if (found === null) return;
  walk.surroundings = found;
  walk.within = element;
}

function surroundingsOf(element: Element, tag: string): Surroundings | null {
  const byTag = surroundingsByTag[tag];
  if (byTag !== undefined) return byTag;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim().slice(0, 300);
  return name === '' ? null : (surroundingsByName.find(([pattern]) => pattern.test(name))?.[1] ?? null);
}

function currentLine(walk: Walk): DraftLine {
  if (walk.line === null) {
    const { owner, surroundings, within } = walk;
    walk.line = { text: '', anchors: [], owner, surroundings, within };
    walk.lines.push(walk.line);
  }
  return walk.line;
}

function addText(walk: Walk, text: string): void {
  if (walk.line === null && text.trim() === '') return;
  currentLine(walk).text += text;
}

function addAnchor(element: Element, walk: Walk): void {
  const address = element.getAttribute('href') ?? element.getAttribute('value') ?? '';
  const url =
    /^\s*(?:#|javascript:|mailto:|tel:)/i.test(address) || address === '' ? null : absolute(address, walk.base);
  if (url === null || (element.localName === 'option' && !/[/?]/.test(address))) return;
  const title = collapse(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  currentLine(walk).anchors.push({
    url,
    label: labelOf(element) || title,
    title,
    declared: declaredLanguages(element),
    rel: element.getAttribute('rel') ?? '',
  });
}

function labelOf(element: Element): string {
  const text = collapse((element.textContent ?? '').slice(0, 500));
  return text || collapse(element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
}

function declaredLanguages(element: Element): readonly string[] {
  const inner = element.firstElementChild;
  const claims = [element.getAttribute('hreflang'), element.getAttribute('lang'), inner?.getAttribute('lang')];
  return claims.filter((claim): claim is string => typeof claim === 'string' && claim !== '');
}

/** The element that holds the article: whose paragraphs, its children's counted half, have the most words. */
function findContainer(lines: readonly DraftLine[]): Element | null {
  const weights = new Map<Element, number>();
  for (const line of lines) {
    const length = ownText(line);
    if (length < leastParagraph || isChrome(line.surroundings)) continue;
    const parent = isParagraph(line.owner) ? line.owner.parentElement : line.owner;
    addWeight(weights, parent, length);
    addWeight(weights, parent?.parentElement ?? null, length / 2);
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = element;
  return best;
}

function isParagraph(element: Element): boolean {
  return /^(?:p|h[1-6]|li|blockquote|dd|dt|pre|figcaption)$/.test(element.localName);
}

function addWeight(weights: Map<Element, number>, element: Element | null, weight: number): void {
  if (element !== null) weights.set(element, (weights.get(element) ?? 0) + weight);
}

/** How much of a line is not inside links; a letter of a script without spaces counts for more. */
function ownText(line: DraftLine): number {
  const linked = line.anchors.reduce((sum, { label }) => sum + label.length, 0);
  const text = line.text.trim();
  const dense = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return text.length + dense - linked;
}

/** Surroundings that never hold the article itself. A class name alone may lie: the article's wrapper is often called so. */
function isChrome(surroundings: Surroundings | null): boolean {
  return surroundings !== null && ['comments', 'footer', 'notice', 'embed', 'navigation'].includes(surroundings);
}

function placeLines(drafts: readonly DraftLine[], container: Element | null): readonly PageLine[] {
  const inside = drafts.map(({ owner }) => container?.contains(owner) ?? false);
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  return drafts.map((draft, index) => {
    const place = placeOf(index, first, last);
    const wraps = container !== null && (draft.within?.contains(container) ?? false);
    const surroundings = wraps ? null : draft.surroundings;
    return finishLine(draft, place, surroundings);
  });
}

function placeOf(index: number, first: number, last: number): Place {
  if (first < 0 || index < first) return 'before-article';
  return index > last ? 'after-article' : 'in-article';
}

function finishLine(draft: DraftLine, place: Place, surroundings: Surroundings | null): PageLine {
  const isAside = place === 'in-article' && surroundings === 'sidebar' && draft.within?.localName === 'aside';
  const line = {
    text: collapse(draft.text),
    anchors: [] as PageAnchor[],
    place,
    surroundings: isAside ? null : surroundings,
    isAside,
  };
  line.anchors.push(...draft.anchors.map((anchor) => ({ ...anchor, line })));
  return line;
}

function articleText(lines: readonly PageLine[], headline: string): string {
  let text = headline;
  for (const line of lines) {
    if (text.length > enoughText) break;
    if (line.place === 'in-article' && line.surroundings === null && line.text.length >= leastParagraph)
      text += `\n${line.text}`;
  }
  return text;
}
