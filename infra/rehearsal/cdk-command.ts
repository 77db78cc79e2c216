import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { place } from '../local/place.ts';
import { RehearsalError } from './rehearsal-error.ts';

const root = join(import.meta.dirname, '../..');

const credentials = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' } as const;

/** How an AWS SDK client reaches the imitation, in code. */
export const clientOf = (endpoint: string) => ({ region: place.region, endpoint, credentials });

/** The same by environment; nothing of the machine's own AWS configuration gets in. */
export const environmentOf = (endpoint: string): Readonly<Record<string, string>> => ({
  AWS_REGION: place.region,
  AWS_DEFAULT_REGION: place.region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ENDPOINT_URL: endpoint,
});

/**
 * Runs the CDK's command line against the imitation and gives what it printed.
 * @throws RehearsalError `step-failed` with the end of what it printed
 */
export async function runCdk(endpoint: string, args: readonly string[]): Promise<string> {
  const { PATH, TMPDIR, HOME } = process.env;
  const env = {
    PATH,
    ...(TMPDIR && { TMPDIR }),
    ...(HOME && { HOME }),
    ...environmentOf(endpoint),
    // CloudFormation is given the template's address, and moto knows buckets by the names that AWS gives them.
    AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION: `https://s3.${place.region}.amazonaws.com`,
    CDK_DISABLE_VERSION_CHECK: '1',
  };
  const cli = join(root, 'node_modules/aws-cdk/bin/cdk');
  const options = { cwd: root, env, maxBuffer: 2 ** 26 };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, ...args, '--no-notices'], options);
    return `${stdout}${stderr}`;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const lines = `${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n');
    throw new RehearsalError('step-failed', `cdk ${args[0]} failed:\n${lines}`, { cause: error });
  }
}
