import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page with its true text, as a corpus folder has it: `html/<id>.html.gz` and `truth.json`. */
export interface CorpusPage {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly truth: Truth;
}

export interface Truth {
  readonly url: string;
  readonly text?: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string | null;
  readonly pageType?: string;
}

/** Reads the pages of a folder one by one; a whole corpus would not fit into memory as trees. */
export function* readCorpus(directory: string): Generator<CorpusPage> {
  for (const [id, truth] of Object.entries(readTruth(directory))) {
    const html = decode(gunzipSync(readFileSync(path.join(directory, 'html', `${id}.html.gz`))));
    const url = URL.canParse(truth.url) ? truth.url : 'http://unknown.example/';
    yield { corpus: path.basename(directory), id, url, html, truth };
  }
}

export function readTruth(directory: string): Record<string, Truth> {
  const text = readFileSync(path.join(directory, 'truth.json'), 'utf8');
  return JSON.parse(text.replace(/:\s*NaN\b/g, ': null')) as Record<string, Truth>;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    const label = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(start)?.[1] ?? 'windows-1252';
    return new TextDecoder(label).decode(bytes);
  }
}
