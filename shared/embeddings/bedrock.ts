import type { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import type {
  DeleteVectorsCommand,
  PutVectorsCommand,
  QueryVectorsCommand,
  QueryVectorsCommandInput,
  S3VectorsClient,
} from '@aws-sdk/client-s3vectors';
import * as z from 'zod';
import { type EmbeddingOutcome, log } from '../telemetry/index.ts';
import type { Embeddable, Embeddings } from './embeddings.ts';

export interface BedrockSettings {
  /** A Cohere Embed model of Amazon Bedrock. */
  readonly modelId: string;
  /** The index of S3 Vectors that holds the articles' vectors: cosine, as many dimensions as the model gives. */
  readonly indexArn: string;
}

/** The clients, loaded where embeddings are on and nowhere else. */
interface Clients {
  readonly bedrock: BedrockRuntimeClient;
  readonly vectors: S3VectorsClient;
  readonly commands: {
    readonly InvokeModelCommand: typeof InvokeModelCommand;
    readonly PutVectorsCommand: typeof PutVectorsCommand;
    readonly QueryVectorsCommand: typeof QueryVectorsCommand;
    readonly DeleteVectorsCommand: typeof DeleteVectorsCommand;
  };
}

/** Cohere's own limit for a text. */
const longestText = 2_048;
const nearestAtMost = 30;
const windowDays = 7;
const dayMilliseconds = 86_400_000;
/** One article may cost so much time, whatever the services do. */
const deadlineMilliseconds = 10_000;
/** A service that failed is left alone for so long: what comes meanwhile is linked without it. */
const pauseMilliseconds = 60_000;

/**
 * Opens embeddings by Cohere on Amazon Bedrock with vectors in S3 Vectors. Region, credentials and endpoints come from
 * the SDK's own environment. `now` is milliseconds since 1970, `count` is told how each article fared.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-embed.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_S3VectorBuckets_QueryVectors.html
 */
export function openBedrock(
  settings: BedrockSettings,
  now: () => number,
  count: (outcome: EmbeddingOutcome) => void,
): Embeddings {
  let opened: Promise<Clients> | undefined;
  let pausedUntil = 0;
  const clients = (): Promise<Clients> => (opened ??= openClients());
  return {
    async nearest(article) {
      if (now() < pausedUntil) {
        count('paused');
        return new Map();
      }
      try {
        const found = await nearest(await clients(), settings, article);
        count('embedded');
        return found;
      } catch (error) {
        pausedUntil = now() + pauseMilliseconds;
        count(outcomeOf(error));
        log.warn('linked without embeddings', { articleId: article.articleId, error: error as Error });
        return new Map();
      }
    },
    async forget(articleId) {
      const { vectors, commands } = await clients();
      const { indexArn } = settings;
      await vectors.send(new commands.DeleteVectorsCommand({ indexArn, keys: [articleId] }), deadline());
    },
  };
}

const deadline = () => ({ abortSignal: AbortSignal.timeout(deadlineMilliseconds) });

async function openClients(): Promise<Clients> {
  const [runtime, s3vectors] = await Promise.all([
    import('@aws-sdk/client-bedrock-runtime'),
    import('@aws-sdk/client-s3vectors'),
  ]);
  const maxAttempts = 2;
  return {
    bedrock: new runtime.BedrockRuntimeClient({ maxAttempts }),
    vectors: new s3vectors.S3VectorsClient({ maxAttempts }),
    commands: {
      InvokeModelCommand: runtime.InvokeModelCommand,
      PutVectorsCommand: s3vectors.PutVectorsCommand,
      QueryVectorsCommand: s3vectors.QueryVectorsCommand,
      DeleteVectorsCommand: s3vectors.DeleteVectorsCommand,
    },
  };
}

/** Filed before it asks: of two articles that come at the same moment at least one finds the other. */
async function nearest(
  { bedrock, vectors, commands }: Clients,
  { modelId, indexArn }: BedrockSettings,
  { articleId, text, at }: Embeddable,
): Promise<ReadonlyMap<string, number>> {
  const limit = deadline();
  const request = { texts: [text.slice(0, longestText)], input_type: 'clustering', embedding_types: ['float'] };
  const invocation = { modelId, contentType: 'application/json', accept: 'application/json' };
  const body = new TextEncoder().encode(JSON.stringify(request));
  const answer = await bedrock.send(new commands.InvokeModelCommand({ ...invocation, body }), limit);
  const float32 = readVector(new TextDecoder().decode(answer.body));
  const day = Math.floor(Date.parse(at) / dayMilliseconds);
  const vector = { key: articleId, data: { float32 }, metadata: { day } };
  await vectors.send(new commands.PutVectorsCommand({ indexArn, vectors: [vector] }), limit);
  const filter: QueryVectorsCommandInput['filter'] = {
    $and: [{ day: { $gte: day - windowDays } }, { day: { $lte: day + windowDays } }],
  };
  const query = { indexArn, topK: nearestAtMost, queryVector: { float32 }, filter, returnDistance: true };
  const found = await vectors.send(new commands.QueryVectorsCommand(query), limit);
  return new Map(
    (found.vectors ?? []).flatMap(({ key, distance }): [string, number][] =>
      key === undefined || distance === undefined || key === articleId ? [] : [[key, 1 - distance]],
    ),
  );
}

const vectorsOfFloats = z.array(z.array(z.number())).min(1);
/** Cohere's answer: by type where types were asked for, which the first models did not do. */
const answerSchema = z.object({
  embeddings: z.union([z.object({ float: vectorsOfFloats }).transform(({ float }) => float), vectorsOfFloats]),
});

const readVector = (json: string): number[] => answerSchema.parse(JSON.parse(json)).embeddings[0] as number[];

function outcomeOf(error: unknown): EmbeddingOutcome {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  if (status === 429 || /Throttl|TooManyRequests|ServiceQuotaExceeded/.test(name ?? '')) return 'throttled';
  return status >= 400 && status < 500 ? 'refused' : 'unavailable';
}
