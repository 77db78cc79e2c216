import { reindexDays } from '../../shared/store/index.ts';
import { CommandError } from './command-error.ts';
import { openArchive, openNewswire, placeOf } from './open-newswire.ts';
import { parseOptions, runCommand } from './run-command.ts';

const help = `Brings the index of articles to how this version writes it, after an update that changed it (CHANGELOG.md says so).

Usage: npm run reindex -- [options]

It goes from the latest day to the first and may run beside a newswire that works. Stop it as you like; --from goes on.

  --from DAY    only articles up to this day, 2026-11-20 for example
  --data DIR    the newswire of a data folder, which must be running (.babelwire)
  --stack NAME  the newswire of a stack on AWS, in the region and with the credentials of the environment
  --help        this text`;

const flags = {
  from: { type: 'string' },
  data: { type: 'string' },
  stack: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  const { values } = parseOptions({ options: flags, strict: true });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.from !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.from))
    throw new CommandError('usage', `--from ${values.from} is no day; write it like 2026-11-20.`);
  const where = placeOf({ data: values.data, stack: values.stack });
  if ('table' in where) throw new CommandError('usage', 'Give one of --data and --stack.');
  const [table, bucket] = [await openNewswire(where), await openArchive(where)];
  let total = 0;
  for await (const { day, articles } of reindexDays(table, bucket, values.from ?? null)) {
    total += articles;
    console.log(`${day}  ${articles} articles, ${total} so far`);
  }
  console.log(`The index is that of this version: ${total} articles.`);
  return 0;
}

await runCommand(main);
