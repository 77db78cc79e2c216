export { parseDate } from './dates.ts';
export type * from './feed.ts';
export { type FeedListReading, readFeedList } from './feed-list.ts';
export { type FeedCandidate, findFeeds } from './find-feeds.ts';
export { findSitemaps } from './find-sitemaps.ts';
export { changeHash, type IdentifiedEntry, type IdentifyOptions, identifyEntries, type Ladder } from './identity.ts';
export { type ListedFeed, type OpmlReading, readOpml, writeOpml } from './opml.ts';
export { type ReadFeedOptions, readFeed } from './read-feed.ts';
export {
  expectedEntries,
  type Failure,
  learn,
  nextPoll,
  nextTry,
  type Observation,
  type Rhythm,
  type Situation,
} from './schedule.ts';
