export { type AllowList, type Endpoint, isPermitted, readAllowList } from './address-guard.ts';
export { conditionalHeaders, readValidators, type Validators } from './conditional-request.ts';
export type * from './fetched.ts';
export { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';
export type { Lookup } from './resolve.ts';
export { retryAfterSeconds } from './retry-after.ts';
export { createRobots, type Robots, type RobotsAnswer, type RobotsOptions } from './robots.ts';
export { userAgent } from './user-agent.ts';
