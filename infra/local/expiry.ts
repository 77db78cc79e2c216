import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Table } from './deployment.ts';
import type { Clients } from './embedded-servers.ts';

/**
 * Deletes the rows of a table whose time is over, as DynamoDB does by itself.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/howitworks-ttl.html
 * @returns how many
 */
export async function deleteExpired(table: Table, { dynamodb }: Pick<Clients, 'dynamodb'>, now: Date): Promise<number> {
  if (table.expiryAttribute === null) return 0;
  const expired = {
    ExpressionAttributeNames: { '#expiry': table.expiryAttribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
  };
  const keyNames = table.keySchema.map(({ AttributeName }) => AttributeName);
  let deleted = 0;
  let ExclusiveStartKey: ScanOutputKey;
  do {
    const page = await dynamodb.send(
      new ScanCommand({ TableName: table.name, FilterExpression: '#expiry <= :now', ExclusiveStartKey, ...expired }),
    );
    for (const row of page.Items ?? []) {
      const Key = Object.fromEntries(Object.entries(row).filter(([name]) => keyNames.includes(name)));
      await dynamodb.send(new DeleteItemCommand({ TableName: table.name, Key }));
      deleted += 1;
    }
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return deleted;
}

type ScanOutputKey = ScanCommand['input']['ExclusiveStartKey'];
