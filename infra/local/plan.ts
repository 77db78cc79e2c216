import { type DataFolder, dataFolderAt, type Manifest, readManifest } from './data-folder.ts';
import { bareFeed, type ListedFeed, readOpmlFile } from './feed-list.ts';
import { HostError } from './host-error.ts';
import { checkLock } from './lock.ts';
import type { Options } from './options.ts';
import { checkOwnOutlets } from './own-outlets.ts';
import { findFreePorts, isFree } from './ports.ts';
import { loadTemplate } from './synthesis.ts';

/** Everything that was checked before anything is touched. */
export interface Plan {
  readonly options: Options;
  readonly folder: DataFolder;
  readonly manifest: Manifest;
  /** Feeds that the command line gives. */
  readonly given: readonly ListedFeed[];
  readonly template: unknown;
}

/**
 * Checks everything that can be checked, and changes nothing.
 * @throws HostError naming the first thing that stands in the way
 */
export async function makePlan(root: string, options: Options): Promise<Plan> {
  const given = [...(options.opml === null ? [] : readOpmlFile(options.opml)), ...options.feeds.map(bareFeed)];
  if (options.sources !== null) checkOwnOutlets(options.sources);
  const folder = dataFolderAt(options.dataFolder);
  const existing = options.reset ? checkResettable(folder) : readManifest(folder);
  checkLock(folder.lock);
  const manifest = existing ?? (await newManifest(options.port, given.length === 0));
  await checkPorts(options.port, manifest);
  return {
    options,
    folder,
    manifest: { ...manifest, apiPort: options.port },
    given,
    template: await loadTemplate(root),
  };
}

/** Data of a newer version may be thrown away, somebody else's may not. */
function checkResettable(folder: DataFolder): null {
  try {
    readManifest(folder);
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'data-of-newer-version')) throw error;
  }
  return null;
}

async function newManifest(apiPort: number, sample: boolean): Promise<Manifest> {
  const [dynamodb = 0, aws = 0, newsroom = 0] = await findFreePorts(3, [apiPort]);
  return { ports: { dynamodb, aws, newsroom }, sample, feedsKey: null, apiPort };
}

async function checkPorts(apiPort: number, { ports, sample }: Manifest): Promise<void> {
  const kept = sample ? Object.values(ports) : [ports.dynamodb, ports.aws];
  if (kept.includes(apiPort)) throw portInUse(`Port ${apiPort} is kept by this data folder; give another with --port.`);
  if (!(await isFree(apiPort))) throw portInUse(`Port ${apiPort} is in use; give another with --port.`);
  for (const port of kept) {
    if (await isFree(port)) continue;
    throw portInUse(
      `Port ${port}, which this data folder keeps for itself, is in use; free it, or give another folder with --data.`,
    );
  }
}

export const portInUse = (message: string): HostError => new HostError('port-in-use', message);
