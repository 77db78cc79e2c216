import { readFileSync } from 'node:fs';
import { createRegistry, type Registry, readOwnOutlets, registry } from '../shared/sources/index.ts';

/**
 * The registry with the operator's own outlets, which a file beside the bundle holds; empty for none. Names are indexed
 * here, when a function starts, and not while its first article waits.
 */
export function openRegistry(file: string): Registry {
  const opened = file === '' ? registry : createRegistry(readOwnOutlets(readFileSync(file, 'utf8')));
  opened.prepare();
  return opened;
}
