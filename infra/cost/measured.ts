import * as z from 'zod';
import json from './measured.json' with { type: 'json' };

const piece = z.object({
  pieces: z.number(),
  cpuMilliseconds: z.number(),
  waitMilliseconds: z.number(),
  peakMegabytes: z.number(),
  initCpuMilliseconds: z.number(),
  logBytes: z.number(),
  usage: z.object({
    dynamodbRequests: z.number(),
    readUnits: z.number(),
    writeUnits: z.number(),
    s3Puts: z.number(),
    s3Gets: z.number(),
    s3BytesPut: z.number(),
    sqsRequests: z.number(),
  }),
});

/** What one piece of a stage's work takes, as `bench/usage.ts` measured it. */
export type Piece = z.output<typeof piece>;

const schema = z.object({
  measuredOn: z.iso.date(),
  node: z.string(),
  pages: z.string(),
  entriesPerFeed: z.number(),
  tick: piece,
  tickWithClaims: piece,
  claimedFeeds: z.number(),
  pollNotModified: piece,
  pollUnchanged: piece,
  pollNew: piece,
  article: piece,
  hugeArticle: piece,
  link: piece,
  linkAlone: piece,
  api: piece,
  stored: z.object({ articles: z.number(), tableRows: z.number(), tableBytes: z.number(), objectBytes: z.number() }),
  metrics: z.number(),
});

export type Measured = z.output<typeof schema>;

export const measured: Measured = schema.parse(json);
