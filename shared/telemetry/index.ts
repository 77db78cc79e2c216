export { log } from './log.ts';
export { countArticle, countEmbedding, countItem, countLink, countPoll, type EmbeddingOutcome } from './metrics.ts';
export { type ItemOutcome, itemOutcomes, type PollOutcome, pollOutcomes } from './outcomes.ts';
