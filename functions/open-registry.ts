import { readFileSync } from 'node:fs';
import { createRegistry, type Registry, readOwnOutlets, registry } from '../shared/sources/index.ts';

/** The registry with the operator's own outlets, which a file beside the bundle holds; empty for none. */
export const openRegistry = (file: string): Registry =>
  file === '' ? registry : createRegistry(readOwnOutlets(readFileSync(file, 'utf8')));
