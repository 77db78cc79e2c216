import { writeFileSync } from 'node:fs';
import { describeApi } from './openapi.ts';
import { buildPages } from './page/build.ts';

/** Writes what is made from the schemas and from the page's sources, and is checked in. Tests compare both. */
const write = (path: string, contents: unknown): void =>
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(contents, null, 2)}\n`);

write('../../openapi.json', describeApi());
write('page/pages.json', buildPages());
