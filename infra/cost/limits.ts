import type { Measured } from './measured.ts';
import { assumptions } from './scenario.ts';

/** A limit of AWS, when the newswire meets it, and what the design does about it. */
export interface Limit {
  readonly limit: string;
  readonly metAt: string;
  readonly design: string;
}

/** DynamoDB's own limits of one partition: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html */
const partition = { writeUnitsASecond: 1_000, readUnitsASecond: 3_000 };
/** https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const accountConcurrency = { new: 10, usual: 1_000 };
/** What one minute's tick can claim: sixteen shards of a hundred feeds (`functions/tick`). */
const feedsATick = 16 * 100;

const secondsOfMonth = assumptions.days * 86_400;
const count = (number: number): string => Math.round(number).toLocaleString('en');

/** The first limits that a growing newswire meets, the nearest first. */
export function limitsOf(measured: Measured): readonly Limit[] {
  const pollsADay = feedsATick * 24 * 60;
  const articleSeconds = (measured.article.cpuMilliseconds + measured.article.waitMilliseconds) / 1_000 + 0.5;
  return [
    {
      limit: `${accountConcurrency.new} functions at once in a new account`,
      metAt: `about ${count((accountConcurrency.new * 0.3 * secondsOfMonth) / articleSeconds)} articles a month in bursts`,
      design:
        'The hobby preset leaves room for every stage; queues take longer and lose nothing. Ask for more in Service Quotas.',
    },
    {
      limit: `${count(feedsATick)} feeds claimed a tick`,
      metAt: `${count(pollsADay / assumptions.pollsPerFeedAndDay)} feeds at ${assumptions.pollsPerFeedAndDay} polls a day`,
      design:
        'Feeds beyond it wait for the next minute; the alarm on overdue feeds tells. Shards and their size are two constants.',
    },
    {
      limit: `${count(partition.writeUnitsASecond)} writes a second to one partition: the day's list of changes, the most frequent language`,
      metAt: `${count(partition.writeUnitsASecond * secondsOfMonth)} articles a month, evenly spread`,
      design:
        'DynamoDB throttles and the SDK and the queue repeat. A shard in the name of such partitions is where to begin.',
    },
    {
      limit: `${count(accountConcurrency.usual)} functions at once in an account`,
      metAt: `${count((accountConcurrency.usual * 0.5 * secondsOfMonth) / articleSeconds)} articles a month with half of it for the article stage`,
      design:
        'Each stage has a ceiling of its own, so that none starves the API, which the newsroom preset reserves some for.',
    },
    {
      limit: '6 MB an answer of a function',
      metAt: 'never: lists end at 100 rows of summaries, texts over the limit are cut by the reader’s own',
      design: 'Exports are pages with a cursor.',
    },
    {
      limit: '400 KB a row',
      metAt: 'never: bodies are in S3, a description of an article has a bound',
      design: 'What could grow without bound (versions, links, members of a story) is a row each.',
    },
    {
      limit: 'Size of the table or of an index partition',
      metAt:
        'none: DynamoDB splits partitions at 10 GB; reads follow the page that is asked for and not what is stored',
      design: 'At a billion articles the bill for storage is the limit: see below.',
    },
  ];
}
