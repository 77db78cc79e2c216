/** What a newswire is asked to do in a month. */
export interface Scenario {
  readonly feeds: number;
  readonly articles: number;
  readonly apiRequests: number;
  /** Articles that are stored already, and stay. */
  readonly storedArticles: number;
  /** Days that fetched pages are kept. */
  readonly pageDays: number;
}

/** What isn't measured, with where it comes from. */
export const assumptions = {
  days: 30.4,
  /** `bench/polling.ts`: a fifth of a ten-minute timer's 144. */
  pollsPerFeedAndDay: 30.1,
  /** Polls without news that are answered with 304; the others bring the document again. */
  notModifiedShare: 0.5,
  /** Entries that end without an article: duplicates, galleries, dead links. */
  entriesPerArticle: 1.15,
  /** Articles that have their like in another language, or are copies. */
  linkedShare: 0.25,
  /** Until a publisher has answered; in it nothing is computed. The pieces of a batch wait side by side. */
  feedWaitMilliseconds: 300,
  pageWaitMilliseconds: 500,
  /** Share of provisioned capacity that is used: it follows the load at 70 %, late upwards and later downwards. */
  provisionedUse: 0.6,
  /** How full the batches are that Lambda makes of a queue. */
  batchFill: 0.6,
  /** Lambda's pollers at an idle queue: five, each a request every twenty seconds. */
  idlePollsPerQueueAndMinute: 15,
  /** START, END and REPORT of an invocation. */
  platformLogBytes: 400,
  /** A fetched page as a compressed WARC record. */
  pageBytes: 40_000,
  /** An article with its versions' bodies, compressed. */
  articleBytes: 6_000,
  /** One invocation in so many starts an environment. */
  invocationsPerColdStart: 200,
  /** What an API answer weighs on its way out, compressed. */
  answerBytes: 15_000,
} as const;

/** A month of so many feeds: 200 articles a feed and month, as in the design; ten requests to the API an article at most. */
export const scenarioOf = (feeds: number): Scenario => ({
  feeds,
  articles: feeds * 200,
  apiRequests: Math.min(10 * feeds * 200, 1_000_000),
  storedArticles: feeds * 200 * 12,
  pageDays: 30,
});
