import RssParser from 'rss-parser';
import { decodeAsDeclared } from './decode-as-declared.ts';

/** How many entries rss-parser finds; none where it fails. */
export async function countEntries(bytes: Uint8Array): Promise<number> {
  try {
    return (await new RssParser().parseString(decodeAsDeclared(bytes))).items.length;
  } catch {
    return 0;
  }
}
