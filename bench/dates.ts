/**
 * How often the page reader finds the day on which a page was published.
 *
 *     node bench/dates.ts DIR [--misses]
 *
 * DIR holds `html/<id>.html.gz` and `truth.json` (`{ id: { url, published } }`). Pages whose day nobody knows don't count.
 */
import { parseArgs } from 'node:util';
import { parseHtml, readPage } from '../shared/pages/index.ts';
import { readCorpus } from './train/corpus.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const [directory] = positionals;
if (!directory) throw new Error('usage: node bench/dates.ts DIR [--misses]');

const bySource = new Map<string, { right: number; wrong: number }>();
for (const { id, url, html, truth } of readCorpus(directory)) {
  if (!truth.published) continue;
  const { published } = readPage(parseHtml(html), url, { fetchedAt: new Date() });
  const isRight = published?.value.slice(0, 10) === truth.published.slice(0, 10);
  const tally = bySource.get(published?.source ?? 'none') ?? { right: 0, wrong: 0 };
  bySource.set(published?.source ?? 'none', {
    right: tally.right + Number(isRight),
    wrong: tally.wrong + Number(!isRight),
  });
  if (values.misses && !isRight)
    console.log(id, truth.published, published?.value ?? '-', published?.source ?? '-', url);
}

const total = { right: 0, wrong: 0 };
for (const [source, { right, wrong }] of bySource) {
  total.right += right;
  total.wrong += wrong;
  console.log(`${source.padEnd(10)} right ${right}, wrong ${wrong}`);
}
const all = total.right + total.wrong;
const told = all - (bySource.get('none')?.wrong ?? 0);
console.log(
  `${all} pages: right ${(total.right / all).toFixed(4)}; of the ${told} for which a date was told ${(total.right / told).toFixed(4)}`,
);
