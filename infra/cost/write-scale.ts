import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deployedBy } from './deployed.ts';
import { measured } from './measured.ts';
import { scaleDocument } from './scale-document.ts';

const help = `Estimates what a newswire costs on AWS, from what was measured (infra/cost/measured.json) and list prices
(infra/cost/prices.json), and writes docs/scale.md.

Usage: npm run cost [-- --print]

  --print  print it and write nothing
  --help   this text

Measure again with: node bench/usage.ts --out infra/cost/measured.json`;

const { values } = parseArgs({
  options: { print: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(help);
else {
  const document = scaleDocument(measured, deployedBy);
  if (values.print) process.stdout.write(document);
  else {
    writeFileSync(join(import.meta.dirname, '../../docs/scale.md'), document);
    console.log('docs/scale.md is written.');
  }
}
