import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { HostError } from './host-error.ts';

/** The layout of the data folder; a folder of a higher version is left alone. */
const currentVersion = 1;

const manifestSchema = z.object({
  version: z.literal(currentVersion),
  /** Fixed for the life of the folder: feeds of the sample newsroom hold its port. */
  ports: z.object({ dynamodb: z.number(), aws: z.number(), newsroom: z.number() }),
  /** Whether the sample newsroom is among the feeds. */
  sample: z.boolean(),
  /** The list of feeds in the bucket that was given last; null where there was none. */
  feedsKey: z.string().nullable(),
  /** Where the API answered last, for commands to find it; null where that isn't known. */
  apiPort: z.number().nullable().default(null),
});

export type Manifest = Omit<z.infer<typeof manifestSchema>, 'version'>;

export interface DataFolder {
  readonly path: string;
  readonly dynamodb: string;
  /** Queues and objects. */
  readonly aws: string;
  readonly logs: string;
  readonly manifest: string;
  readonly lock: string;
}

export function dataFolderAt(path: string): DataFolder {
  const folder = resolve(path);
  return {
    path: folder,
    dynamodb: join(folder, 'dynamodb'),
    aws: join(folder, 'queues-and-objects'),
    logs: join(folder, 'logs'),
    manifest: join(folder, 'host.json'),
    lock: join(folder, 'lock'),
  };
}

/**
 * What a data folder holds; null where it is new. Changes nothing.
 * @throws HostError `data-of-newer-version`, `not-a-data-folder`
 */
export function readManifest(folder: DataFolder): Manifest | null {
  const entries = listEntries(folder);
  const names = [...Object.values(folder), draftOf(folder)];
  if (entries.every((entry) => entry !== folder.manifest && names.includes(entry))) return null;
  if (!entries.includes(folder.manifest)) throw notOurs(folder, 'is not empty and holds no data of Babelwire');
  const content = parseJson(readFileSync(folder.manifest, 'utf8'));
  const version = z.looseObject({ version: z.number() }).safeParse(content);
  if (version.success && version.data.version > currentVersion) {
    throw new HostError(
      'data-of-newer-version',
      `${folder.path} was written by a newer version of Babelwire; update, or start with another --data folder.`,
    );
  }
  const manifest = manifestSchema.safeParse(content);
  if (!manifest.success) throw notOurs(folder, 'holds a host.json that is not of Babelwire');
  const { ports, sample, feedsKey, apiPort } = manifest.data;
  return { ports, sample, feedsKey, apiPort };
}

/** Writes the manifest whole or not at all. */
export function writeManifest(folder: DataFolder, manifest: Manifest): void {
  writeFileSync(draftOf(folder), `${JSON.stringify({ version: currentVersion, ...manifest }, null, 2)}\n`);
  renameSync(draftOf(folder), folder.manifest);
}

const draftOf = ({ manifest }: DataFolder): string => `${manifest}.draft`;

/** Deletes what is Babelwire's in the folder, and nothing else. */
export function emptyDataFolder({ dynamodb, aws, logs, manifest }: DataFolder): void {
  for (const path of [manifest, dynamodb, aws, logs]) rmSync(path, { recursive: true, force: true });
}

/** @throws HostError `not-a-data-folder` where the system forbids it */
export function createDataFolder(folder: DataFolder): void {
  try {
    for (const path of [folder.dynamodb, folder.aws, folder.logs]) mkdirSync(path, { recursive: true });
  } catch (error) {
    throw notOurs(folder, `can't be created (${(error as NodeJS.ErrnoException).code})`);
  }
}

function listEntries(folder: DataFolder): readonly string[] {
  const stats = statSync(folder.path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) throw notOurs(folder, 'is a file');
  return readdirSync(folder.path).map((name) => join(folder.path, name));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const notOurs = ({ path }: DataFolder, why: string): HostError =>
  new HostError('not-a-data-folder', `${path} ${why}; give another folder with --data.`);
