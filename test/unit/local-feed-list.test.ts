import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it } from 'vitest';
import { bareFeed, type ListedFeed, readOpmlFile, uploadFeedList } from '../../infra/local/feed-list.ts';
import { readOpml, writeOpml } from '../../shared/feeds/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'feed-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const salzach: ListedFeed = {
  url: 'https://salzach.example/feed.xml',
  title: 'Salzachbote',
  language: 'de',
  siteUrl: 'https://salzach.example/',
};
const alwaha: ListedFeed = { url: 'https://alwaha.example/rss', title: 'الواحة', language: 'ar', siteUrl: null };

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readOpmlFile', () => {
  it('gives the feeds that a file lists', () => {
    expect(readOpmlFile(write('two.opml', writeOpml([salzach, alwaha])))).toMatchObject([salzach, alwaha]);
  });

  it.each<[string, () => string, RegExp]>([
    ['is not there', () => join(folder, 'missing.opml'), /missing\.opml can't be read: there is no such file\.$/],
    ['is a folder', () => folder, /can't be read: /],
    ['is no OPML', () => write('page.opml', '<html><body>hello</body></html>'), /page\.opml is not OPML: /],
    ['lists no feed', () => write('none.opml', writeOpml([])), /none\.opml lists no feed\.$/],
  ])('refuses in one line a file that %s', (_, path, message) => {
    const read = () => readOpmlFile(path());
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+$/);
    expect(read).toThrow(expect.objectContaining({ code: 'bad-opml' }));
  });
});

describe('uploadFeedList', () => {
  async function upload(feeds: readonly ListedFeed[]) {
    const s3 = new S3Client({ region: 'us-east-1' });
    const puts: PutObjectCommand['input'][] = [];
    s3.send = async (command: unknown) => void (command instanceof PutObjectCommand && puts.push(command.input));
    return { key: await uploadFeedList(feeds, 'bucket', { s3 }), puts };
  }

  it('puts the list under the hash of its content', async () => {
    const { key, puts } = await upload([salzach, alwaha]);
    expect(key).toMatch(/^config\/feeds-[0-9a-f]{64}\.opml$/);
    expect(puts).toMatchObject([{ Bucket: 'bucket', Key: key }]);
    expect(readOpml(Buffer.from(String(puts[0]?.Body)))).toMatchObject({ outcome: 'opml', feeds: [salzach, alwaha] });
    expect((await upload([salzach, alwaha])).key).toBe(key);
    expect((await upload([alwaha])).key).not.toBe(key);
  });

  it('lists a feed once that is given twice', async () => {
    expect((await upload([bareFeed(salzach.url), bareFeed(salzach.url)])).key).toBe(
      (await upload([bareFeed(salzach.url)])).key,
    );
  });

  it('puts nothing where there is no feed', async () => {
    expect(await upload([])).toEqual({ key: null, puts: [] });
  });
});
