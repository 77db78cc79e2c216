import { parseFeed } from 'feedsmith';
import { decodeAsDeclared } from './decode-as-declared.ts';

/** How many entries feedsmith finds; none where it fails. */
export function countEntries(bytes: Uint8Array): number {
  try {
    const { feed } = parseFeed(decodeAsDeclared(bytes));
    const entries = 'items' in feed ? feed.items : 'entries' in feed ? feed.entries : [];
    return entries?.length ?? 0;
  } catch {
    return 0;
  }
}
