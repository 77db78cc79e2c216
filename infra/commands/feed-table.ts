import type { FeedRecord } from '../../shared/store/index.ts';

/** What a person calls the state of a feed. */
export function stateOf({ status, pausedAt, failures, lastPoll, push }: FeedRecord): string {
  if (pausedAt !== null) return 'paused';
  if (status === 'retired') return 'retired';
  if (lastPoll === null) return 'new';
  if (failures > 0) return `failing ×${failures}`;
  return push?.state === 'working' ? 'pushed' : 'polled';
}

/** One line a feed, those that fail first. Ids are cut to where they still differ for any list that a person reads. */
export function formatFeeds(feeds: readonly FeedRecord[]): readonly string[] {
  const sorted = feeds.toSorted((one, other) => other.failures - one.failures || one.url.localeCompare(other.url));
  const rows = sorted.map((feed) => [
    feed.id.slice(0, 8),
    stateOf(feed),
    feed.lastPoll?.outcome ?? '-',
    feed.status === 'active' ? feed.nextPollAt.slice(0, 16).replace('T', ' ') : '-',
    feed.url,
  ]);
  const all = [['id', 'state', 'last poll', 'next (UTC)', 'address'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

/** Everything about one feed that a person may ask for. */
export function formatFeed(feed: FeedRecord): readonly string[] {
  const { lastPoll, movedTo, push } = feed;
  const facts: readonly (readonly [string, string | null])[] = [
    ['id', feed.id],
    ['address', feed.url],
    ['title', feed.title],
    ['site', feed.siteUrl],
    ['language', feed.language],
    ['state', stateOf(feed)],
    ['added', feed.addedAt],
    ['paused', feed.pausedAt],
    ['last poll', lastPoll && `${lastPoll.at} ${lastPoll.outcome}${lastPoll.detail ? ` (${lastPoll.detail})` : ''}`],
    [
      'entries',
      lastPoll && `${feed.capacity ?? lastPoll.entries}, of which the last poll found ${lastPoll.newEntries} new`,
    ],
    ['next poll', feed.status === 'active' ? feed.nextPollAt : null],
    ['moving to', movedTo && `${movedTo.url} (${movedTo.polls} polls in a row)`],
    ['validators', feed.validators === 'trusted' ? null : feed.validators],
    ['known by', feed.ladder === 'id' ? null : feed.ladder],
    ['push', push && `${push.hub} ${push.state}${push.leaseUntil ? ` until ${push.leaseUntil}` : ''}`],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(11)}${value}`]));
}
