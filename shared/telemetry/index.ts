export { log } from './log.ts';
export {
  type ArticleMeasures,
  countArticle,
  countEmbedding,
  countItem,
  countLink,
  countMissed,
  countPoll,
  type EmbeddingOutcome,
  measureDueFeeds,
  measureHour,
} from './metrics.ts';
export {
  type ItemOutcome,
  itemOutcomes,
  type PagesStop,
  type PollOutcome,
  pagesStops,
  pollOutcomes,
} from './outcomes.ts';
