import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { readOpml, writeOpml } from '../../shared/feeds/index.ts';
import type { Clients } from './embedded-servers.ts';
import { HostError } from './host-error.ts';

export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly siteUrl: string | null;
}

/** A feed of which nothing is known but its address. */
export const bareFeed = (url: string): ListedFeed => ({ url, title: null, language: null, siteUrl: null });

/**
 * The feeds of an OPML file.
 * @throws HostError `bad-opml` where it can't be read, is no OPML, or lists no feed
 */
export function readOpmlFile(path: string): readonly ListedFeed[] {
  const read = readOpml(readBytes(path));
  if (read.outcome === 'not-opml') throw new HostError('bad-opml', `${path} is not OPML: ${read.reason}.`);
  if (read.feeds.length === 0) throw new HostError('bad-opml', `${path} lists no feed.`);
  return read.feeds;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new HostError('bad-opml', `${path} can't be read: ${reason}.`, { cause: error });
  }
}

/**
 * Puts a list of feeds into the bucket, as a deployment does with its feeds file.
 * @returns its key, which holds its content's hash; null where the list is empty
 */
export async function uploadFeedList(
  feeds: readonly ListedFeed[],
  bucket: string,
  { s3 }: Pick<Clients, 's3'>,
): Promise<string | null> {
  if (feeds.length === 0) return null;
  const byUrl = new Map(feeds.map((feed) => [feed.url, feed]));
  const body = writeOpml([...byUrl.values()]);
  const key = `config/feeds-${createHash('sha256').update(body).digest('hex')}.opml`;
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'text/x-opml' }));
  return key;
}

/** Retired feeds are due in the year 9999 and stay asleep. */
const retired = '9999';

/**
 * Makes every feed that is polled at all due now: whoever starts a newswire wants to see news. Reads the index of due
 * feeds, so that its cost follows the number of feeds and not of articles.
 * @returns how many
 */
export async function makeFeedsDue(
  tableName: string,
  { dynamodb }: Pick<Clients, 'dynamodb'>,
  now: Date,
): Promise<number> {
  const at = { S: now.toISOString() };
  let count = 0;
  let ExclusiveStartKey: ScanCommand['input']['ExclusiveStartKey'];
  do {
    const page = await dynamodb.send(
      new ScanCommand({
        TableName: tableName,
        IndexName: 'due',
        FilterExpression: 'nextPollAt > :now AND nextPollAt < :retired',
        ExpressionAttributeValues: { ':now': at, ':retired': { S: retired } },
        ExclusiveStartKey,
      }),
    );
    for (const { pk, sk } of page.Items ?? []) {
      if (!pk || !sk) continue;
      await dynamodb.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: { pk, sk },
          UpdateExpression: 'SET nextPollAt = :now',
          ExpressionAttributeValues: { ':now': at },
        }),
      );
      count += 1;
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return count;
}
