export { type ArticleDraft, getArticle, getArticles, resolveArticleId, type Stored, storeArticle } from './articles.ts';
export { getArticleContent, getObject, putPage } from './blobs.ts';
export { type Bucket, openBucket, openTable, type Table } from './connection.ts';
export type { Facet } from './facets.ts';
export {
  addFeed,
  type ClaimedFeed,
  claimAddress,
  claimDueFeeds,
  feedListImported,
  getFeed,
  listFeeds,
  markFeedListImported,
  type NewFeed,
  type PollRecord,
  pauseFeed,
  recordPoll,
  removeFeed,
  resumeFeed,
  updateFeed,
} from './feeds.ts';
export { endTurn, type HostLimit, type Turn, type TurnAnswer, takeTurn } from './hosts.ts';
export { endItem, getItem, getItems, type ItemEnd, startItem } from './items.ts';
export { feedId, itemId } from './keys.ts';
export { deleteLinks, getLinks, putLink, reverseLink } from './links.ts';
export { type ArticleFilter, type ArticlePage, listArticles } from './list-articles.ts';
export type {
  ArticleContent,
  ArticleRecord,
  FeedRecord,
  Instant,
  ItemEntry,
  ItemRecord,
  LinkRecord,
  LinkRelation,
  PushSubscription,
} from './records.ts';
