import type { ArticleRecord } from '../../store/index.ts';

const columns: Readonly<Record<string, (article: ArticleRecord) => string | number | null>> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  title: ({ title }) => title,
  standfirst: ({ standfirst }) => standfirst,
  lang: ({ language }) => language?.lang ?? null,
  publisher: ({ publisher }) => publisher.name,
  domain: ({ publisher }) => publisher.domain,
  country: ({ publisher }) => publisher.country,
  authors: ({ authors }) => authors.join('; '),
  publishedAt: ({ publishedAt }) => publishedAt,
  firstSeenAt: ({ firstSeenAt }) => firstSeenAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  wordCount: ({ wordCount }) => wordCount,
  cites: ({ cites }) => cites.join('; '),
};

const record = (fields: readonly string[]): string => `${fields.join(',')}\r\n`;

/** RFC 4180, in UTF-8, with a header. */
export const csv = (articles: readonly ArticleRecord[]): string => csvHeader + articles.map(csvRow).join('');
export const csvHeader = record(Object.keys(columns));
export const csvRow = (article: ArticleRecord): string =>
  record(Object.values(columns).map((column) => field(column(article))));

/** A text that a spreadsheet would take for a formula gets an apostrophe in front: what it holds comes from strangers. */
function field(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
