import { ask, type FoundFeed } from '../../functions/find-feed.ts';
import { type Entry, type Feed, identifyEntries, learn, nextPoll } from '../../shared/feeds/index.ts';
import { conditionalHeaders, type Fetch, type FetchedResponse, readValidators } from '../../shared/http/index.ts';

/** Says what a feed is, and what is wrong with it, in words for its publisher: one line each. */
export async function checkFeed(fetch: Fetch, found: FoundFeed, now: Date): Promise<readonly string[]> {
  const { feed, response } = found;
  const faults = [
    ...feed.problems.map(({ message }) => message),
    ...faultsOfEntries(feed, now),
    ...faultsOfResponse(response),
    ...(await faultsOfCaching(fetch, found)),
  ];
  return [
    ...describe(found, now),
    '',
    ...(faults.length === 0 ? ['Nothing is wrong with it.'] : ['What is wrong with it:']),
    ...faults.map((fault) => `- ${fault}`),
  ];
}

const formats: Record<Feed['format'], string> = {
  rss: 'RSS',
  rdf: 'RSS 1.0 (RDF)',
  atom: 'Atom',
  'json-feed': 'JSON Feed',
  sitemap: 'Sitemap',
  'h-feed': 'Page with microformats (h-feed)',
};

function describe({ url, feed }: FoundFeed, now: Date): readonly string[] {
  const dates = feed.entries.map(({ publishedAt }) => publishedAt).filter((date) => date !== null);
  const newest = dates.toSorted().at(-1) ?? null;
  const rhythm = learn(null, { at: now, published: dates });
  const capacity = feed.entries.length;
  const due = nextPoll({ now, rhythm, capacity, newEntries: 0, hints: feed.schedule, freshSeconds: null });
  return [
    `${formats[feed.format]}: ${feed.title ?? 'without a title'}`,
    `address   ${url}`,
    `site      ${feed.link ?? 'not given'}`,
    `language  ${feed.language ?? 'not given'}`,
    `encoding  ${feed.encoding}`,
    `entries   ${capacity}${newest ? `, the newest of ${newest.slice(0, 16).replace('T', ' ')} UTC` : ''}`,
    `push      ${feed.hubs.length > 0 ? feed.hubs.join(', ') : 'no WebSub hub'}`,
    `polled    about every ${minutesBetween(now, due)} at this hour, by its rhythm`,
  ];
}

function minutesBetween(from: Date, to: Date): string {
  const minutes = Math.round((to.getTime() - from.getTime()) / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}

function faultsOfEntries(feed: Feed, now: Date): readonly string[] {
  const { entries } = feed;
  if (entries.length === 0) return ['It has no entries.'];
  const ladder = identifyEntries(feed)[0]?.ladder;
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60_000).toISOString();
  const share = (count: number): string =>
    count === entries.length ? 'No entry' : `${count} of ${entries.length} entries`;
  const lacking = (name: string, lacks: (entry: Entry) => boolean): readonly string[] => {
    const count = entries.filter(lacks).length;
    if (count === 0) return [];
    return [
      count === entries.length
        ? `${share(count)} has ${name}.`
        : `${share(count)} have no ${name.replace(/^an? /, '')}.`,
    ];
  };
  const future = entries.filter(({ publishedAt }) => publishedAt !== null && publishedAt > tomorrow).length;
  return [
    ...lacking('a link', ({ url }) => url === null),
    ...lacking('a title', ({ title }) => title === null),
    ...lacking('a date', ({ publishedAt, updatedAt }) => publishedAt === null && updatedAt === null),
    ...(future > 0 ? [`${future} of ${entries.length} entries are dated more than a day ahead.`] : []),
    ...(ladder === 'id' ? [] : ['Ids of entries are missing or stand for several: an edit may pass for a new entry.']),
  ];
}

const feedTypes = /(rss|atom|rdf|feed)\+(xml|json)|^(application|text)\/(xml|json)\b/i;
/** Below this, compression saves a packet or two. */
const worthCompressing = 16 * 1024;

function faultsOfResponse({ headers, body, redirects, truncated }: FetchedResponse): readonly string[] {
  const type = headers['content-type'] ?? '';
  const permanent = redirects.filter(({ status }) => status === 301 || status === 308).at(-1);
  return [
    ...(feedTypes.test(type)
      ? []
      : [`It is served as ${type || 'nothing in particular'}, which is no type of a feed.`]),
    ...(headers['content-encoding'] || body.length < worthCompressing
      ? []
      : [`Its ${Math.round(body.length / 1024)} KB are sent uncompressed.`]),
    ...(permanent ? [`It has moved for good to ${permanent.to}; links to it should too.`] : []),
    ...(truncated ? ['The connection broke before the document was whole.'] : []),
  ];
}

async function faultsOfCaching(fetch: Fetch, { url, response }: FoundFeed): Promise<readonly string[]> {
  const headers = conditionalHeaders(readValidators(response.headers));
  if (Object.keys(headers).length === 0)
    return ['It has neither ETag nor Last-Modified: readers must load all of it at every poll.'];
  const again = await ask(fetch, url, headers);
  const honoured = again.outcome !== 'response' || again.status !== 200;
  return honoured ? [] : ['The server gives ETag or Last-Modified and doesn’t answer 304 to them.'];
}
