import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { place } from './place.ts';
import { loopback } from './ports.ts';

/** DynamoDB, S3 and SQS in this process, on the loopback address. */
export interface EmbeddedServers {
  readonly endpoints: Endpoints;
  readonly clients: Clients;
  /** How many messages a queue holds in each state, all counted at one instant. */
  countMessages(queueName: string): MessageCounts;
  /** The messages that somebody received and has not deleted. */
  inFlight(queueName: string): readonly InFlightMessage[];
  stop(): Promise<void>;
}

export interface Endpoints {
  readonly dynamodb: string;
  readonly s3: string;
  readonly sqs: string;
}

export interface Clients {
  readonly dynamodb: DynamoDBClient;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
}

export interface MessageCounts {
  readonly ready: number;
  readonly delayed: number;
  readonly inFlight: number;
}

export interface InFlightMessage {
  readonly receiptHandle: string;
  /** When it becomes visible again, in milliseconds of the Unix epoch. */
  readonly visibleAt: number;
}

export interface EmbeddedServerOptions {
  /** Folders for the databases; null keeps them in memory. */
  readonly folders: { readonly dynamodb: string; readonly aws: string } | null;
  /** 0 takes a free port. */
  readonly ports: { readonly dynamodb: number; readonly aws: number };
}

export const credentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** Starts both servers. Rejects with the system's error where a port or a database is in use. */
export async function startEmbeddedServers({ folders, ports }: EmbeddedServerOptions): Promise<EmbeddedServers> {
  const dynamodb = await startDynalite(folders?.dynamodb, ports.dynamodb);
  const aws = await startFauxqsOnLoopback(folders?.aws, ports.aws).catch(async (error: unknown) => {
    await stopDynalite(dynamodb);
    throw error;
  });
  const endpoints = {
    dynamodb: `http://${loopback}:${(dynamodb.address() as AddressInfo).port}`,
    s3: `http://${loopback}:${aws.port}`,
    sqs: `http://${loopback}:${aws.port}`,
  };
  const clients = createClients(endpoints);
  return {
    endpoints,
    clients,
    countMessages(queueName) {
      const messages = aws.inspectQueue(queueName)?.messages;
      return {
        ready: messages?.ready.length ?? 0,
        delayed: messages?.delayed.length ?? 0,
        inFlight: messages?.inflight.length ?? 0,
      };
    },
    inFlight: (queueName) =>
      (aws.inspectQueue(queueName)?.messages.inflight ?? []).map(({ receiptHandle, visibilityDeadline }) => ({
        receiptHandle,
        visibleAt: visibilityDeadline,
      })),
    async stop() {
      for (const client of Object.values(clients)) client.destroy();
      await Promise.all([aws.stop(), stopDynalite(dynamodb)]);
    },
  };
}

/** A queue's address. Every queue is known by its name alone, so the address survives a change of port. */
export const queueUrl = (endpoint: string, queueName: string): string => `${endpoint}/${place.account}/${queueName}`;

interface DynaliteOptions {
  readonly path?: string | undefined;
  readonly createTableMs: number;
}

/** A CommonJS package without types. */
const dynalite: (options: DynaliteOptions) => Server = createRequire(import.meta.url)('dynalite');

async function startDynalite(folder: string | undefined, port: number): Promise<Server> {
  const server = dynalite({ path: folder, createTableMs: 0 });
  server.prependListener('request', outliveBrokenRequest);
  server.listen(port, loopback);
  await once(server, 'listening');
  return server;
}

/**
 * dynalite throws when a request breaks off, which would end the whole process whenever an environment is ended in the
 * middle of a write. Its listener for errors is replaced by one that lets go of the request.
 */
function outliveBrokenRequest(request: IncomingMessage): void {
  const { on } = request;
  request.on('error', () => request.destroy());
  request.on = function (this: IncomingMessage, event: string, listener: (...values: unknown[]) => void) {
    return event === 'error' ? this : on.call(this, event, listener);
  } as typeof on;
}

function stopDynalite(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return closed;
}

/**
 * fauxqs listens on every address of the machine and has no option against it; nobody else on the network
 * shall read or fill the queues of a laptop.
 */
async function startFauxqsOnLoopback(folder: string | undefined, port: number): Promise<FauxqsServer> {
  const { listen } = NetServer.prototype;
  NetServer.prototype.listen = function (this: NetServer, ...options: unknown[]) {
    const [first, ...others] = options;
    const onLoopback = typeof first === 'object' ? { ...first, host: loopback } : first;
    return Reflect.apply(listen, this, [onLoopback, ...others]);
  } as typeof listen;
  try {
    return await startFauxqs({ port, logger: false, defaultRegion: place.region, ...(folder && { dataDir: folder }) });
  } finally {
    NetServer.prototype.listen = listen;
  }
}

function createClients(endpoints: Endpoints): Clients {
  const shared = { region: place.region, credentials };
  return {
    dynamodb: new DynamoDBClient({ ...shared, endpoint: endpoints.dynamodb }),
    s3: new S3Client({ ...shared, endpoint: endpoints.s3 }),
    sqs: new SQSClient({ ...shared, endpoint: endpoints.sqs }),
  };
}
