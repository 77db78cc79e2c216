import { existsSync, readFileSync } from 'node:fs';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';
import { OutletsError, readOwnOutlets } from '../../shared/sources/index.ts';
import { presetNames } from './presets.ts';

/** The periods that CloudWatch Logs can keep logs for. */
const logRetentions = Object.values(RetentionDays).filter(
  (days): days is number => typeof days === 'number' && days < 9999,
);

/** The command line gives text, `cdk.json` may give a number. */
const quantity = (number: z.ZodNumber) =>
  z.preprocess((given) => (typeof given === 'string' && given.trim() !== '' ? Number(given) : given), number);

/** The command line gives names separated by commas, `cdk.json` may give an array. */
const list = (member: z.ZodType<string>) =>
  z.preprocess(
    (given) =>
      typeof given === 'string'
        ? given
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '')
        : given,
    z.array(member),
  );

const languageFix = 'give tags of BCP 47 separated by commas, for example languages=fr,ar,pt-BR, or * for all';

const isLanguageRange = (range: string): boolean => range === '*' || isLanguage(range);

/** Whether it is the well-formed tag of a language that has a name. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

const originFix = 'give origins such as https://desk.example, separated by commas, or * for all';

/** Whether it is the origin of a page as browsers send it (RFC 6454, 6.2). */
const isOrigin = (text: string): boolean => URL.parse(text)?.origin === text;

/** Invocations at the same time that a queue may start: SQS allows no ceiling below 2 or above 1,000. */
const stageConcurrency = quantity(z.number().int().min(2).max(1_000));

/**
 * What an operator may choose of a deployment, each as `-c name=value` or in `cdk.json` under `context`. An option that
 * is neither optional here nor has a default has its default in every preset.
 */
export const options = z.strictObject({
  /** The size whose answers hold for what is not given. */
  preset: z.enum(presetNames).default('hobby'),
  /** An OPML file; its feeds are imported by the first tick after the deployment. Without it the newswire starts empty. */
  feeds: z
    .string()
    .refine((path) => existsSync(path), 'no such file; give the path of an OPML file, for example feeds=feeds.opml')
    .optional(),
  /** A table or JSON file of outlets and agencies that the registry lacks or should tell otherwise. */
  sources: z.string().check(checkOutlets).optional(),
  /**
   * The languages whose articles are kept, as language ranges (RFC 4647, 3.3.1): `pt` keeps `pt-BR` too, `*` keeps all.
   * An article in another language ends as `other-language`; one whose language can't be told is kept.
   */
  languages: list(z.string().refine(isLanguageRange, languageFix))
    .refine((tags) => tags.length > 0, languageFix)
    .default(['*']),
  /** The page that the fetcher names in its User-Agent, so that a publisher who minds can say so. */
  contact: z.url({ protocol: /^https?$/, error: 'give an http(s) address' }).default('https://babelwire.example/bot'),
  /** The origins whose pages may read the API from a browser: `https://desk.example`, several by commas, or `*` for all. */
  origins: list(z.string().refine((origin) => origin === '*' || isOrigin(origin), originFix)).default(['*']),
  /** A model of meaning beside the comparison by words: none, or Cohere's on Amazon Bedrock with vectors in S3 Vectors. */
  embeddings: z.enum(['off', 'bedrock']).default('off'),
  /** Who may read the API: everybody, holders of its API key, or AWS principals with `execute-api:Invoke`. */
  access: z.enum(['public', 'api-key', 'iam']),
  /** Requests a second that the API answers before it throttles, and how many it lets through at once on top. */
  rate: quantity(z.number().positive().max(10_000)),
  burst: quantity(z.number().int().positive().max(5_000)),
  /** Days that fetched pages are kept; articles are kept for ever. 0 keeps pages for ever too. */
  pageDays: quantity(z.number().int().min(0).max(36_500)),
  /** Days that logs are kept. */
  logDays: quantity(
    z.number().refine((days) => logRetentions.includes(days), `give one of ${logRetentions.join(', ')}`),
  ),
  /** Invocations at the same time at most, by stage. */
  pollConcurrency: stageConcurrency,
  articleConcurrency: stageConcurrency,
  linkConcurrency: stageConcurrency,
  /** Invocations that the account keeps for the API, which are also its ceiling; 0 keeps none. A new account allows none. */
  apiReserve: quantity(z.number().int().min(0).max(1_000)),
  /** The region that the stack is for; without it, the one of the credentials that deploy it. */
  region: z
    .string()
    .regex(/^[a-z]{2,4}(-[a-z]+)+-\d$/, 'give the name of a region, for example region=eu-west-1')
    .optional(),
  /** A name of one's own for the API, and the certificate for it (ACM, in the region of the stack). */
  domain: z
    .string()
    .regex(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'give a host name, for example domain=news.your.site')
    .optional(),
  certificate: z
    .string()
    .regex(/^arn:[\w-]+:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/, 'give the ARN of a certificate of ACM')
    .optional(),
  /** How DynamoDB is paid: by the request, or for capacity that follows the load, which costs half where load is steady. */
  capacity: z.enum(['on-demand', 'provisioned']),
  /** Whose invocations X-Ray traces: all functions', those of the API, or none. Millions of traces cost dollars. */
  tracing: z.enum(['all', 'api', 'off']),
  /** A web ACL before the API: addresses of ill repute, known attacks, and what one address may ask. */
  waf: z.enum(['on', 'off']),
  /** Whom alarms tell. */
  alarmEmail: z.email('give an e-mail address').optional(),
  /** Dollars that the account may cost a month before somebody is told; 0 watches nothing. */
  monthlyBudget: quantity(z.number().min(0).max(1_000_000)),
  /** Languages that have an alarm each for pages that give no article; all together always have one. */
  watchedLanguages: list(
    z.string().refine(isLanguage, 'give tags of BCP 47 separated by commas, at most twenty'),
  ).check(z.maxLength(20, 'give at most twenty')),
  /** Whether removing the stack removes what it keeps: table, pages, articles. */
  removeData: z.enum(['yes', 'no']).default('no'),
});

/** A deployment's options, each with its answer. */
export type Config = z.output<typeof options>;

function checkOutlets({ value: path, issues }: z.core.ParsePayload<string>): void {
  const problem = outletsProblem(path);
  if (problem !== null) issues.push({ code: 'custom', input: path, message: problem });
}

function outletsProblem(path: string): string | null {
  if (!existsSync(path)) return 'no such file; give the path of a table of outlets, for example sources=sources.txt';
  try {
    readOwnOutlets(readFileSync(path, 'utf8'));
    return null;
  } catch (error) {
    if (error instanceof OutletsError) return error.message;
    throw error;
  }
}
