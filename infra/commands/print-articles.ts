import { styleText } from 'node:util';
import type { ArticleSummary } from '../../shared/api/index.ts';

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
/** What strangers wrote, without what a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys.
export const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
/** Colours go where they are understood: not into pipes, and not where NO_COLOR is set. */
export const style = (format: Parameters<typeof styleText>[0], text: string): string =>
  styleText(format, text, { stream: process.stdout, validateStream: true });

/** An article in one line: as JSON, or for people. */
export function printArticle(article: ArticleSummary, json: boolean): void {
  if (json) {
    print(JSON.stringify(article));
    return;
  }
  const at = (article.publishedAt ?? article.firstSeenAt).slice(0, 16).replace('T', ' ');
  print(
    [
      style('dim', at),
      style('cyan', (article.lang ?? '?').padEnd(5)),
      style('bold', plain(article.title ?? article.url)),
      style('dim', plain(`${article.publisher.name}  ${article.id}`)),
    ].join('  '),
  );
}

export function printSection(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  print(`\n${style('bold', title)}`);
  for (const line of new Set(lines)) print(plain(line));
}
