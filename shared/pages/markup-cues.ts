import { lineage, type TreeElement } from './tree.ts';

/** What an element's class, id, role and the like say it is for. Publishers write these in English almost everywhere. */
const markupCues: readonly (readonly [string, RegExp])[] = [
  [
    'unlikely',
    /-ad-|banner|breadcrumb|combx|cookie|disqus|gdpr|legends|menu|modal|popup|popover|rss|shoutbox|skyscraper|sponsor|supplemental|yom-remote|pager|pagination|agegate/,
  ],
  ['positive', /article|body|content|entry|hentry|main|page|post|text|blog|story|prose|rich-?text|copy/],
  [
    'negative',
    /hidden|banner|combx|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/,
  ],
  ['caption', /caption|credit|legend|copyright|photo|image|img|figure|gallery|slideshow|media|picture|foto|bild/],
  [
    'related',
    /relat|recirc|recommend|more-|morefrom|read-?(more|also|next)|also|similar|teaser|trending|popular|most-|mostread|outbrain|taboola|promo|inline-?(link|promo|article)|suggest|next-|linkbox|crosslink|lesen|taxon/,
  ],
  ['share', /share|social|follow|facebook|twitter|addthis|sharedaddy|tweet|whatsapp/],
  ['author', /author|byline|writer|bio|contributor|profile|autor|journalist|reporter|creator|redakt/],
  ['comments', /comment|disqus|reply|respond|discussion|forum|kommentar/],
  ['navigation', /(^|[\s_-])nav|menu|breadcrumb|pager|paginat|toolbar|tabs|tablist|topbar/],
  [
    'meta',
    /meta|date|time|publish|update|dateline|info|tags?([\s_-]|$)|categor|topic|keyword|label|kicker|rubri|eyebrow|section-name/,
  ],
  [
    'advertisement',
    /(^|[\s_-])ads?([\s_-]|$)|advert|dfp|adslot|sponsor|affiliate|promo|werbung|publicid|banner|doubleclick/,
  ],
  ['headline', /headline|title|heading|(^|[\s_-])hed|header|subhead/],
  ['footer', /foot|bottom|copyright|legal|disclaimer|colophon/],
  ['sidebar', /side|aside|rail|right-?col|left-?col|secondary|widget|complementary/],
  ['contents', /toc|table-of-contents|contents|jump|index|outline/],
  ['key-points', /key-?(point|takeaway|fact)|highlight|summary|takeaway|bullet|at-?a-?glance|tldr|nutshell|bluf/],
  [
    'newsletter',
    /newsletter|subscri|signup|sign-up|paywall|regwall|premium|donat|support|cta|call-to|abo-|membership|piano|inline-?form|optin/,
  ],
  ['embed', /embed|twitter-tweet|instagram|youtube|video|player|iframe|widget|podcast|audio/],
  [
    'standfirst',
    /standfirst|lead|lede|intro|dek|deck|sub-?title|subhead|sub-?headline|summary|excerpt|teaser|abstract|chapo|description|sommario|vorspann|bajada|entradilla|copete|ingress/,
  ],
  [
    'article-body',
    /article-?_?(body|content|text)|story-?_?(body|content|text)|post-?_?(body|content|text)|entry-?_?content|body-?_?(text|copy|content)|main-?_?(content|text)|rich-?_?text|articlebody|paragraph|wysiwyg|field--name-body|detail-?text|news-?text/,
  ],
  ['quote', /quote|pull|zitat|cita|blockquote/],
  ['box', /box|infobox|factbox|callout|card|tile|panel|module|component|sidebar-|fact/],
];

export const markupCueNames: readonly string[] = markupCues.map(([name]) => name);

/** Levels beyond this are not told apart; the value for "none at all". */
export const FAR = 10;

/** Remembers what the elements of one page are for; most blocks share their ancestors. */
export type MarkupCueCache = { readonly byText: Map<string, number>; readonly byElement: Map<TreeElement, number> };

export function createMarkupCueCache(): MarkupCueCache {
  return { byText: new Map(), byElement: new Map() };
}

function cuesOf(element: TreeElement, cache: MarkupCueCache): number {
  let cues = cache.byElement.get(element);
  if (cues === undefined) {
    cues = cuesOfText(describe(element), cache);
    cache.byElement.set(element, cues);
  }
  return cues;
}

function describe({ attributes }: TreeElement): string {
  const parts = [
    attributes.class,
    attributes.id,
    attributes.role,
    attributes.itemprop,
    attributes['data-testid'],
    attributes['data-component'],
    attributes['data-type'],
  ];
  return parts.filter(Boolean).join(' ').slice(0, 400);
}

function cuesOfText(text: string, cache: MarkupCueCache): number {
  if (text === '') return 0;
  let cues = cache.byText.get(text);
  if (cues === undefined) {
    const folded = text.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
    cues = 0;
    for (let index = 0; index < markupCues.length; index++) if (markupCues[index]?.[1].test(folded)) cues |= 1 << index;
    cache.byText.set(text, cues);
  }
  return cues;
}

/** For each cue, how many levels up its nearest bearer stands, the element itself being 0. */
export function markupDistances(element: TreeElement, cache: MarkupCueCache): Uint8Array {
  const distances = new Uint8Array(markupCues.length).fill(FAR);
  let level = 0;
  for (const ancestor of lineage(element)) {
    if (ancestor.tag === 'body' || level >= FAR) break;
    const cues = cuesOf(ancestor, cache);
    for (let index = 0; cues >> index > 0; index++) {
      if ((cues >> index) & 1 && distances[index] === FAR) distances[index] = level;
    }
    level += 1;
  }
  return distances;
}
