import { pipeline } from 'node:stream/promises';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

/**
 * An API Gateway REST event (payload 1.0) as a web Request.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
 */
export function toRequest(event: APIGatewayProxyEvent): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(event.multiValueHeaders ?? {})) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(event.multiValueQueryStringParameters ?? {})) {
    for (const value of values ?? []) query.append(name, value);
  }
  const host = headers.get('host') ?? 'localhost';
  const scheme = headers.get('x-forwarded-proto') ?? 'http';
  headers.set('x-forwarded-prefix', prefixOf(event));
  const search = query.size > 0 ? `?${query}` : '';
  const body = event.body === null ? null : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  return new Request(`${scheme}://${host}${event.path}${search}`, { method: event.httpMethod, headers, body });
}

/** The gateway's own domain shows the stage in the path, and hides it from the function; a domain of one's own doesn't. */
function prefixOf({ requestContext }: APIGatewayProxyEvent): string {
  return requestContext.domainName?.endsWith('.amazonaws.com') ? `/${requestContext.stage}` : '';
}

/** A web Response as an API Gateway result. A body that isn't text goes as base64. */
export async function toResult(response: Response): Promise<APIGatewayProxyResult> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isText = /^(text\/|application\/([\w.+-]+\+)?(json|xml|x-ndjson))/.test(
    response.headers.get('content-type') ?? 'text/plain',
  );
  const multiValueHeaders: Record<string, string[]> = {};
  for (const [name, value] of response.headers) multiValueHeaders[name] = [...(multiValueHeaders[name] ?? []), value];
  return {
    statusCode: response.status,
    multiValueHeaders,
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}

/**
 * Sends a web Response through Lambda's response stream, no faster than it is taken. Rejects with the body's own error,
 * or with another one where nobody takes it any more.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/response-streaming-lambda-configure.html
 */
export async function streamResult(response: Response, stream: awslambda.HttpResponseStream): Promise<void> {
  const metadata = { statusCode: response.status, headers: Object.fromEntries(response.headers) };
  const answer = awslambda.HttpResponseStream.from(stream, metadata);
  // Lambda sends the metadata with the first bytes, be they none.
  answer.write('');
  await pipeline(response.body ?? [], answer);
}
