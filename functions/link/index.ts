import * as z from 'zod';
import { openBucket, openTable } from '../../shared/store/index.ts';
import { consumeBatch } from '../consume-batch.ts';
import { readEnvironment } from '../environment.ts';
import { linkArticle } from './link-article.ts';

const environment = readEnvironment('TABLE_NAME', 'BUCKET_NAME', 'MAX_RECEIVES');
const table = openTable(environment.TABLE_NAME);
const bucket = openBucket(environment.BUCKET_NAME);

const message = z.object({ articleId: z.string().min(1) });

/** Records the links that an article's own page gives, in both directions. */
export const handler = consumeBatch(message, environment.MAX_RECEIVES, ({ articleId }) =>
  linkArticle(table, bucket, articleId),
);
