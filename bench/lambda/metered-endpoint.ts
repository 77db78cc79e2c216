import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Endpoints } from '../../infra/local/embedded-servers.ts';

/** What AWS would bill of the requests that went through. */
export interface Usage {
  dynamodbRequests: number;
  /** Half a unit for an eventually consistent read of 4 KB. */
  readUnits: number;
  writeUnits: number;
  s3Puts: number;
  s3Gets: number;
  s3BytesPut: number;
  sqsRequests: number;
}

export const noUsage = (): Usage => ({
  dynamodbRequests: 0,
  readUnits: 0,
  writeUnits: 0,
  s3Puts: 0,
  s3Gets: 0,
  s3BytesPut: 0,
  sqsRequests: 0,
});

/** Typical times of the services within a region; milliseconds. */
export const latencies = { dynamodb: 5, s3Get: 20, s3Put: 30, sqs: 10 } as const;

/** An address for AWS clients that passes everything on to the embedded servers, and counts. */
export interface MeteredEndpoint {
  readonly url: string;
  readonly usage: Usage;
  /** Sets the clock of AWS to nought: an invocation begins. */
  resetClock(): void;
  /**
   * How long the requests since then would have taken on AWS, in milliseconds: a request begins when the last of those
   * that had ended before it ended, by that clock, and takes its service's latency. How slow this machine is plays no
   * part.
   */
  clock(): number;
  stop(): void;
}

interface Meter {
  readonly usage: Usage;
  clock: number;
}

export async function startMeteredEndpoint(endpoints: Endpoints): Promise<MeteredEndpoint> {
  const meter: Meter = { usage: noUsage(), clock: 0 };
  const server = createServer((request, response) => {
    const begun = meter.clock;
    pass(request, response, endpoints, meter.usage).then(
      (latency) => {
        meter.clock = Math.max(meter.clock, begun + latency);
      },
      () => response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    usage: meter.usage,
    resetClock() {
      meter.clock = 0;
    },
    clock: () => meter.clock,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @returns the latency of the service that was asked */
async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  endpoints: Endpoints,
  usage: Usage,
): Promise<number> {
  const target = String(request.headers['x-amz-target'] ?? '');
  const body = await buffer(request);
  if (target.startsWith('DynamoDB')) {
    const asked = { ...JSON.parse(body.toString()), ReturnConsumedCapacity: 'TOTAL' };
    const answer = await forward(request, endpoints.dynamodb, Buffer.from(JSON.stringify(asked)));
    usage.dynamodbRequests += 1;
    const units = unitsOf(JSON.parse(answer.body.toString() || '{}'));
    // A write whose condition fails is billed as a write and tells nothing.
    const billed = answer.status === 400 && isWrite(target) ? 1 : units;
    if (isWrite(target)) usage.writeUnits += billed;
    else usage.readUnits += billed;
    return send(response, answer, latencies.dynamodb);
  }
  if (target.startsWith('AmazonSQS')) {
    usage.sqsRequests += 1;
    return send(response, await forward(request, endpoints.sqs, body), latencies.sqs);
  }
  const puts = request.method === 'PUT';
  if (puts) {
    usage.s3Puts += 1;
    usage.s3BytesPut += Number(request.headers['x-amz-decoded-content-length'] ?? body.length);
  } else usage.s3Gets += 1;
  return send(response, await forward(request, endpoints.s3, body), puts ? latencies.s3Put : latencies.s3Get);
}

const isWrite = (target: string): boolean => /\.(Put|Update|Delete|BatchWrite)/.test(target);

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

async function forward(request: IncomingMessage, endpoint: string, body: Buffer): Promise<Answer> {
  const { host } = new URL(endpoint);
  const { 'transfer-encoding': _, ...headers } = request.headers;
  const passed = httpRequest(`${endpoint}${request.url}`, {
    method: request.method,
    headers: { ...headers, host, 'content-length': body.length },
  });
  passed.end(body);
  const [answer] = (await once(passed, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) };
}

/** The answer's end is the client's sign to go on, so the clock has to be set before it. */
function send(response: ServerResponse, { status, headers, body }: Answer, latency: number): number {
  const { 'x-amz-crc32': _, ...rest } = headers;
  response.writeHead(status, rest).end(body);
  return latency;
}

type Capacity = { readonly CapacityUnits?: number } | readonly { readonly CapacityUnits?: number }[];

const unitsOf = ({ ConsumedCapacity = [] }: { readonly ConsumedCapacity?: Capacity }): number =>
  [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
