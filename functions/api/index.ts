import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { createApi } from '../../shared/api/index.ts';
import { openBucket, openTable } from '../../shared/store/index.ts';
import { log } from '../../shared/telemetry/index.ts';
import { readEnvironment } from '../environment.ts';
import { toRequest, toResult } from '../gateway-event.ts';
import { openRegistry } from '../open-registry.ts';

const environment = readEnvironment('TABLE_NAME', 'BUCKET_NAME', 'CORS_ORIGINS', 'OUTLETS_FILE');
const api = createApi({
  table: openTable(environment.TABLE_NAME),
  bucket: openBucket(environment.BUCKET_NAME),
  origins: environment.CORS_ORIGINS,
  registry: openRegistry(environment.OUTLETS_FILE),
  now: () => new Date(),
  report: (error) => log.error('the API failed', { error }),
});

/** Serves the JSON API behind API Gateway. */
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  return toResult(await api.fetch(toRequest(event)));
}
