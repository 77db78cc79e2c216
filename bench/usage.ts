import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { doMeasuredWork, entriesPerFeed } from './lambda/measured-work.ts';
import { latencies } from './lambda/metered-endpoint.ts';

/**
 * What the newswire uses of AWS: runs the deployed bundles, each in a process of its own, on embedded servers that
 * count requests and capacity units. `--pages` names a folder of real pages (`html/<id>.html.gz`) to measure the article
 * stage on; the sample newsroom's are smaller than the web's. `--out` writes what `npm run cost` reads.
 * Run: node bench/usage.ts [--pages DIR] [--out infra/cost/measured.json]
 */
const { values } = parseArgs({ options: { pages: { type: 'string' }, out: { type: 'string' } } });
const work = await doMeasuredWork({}, values.pages ?? null);
const rounded = JSON.parse(JSON.stringify(work), (_, value) =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value,
);
const measured = {
  measuredOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  pages: values.pages === undefined ? 'the sample newsroom' : 'saved pages of the web',
  latencies,
  entriesPerFeed,
  ...rounded,
};
const json = `${JSON.stringify(measured, null, 2)}\n`;
if (values.out) writeFileSync(join(process.cwd(), values.out), json);
else process.stdout.write(json);
