import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { callsOf } from './aws-calls.ts';
import type { Allows, Call } from './policies.ts';

/** Stands between functions and a server of AWS's, and lets through what the function's role allows. */
export interface RoleGuard {
  readonly url: string;
  stop(): void;
}

/**
 * Starts a guard. A function tells who it is by the id of the key that it signs with.
 * @param upstream address of the server; it may be known after the start only
 * @param onCall is told of each call and whether it was let through
 */
export async function startRoleGuard(
  upstream: () => string,
  allows: Allows,
  onCall: (functionName: string, call: Call, allowed: boolean) => void,
): Promise<RoleGuard> {
  const guard = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const functionName = /Credential=([^/]+)\//.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
    const verdicts = callsOf(incoming, body).map((call) => {
      const allowed = allows(functionName, call);
      onCall(functionName, call, allowed);
      return allowed;
    });
    if (verdicts.every(Boolean)) forward(upstream(), incoming, body, outgoing);
    else outgoing.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(denial);
  }).listen(0, '127.0.0.1');
  await once(guard, 'listening');
  return {
    url: `http://127.0.0.1:${(guard.address() as AddressInfo).port}`,
    stop() {
      guard.close();
      guard.closeAllConnections();
    },
  };
}

const denial = JSON.stringify({ __type: 'AccessDeniedException', message: 'The role does not allow it.' });

function forward(upstream: string, { url, method, headers }: IncomingMessage, body: Buffer, outgoing: ServerResponse) {
  const { hostname, port } = new URL(upstream);
  const passed = httpRequest({ hostname, port, path: url, method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  passed.end(body);
}
