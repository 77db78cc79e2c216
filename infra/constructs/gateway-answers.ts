import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';

interface GatewayAnswer {
  readonly type: ResponseType;
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const unsigned = {
  status: 403,
  title: 'Forbidden',
  code: 'not-allowed',
  detail: 'There is no such route, or it needs a request signed with IAM by somebody who may execute-api:Invoke it.',
};

/** What the gateway answers by itself, before any function is asked. */
const answers: Readonly<Record<string, GatewayAnswer>> = {
  NoKey: {
    type: ResponseType.INVALID_API_KEY,
    status: 403,
    title: 'Forbidden',
    code: 'api-key',
    detail: 'This newswire is read with a key: send it as x-api-key.',
  },
  Throttled: {
    type: ResponseType.THROTTLED,
    status: 429,
    title: 'Too many requests',
    code: 'throttled',
    detail: 'More requests came than this newswire answers at once; ask again in a second.',
    headers: { 'Retry-After': "'1'" },
  },
  NoQuota: {
    type: ResponseType.QUOTA_EXCEEDED,
    status: 429,
    title: 'Too many requests',
    code: 'quota',
    detail: 'The requests that this key may make for now are used up.',
  },
  Denied: { type: ResponseType.ACCESS_DENIED, ...unsigned },
  Unsigned: { type: ResponseType.MISSING_AUTHENTICATION_TOKEN, ...unsigned },
  Signature: { type: ResponseType.INVALID_SIGNATURE, ...unsigned },
  TooLarge: {
    type: ResponseType.REQUEST_TOO_LARGE,
    status: 413,
    title: 'Content too large',
    code: 'too-large',
    detail: 'A request holds at most 10 MB.',
  },
  Timeout: {
    type: ResponseType.INTEGRATION_TIMEOUT,
    status: 504,
    title: 'Gateway timeout',
    code: 'timeout',
    detail: 'The newswire did not answer in time; ask again.',
  },
};

/**
 * Has the gateway answer in the API's own form, and so that a page that may read the API can read this too. It can't
 * choose between several origins; those see that a request failed, and not why.
 */
export function addGatewayAnswers(gateway: RestApi, origins: readonly string[]): void {
  const [origin, ...others] = origins;
  const readable = origin !== undefined && others.length === 0 && { 'Access-Control-Allow-Origin': `'${origin}'` };
  for (const [name, { type, headers, ...problem }] of Object.entries(answers)) {
    gateway.addGatewayResponse(name, {
      type,
      statusCode: String(problem.status),
      responseHeaders: { ...headers, ...readable, 'Content-Type': "'application/problem+json'" },
      templates: { 'application/json': JSON.stringify({ type: 'about:blank', ...problem }) },
    });
  }
}
