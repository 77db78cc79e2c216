import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Bucket, openBucket, openTable, type Table } from '../../shared/store/index.ts';
import { readDeployment } from '../local/deployment.ts';
import { credentials } from '../local/embedded-servers.ts';
import { place } from '../local/place.ts';
import { loopback } from '../local/ports.ts';
import { loadTemplate } from '../local/synthesis.ts';
import { CommandError } from './command-error.ts';
import { readPorts } from './read-ports.ts';

/** Which newswire is meant: one on this machine, by its data folder, or one on AWS, by its stack or its table. */
export type Where = { readonly data: string } | { readonly stack: string } | { readonly table: string };

/**
 * Opens a newswire's bucket, on AWS by the stack's outputs, on this machine by its template.
 * @throws {CommandError} `no-newswire` where there is none
 */
export async function openArchive(where: Exclude<Where, { readonly table: string }>): Promise<Bucket> {
  if ('stack' in where) return openBucket((await readOutputs(where.stack))('BucketName'));
  const endpoint = `http://${loopback}:${readPorts(where.data).aws}`;
  const { buckets } = readDeployment(await loadTemplate(root), (name) => name);
  return { client: new S3Client({ region: place.region, credentials, endpoint }), name: buckets[0] ?? '' };
}

const root = join(import.meta.dirname, '../..');

interface Places {
  readonly data?: string | undefined;
  readonly stack?: string | undefined;
  readonly table?: string | undefined;
}

/**
 * Which newswire a command's options name; the one in `.babelwire` without any.
 * @throws {CommandError} `usage` where they name more than one
 */
export function placeOf({ data, stack, table }: Places): Where {
  if ([data, stack, table].filter((value) => value !== undefined).length > 1)
    throw new CommandError('usage', 'Give one of --data, --stack and --table.');
  if (stack !== undefined) return { stack };
  return table !== undefined ? { table } : { data: data ?? '.babelwire' };
}

/**
 * Opens a newswire's table. On AWS, region and credentials are those of the environment.
 * @throws {CommandError} `no-newswire` where there is none
 */
export function openNewswire(where: Where): Promise<Table> {
  if ('table' in where) return Promise.resolve(openTable(where.table));
  return 'stack' in where ? openStack(where.stack) : openLocal(where.data);
}

async function openStack(stack: string): Promise<Table> {
  return openTable((await readOutputs(stack))('TableName'));
}

/**
 * The outputs of a stack on AWS, by name.
 * @throws {CommandError} `no-newswire` where the stack can't be read or, when asked, lacks one
 */
export async function readOutputs(stack: string): Promise<(name: string) => string> {
  const client = new CloudFormationClient({});
  const described = await client.send(new DescribeStacksCommand({ StackName: stack })).catch((error: Error) => {
    throw new CommandError('no-newswire', `The stack ${stack} can't be read: ${error.message}`, { cause: error });
  });
  const outputs = described.Stacks?.[0]?.Outputs ?? [];
  return (name) => {
    const value = outputs.find(({ OutputKey }) => OutputKey === name)?.OutputValue;
    if (value) return value;
    throw new CommandError('no-newswire', `The stack ${stack} has no output ${name}: it is no newswire.`);
  };
}

/** The table of a running local host, by the port that its data folder keeps. */
async function openLocal(path: string): Promise<Table> {
  const endpoint = `http://${loopback}:${readPorts(path).dynamodb}`;
  const client = new DynamoDBClient({ region: place.region, credentials, endpoint, maxAttempts: 1 });
  const { TableNames = [] } = await client.send(new ListTablesCommand({})).catch((error: Error) => {
    throw new CommandError('no-newswire', `The newswire in ${path} is not running; start it with npm start.`, {
      cause: error,
    });
  });
  const [name] = TableNames;
  if (name) return { client: DynamoDBDocumentClient.from(client, { marshallOptions }), name };
  throw new CommandError('no-newswire', `The newswire in ${path} has no table yet; wait until it answers.`);
}

const marshallOptions = { removeUndefinedValues: true };
