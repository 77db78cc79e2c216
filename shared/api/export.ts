import { ReadableStream } from 'node:stream/web';
import { type Context, Hono } from 'hono';
import { type ArticleFilter, type ArticleRecord, articlePlace, getArticle, listArticles } from '../store/index.ts';
import type { ApiRoom, ReadingRoom } from './app.ts';
import { filterOf } from './articles.ts';
import { readableFrom } from './cross-origin.ts';
import { csvHeader, csvRow } from './formats/csv.ts';
import { ndjsonLine } from './formats/ndjson.ts';
import { type ExportQuery, exportQuery } from './parameters.ts';
import { answerError, invalidParameter } from './problem.ts';
import { readQuery } from './request.ts';

/** An export broke off after it had begun; what was reported is its cause. */
export class UnfinishedExport extends Error {
  readonly code = 'UNFINISHED_EXPORT';
}

const pageSize = 100;

/** The API's exports, for hosts that can stream. */
export function createExportApi(room: ReadingRoom) {
  const app = new Hono();
  app.use(readableFrom(room.origins));
  app.onError((error, context) => answerError(error, context, room.report));
  app.get('/export', (context) => answerExport(room, context));
  return app;
}

/**
 * Gives every article that answers, as a stream: a page of the index is read when the one before has been taken, and
 * none after whoever asked has gone. What fails before the first page is a problem document; what fails later breaks
 * the stream off, so that it can't be taken for a whole one.
 */
async function answerExport(room: ApiRoom, context: Context): Promise<Response> {
  const query = readQuery(context, exportQuery);
  const filter = filterOf(query, room.registry);
  const pages = readPages(room, filter, query.limit ?? Number.POSITIVE_INFINITY, await startOf(room, query));
  const first = await pages.next();
  const { type, head, row } = writers[query.format](query);
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield encoder.encode(head);
    try {
      for (let page = first; !page.done; page = await pages.next()) yield encoder.encode(page.value.map(row).join(''));
    } catch (cause) {
      room.report(cause as Error);
      throw new UnfinishedExport('The export broke off.', { cause });
    }
  };
  return context.body(ReadableStream.from(chunks()) as globalThis.ReadableStream, 200, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="articles.${query.format}"`,
  });
}

const encoder = new TextEncoder();

interface Writer {
  readonly type: string;
  readonly head: string;
  readonly row: (article: ArticleRecord) => string;
}

const writers: Record<ExportQuery['format'], (query: ExportQuery) => Writer> = {
  ndjson: ({ fields }) => ({
    type: 'application/x-ndjson',
    head: '',
    row: (article) => ndjsonLine(article, fields),
  }),
  csv: () => ({ type: 'text/csv; charset=utf-8; header=present', head: csvHeader, row: csvRow }),
};

/** Pages of what answers, none of them empty. */
async function* readPages(
  room: ApiRoom,
  filter: ArticleFilter,
  limit: number,
  start: string | null,
): AsyncGenerator<readonly ArticleRecord[]> {
  let after = start;
  for (let left = limit; left > 0; ) {
    const { articles, next } = await listArticles(room, filter, Math.min(pageSize, left), after);
    if (articles.length > 0) yield articles;
    if (next === null) return;
    left -= articles.length;
    after = next;
  }
}

async function startOf({ table }: ApiRoom, { after, fields, format, sort }: ExportQuery): Promise<string | null> {
  if (fields && format !== 'ndjson') throw invalidParameter('fields', 'goes with the format ndjson only');
  if (after === undefined) return null;
  const article = await getArticle(table, after);
  if (article) return articlePlace(article, sort);
  throw invalidParameter('after', `there is no article ${after} any more; give the id of the row before it`);
}
