import type { APIGatewayProxyEvent } from 'aws-lambda';
import { createExportApi, UnfinishedExport } from '../../shared/api/index.ts';
import { openBucket, openTable } from '../../shared/store/index.ts';
import { log } from '../../shared/telemetry/index.ts';
import { readEnvironment } from '../environment.ts';
import { streamResult, toRequest } from '../gateway-event.ts';
import { openRegistry } from '../open-registry.ts';

const environment = readEnvironment('TABLE_NAME', 'BUCKET_NAME', 'CORS_ORIGINS', 'OUTLETS_FILE');
const api = createExportApi({
  table: openTable(environment.TABLE_NAME),
  bucket: openBucket(environment.BUCKET_NAME),
  origins: environment.CORS_ORIGINS,
  registry: openRegistry(environment.OUTLETS_FILE),
  now: () => new Date(),
  report: (error) => log.error('an export failed', { error }),
});

/** Serves exports behind API Gateway, as streams: one that breaks off fails, one that nobody takes any more ends. */
export const handler = awslambda.streamifyResponse<APIGatewayProxyEvent>(async (event, stream) => {
  await streamResult(await api.fetch(toRequest(event)), stream).catch((error) => {
    if (error instanceof UnfinishedExport) throw error;
  });
});
