import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Page, parseHtml, readPage } from '../../shared/pages/index.ts';

const folder = path.join(import.meta.dirname, '../fixtures/pages');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** All of a page but how sure its verdict is: that changes a little whenever the models are trained again. */
function read(name: string): Omit<Page, 'verdictConfidence'> {
  const html = readFileSync(path.join(folder, name), 'utf8');
  const { verdictConfidence: _, ...page } = readPage(parseHtml(html), `https://lantern.example/world/2024/${name}`);
  return page;
}

describe('readPage', () => {
  it.each(fixtures)('reads %s as its golden file says', async (name) => {
    const golden = path.join(folder, name.replace(/\.html$/, '.json'));
    await expect(`${JSON.stringify(read(name), null, 2)}\n`).toMatchFileSnapshot(golden);
  });
});
