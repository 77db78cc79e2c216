/**
 * Three sizes of newswire. Each answers every option that has no answer of its own; single options override it.
 * What they cost is in `docs/scale.md`.
 */
export const presets = {
  /** Some hundred feeds for one person, in a new account that may run only ten functions at once. */
  hobby: {
    access: 'api-key',
    rate: 10,
    burst: 20,
    pageDays: 30,
    logDays: 14,
    pollConcurrency: 2,
    articleConcurrency: 3,
    linkConcurrency: 2,
    apiReserve: 0,
    capacity: 'on-demand',
    tracing: 'all',
    waf: 'off',
    monthlyBudget: 10,
    watchedLanguages: [],
  },
  /** Thousands of feeds for a desk that works with what arrives. */
  newsroom: {
    access: 'api-key',
    rate: 50,
    burst: 100,
    pageDays: 365,
    logDays: 30,
    pollConcurrency: 20,
    articleConcurrency: 40,
    linkConcurrency: 20,
    apiReserve: 50,
    capacity: 'provisioned',
    tracing: 'api',
    waf: 'off',
    monthlyBudget: 100,
    watchedLanguages: ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt', 'ru', 'zh'],
  },
  /** A collection that is kept whole, pages included, and read seldom. */
  archive: {
    access: 'iam',
    rate: 10,
    burst: 20,
    pageDays: 0,
    logDays: 90,
    pollConcurrency: 10,
    articleConcurrency: 20,
    linkConcurrency: 10,
    apiReserve: 0,
    capacity: 'on-demand',
    tracing: 'api',
    waf: 'off',
    monthlyBudget: 50,
    watchedLanguages: [],
  },
} as const;

export type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as [PresetName, ...PresetName[]];
