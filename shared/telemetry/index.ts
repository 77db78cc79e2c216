export { log } from './log.ts';
export { countArticle, countItem, countLink, countPoll } from './metrics.ts';
export { type ItemOutcome, itemOutcomes, type PollOutcome, pollOutcomes } from './outcomes.ts';
