export type { ArticleFilter } from './article-filter.ts';
export {
  type ArticleDraft,
  getArticle,
  getArticles,
  getVersions,
  resolveArticleId,
  type Stored,
  storeArticle,
  type VersionRecord,
} from './articles.ts';
export { getArticleContent, getObject, putPage } from './blobs.ts';
export { type DescriptionRecord, findFiled, getDescriptions, putDescription, windowAround } from './candidates.ts';
export { type ChangeKind, type ChangeRecord, listChanges, recordChange } from './changes.ts';
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
export {
  deleteFoundLinks,
  type FoundEvidence,
  type FoundLinkRecord,
  getFoundLinks,
  putFoundLink,
} from './found-links.ts';
export { type Asking, endTurn, type HostLimit, type Turn, type TurnAnswer, takeTurn } from './hosts.ts';
export { type Claim, claimRequest, type KeptAnswer, keepAnswer, releaseRequest } from './idempotency.ts';
export {
  endItem,
  getItem,
  getItems,
  type ItemEnd,
  type ItemFilter,
  type ItemPage,
  listItems,
  restartItem,
  startItem,
} from './items.ts';
export { feedId, itemId } from './keys.ts';
export { deleteLinks, getLinks, putLink, reverseLink } from './links.ts';
export { type ArticlePage, articlePlace, listArticles } from './list-articles.ts';
export { listStories, type StoryPage } from './list-stories.ts';
export { type Provenance, traceProvenance } from './provenance.ts';
export { listQuarantined, putQuarantined, type QuarantinedMessage, removeQuarantined } from './quarantine.ts';
export type {
  ArticleContent,
  ArticleRecord,
  FeedRecord,
  Instant,
  ItemEntry,
  ItemRecord,
  JoinedPages,
  LinkRecord,
  LinkRelation,
  PushSubscription,
} from './records.ts';
export { type ReindexedDay, reindexDays } from './reindex.ts';
export { answersQuery, type SearchQuery, type SearchTerm, searchWords } from './search-words.ts';
export {
  type CitedDay,
  countArticlesOfHour,
  type DayCount,
  getSource,
  listSources,
  readCitations,
  readStatistics,
  type SourceRecord,
} from './statistics.ts';
export { getStory, getStoryMembers, type StoryMember, type StoryRecord, storyOf } from './stories.ts';
export { deleteWantedTitle, findByTitle, findWanting, putTitle, putWantedTitle } from './titles.ts';
export { updateStories } from './update-stories.ts';
export { feedOfCallback, putSubscription } from './websub.ts';
export { getTombstone, getTombstones, removeWithdrawn, type Tombstone, withdrawArticle } from './withdraw-article.ts';
