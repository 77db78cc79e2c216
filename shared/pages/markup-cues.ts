import type { TreeElement } from './tree.ts';

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

/** Tells an element's cues as bits in the order of `markupCueNames`; texts that were read are remembered. */
export function createCueReader(): (element: TreeElement) => number {
  const byText = new Map<string, number>();
  return (element) => {
    const text = describe(element);
    if (text === '') return 0;
    let cues = byText.get(text);
    if (cues === undefined) {
      cues = cuesOfText(text);
      byText.set(text, cues);
    }
    return cues;
  };
}

/** Attributes that say what an element is for. */
const describing = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'data-type'] as const;
/** Characters; some sites put a style sheet's worth of classes on an element. */
const LONGEST_DESCRIPTION = 400;

function describe({ attributes }: TreeElement): string {
  let text = '';
  for (const name of describing) {
    const value = attributes[name];
    if (value) text = text === '' ? value : `${text} ${value}`;
  }
  return text.slice(0, LONGEST_DESCRIPTION);
}

function cuesOfText(text: string): number {
  const folded = text.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  let cues = 0;
  for (let index = 0; index < markupCues.length; index++) if (markupCues[index]?.[1].test(folded)) cues |= 1 << index;
  return cues;
}
