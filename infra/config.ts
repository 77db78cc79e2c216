import { existsSync } from 'node:fs';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

/** The periods that CloudWatch Logs can keep logs for. */
const retentions = Object.values(RetentionDays).filter(
  (days): days is number => typeof days === 'number' && days < 9999,
);

/** The command line gives text, `cdk.json` may give a number. */
const quantity = (number: z.ZodNumber) =>
  z.preprocess((given) => (typeof given === 'string' && given.trim() !== '' ? Number(given) : given), number);

/** What an operator may choose of a deployment. Each is given as `-c name=value` or in `cdk.json` under `context`. */
const schema = z.strictObject({
  /** An OPML file; its feeds are imported by the first tick after the deployment. Without it the newswire starts empty. */
  feeds: z
    .string()
    .refine((path) => existsSync(path), 'no such file; give the path of an OPML file, for example feeds=feeds.opml')
    .optional(),
  /** Who may read the API: everybody, holders of its API key, or AWS principals with `execute-api:Invoke`. */
  access: z.enum(['public', 'api-key', 'iam']).default('api-key'),
  /** The page that the fetcher names in its User-Agent, so that a publisher who minds can say so. */
  contact: z.url({ protocol: /^https?$/, error: 'give an http(s) address' }).default('https://babelwire.example/bot'),
  /** Requests a second that the API answers before it throttles, and how many it lets through at once on top. */
  rate: quantity(z.number().positive().max(10_000)).default(20),
  burst: quantity(z.number().int().positive().max(5_000)).default(40),
  /** Days that fetched pages are kept; articles are kept for ever. 0 keeps pages for ever too. */
  pageDays: quantity(z.number().int().min(0).max(36_500)).default(365),
  /** Days that logs are kept. */
  logDays: quantity(
    z.number().refine((days) => retentions.includes(days), `give one of ${retentions.join(', ')}`),
  ).default(30),
});

export type Config = z.output<typeof schema>;

/** A value of the deployment's configuration can't be used; the message names the field, the value and the fix. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'config';
}

/**
 * Reads the configuration from a CDK context. Keys that are CDK's own (`@aws-cdk/…`, `aws:cdk:…`, `cli-telemetry`) are
 * passed over; any other that is unknown is refused, because a misspelt one would otherwise deploy the default.
 * @throws ConfigError with one line for the first value that is wrong.
 */
export function readConfig(context: Readonly<Record<string, unknown>>): Config {
  const ours = Object.fromEntries(Object.entries(context).filter(([name]) => /^[a-zA-Z]+$/.test(name)));
  const result = schema.safeParse(ours);
  if (result.success) return result.data;
  throw new ConfigError(describe(result.error.issues[0], ours));
}

function describe(issue: z.core.$ZodIssue | undefined, given: Readonly<Record<string, unknown>>): string {
  if (issue?.code === 'unrecognized_keys') {
    return `Unknown option ${issue.keys.map((key) => `"${key}"`).join(', ')}: the options are ${Object.keys(schema.shape).join(', ')}.`;
  }
  const field = String(issue?.path[0]);
  return `Option ${field} can't be ${JSON.stringify(given[field])}: ${fix(issue)}.`;
}

function fix(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `give one of ${issue.values.join(', ')}`;
  if (issue?.code === 'too_small') return `give ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue?.code === 'too_big') return `give at most ${issue.maximum}`;
  if (issue?.code === 'invalid_type') return `give a ${issue.expected === 'int' ? 'whole number' : issue.expected}`;
  return issue?.message ?? 'it is not understood';
}
