import { AlarmBase } from 'aws-cdk-lib/aws-cloudwatch';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Config } from './config.ts';
import { Admin } from './constructs/admin.ts';
import { Alerts } from './constructs/alerts.ts';
import { Api } from './constructs/api.ts';
import type { BundleFile } from './constructs/bundle.ts';
import { Embeddings, embeddingPackages } from './constructs/embeddings.ts';
import { Export } from './constructs/export.ts';
import { allow, type Build } from './constructs/function.ts';
import { addNewswireDashboard } from './constructs/newswire-dashboard.ts';
import { addPlumbingDashboard } from './constructs/plumbing-dashboard.ts';
import { rowsOf } from './constructs/row-families.ts';
import { saveQueries } from './constructs/runbook.ts';
import { Stage } from './constructs/stage.ts';
import { Store } from './constructs/store.ts';
import { Tick } from './constructs/tick.ts';
import { Watch } from './constructs/watch.ts';
import { Websub } from './constructs/websub.ts';

/** The whole newswire: tick → poll → article → link, hubs → websub → article, the store that they fill, and the API that reads it. */
export class NewswireStack extends Stack {
  constructor(scope: Construct, id: string, config: Config, build: Build) {
    const env = config.region === undefined ? {} : { env: { region: config.region } };
    super(scope, id, { description: 'Babelwire: feeds in, linked articles out', ...env });
    const newswire = { scope: this, store: new Store(this, 'Store', config), config, build };
    const link = addLink(newswire);
    const article = addArticle(newswire, link);
    const api = addApi(newswire);
    const exporting = addExport(newswire, api);
    const admin = addAdmin(newswire, { article, link }, api);
    const websub = addWebsub(newswire, article, api);
    const poll = addPoll(newswire, article, websub.callbackUrl);
    const tick = addTick(newswire, poll);
    observe(newswire, { tick, poll, article, link, websub, api, export: exporting, admin });
    new CfnOutput(this, 'TableName', { value: newswire.store.table.tableName });
    new CfnOutput(this, 'BucketName', { value: newswire.store.bucket.bucketName });
  }
}

interface Newswire {
  readonly scope: Construct;
  readonly store: Store;
  readonly config: Config;
  readonly build: Build;
}

interface Functions {
  readonly tick: Tick;
  readonly poll: Stage;
  readonly article: Stage;
  readonly link: Stage;
  readonly websub: Websub;
  readonly api: Api;
  readonly export: Export;
  readonly admin: Admin;
}

/** Alarms and whom they tell, dashboards, and the queries that the runbook starts from. */
function observe({ scope, store, config }: Newswire, functions: Functions): void {
  const { tick, poll, article, link, api } = functions;
  const stages = [poll, article, link];
  const lambdas = Object.fromEntries(Object.entries(functions).map(([name, { lambda }]) => [name, lambda]));
  const watch = new Watch(scope, { tick, stages, api, languages: config.watchedLanguages });
  const alarms = scope.node.findAll().filter((each) => each instanceof AlarmBase);
  new Alerts(scope, config).tell(alarms.filter((each) => !watch.late.some((late) => late === each)));
  saveQueries(new Construct(scope, 'Queries'), lambdas);
  addNewswireDashboard(scope, alarms);
  addPlumbingDashboard(scope, { stages, lambdas, api, table: store.table });
}

/** Imports the feeds of the feeds file, claims those that are due and sends each to `poll`. */
function addTick({ scope, store, config, build }: Newswire, poll: Stage): Tick {
  const feeds = config.feeds === undefined ? null : new Asset(scope, 'Feeds', { path: config.feeds });
  const environment = {
    TABLE_NAME: store.table.tableName,
    POLL_QUEUE_URL: poll.queue.queueUrl,
    FEEDS_BUCKET: feeds?.s3BucketName ?? '',
    FEEDS_KEY: feeds?.s3ObjectKey ?? '',
  };
  const tick = new Tick(scope, { memoryMegabytes: 256, timeoutSeconds: 60, environment }, build);
  const { lambda } = tick;
  allow(lambda, ['dynamodb:Query'], store.dueIndexArn);
  store.allowRows(lambda, ['GetItem', 'PutItem', 'UpdateItem', 'Query'], rowsOf.tick);
  allow(lambda, ['sqs:SendMessage'], poll.queue.queueArn);
  if (feeds) allow(lambda, ['s3:GetObject'], feeds.bucket.arnForObjects(feeds.s3ObjectKey));
  return tick;
}

/** Reads a feed and sends its new entries to `article`. */
function addPoll({ scope, store, config, build }: Newswire, article: Stage, callbackUrl: string): Stage {
  const environment = {
    TABLE_NAME: store.table.tableName,
    ARTICLE_QUEUE_URL: article.queue.queueUrl,
    CALLBACK_URL: callbackUrl,
    ...fetching(config),
  };
  const size = { memoryMegabytes: 512, timeoutSeconds: 60 };
  const settings = { ...size, environment, batchSize: 5, maxConcurrency: config.pollConcurrency, putsBack: true };
  const poll = new Stage(scope, 'poll', settings, build);
  store.allowRows(poll.lambda, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'], rowsOf.poll);
  allow(poll.lambda, ['sqs:SendMessage'], article.queue.queueArn);
  return poll;
}

/** Fetches a page, reads the article in it, stores both and sends the article to `link`. */
function addArticle({ scope, store, config, build }: Newswire, link: Stage): Stage {
  const environment = {
    TABLE_NAME: store.table.tableName,
    BUCKET_NAME: store.bucket.bucketName,
    LINK_QUEUE_URL: link.queue.queueUrl,
    OUTLETS_FILE: outletsFile(config)[0]?.name ?? '',
    LANGUAGES: config.languages.join(','),
    ...fetching(config),
  };
  const size = { memoryMegabytes: 1024, timeoutSeconds: 90 };
  const files = [...build.languageFiles, ...build.registryFiles, ...build.dictionaryFiles, ...outletsFile(config)];
  const maxConcurrency = config.articleConcurrency;
  const settings = { ...size, environment, batchSize: 2, maxConcurrency, putsBack: true, files };
  const article = new Stage(scope, 'article', settings, build);
  store.allowRows(article.lambda, ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'], rowsOf.article);
  store.allowObjects(article.lambda, 's3:PutObject', ['pages/', 'articles/']);
  allow(article.lambda, ['sqs:SendMessage'], link.queue.queueArn);
  return article;
}

/** Ties a stored article to its like in other languages. */
function addLink({ scope, store, config, build }: Newswire): Stage {
  const embeddings = config.embeddings === 'bedrock' ? new Embeddings(scope, 'Embeddings') : null;
  const environment = {
    TABLE_NAME: store.table.tableName,
    BUCKET_NAME: store.bucket.bucketName,
    EMBEDDING_MODEL: embeddings?.modelId ?? '',
    VECTOR_INDEX_ARN: embeddings?.indexArn ?? '',
  };
  const size = { memoryMegabytes: 1024, timeoutSeconds: 60 };
  const code = { files: build.dictionaryFiles, leaveOut: embeddings ? [] : embeddingPackages };
  const settings = { ...size, ...code, environment, batchSize: 5, maxConcurrency: config.linkConcurrency };
  const link = new Stage(scope, 'link', settings, build);
  const reads = ['GetItem', 'BatchGetItem', 'Query'] as const;
  const writes = ['PutItem', 'BatchWriteItem', 'DeleteItem'] as const;
  store.allowRows(link.lambda, [...reads, ...writes], rowsOf.link);
  store.allowObjects(link.lambda, 's3:GetObject', ['articles/']);
  embeddings?.allowUse(link.lambda);
  return link;
}

/** Answers readers; the list of feeds is a scan of their index. */
function addApi({ scope, store, config, build }: Newswire): Api {
  const environment = {
    TABLE_NAME: store.table.tableName,
    BUCKET_NAME: store.bucket.bucketName,
    CORS_ORIGINS: config.origins.join(','),
    OUTLETS_FILE: outletsFile(config)[0]?.name ?? '',
  };
  const size = { memoryMegabytes: 512, timeoutSeconds: 15, reservedConcurrency: config.apiReserve };
  const files = [...build.registryFiles, ...outletsFile(config)];
  const api = new Api(scope, { ...size, environment, files }, config, build);
  const { lambda } = api;
  store.allowRows(lambda, ['GetItem', 'BatchGetItem', 'Query'], rowsOf.api);
  allow(lambda, ['dynamodb:Scan'], store.dueIndexArn);
  store.allowObjects(lambda, 's3:GetObject', ['articles/']);
  return api;
}

/** Streams whole result sets. The gateway gives a stream up to 15 minutes, and whoever is slower goes on with `after`. */
function addExport({ scope, store, config, build }: Newswire, api: Api): Export {
  const environment = {
    TABLE_NAME: store.table.tableName,
    BUCKET_NAME: store.bucket.bucketName,
    CORS_ORIGINS: config.origins.join(','),
    OUTLETS_FILE: outletsFile(config)[0]?.name ?? '',
  };
  const files = [...build.registryFiles, ...outletsFile(config)];
  const settings = { memoryMegabytes: 512, timeoutSeconds: 300, environment, files };
  const exporting = new Export(scope, settings, api, config.access, build);
  store.allowRows(exporting.lambda, ['GetItem', 'BatchGetItem', 'Query'], rowsOf.export);
  store.allowObjects(exporting.lambda, 's3:GetObject', ['articles/']);
  return exporting;
}

/** Carries out what operators ask for: feeds, redrives, withdrawals. */
function addAdmin(
  { scope, store, config, build }: Newswire,
  { article, link }: { readonly article: Stage; readonly link: Stage },
  api: Api,
): Admin {
  const environment = {
    TABLE_NAME: store.table.tableName,
    BUCKET_NAME: store.bucket.bucketName,
    ARTICLE_QUEUE_URL: article.queue.queueUrl,
    LINK_QUEUE_URL: link.queue.queueUrl,
    FETCH_ALLOWED_NETWORKS: '',
    CONTACT_URL: config.contact,
  };
  const admin = new Admin(scope, { memoryMegabytes: 512, timeoutSeconds: 29, environment }, api, build);
  const { lambda } = admin;
  const reads = ['GetItem', 'BatchGetItem', 'Query'] as const;
  store.allowRows(lambda, [...reads, 'PutItem', 'UpdateItem', 'DeleteItem'], rowsOf.admin);
  store.allowObjects(lambda, 's3:DeleteObject', ['pages/', 'articles/']);
  allow(lambda, ['sqs:SendMessage'], article.queue.queueArn, link.queue.queueArn);
  return admin;
}

/** Takes what WebSub hubs push and sends new entries to `article`, as `poll` does. */
function addWebsub({ scope, store, config, build }: Newswire, article: Stage, { gateway }: Api): Websub {
  const environment = { TABLE_NAME: store.table.tableName, ARTICLE_QUEUE_URL: article.queue.queueUrl };
  const size = { memoryMegabytes: 512, timeoutSeconds: 20 };
  const websub = new Websub(scope, { ...size, environment }, gateway, config.domain, build);
  store.allowRows(websub.lambda, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'], rowsOf.websub);
  allow(websub.lambda, ['sqs:SendMessage'], article.queue.queueArn);
  return websub;
}

/** The operator's own outlets, beside the bundles of the functions that read them. */
const outletsFile = ({ sources }: Config): readonly BundleFile[] =>
  sources === undefined ? [] : [{ path: sources, name: 'own-outlets' }];

/**
 * No network is exempt from the fetcher's guard on AWS; a local host may allow some. One request to a host at a time,
 * then a second of rest; a machine may ask itself as it likes.
 */
function fetching({ contact }: Config) {
  const limits = '*=1/1,localhost=any,127.0.0.1=any,[::1]=any';
  return { FETCH_ALLOWED_NETWORKS: '', HOST_LIMITS: limits, CONTACT_URL: contact };
}
