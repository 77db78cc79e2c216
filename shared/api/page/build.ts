import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** What the pages are made of. Each is one document that loads nothing else, and the policy that forbids it anything else. */
export interface Pages {
  /** The page, but for its style, which `<style></style>` holds the place of. */
  readonly index: string;
  readonly style: string;
  /** What the documentation adds to it. */
  readonly docsStyle: string;
  readonly indexPolicy: string;
  readonly docsPolicy: string;
}

const folder = import.meta.dirname;

/** Bundles the page's script and style into its document. The documentation is rendered from the contract when it is asked for. */
export function buildPages(): Pages {
  const script = compile('main.ts');
  const style = compile('style.css');
  const docsStyle = compile('docs.css');
  return {
    index: readFileSync(join(folder, 'index.html'), 'utf8')
      .replace(/\n\s+/g, '\n')
      .replace('<script type="module"></script>', () => `<script type="module">${script}</script>`),
    style,
    docsStyle,
    indexPolicy: policy([style], [script]),
    docsPolicy: policy([`${style}${docsStyle}`], []),
  };
}

const compile = (file: string): string =>
  buildSync({
    entryPoints: [join(folder, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
  }).outputFiles[0]?.text.trim() ?? '';

/** https://www.w3.org/TR/CSP3/: only the script and the style that are in the document, by their hashes. */
const policy = (styles: readonly string[], scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ') || "'none'"}`,
    `style-src ${styles.map(hash).join(' ')}`,
    "connect-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
