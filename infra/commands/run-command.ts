import { type ParseArgsConfig, parseArgs } from 'node:util';
import { endWithReader } from '../local/end-with-reader.ts';
import { HostError } from '../local/host-error.ts';
import { CommandError } from './command-error.ts';

/**
 * Reads a command's options.
 * @throws {CommandError} `usage` with one line for the first that is wrong
 */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new CommandError('usage', `${sentence}; --help lists the options.`);
  }
}

/** Runs a command to its exit code; what keeps it from being done is one line and exit code 2. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  endWithReader();
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof HostError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
