import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../shared/pages/index.ts';

const folder = path.join(import.meta.dirname, '../fixtures/pages');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('Readability', () => {
  it.each(fixtures)('gives the same title and text for %s on our engine as on jsdom', (name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    const reference = new Readability(new JSDOM(html, { url: 'https://lantern.example/' }).window.document).parse();
    const ours = new Readability(parseHtml(html)).parse();
    expect([ours?.title, ours?.textContent]).toEqual([reference?.title, reference?.textContent]);
  });
});
