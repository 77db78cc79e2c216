import { devNull } from 'node:os';
import type { LambdaFunction } from './deployment.ts';
import { credentials, type Endpoints } from './embedded-servers.ts';
import { place } from './place.ts';

/**
 * The environment of a function: the template's variables, those that the host sets in their place by name, and what
 * Lambda and the AWS SDK read. Nothing of the machine's own environment gets in but what finds programs and
 * certificates: a laptop's AWS profile has no effect here.
 */
export function functionEnvironment(
  lambda: LambdaFunction,
  endpoints: Endpoints,
  overrides: Readonly<Record<string, string>>,
  machine: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return {
    ...pick(machine, ['PATH', 'TMPDIR', 'NODE_EXTRA_CA_CERTS']),
    TZ: 'UTC',
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: lambda.name,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_LAMBDA_FUNCTION_NAME: lambda.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(lambda.memoryMegabytes),
    ...lambda.environment,
    ...overrides,
  };
}

const pick = (from: Readonly<Record<string, string | undefined>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
