import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  type EmbeddedServerOptions,
  type Endpoints,
  startEmbeddedServers,
} from '../../infra/local/embedded-servers.ts';
import { provision } from '../../infra/local/provision.ts';
import type { Bucket, Table } from '../../shared/store/index.ts';

export interface EmbeddedStore {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly endpoints: Endpoints;
  stop(): Promise<void>;
}

const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType });
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const });

/** A table and a bucket, empty in memory or as folders have them, spoken to through the real clients. */
export async function startEmbeddedStore(folders: EmbeddedServerOptions['folders'] = null): Promise<EmbeddedStore> {
  const servers = await startEmbeddedServers({ folders, ports: { dynamodb: 0, aws: 0 } });
  const table = {
    name: 'newswire',
    keySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    attributes: ['pk', 'sk', 'duePartition', 'nextPollAt'].map(text),
    indexes: [
      {
        IndexName: 'due',
        KeySchema: [key('duePartition', 'HASH'), key('nextPollAt', 'RANGE')],
        Projection: { ProjectionType: 'KEYS_ONLY' as const },
      },
    ],
    expiryAttribute: null,
  };
  const nothingElse = { queues: [], functions: [], eventSources: [], schedules: [], routes: [], binaryMediaTypes: [] };
  await provision({ tables: [table], buckets: ['newswire'], ...nothingElse }, servers.clients);
  const { dynamodb, s3 } = servers.clients;
  const client = DynamoDBDocumentClient.from(dynamodb, { marshallOptions: { removeUndefinedValues: true } });
  return {
    table: { client, name: 'newswire' },
    bucket: { client: s3, name: 'newswire' },
    endpoints: servers.endpoints,
    stop: () => servers.stop(),
  };
}
