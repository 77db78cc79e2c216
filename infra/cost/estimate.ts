import { invocationCost } from './lambda-cost.ts';
import type { Measured, Piece } from './measured.ts';
import prices from './prices.json' with { type: 'json' };
import { assumptions, type Scenario } from './scenario.ts';

/** What the template deploys, as far as it costs. */
export interface Deployed {
  /** Megabytes, by function. */
  readonly memory: Readonly<Record<string, number>>;
  readonly batchSizes: Readonly<Record<string, number>>;
  readonly queues: number;
  readonly alarms: number;
  readonly compositeAlarms: number;
  readonly dashboards: number;
  /** The functions whose invocations are traced. */
  readonly traced: readonly string[];
  readonly capacity: 'on-demand' | 'provisioned';
}

/** One line of a month's bill. */
export interface Line {
  readonly service: string;
  readonly what: string;
  /** Millions, gigabytes, or pieces, as `unit` says. */
  readonly quantity: number;
  readonly unit: string;
  readonly dollars: number;
}

/** A stage's work in a month. */
interface Work {
  readonly name: string;
  readonly functionName: string;
  readonly pieces: number;
  readonly piece: Piece;
  readonly siteWaitMilliseconds: number;
}

/** A month's bill at list prices, without any free tier, line by line. */
export function estimate(measured: Measured, deployed: Deployed, scenario: Scenario): readonly Line[] {
  const works = worksOf(measured, scenario);
  return [
    ...works.flatMap((work) => lambdaLines(work, deployed)),
    ...dynamodbLines(works, measured, deployed, scenario),
    ...s3Lines(works, scenario),
    sqsLine(works, deployed),
    ...watchingLines(works, measured, deployed),
    ...edgeLines(scenario),
  ].filter(({ dollars }) => dollars > 0);
}

export const totalOf = (lines: readonly Line[]): number => lines.reduce((sum, { dollars }) => sum + dollars, 0);

const minutesOfMonth = assumptions.days * 24 * 60;

function worksOf(measured: Measured, { feeds, articles, apiRequests }: Scenario): readonly Work[] {
  const polls = feeds * assumptions.pollsPerFeedAndDay * assumptions.days;
  const entries = articles * assumptions.entriesPerArticle;
  const { feedWaitMilliseconds, pageWaitMilliseconds, notModifiedShare, linkedShare } = assumptions;
  const poll = { functionName: 'poll', siteWaitMilliseconds: feedWaitMilliseconds };
  const link = { functionName: 'link', siteWaitMilliseconds: 0 };
  return [
    { name: 'tick', functionName: 'tick', pieces: minutesOfMonth, piece: measured.tick, siteWaitMilliseconds: 0 },
    { name: claims, functionName: 'tick', pieces: polls, piece: perClaim(measured), siteWaitMilliseconds: 0 },
    { ...poll, name: 'poll, 304', pieces: polls * notModifiedShare, piece: measured.pollNotModified },
    { ...poll, name: 'poll, document', pieces: polls * (1 - notModifiedShare), piece: measured.pollUnchanged },
    { ...poll, name: newEntries, pieces: entries, piece: perNewEntry(measured), siteWaitMilliseconds: 0 },
    {
      name: 'article',
      functionName: 'article',
      pieces: entries,
      piece: measured.article,
      siteWaitMilliseconds: pageWaitMilliseconds,
    },
    { ...link, name: 'link, with its like', pieces: articles * linkedShare, piece: measured.link },
    { ...link, name: 'link, alone', pieces: articles * (1 - linkedShare), piece: measured.linkAlone },
    { name: 'api', functionName: 'api', pieces: apiRequests, piece: measured.api, siteWaitMilliseconds: 0 },
  ];
}

const claims = 'tick, its claims';
const newEntries = 'poll, its new entries';

/** What one feed that is due adds to a tick. */
const perClaim = ({ tick, tickWithClaims, claimedFeeds }: Measured): Piece => share(tickWithClaims, tick, claimedFeeds);

/** What one new entry adds to a poll. */
const perNewEntry = ({ pollNew, pollUnchanged, entriesPerFeed }: Measured): Piece =>
  share(pollNew, pollUnchanged, entriesPerFeed);

/** What each of so many adds to the same work without them. */
function share(withThem: Piece, without: Piece, count: number): Piece {
  const each = (of: (piece: Piece) => number): number => Math.max(0, of(withThem) - of(without)) / count;
  const usage = Object.keys(withThem.usage).map((key) => [
    key,
    each((piece) => piece.usage[key as keyof Piece['usage']]),
  ]);
  return {
    ...withThem,
    cpuMilliseconds: each(({ cpuMilliseconds }) => cpuMilliseconds),
    waitMilliseconds: 0,
    logBytes: each(({ logBytes }) => logBytes),
    usage: Object.fromEntries(usage),
  };
}

/** Claims and new entries are work within other invocations, not invocations of their own. */
const piecesPerInvocation = ({ name, functionName }: Work, { batchSizes }: Deployed): number =>
  name === claims || name === newEntries
    ? Number.POSITIVE_INFINITY
    : Math.max(1, (batchSizes[functionName] ?? 1) * assumptions.batchFill);

const invocationsOf = (work: Work, deployed: Deployed): number => work.pieces / piecesPerInvocation(work, deployed);

function lambdaLines(work: Work, deployed: Deployed): readonly Line[] {
  const { name, functionName, pieces, piece, siteWaitMilliseconds } = work;
  const memoryMegabytes = deployed.memory[functionName] ?? 0;
  const invocations = invocationsOf(work, deployed);
  const waits = invocations * (piece.waitMilliseconds + siteWaitMilliseconds);
  const starts = (invocations / assumptions.invocationsPerColdStart) * piece.initCpuMilliseconds;
  const whole = { cpuMilliseconds: pieces * piece.cpuMilliseconds + starts, waitMilliseconds: waits, memoryMegabytes };
  const { billedMilliseconds } = invocationCost(whole);
  const gigabyteSeconds = (memoryMegabytes / 1_024) * (billedMilliseconds / 1_000);
  const { gigabyteSecondArm, millionRequests } = prices.lambda;
  return [
    line('Lambda', `${name}: time`, gigabyteSeconds / 1e6, 'million GB-s', gigabyteSecondArm * 1e6),
    line('Lambda', `${name}: invocations`, invocations / 1e6, 'million', millionRequests),
  ];
}

const total = (works: readonly Work[], of: keyof Piece['usage']): number =>
  works.reduce((sum, { pieces, piece }) => sum + pieces * piece.usage[of], 0);

const gigabyte = 1e9;

function dynamodbLines(works: readonly Work[], { stored }: Measured, deployed: Deployed, scenario: Scenario) {
  const { gigabyteMonth, backupGigabyteMonth } = prices.dynamodb;
  const write = writePrice(deployed);
  const writes = works.map(({ name, pieces, piece }) =>
    line('DynamoDB', `writes of ${name}`, (pieces * piece.usage.writeUnits) / 1e6, 'million units', write),
  );
  const kept = (scenario.storedArticles * (stored.tableBytes / stored.articles)) / gigabyte;
  return [
    ...writes,
    line('DynamoDB', 'index of due feeds', dueIndexWrites(scenario) / 1e6, 'million units', write),
    line('DynamoDB', 'reads', total(works, 'readUnits') / 1e6, 'million units', readPrice(deployed)),
    line('DynamoDB', 'rows kept', kept, 'GB', gigabyteMonth),
    line('DynamoDB', 'point-in-time recovery', kept, 'GB', backupGigabyteMonth),
  ];
}

/** Capacity that is paid by the hour is used to some share of it. */
const millionFrom = (unitHour: number): number => (unitHour / 3_600 / assumptions.provisionedUse) * 1e6;

const writePrice = ({ capacity }: Deployed): number =>
  capacity === 'on-demand' ? prices.dynamodb.millionWriteUnits : millionFrom(prices.dynamodb.writeUnitHour);

const readPrice = ({ capacity }: Deployed): number =>
  capacity === 'on-demand' ? prices.dynamodb.millionReadUnits : millionFrom(prices.dynamodb.readUnitHour);

/** A feed moves in the index when it is claimed and when its poll is recorded, each time a deletion and a put. */
const dueIndexWrites = ({ feeds }: Scenario): number => 4 * feeds * assumptions.pollsPerFeedAndDay * assumptions.days;

function s3Lines(works: readonly Work[], { articles, storedArticles, pageDays }: Scenario): readonly Line[] {
  const { thousandPuts, thousandGets, gigabyteMonth } = prices.s3;
  const pages = articles * (pageDays / assumptions.days) * assumptions.pageBytes;
  return [
    line('S3', 'puts', total(works, 's3Puts') / 1e3, 'thousand', thousandPuts),
    line('S3', 'gets', total(works, 's3Gets') / 1e3, 'thousand', thousandGets),
    line('S3', 'pages kept', pages / gigabyte, 'GB', gigabyteMonth),
    line('S3', 'articles kept', (storedArticles * assumptions.articleBytes) / gigabyte, 'GB', gigabyteMonth),
  ];
}

/** A batch is received and deleted with one request each. */
function sqsLine(works: readonly Work[], deployed: Deployed): Line {
  const consumed = works.filter(({ functionName }) => functionName in deployed.batchSizes);
  const batches = consumed.reduce((sum, work) => sum + invocationsOf(work, deployed), 0);
  const idle = deployed.queues * assumptions.idlePollsPerQueueAndMinute * minutesOfMonth;
  const requests = total(works, 'sqsRequests') + 2 * batches + idle;
  return line('SQS', 'requests', requests / 1e6, 'million', prices.sqs.millionRequests);
}

function watchingLines(works: readonly Work[], { metrics }: Measured, deployed: Deployed): readonly Line[] {
  const logged = works.reduce((sum, work) => {
    const { pieces, piece } = work;
    return sum + pieces * piece.logBytes + invocationsOf(work, deployed) * assumptions.platformLogBytes;
  }, 0);
  const { metricMonth, alarmMonth, compositeAlarmMonth, dashboardMonth } = prices.cloudwatch;
  const traced = works.filter(({ functionName }) => deployed.traced.includes(functionName));
  const traces = traced.reduce((sum, work) => sum + tracesOf(invocationsOf(work, deployed)), 0);
  return [
    line('CloudWatch', 'logs written', logged / gigabyte, 'GB', prices.logs.gigabyte),
    line('CloudWatch', 'logs kept', logged / gigabyte, 'GB', prices.logs.gigabyteMonth),
    line('CloudWatch', 'own metrics', metrics, 'metrics', metricMonth),
    line('CloudWatch', 'alarms', deployed.alarms, 'alarms', alarmMonth),
    line('CloudWatch', 'composite alarms', deployed.compositeAlarms, 'alarms', compositeAlarmMonth),
    line('CloudWatch', 'dashboards', deployed.dashboards, 'dashboards', dashboardMonth),
    line('X-Ray', 'traces', traces / 1e6, 'million', prices.xray.millionTraces),
  ];
}

/** Lambda samples the first invocation of each second and a twentieth of the others. */
function tracesOf(invocations: number): number {
  const seconds = minutesOfMonth * 60;
  const first = seconds * (1 - Math.exp(-invocations / seconds));
  return first + 0.05 * (invocations - first);
}

function edgeLines({ apiRequests }: Scenario): readonly Line[] {
  const out = (apiRequests * assumptions.answerBytes) / gigabyte;
  return [
    line('EventBridge', 'schedule', minutesOfMonth / 1e6, 'million', prices.scheduler.millionInvocations),
    line('API Gateway', 'requests', apiRequests / 1e6, 'million', prices.apiGateway.millionRequests),
    line('API Gateway', 'answers sent out', out, 'GB', prices.transfer.gigabyteOut),
  ];
}

const line = (service: string, what: string, quantity: number, unit: string, price: number): Line => ({
  service,
  what,
  quantity,
  unit,
  dollars: quantity * price,
});
