import { setTimeout as sleep } from 'node:timers/promises';
import type * as z from 'zod';
import type { exportQuery } from './parameters.ts';
import { problemSchema } from './schemas.ts';

export interface ExportSource {
  /** Where the newswire is, without a slash at the end. */
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof globalThis.fetch;
}

/** What an export is asked for; `fields` must hold `id`, or be left out. */
export type ExportRequest = z.input<typeof exportQuery>;

/** The newswire refused an export, or no longer gave it; `code` is the problem's where there is one. */
export class ExportError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Reads an export to its end and gives its records as they are, line ends included; the first of CSV is the header.
 * Where the answer breaks off, it goes on after the last record; it has ended when nothing comes after that.
 * @throws ExportError where the newswire refuses, or twice gives nothing before it breaks off
 */
export async function* readExport(source: ExportSource, query: ExportRequest): AsyncGenerator<string> {
  let { after } = query;
  let left = query.limit === undefined ? Number.POSITIVE_INFINITY : Number(query.limit);
  let hasHeader = query.format !== 'csv';
  let fruitless = 0;
  while (left > 0) {
    const limit = Number.isFinite(left) ? { limit: left } : {};
    const answer = await ask(source, { ...query, ...limit, ...(after !== undefined && { after }) });
    let isHeader = query.format === 'csv';
    let given = 0;
    let fault: unknown = null;
    try {
      for await (const record of recordsOf(answer, query.format === 'csv')) {
        if (!isHeader) {
          after = idOf(record, query.format);
          given += 1;
        }
        if (!isHeader || !hasHeader) yield record;
        hasHeader = true;
        isHeader = false;
      }
    } catch (error) {
      fault = error;
    }
    if (fault === null && given === 0) return;
    left -= given;
    fruitless = given === 0 ? fruitless + 1 : 0;
    if (fruitless > 1)
      throw new ExportError('broken-off', 'The export broke off where it had before.', { cause: fault });
  }
}

/** The codes of what comes without one, by status. */
const usualCodes: Readonly<Record<number, string>> = { 401: 'api-key', 403: 'api-key' };
const retrySeconds = 5;
const mostTries = 12;

async function ask({ baseUrl, headers = {}, fetch = globalThis.fetch }: ExportSource, query: ExportRequest) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const url = `${baseUrl}/export?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
  for (let tries = 1; ; tries += 1) {
    const response = await fetch(url, { headers });
    if (response.ok && response.body) return response.body;
    const problem = problemSchema.safeParse(await response.json().catch(() => null)).data;
    const { code = usualCodes[response.status] ?? 'failed', detail = `The newswire answered ${response.status}.` } =
      problem ?? {};
    // Exports are few at a time.
    if (response.status !== 429 || code === 'quota' || tries === mostTries) throw new ExportError(code, detail);
    await sleep(retrySeconds * 1000);
  }
}

/** Whole records of a stream; what is left when it breaks off is no record. */
async function* recordsOf(body: ReadableStream<Uint8Array>, isCsv: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true });
    for (let end = endOfRecord(rest, isCsv); end > 0; end = endOfRecord(rest, isCsv)) {
      yield rest.slice(0, end);
      rest = rest.slice(end);
    }
  }
}

/** Where the first record ends; 0 where it goes on. In CSV a line may end inside of quotes. */
function endOfRecord(text: string, isCsv: boolean): number {
  let quotes = 0;
  for (let from = 0; ; ) {
    const end = text.indexOf('\n', from) + 1;
    if (end === 0 || !isCsv) return end;
    for (let at = text.indexOf('"', from); at >= 0 && at < end; at = text.indexOf('"', at + 1)) quotes += 1;
    if (quotes % 2 === 0) return end;
    from = end;
  }
}

/** The first member of CSV is the id, which holds nothing that wants quotes. */
const idOf = (record: string, format: ExportRequest['format']): string =>
  format === 'csv' ? record.slice(0, record.indexOf(',')) : JSON.parse(record).id;
