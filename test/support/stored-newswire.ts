import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type AttributeValue, BatchWriteItemCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';

/** Everything that a newswire keeps, as it was stored by some version. */
export interface StoredNewswire {
  readonly rows: readonly Readonly<Record<string, AttributeValue>>[];
  /** By key; base64. */
  readonly objects: Readonly<Record<string, string>>;
}

interface Place {
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  readonly table: string;
  readonly bucket: string;
}

const binary = 'binary:';

/** Reads a whole table and a whole bucket. */
export async function readStored({ dynamodb, s3, table, bucket }: Place): Promise<StoredNewswire> {
  const rows: Record<string, AttributeValue>[] = [];
  for await (const { Items = [] } of paginateScan({ client: dynamodb }, { TableName: table })) rows.push(...Items);
  const objects: Record<string, string> = {};
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: bucket }))
    for (const { Key = '' } of Contents) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
      objects[Key] = (await Body?.transformToString('base64')) ?? '';
    }
  return { rows, objects };
}

/** DynamoDB's own limit for BatchWriteItem. */
const batchSize = 25;

/** Puts everything where it was. */
export async function writeStored({ rows, objects }: StoredNewswire, place: Place): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize).map((Item) => ({ PutRequest: { Item } }));
    await place.dynamodb.send(new BatchWriteItemCommand({ RequestItems: { [place.table]: batch } }));
  }
  for (const [Key, body] of Object.entries(objects))
    await place.s3.send(new PutObjectCommand({ Bucket: place.bucket, Key, Body: Buffer.from(body, 'base64') }));
}

export const packStored = (stored: StoredNewswire): Buffer =>
  gzipSync(
    JSON.stringify(stored, (_, value) =>
      value?.type === 'Buffer' || value instanceof Uint8Array
        ? binary + Buffer.from(value.data ?? value).toString('base64')
        : value,
    ),
    { level: 9 },
  );

export const unpackStored = (path: string): StoredNewswire =>
  JSON.parse(gunzipSync(readFileSync(path)).toString(), (_, value) =>
    typeof value === 'string' && value.startsWith(binary) ? Buffer.from(value.slice(binary.length), 'base64') : value,
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      dynamodb: { type: 'string' },
      s3: { type: 'string' },
      table: { type: 'string' },
      bucket: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { table = '', bucket = '', out = '' } = values;
  const shared = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const dynamodb = new DynamoDBClient({ ...shared, endpoint: values.dynamodb });
  const s3 = new S3Client({ ...shared, endpoint: values.s3 });
  writeFileSync(out, packStored(await readStored({ dynamodb, s3, table, bucket })));
}
