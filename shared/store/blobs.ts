import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Bucket } from './connection.ts';
import type { ArticleContent } from './records.ts';
import { type CapturedResponse, warcRecord } from './warc.ts';

/** Keeps a page as it was served. The key follows from the address and the bytes, so keeping it twice is keeping it once. */
export async function putPage(bucket: Bucket, response: CapturedResponse): Promise<string> {
  const hash = createHash('sha256').update(`${response.url}\n`).update(response.body).digest('hex');
  const key = `pages/${hash}.warc.gz`;
  await put(bucket, key, await warcRecord(response), 'application/warc');
  return key;
}

/** Keeps an article's body under its content hash. */
export async function putArticleContent(
  bucket: Bucket,
  articleId: string,
  contentHash: string,
  content: ArticleContent,
): Promise<string> {
  const key = `articles/${articleId}/${contentHash}.json.gz`;
  await put(bucket, key, await promisify(gzip)(JSON.stringify(content)), 'application/json');
  return key;
}

/** Reads an article's body; null where the bucket has none (it was withdrawn). */
export async function getArticleContent(bucket: Bucket, key: string): Promise<ArticleContent | null> {
  const bytes = await getObject(bucket, key);
  return bytes && (JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as ArticleContent);
}

/** Reads an object; null where there is none. */
export async function getObject(bucket: Bucket, key: string): Promise<Uint8Array | null> {
  try {
    const { Body } = await bucket.client.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
    return (await Body?.transformToByteArray()) ?? null;
  } catch (error) {
    if (error instanceof NoSuchKey) return null;
    throw error;
  }
}

const put = (bucket: Bucket, Key: string, Body: Uint8Array, ContentType: string): Promise<unknown> =>
  bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key, Body, ContentType }));
