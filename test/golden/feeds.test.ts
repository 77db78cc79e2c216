import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { expect, test } from 'vitest';
import { readFeed } from '../../shared/feeds/index.ts';

const FOLDER = new URL('../fixtures/feeds/', import.meta.url);
const feeds = readdirSync(FOLDER).filter((name) => extname(name) !== '.json');

test.each(feeds)('%s is read as its golden file says', async (name) => {
  const bytes = readFileSync(new URL(name, FOLDER));
  const golden = new URL(`${basename(name, extname(name))}.json`, FOLDER);

  const reading = readFeed(bytes, { url: 'https://served.example/feeds/all.xml' });

  await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(golden.pathname);
});
