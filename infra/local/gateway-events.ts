import * as z from 'zod';
import { arn, place } from './place.ts';
import type { RouteMatch } from './routes.ts';

export interface GatewayRequest {
  readonly method: string;
  /** Path and query, as requested. */
  readonly url: string;
  /** Names and values in turn, as received. */
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
  readonly remoteAddress: string;
}

export interface GatewayResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

export interface EventSettings {
  readonly requestId: string;
  readonly now: Date;
  readonly binaryMediaTypes: readonly string[];
}

const stage = 'live';

/**
 * The event that API Gateway's REST API makes of a request (Lambda proxy integration, format 1.0).
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
 */
export function toProxyEvent(request: GatewayRequest, { route, pathParameters }: RouteMatch, settings: EventSettings) {
  const { path, query } = splitUrl(request.url);
  const headers = groupPairs(pairsOf(request.rawHeaders));
  const queries = groupPairs([...new URLSearchParams(query)]);
  const binary = isBinary(request, lastOf(headers, 'content-type'), settings.binaryMediaTypes);
  return {
    resource: route.resourcePath,
    path,
    httpMethod: request.method,
    headers: lasts(headers),
    multiValueHeaders: headers,
    queryStringParameters: query === '' ? null : lasts(queries),
    multiValueQueryStringParameters: query === '' ? null : queries,
    pathParameters,
    stageVariables: null,
    requestContext: requestContext(request, route.resourcePath, path, lastOf(headers, 'user-agent'), settings),
    body: request.body.length === 0 ? null : Buffer.from(request.body).toString(binary ? 'base64' : 'utf8'),
    isBase64Encoded: request.body.length > 0 && binary,
  };
}

function requestContext(
  request: GatewayRequest,
  resourcePath: string,
  path: string,
  userAgent: string | null,
  { requestId, now }: EventSettings,
) {
  return {
    accountId: place.account,
    apiId: 'local',
    authorizer: null,
    domainName: 'localhost',
    domainPrefix: 'localhost',
    extendedRequestId: requestId,
    httpMethod: request.method,
    identity: { sourceIp: request.remoteAddress, userAgent, userArn: arn('iam', 'user/local') },
    path: `/${stage}${path}`,
    protocol: 'HTTP/1.1',
    requestId,
    requestTime: now.toUTCString(),
    requestTimeEpoch: now.getTime(),
    resourceId: 'local',
    resourcePath,
    stage,
  };
}

function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const mark = url.indexOf('?');
  return mark < 0 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

type Grouped = Readonly<Record<string, readonly string[]>>;

const pairsOf = (flat: readonly string[]): readonly (readonly [string, string])[] =>
  flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []));

function groupPairs(pairs: readonly (readonly [string, string])[]): Grouped {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) groups.set(name, [...(groups.get(name) ?? []), value]);
  return Object.fromEntries(groups);
}

/** Where a name comes several times, the single-valued members hold the last value. */
const lasts = (grouped: Grouped): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(grouped).map(([name, values]) => [name, values.at(-1) ?? '']));

const lastOf = (headers: Grouped, lowerCaseName: string): string | null =>
  Object.entries(headers)
    .find(([name]) => name.toLowerCase() === lowerCaseName)?.[1]
    .at(-1) ?? null;

/** Bytes that are no text are passed on whole, where API Gateway would spoil them. */
function isBinary({ body }: GatewayRequest, contentType: string | null, binaryMediaTypes: readonly string[]): boolean {
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (binaryMediaTypes.some((pattern) => matchesMediaType(pattern.toLowerCase(), mediaType))) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return false;
  } catch {
    return true;
  }
}

const matchesMediaType = (pattern: string, mediaType: string): boolean =>
  pattern === '*/*' || pattern === mediaType || (pattern.endsWith('/*') && mediaType.startsWith(pattern.slice(0, -1)));

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const resultSchema = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), scalar).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(scalar)).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** The response that API Gateway makes of a handler's result; null where it would answer 502. */
export function fromProxyResult(result: unknown): GatewayResponse | null {
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return null;
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = parsed.data;
  const many = Object.entries(multiValueHeaders ?? {}).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  const repeated = new Set(many.map(([name]) => name.toLowerCase()));
  const single = Object.entries(headers ?? {}).filter(([name]) => !repeated.has(name.toLowerCase()));
  return {
    status: statusCode,
    headers: [...single, ...many],
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}

/** An answer of the gateway itself, as RFC 9457 has it. */
export function problem(status: number, title: string, detail: string): GatewayResponse {
  return {
    status,
    headers: [['content-type', 'application/problem+json']],
    body: Buffer.from(JSON.stringify({ type: 'about:blank', title, status, detail })),
  };
}
