import * as z from 'zod';

const name = z.string().min(1);

/** Every variable that a function may be given; a function picks its own. */
const variables = z.object({
  TABLE_NAME: name,
  BUCKET_NAME: name,
  POLL_QUEUE_URL: z.url(),
  ARTICLE_QUEUE_URL: z.url(),
  LINK_QUEUE_URL: z.url(),
  /** An OPML document to import; empty where there is none. */
  FEEDS_BUCKET: z.string(),
  FEEDS_KEY: z.string(),
  /** After how many receives a message goes to the dead-letter queue. */
  MAX_RECEIVES: z.coerce.number().int().positive(),
  /** The model of Amazon Bedrock and the index of S3 Vectors that articles are compared by; empty where that is off. */
  EMBEDDING_MODEL: z.string(),
  VECTOR_INDEX_ARN: z.string(),
  /** CIDRs and `host:port`s that the guard lets through though they are private; comma-separated, empty on AWS. */
  FETCH_ALLOWED_NETWORKS: z.string().transform((list) => list.split(',').filter((entry) => entry !== '')),
  /** A file of the operator's own outlets, relative to the working directory; empty where there is none. */
  OUTLETS_FILE: z.string(),
  /** The origins whose pages may read the API, separated by commas; `*` is all. */
  CORS_ORIGINS: name.transform((list) => list.split(',')),
  /** The languages that are kept; `readKeptLanguages` reads it. */
  LANGUAGES: name,
  /** What each host is asked at most; `readHostLimits` reads it. */
  HOST_LIMITS: name,
  /** Where WebSub hubs reach the newswire; empty where they can't. */
  CALLBACK_URL: z.union([z.literal('').transform(() => null), z.url()]),
  /** Where those who are fetched from can read who fetches; part of the User-Agent. */
  CONTACT_URL: z.url(),
});

type Variables = z.infer<typeof variables>;

/** Reads a function's environment. Throws at cold start, naming each variable that is missing or wrong. */
export function readEnvironment<K extends keyof Variables>(...names: readonly K[]): Pick<Variables, K> {
  const mask = Object.fromEntries(names.map((key) => [key, true])) as Record<K, true>;
  // Once a process: code made for these variables would never be used again.
  const read = variables.pick(mask as never).safeParse(process.env, { jitless: true });
  if (read.success) return read.data as Pick<Variables, K>;
  throw new Error(`The function's environment is wrong.\n${z.prettifyError(read.error)}`);
}
