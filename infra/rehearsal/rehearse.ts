import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeOpml } from '../../shared/feeds/index.ts';
import { readMetricLine } from '../local/metric-lines.ts';
import { allowedNetworks } from '../local/networks.ts';
import { type Newsroom, startNewsroom } from '../local/newsroom/index.ts';
import { place } from '../local/place.ts';
import { runCdk } from './cdk-command.ts';
import { readDeployedStack, switchOffEventSources } from './deployed-stack.ts';
import { formatTable } from './format-table.ts';
import { imitableTemplate } from './imitable-template.ts';
import { account, startMotoServer } from './moto-server.ts';
import { readBack } from './read-back.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { type RunningStack, runStack } from './run-stack.ts';

const help = `Rehearses a deployment on this machine, against moto's imitation of AWS (moto_server on the PATH).

Usage: npm run rehearse

The stack is bootstrapped, deployed and compared by the CDK's own command line. Its functions are loaded from the very
archives that were uploaded, and work on the imitation's DynamoDB, S3 and SQS: feeds of the sample newsroom go in at the
schedule, articles are read back over HTTP. Then the stack is deployed a second time, which must change nothing, and
destroyed. It takes a minute or two.

  --help  this text`;

const stackName = 'Babelwire';

/** Three languages of the sample newsroom, enough for the longest chain of provenance in it. */
const languages = ['ar', 'en', 'fr'];

interface Stage {
  readonly folder: string;
  readonly endpoint: string;
  readonly newsroom: Newsroom;
  readonly signal: AbortSignal;
}

async function rehearse(signal: AbortSignal): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'babelwire-rehearsal-'));
  const moto = await startMotoServer();
  const newsroom = await startNewsroom({ port: 0 });
  try {
    await perform({ folder, endpoint: moto.endpoint, newsroom, signal });
  } finally {
    await newsroom.stop();
    await moto.stop();
    rmSync(folder, { recursive: true });
  }
}

async function perform({ folder, endpoint, newsroom, signal }: Stage): Promise<void> {
  const feeds = newsroom.feeds.filter(({ language }) => languages.some((one) => language.startsWith(one)));
  const opml = join(folder, 'feeds.opml');
  writeFileSync(opml, writeOpml(feeds.map((feed) => ({ ...feed, siteUrl: null }))));
  const assembly = join(folder, 'cdk.out');
  const cdk = (...args: readonly string[]): Promise<string> => {
    signal.throwIfAborted();
    return runCdk(endpoint, args);
  };
  const onAssembly = (command: string, ...args: readonly string[]) => cdk(command, '--app', assembly, ...args);
  const deploy = () => onAssembly('deploy', '--method', 'direct', '--require-approval', 'never');

  await step('synthesise', () => cdk('synth', '--quiet', '--output', assembly, '-c', `feeds=${opml}`));
  const templateFile = join(assembly, `${stackName}.template.json`);
  const template = imitableTemplate(JSON.parse(readFileSync(templateFile, 'utf8')));
  writeFileSync(templateFile, JSON.stringify(template, null, 1));
  await step('bootstrap', () => cdk('bootstrap', `aws://${account}/${place.region}`));
  await step('deploy', deploy);
  await step('compare', () => onAssembly('diff', '--fail', '--method', 'template'));
  const stack = await readDeployedStack(stackName, template, endpoint);
  await step('switch off pollers', async () => `${await switchOffEventSources(stack)} event source mappings`);

  const metrics = new Map<string, number>();
  const count = (line: string): void => {
    for (const { metric, value } of readMetricLine(line)) metrics.set(metric, (metrics.get(metric) ?? 0) + value);
  };
  const overrides = { FETCH_ALLOWED_NETWORKS: allowedNetworks(false, newsroom.port) };
  const running = await runStack(stack, folder, overrides, (_, line) => count(line));
  try {
    await step('work off', () => workOff(running, feeds.length, signal));
    await step('read back', () => readBack(running.apiUrl));
  } finally {
    await running.stop();
  }
  console.log(formatTable(['function', 'invocations'], [...running.invocations]));
  console.log(formatTable(['metric', 'sum'], [...metrics].sort()));
  await step('deploy again', async () => {
    const printed = await deploy();
    if (!printed.includes('(no changes)'))
      throw new RehearsalError('step-failed', `The second deployment was not "no changes":\n${printed}`);
    return 'no changes';
  });
  await step('destroy', () => onAssembly('destroy', '--force'));
}

async function workOff(running: RunningStack, feedCount: number, signal: AbortSignal): Promise<string> {
  await running.workOff(signal);
  signal.throwIfAborted();
  return `${feedCount} feeds`;
}

/** Runs one step and prints it with its time and, where it tells one in a few words, its result. */
async function step(name: string, run: () => Promise<string>): Promise<void> {
  const start = performance.now();
  const result = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const shown = result.includes('\n') ? '' : result;
  console.log(`${name.padEnd(20)} ${seconds.padStart(6)} s  ${shown}`.trimEnd());
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort(new RehearsalError('step-failed', 'Stopped; nothing is left behind.')));
  try {
    await rehearse(stopping.signal);
    console.log('The rehearsal went well.');
    return 0;
  } catch (error) {
    if (!(error instanceof RehearsalError)) throw error;
    console.error(error.message);
    return error.code === 'no-moto' ? 2 : 1;
  }
}

process.exitCode = await main();
