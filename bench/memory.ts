import { parseArgs } from 'node:util';
import { invocationCost } from '../infra/cost/lambda-cost.ts';
import { doMeasuredWork, type Piece, type WorkDone } from './lambda/measured-work.ts';

/**
 * The same work at several sizes of memory: what each function holds at its peak, and what a million pieces of its work
 * cost. CPU time is measured in a process with that size's heap; how it stretches below a whole core, and what the
 * services' answers take, follows AWS's documentation (`infra/cost/lambda-cost.ts`).
 * Run: node bench/memory.ts [--sizes 256,512,1024,1769]
 */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '256,512,1024,1769' } } });
const functions = ['tick', 'poll', 'article', 'link', 'api', 'websub'];
const shown = ['tick', 'pollNotModified', 'pollNew', 'article', 'hugeArticle', 'link', 'api'] as const;

console.log('| work | MB | CPU ms | peak MB | billed ms | $ a million |\n|---|---|---|---|---|---|');
for (const size of values.sizes.split(',').map(Number)) {
  const work = await doMeasuredWork(Object.fromEntries(functions.map((name) => [name, size]))).catch((error: Error) => {
    console.log(`| all | ${size} | | too small: ${error.message} | | |`);
    return null;
  });
  if (work) for (const name of shown) console.log(row(name, size, work[name]));
}

function row(name: keyof WorkDone, size: number, { cpuMilliseconds, waitMilliseconds, peakMegabytes }: Piece): string {
  const { billedMilliseconds, dollars } = invocationCost({ cpuMilliseconds, waitMilliseconds, memoryMegabytes: size });
  const fits = peakMegabytes <= size ? '' : ' (over)';
  return `| ${name} | ${size} | ${cpuMilliseconds.toFixed(0)} | ${peakMegabytes.toFixed(0)}${fits} | ${billedMilliseconds.toFixed(0)} | ${(dollars * 1e6).toFixed(2)} |`;
}
