import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  /** Whether reads of many rows are strongly consistent too, at twice the price; a single row's always is. */
  readonly isConsistent?: boolean;
}

export interface Bucket {
  readonly client: S3Client;
  readonly name: string;
}

/** Opens the table. Region, credentials and endpoint come from the SDK's own environment. */
export function openTable(name: string): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { client, name };
}

/** Opens the bucket. Region, credentials and endpoint come from the SDK's own environment. */
export function openBucket(name: string): Bucket {
  let client: S3Client | null = null;
  return {
    name,
    // Most answers of the API need none.
    get client() {
      client ??= new S3Client({});
      return client;
    },
  };
}
