/**
 * Runs the page reader over a folder of pages (`html/<id>.html.gz`, `truth.json` with each page's `url`).
 *
 *     node bench/articles.ts DIR [--out predictions.json]
 *
 * Writes `{ id: { text, title, author, published, lang, verdict } }` and prints CPU a page beside Readability on jsdom.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { type Page, parseHtml, readPage } from '../shared/pages/index.ts';

interface Prediction {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly verdict: string;
}

const people = new Intl.ListFormat('en');

function toPrediction(page: Page): Prediction {
  return {
    text: page.text,
    title: page.title,
    author: people.format(page.authors) || null,
    published: page.published?.value ?? null,
    lang: page.declaredLanguages[0]?.value ?? null,
    verdict: page.verdict,
  };
}

function decode(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(label).decode(bytes);
  }
}

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, quick: { type: 'boolean' } },
});
const directory = positionals[0];
if (!directory) throw new Error('usage: node bench/articles.ts DIR [--out predictions.json] [--quick]');

const truth = JSON.parse(
  readFileSync(path.join(directory, 'truth.json'), 'utf8').replace(/:\s*NaN/g, ': null'),
) as Record<string, { url: string }>;
const window = values.quick ? null : new JSDOM('').window;
const predictions: Record<string, Prediction> = {};
const cost = {
  ours: [] as number[],
  'Readability on jsdom, one window': [] as number[],
  'Readability on new JSDOM': [] as number[],
};

for (const [id, { url }] of Object.entries(truth)) {
  const html = decode(gunzipSync(readFileSync(path.join(directory, 'html', `${id}.html.gz`))));
  const address = URL.canParse(url) ? url : 'http://unknown.example/';
  cost.ours.push(
    milliseconds(() => {
      predictions[id] = toPrediction(readPage(parseHtml(html), address, { fetchedAt: new Date() }));
    }),
  );
  if (!window) continue;
  cost['Readability on jsdom, one window'].push(
    milliseconds(() => new Readability(new window.DOMParser().parseFromString(html, 'text/html')).parse()),
  );
  cost['Readability on new JSDOM'].push(
    milliseconds(() => new Readability(new JSDOM(html, { url: address }).window.document).parse()),
  );
}

if (values.out) writeFileSync(values.out, JSON.stringify(predictions));
for (const [name, list] of Object.entries(cost)) {
  if (list.length > 0)
    console.log(`${name}: median ${quantile(list, 0.5).toFixed(1)} ms, p95 ${quantile(list, 0.95).toFixed(1)} ms`);
}
