import { type Deployed, estimate, type Line, totalOf } from './estimate.ts';
import { limitsOf } from './limits.ts';
import type { Measured } from './measured.ts';
import prices from './prices.json' with { type: 'json' };
import { assumptions, type Scenario, scenarioOf } from './scenario.ts';

/** The design's own size: five thousand feeds, a million articles a month. */
const target: Scenario = { ...scenarioOf(5_000), storedArticles: 1_000_000, apiRequests: 100_000 };

const sizes = [10, 1_000, 100_000] as const;

const presetFor = (feeds: number): string => (feeds <= 100 ? 'hobby' : 'newsroom');

/** `docs/scale.md`: what a month costs at several sizes, line by line, what storage costs, and which limits come first. */
export function scaleDocument(measured: Measured, deployedBy: (preset: string) => Deployed): string {
  const bill = (scenario: Scenario): readonly Line[] =>
    estimate(measured, deployedBy(presetFor(scenario.feeds)), scenario);
  return `${[
    '# What it costs, and how far it goes',
    `Written by \`npm run cost\` out of what \`bench/usage.ts\` measured on ${measured.measuredOn} (Node ${measured.node}, articles of ${measured.pages}) and the list prices of ${prices.region} of ${prices.listedOn}. Free tiers are left out: a small newswire pays less. CPU time was measured on x86-64 and is taken for the same on Graviton.`,
    '## A month',
    `| feeds | articles a month | requests to the API | $ a month | $ a thousand articles |\n|---|---|---|---|---|\n${[...sizes.map(scenarioOf), target].map((scenario) => overviewRow(scenario, totalOf(bill(scenario)))).join('\n')}`,
    'The last row is the design’s size with a month of articles kept; the others keep a year of articles.',
    `### ${number(target.feeds)} feeds, ${number(target.articles)} articles`,
    table(bill(target)),
    ...sizes.flatMap((feeds) => [`### ${number(feeds)} feeds`, table(bill(scenarioOf(feeds)))]),
    '## What is kept',
    keptTable(measured),
    '## Which limit comes first',
    `| limit | met at | what the design does |\n|---|---|---|\n${limitsOf(measured)
      .map(({ limit, metAt, design }) => `| ${limit} | ${metAt} | ${design} |`)
      .join('\n')}`,
    '## What was measured',
    measuredTable(measured),
    '## What was assumed',
    `| assumption | value |\n|---|---|\n${Object.entries(assumptions)
      .map(([name, value]) => `| ${inWords(name)} | ${value} |`)
      .join('\n')}`,
    'Why each: `infra/cost/scenario.ts`.',
  ].join('\n\n')}\n`;
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });
const dollars = (value: number): string => value.toFixed(2);
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const overviewRow = ({ feeds, articles, apiRequests }: Scenario, total: number): string =>
  `| ${number(feeds)} | ${number(articles)} | ${number(apiRequests)} | ${dollars(total)} | ${dollars((total / articles) * 1_000)} |`;

function table(lines: readonly Line[]): string {
  const rows = lines.map(
    ({ service, what, quantity, unit, dollars: cost }) =>
      `| ${service} | ${what} | ${quantity.toPrecision(3)} ${unit} | ${dollars(cost)} |`,
  );
  return `| service | what | quantity | $ |\n|---|---|---|---|\n${rows.join('\n')}\n| | **together** | | **${dollars(totalOf(lines))}** |`;
}

function keptTable({ stored }: Measured): string {
  const rowBytes = stored.tableBytes / stored.articles;
  const row = (articles: number): string => {
    const table = (articles * rowBytes) / 1e9;
    const bodies = (articles * assumptions.articleBytes) / 1e9;
    const { gigabyteMonth, backupGigabyteMonth } = prices.dynamodb;
    const month = table * (gigabyteMonth + backupGigabyteMonth) + bodies * prices.s3.gigabyteMonth;
    return `| ${number(articles)} | ${number((articles * stored.tableRows) / stored.articles)} | ${number(table)} GB | ${number(bodies)} GB | ${dollars(month)} |`;
  };
  return `| articles kept | rows | in DynamoDB | in S3 | $ a month |\n|---|---|---|---|---|\n${[1e6, 1e9].map(row).join('\n')}\n\nAn article has ${(stored.tableRows / stored.articles).toFixed(0)} rows of ${(rowBytes / 1e3).toFixed(1)} KB together, most of them places in the index. What a query reads does not grow with what is kept.`;
}

function measuredTable(measured: Measured): string {
  const pieces = [
    'tick',
    'pollNotModified',
    'pollUnchanged',
    'pollNew',
    'article',
    'link',
    'linkAlone',
    'api',
  ] as const;
  const rows = pieces.map((name) => {
    const { cpuMilliseconds, waitMilliseconds, peakMegabytes, usage } = measured[name];
    const { readUnits, writeUnits } = usage;
    return `| ${inWords(name)} | ${cpuMilliseconds.toFixed(1)} | ${waitMilliseconds.toFixed(0)} | ${peakMegabytes.toFixed(0)} | ${readUnits.toFixed(1)} | ${writeUnits.toFixed(1)} |`;
  });
  return `| piece of work | CPU ms | waiting for AWS, ms an invocation | peak MB | read units | write units |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n\nPolls are of feeds with ${measured.entriesPerFeed} entries. Waiting is told by a clock that gives every request its service's usual latency and keeps the order in which requests waited for each other (\`bench/lambda/metered-endpoint.ts\`).`;
}
