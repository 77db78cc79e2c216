import { readFeed } from '../../../shared/feeds/index.ts';

/** How many entries this project's reader finds; none where it fails. */
export function countEntries(bytes: Uint8Array): number {
  const reading = readFeed(bytes, { url: 'https://outlet.example/feed.xml' });
  return reading.outcome === 'feed' ? reading.feed.entries.length : 0;
}
