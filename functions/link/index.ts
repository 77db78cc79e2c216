import * as z from 'zod';
import { openBedrock } from '../../shared/embeddings/index.ts';
import { openBucket, openTable } from '../../shared/store/index.ts';
import { countEmbedding } from '../../shared/telemetry/index.ts';
import { consumeBatch } from '../consume-batch.ts';
import { readEnvironment } from '../environment.ts';
import { linkArticle } from './link-article.ts';

const environment = readEnvironment('TABLE_NAME', 'BUCKET_NAME', 'MAX_RECEIVES', 'EMBEDDING_MODEL', 'VECTOR_INDEX_ARN');
const table = openTable(environment.TABLE_NAME);
const bucket = openBucket(environment.BUCKET_NAME);

const { EMBEDDING_MODEL: modelId, VECTOR_INDEX_ARN: indexArn } = environment;
const embeddings = indexArn === '' ? null : openBedrock({ modelId, indexArn }, Date.now, countEmbedding);

const message = z.object({ articleId: z.string().min(1) });

/** Records the links that an article's own page gives, in both directions. */
export const handler = consumeBatch(message, environment.MAX_RECEIVES, ({ articleId }) =>
  linkArticle({ table, bucket, embeddings }, articleId),
);
