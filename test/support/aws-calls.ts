import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { arn, place } from '../../infra/local/place.ts';
import type { Call } from './policies.ts';

const value = z.object({ S: z.string() }).transform(({ S }) => S);
const key = z.looseObject({ pk: value.optional() }).transform(({ pk }) => pk);
const dynamoDbBody = z.object({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  Key: key.optional(),
  Item: key.optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()).default({}),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
});
const batch = z.union([
  z.object({ Keys: z.array(key) }).transform(({ Keys }) => Keys),
  z.array(
    z.union([
      z.object({ PutRequest: z.object({ Item: key }) }).transform(({ PutRequest }) => PutRequest.Item),
      z.object({ DeleteRequest: z.object({ Key: key }) }).transform(({ DeleteRequest }) => DeleteRequest.Key),
    ]),
  ),
]);

const objectActions: Readonly<Record<string, string>> = {
  PUT: 's3:PutObject',
  GET: 's3:GetObject',
  DELETE: 's3:DeleteObject',
};

/** The calls that an HTTP request of the AWS SDK asks for. */
export function callsOf({ headers, method, url = '' }: IncomingMessage, body: Buffer): readonly Call[] {
  const [service = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.');
  if (service.startsWith('DynamoDB')) return dynamoDbCalls(operation, JSON.parse(body.toString()));
  if (service === 'AmazonSQS') return [sqsCall(operation, JSON.parse(body.toString()))];
  const action = objectActions[method ?? ''] ?? `s3:${method}`;
  return [{ action, resource: `arn:${place.partition}:s3::${url.split('?')[0]?.replace('/', ':')}` }];
}

function dynamoDbCalls(operation: string, given: unknown): readonly Call[] {
  const body = dynamoDbBody.parse(given);
  const action = `dynamodb:${operation}`;
  if (body.RequestItems) {
    return Object.entries(body.RequestItems).map(([table, requests]) => ({
      action,
      resource: arn('dynamodb', `table/${table}`),
      leadingKeys: batch.parse(requests).filter((pk) => pk !== undefined),
    }));
  }
  const index = body.IndexName === undefined ? '' : `/index/${body.IndexName}`;
  const leadingKeys = [body.Key, body.Item, queried(body)].filter((pk) => pk !== undefined);
  return [{ action, resource: arn('dynamodb', `table/${body.TableName}${index}`), leadingKeys }];
}

/** The partition that a query reads: what its condition's first attribute is equal to. */
function queried({ KeyConditionExpression, ExpressionAttributeValues }: z.infer<typeof dynamoDbBody>) {
  const name = /^#?\w+ = (:\w+)/.exec(KeyConditionExpression ?? '')?.[1];
  return name === undefined ? undefined : value.parse(ExpressionAttributeValues[name]);
}

/** Sending several messages at once is sending. */
function sqsCall(operation: string, body: { readonly QueueUrl: string }): Call {
  return {
    action: `sqs:${operation.replace(/Batch$/, '')}`,
    resource: arn('sqs', body.QueueUrl.split('/').at(-1) ?? ''),
  };
}
