import { openLinker } from '../../shared/links/index.ts';
import { type Document, type Link, linkWith } from './linker.ts';

const linker = openLinker({ dictionaries: false });

/** What the linker finds by numbers, names and sound alone, as in a language that has no dictionary. */
export const link = (documents: readonly Document[]): readonly Link[] => linkWith(linker, documents);
