import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createDataFolder, emptyDataFolder, writeManifest } from './data-folder.ts';
import { makeFeedsDue, uploadFeedList } from './feed-list.ts';
import { type Host, type HostSettings, openStorage, type Storage } from './host.ts';
import { takeLock } from './lock.ts';
import { readMetricLine } from './metric-lines.ts';
import { allowedNetworks } from './networks.ts';
import { type Newsroom, startNewsroom } from './newsroom/index.ts';
import type { Options } from './options.ts';
import { formatDeadLetters, formatOutcomes, isComplete, readOutcomes } from './outcome-table.ts';
import { makePlan, type Plan, portInUse } from './plan.ts';
import { complaintOf } from './poll-complaint.ts';
import { loopback } from './ports.ts';
import { type Output, type Progress, startProgress } from './progress.ts';
import { addFault, addMeasurement, emptyTally, type Tally } from './tally.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Runs a newswire until the signal says stop, or with `once` until everything is worked off.
 * @returns the process's exit code
 * @throws HostError before anything was changed, where the options can't be met
 */
export async function runSession(options: Options, output: Output, signal: AbortSignal): Promise<number> {
  const plan = await makePlan(root, options);
  createDataFolder(plan.folder);
  const releaseLock = takeLock(plan.folder.lock);
  try {
    if (options.reset) emptyDataFolder(plan.folder);
    createDataFolder(plan.folder);
    writeManifest(plan.folder, plan.manifest);
    return await runPlan(plan, output, signal);
  } catch (error) {
    throw asHostError(error);
  } finally {
    releaseLock();
  }
}

/** Ports were free when they were looked at; somebody may have been quicker. */
function asHostError(error: unknown): unknown {
  const { code, port } = error as { code?: string; port?: number };
  return code === 'EADDRINUSE' ? portInUse(`Port ${port} was taken a moment ago; start again.`) : error;
}

async function runPlan(plan: Plan, output: Output, signal: AbortSignal): Promise<number> {
  const { ports, sample } = plan.manifest;
  const newsroom = sample ? await startNewsroom({ port: ports.newsroom }) : null;
  try {
    const watch: Watch = { tally: emptyTally, complaints: new Set(), print: () => {} };
    const storage = await openStorage(hostSettings(plan, watch));
    const host = await startHost(plan, storage, newsroom);
    const progress = startProgress(output, () => ({ tally: watch.tally, waiting: host.waiting() }));
    watch.print = progress.print;
    try {
      return await work(plan, host, storage, { progress, signal });
    } finally {
      progress.stop();
      await host.stop();
    }
  } finally {
    await newsroom?.stop();
  }
}

/** What is seen of the functions' output. */
interface Watch {
  tally: Tally;
  /** Of feeds, each said once. */
  readonly complaints: Set<string>;
  print: (line: string) => void;
}

function hostSettings({ options, folder, manifest, template }: Plan, watch: Watch): HostSettings {
  return {
    root,
    template,
    folder,
    ports: { ...manifest.ports, api: options.port },
    retryAfterSeconds: options.retryAfterSeconds,
    onLine(_, line) {
      for (const measurement of readMetricLine(line)) watch.tally = addMeasurement(watch.tally, measurement);
      const complaint = complaintOf(line);
      if (complaint === null || watch.complaints.has(complaint)) return;
      watch.complaints.add(complaint);
      watch.print(complaint);
    },
    onFault(functionName, reason) {
      watch.tally = addFault(watch.tally, `${functionName} ${reason}`);
    },
  };
}

async function startHost(plan: Plan, storage: Storage, newsroom: Newsroom | null): Promise<Host> {
  try {
    return await storage.run(await prepareFeeds(plan, storage, newsroom));
  } catch (error) {
    await storage.stop();
    throw error;
  }
}

/** @returns the functions' environment variables that depend on the feeds */
async function prepareFeeds({ options, folder, manifest, given }: Plan, storage: Storage, newsroom: Newsroom | null) {
  const { bucket, clients, tableName } = storage;
  const sample = (newsroom?.feeds ?? []).map((feed) => ({ ...feed, siteUrl: null }));
  const key = (await uploadFeedList([...sample, ...given], bucket, clients)) ?? manifest.feedsKey;
  writeManifest(folder, { ...manifest, feedsKey: key });
  await makeFeedsDue(tableName, clients, new Date());
  return {
    FEEDS_BUCKET: key === null ? '' : bucket,
    FEEDS_KEY: key ?? '',
    // Nobody on the Internet can push to a laptop.
    CALLBACK_URL: '',
    OUTLETS_FILE: options.sources === null ? '' : resolve(options.sources),
    FETCH_ALLOWED_NETWORKS: allowedNetworks(options.allowPrivate, newsroom?.port ?? null),
  };
}

interface Terminal {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

async function work({ options, manifest }: Plan, host: Host, storage: Storage, terminal: Terminal): Promise<number> {
  const { progress, signal } = terminal;
  const newsroomPort = manifest.sample ? manifest.ports.newsroom : null;
  const stopped = signal.aborted ? Promise.resolve() : once(signal, 'abort');
  const announced = announce(host.apiPort, newsroomPort, progress, signal);
  if (!options.once) {
    host.startSchedules();
    await stopped;
    progress.print('Stopping; the next start goes on from here.');
    return 0;
  }
  await Promise.race([stopped, Promise.all([host.drain(signal), announced])]);
  if (signal.aborted) {
    progress.print('Stopping; the next start goes on from here.');
    return interrupted;
  }
  progress.stop();
  const outcomes = await readOutcomes(storage.tableName, storage.clients);
  const deadLetters = host.deadLetters();
  for (const line of [...formatOutcomes(outcomes), ...formatDeadLetters(deadLetters)]) progress.print(line);
  return isComplete(outcomes, deadLetters) ? 0 : 1;
}

/** What shells make of a process that SIGINT ended. */
const interrupted = 130;

async function announce(
  port: number,
  newsroomPort: number | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const api = `http://${loopback}:${port}`;
  const health = await fetch(`${api}/health`, { signal }).catch(() => null);
  if (signal.aborted) return;
  if (!health?.ok) {
    progress.print(`The API at ${api} does not answer yet; logs/api.log in the data folder says why.`);
    return;
  }
  progress.print(`The API answers at ${api}, and shows itself to a browser there. News comes in over a minute; or try`);
  progress.print(`  curl '${api}/v1/articles?limit=3'`);
  progress.print(`  curl '${api}/v1/articles?lang=fr'`);
  progress.print(`  curl '${api}/v1/feeds'`);
  progress.print('As long as something is waiting, news is still being read, and lists may be short or empty.');
  if (newsroomPort !== null)
    progress.print(`The sample newsroom's outlets are at http://meridian.localhost:${newsroomPort}/ and other names.`);
}
