import { dataFolderAt, type Manifest, readManifest } from '../local/data-folder.ts';
import { CommandError } from './command-error.ts';

/**
 * The ports that a local newswire's data folder keeps.
 * @throws {CommandError} `no-newswire` where the folder holds none
 */
export function readPorts(path: string): Manifest['ports'] {
  const manifest = readManifest(dataFolderAt(path));
  if (manifest) return manifest.ports;
  throw new CommandError('no-newswire', `${path} holds no newswire; start one with npm start, or name a --stack.`);
}
