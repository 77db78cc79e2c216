import { claim, type DateClaim, type DateEvidence } from './date-claim.ts';
import { firstMeta, type Head } from './head.ts';
import { asText, isArticleNode, typesOf } from './json-ld.ts';
import { type DateContext, parseDate } from './parse-date.ts';

const publishedMeta = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'rnews:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published-date',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published',
  'pubdate',
  'date_published',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'cse_date',
  'mediator_published_time',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc:date',
  'dc.date.x-metadatalastmodified',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'datecreated',
  'creationdate',
  'created',
  'displaydate',
  'og:pubdate',
  'ptime',
  'pub_date',
  'article:created',
  'date',
  'release_date',
  'video:release_date',
  'og:regdate',
  'bt:pubdate',
  'gentime',
  'dable:published_time',
  'article-publication-date',
];
const modifiedMeta = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'last_updated',
  'updated',
  'moddate',
  'revision_date',
  'utime',
  'modified',
  'article:updated_time',
];
/** Names that nobody has listed but that say what they hold. */
const namedPublished = /(?:^|[^a-z])(?:publish(?:ed)?|publication|pub|issued?|release)[-_.:]?(?:date|time|on|at)$/;

const foreignTypes =
  /^(?:Comment|Review|Product|Offer|Event|Person|Question|Answer|DiscussionForumPosting|Recipe|Movie|Book|JobPosting)$/;

/** Dates of the article's JSON-LD, and with less trust of other nodes. */
export function linkedClaims({ linkedData, article }: DateEvidence, context: DateContext): DateClaim[] {
  const others = linkedData.filter(
    (node) => node !== article && !typesOf(node).some((type) => foreignTypes.test(type)),
  );
  return [
    ...claim('published', asText(article?.datePublished), 'json-ld', 0.95, context),
    ...claim('modified', asText(article?.dateModified), 'json-ld', 0.95, context),
    ...claim('published', asText(article?.dateCreated), 'json-ld', 0.7, context),
    ...others.flatMap((node) => [
      ...claim(
        'published',
        asText(node.datePublished),
        'json-ld',
        isArticleNode(node) || typesOf(node).includes('WebPage') ? 0.86 : 0.6,
        context,
      ),
      ...claim('published', asText(node.uploadDate), 'json-ld', 0.5, context),
      ...claim('modified', asText(node.dateModified), 'json-ld', 0.8, context),
    ]),
  ];
}

/** Dates of `<meta>` elements. */
export function metaClaims(head: Head, context: DateContext): DateClaim[] {
  const unlisted = [...head.meta.keys()].filter((key) => namedPublished.test(key) && !publishedMeta.includes(key));
  return [
    ...publishedMeta.flatMap((key, rank) =>
      claim('published', firstMeta(head, [key]), 'meta', 0.92 - rank * 0.004, context),
    ),
    ...unlisted.flatMap((key) => claim('published', firstMeta(head, [key]), 'meta', 0.65, context)),
    ...modifiedMeta.flatMap((key, rank) =>
      claim('modified', firstMeta(head, [key]), 'meta', 0.9 - rank * 0.01, context),
    ),
  ];
}

/** `/2024/03/05/`, `/2024-3-5`, `/2024/march/5`, `/05-03-2024`, `20240305`; a month alone is no date. */
export function addressClaims(url: string): DateClaim[] {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const separated = /\/((?:19|20)\d{2})([-/_.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path);
  if (separated) return addressClaim(`${separated[1]}-${separated[3]}-${separated[4]}`, 0.83, true);
  const named = /\/((?:19|20)\d{2})\/(\p{L}{3,10})\/(\d{1,2})(?=\/|$)/u.exec(path);
  if (named) return addressClaim(`${named[3]} ${named[2]} ${named[1]}`, 0.8, true);
  const reversed = /(?<!\d)(\d{2})-(\d{2})-((?:19|20)\d{2})(?!\d)/.exec(path);
  if (reversed) return addressClaim(`${reversed[3]}-${reversed[2]}-${reversed[1]}`, 0.6, false);
  const compact = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d{3,})/.exec(path);
  return compact ? addressClaim(`${compact[1]}-${compact[2]}-${compact[3]}`, 0.74, false) : [];
}

function addressClaim(date: string, confidence: number, isShown: boolean): DateClaim[] {
  const value = parseDate(date);
  return value === null ? [] : [{ of: 'published', value, source: 'url', confidence, isShown }];
}
