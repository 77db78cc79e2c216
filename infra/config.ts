import type * as z from 'zod';
import { findDisagreement } from './config/agreement.ts';
import { type Config, options } from './config/options.ts';
import { presetNames, presets } from './config/presets.ts';

export type { Config };

/** A value of the deployment's configuration can't be used; the message names the field, the value and the fix. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'config';
}

/**
 * Reads the configuration from a CDK context: what is given, else what the preset says. Keys that are CDK's own
 * (`@aws-cdk/…`, `aws:cdk:…`, `cli-telemetry`) are passed over; any other that is unknown is refused, because a misspelt
 * one would otherwise deploy the default.
 * @throws ConfigError with one line for the first value that is wrong.
 */
export function readConfig(context: Readonly<Record<string, unknown>>): Config {
  const given = Object.fromEntries(Object.entries(context).filter(([name]) => /^[a-zA-Z]+$/.test(name)));
  const preset = presetNames.find((name) => name === given.preset) ?? 'hobby';
  const result = options.safeParse({ ...presets[preset], ...given });
  if (!result.success) throw new ConfigError(describe(result.error.issues[0], given));
  const disagreement = findDisagreement(result.data, given);
  if (disagreement) throw new ConfigError(refusal(disagreement.option, given, disagreement.fix));
  return result.data;
}

function describe(issue: z.core.$ZodIssue | undefined, given: Readonly<Record<string, unknown>>): string {
  if (issue?.code === 'unrecognized_keys') {
    return `Unknown option ${issue.keys.map((key) => `"${key}"`).join(', ')}: the options are ${Object.keys(options.shape).join(', ')}.`;
  }
  return refusal(String(issue?.path[0]), given, fix(issue));
}

const refusal = (option: string, given: Readonly<Record<string, unknown>>, fix: string): string =>
  `Option ${option} can't be ${JSON.stringify(given[option])}: ${fix}.`;

function fix(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `give one of ${issue.values.join(', ')}`;
  if (issue?.code === 'too_small') return `give ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue?.code === 'too_big') return `give at most ${issue.maximum}`;
  if (issue?.code === 'invalid_type') return `give a ${issue.expected === 'int' ? 'whole number' : issue.expected}`;
  return issue?.message ?? 'it is not understood';
}
