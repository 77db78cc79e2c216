/**
 * The families of rows in the table, as patterns of their partition keys (`shared/store` writes them): whoever may touch
 * some may not touch the others.
 */
export type RowFamily =
  | 'ALIAS#*'
  | 'ARTICLE#*'
  | 'CHANGE#*'
  | 'CHANGE-DAYS'
  | 'CITED#*'
  | 'ENDED#*'
  | 'FEED#*'
  | 'FEEDLIST'
  | 'HOST#*'
  | 'IDEMPOTENCY#*'
  | 'ITEM#*'
  | 'IX#*'
  | 'KEY#*'
  | 'SOURCES'
  | 'STATISTICS#*'
  | 'STORY#*'
  | 'TITLE#*'
  | 'WEBSUB#*';

/** By function, what its work is about. */
export const rowsOf = {
  tick: ['FEED#*', 'FEEDLIST', 'STATISTICS#*'],
  poll: ['FEED#*', 'HOST#*', 'ITEM#*', 'ENDED#*', 'WEBSUB#*'],
  websub: ['FEED#*', 'ITEM#*', 'ENDED#*', 'WEBSUB#*'],
  article: [
    'ALIAS#*',
    'ARTICLE#*',
    'CHANGE#*',
    'CHANGE-DAYS',
    'CITED#*',
    'ENDED#*',
    'HOST#*',
    'ITEM#*',
    'IX#*',
    'SOURCES',
    'STATISTICS#*',
  ],
  link: ['ALIAS#*', 'ARTICLE#*', 'KEY#*', 'STORY#*', 'TITLE#*'],
  api: [
    'ALIAS#*',
    'ARTICLE#*',
    'CHANGE#*',
    'CHANGE-DAYS',
    'CITED#*',
    'ENDED#*',
    'FEED#*',
    'ITEM#*',
    'IX#*',
    'SOURCES',
    'STATISTICS#*',
    'STORY#*',
  ],
  export: ['ARTICLE#*', 'IX#*', 'STORY#*'],
  /** It withdraws articles, and so may touch what `link` made of them; callbacks and turns at hosts are none of its business. */
  admin: [
    'ALIAS#*',
    'ARTICLE#*',
    'CHANGE#*',
    'CHANGE-DAYS',
    'ENDED#*',
    'FEED#*',
    'IDEMPOTENCY#*',
    'ITEM#*',
    'IX#*',
    'KEY#*',
    'STORY#*',
    'TITLE#*',
  ],
} as const satisfies Readonly<Record<string, readonly RowFamily[]>>;
