import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { openTable } from '../../shared/store/index.ts';
import { readEnvironment } from '../environment.ts';
import { openQueue } from '../send-messages.ts';
import { answerVerification, type HubAnswer, takePush } from './answer-hub.ts';

const environment = readEnvironment('TABLE_NAME', 'ARTICLE_QUEUE_URL');
const room = {
  table: openTable(environment.TABLE_NAME),
  sendItems: openQueue(environment.ARTICLE_QUEUE_URL),
  now: () => new Date(),
};

/** Answers WebSub hubs at the feeds' callbacks: GET verifies a subscription, POST brings entries. */
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const token = event.pathParameters?.token ?? '';
  const answer = event.httpMethod === 'POST' ? await takePush(room, token, pushIn(event)) : await verify(token, event);
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  return { statusCode: answer.status, headers, body: answer.body };
}

const verify = (token: string, { queryStringParameters }: APIGatewayProxyEvent): Promise<HubAnswer> =>
  answerVerification(room, token, queryStringParameters ?? {});

function pushIn({ headers, body, isBase64Encoded }: APIGatewayProxyEvent) {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
    contentType: byName.get('content-type') ?? null,
    signature: byName.get('x-hub-signature'),
  };
}
