import { readFileSync } from 'node:fs';
import { OutletsError, readOwnOutlets } from '../../shared/sources/index.ts';
import { HostError } from './host-error.ts';

/**
 * Checks a file of the operator's own outlets before any function is given it.
 * @throws HostError `bad-sources` where it can't be read or used
 */
export function checkOwnOutlets(path: string): void {
  const text = readText(path);
  try {
    readOwnOutlets(text);
  } catch (error) {
    if (!(error instanceof OutletsError)) throw error;
    throw new HostError('bad-sources', `${path} can't be used: ${error.message}.`, { cause: error });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new HostError('bad-sources', `${path} can't be read: ${reason}.`, { cause: error });
  }
}
