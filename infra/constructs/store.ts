import { AttributeType, BillingMode, ProjectionType, Table, type TableProps } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, type LifecycleRule } from 'aws-cdk-lib/aws-s3';
import { type CfnResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { acknowledge, wildcard } from './acknowledge.ts';
import { allow, waitsForRole } from './function.ts';
import type { RowFamily } from './row-families.ts';

/** All of them name the partitions that they are about: a scan would pass a condition on those. */
type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'BatchWriteItem';

/** What the newswire keeps: one table for what is looked up, one bucket for what is read whole. Both outlive the stack. */
export class Store extends Construct {
  readonly table: Table;
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { pageDays, removeData, capacity }: Config) {
    super(scope, id);
    const isKept = removeData === 'no';
    this.table = createTable(this, isKept, capacity);
    this.bucket = createBucket(this, isKept, pageDays);
    if (!isKept) quietRemover(this);
  }

  get dueIndexArn(): string {
    return `${this.table.tableArn}/index/${dueIndex}`;
  }

  /** Allows actions on the rows of the table whose partition keys are like one of the families. */
  allowRows(lambda: Lambda, actions: readonly TableAction[], families: readonly RowFamily[]): void {
    lambda.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...families] } },
      }),
    );
  }

  /** Allows one action on the objects under each prefix. */
  allowObjects(
    lambda: Lambda,
    action: 's3:GetObject' | 's3:PutObject' | 's3:DeleteObject',
    prefixes: readonly string[],
  ): void {
    allow(lambda, [action], ...prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`)));
    const reason = 'Objects are named by their content, so only the prefix is known beforehand.';
    for (const prefix of prefixes)
      acknowledge(lambda.role ?? lambda, { [wildcard(this.bucket, `/${prefix}*`)]: reason });
  }
}

/** The feeds by when they are due: sparse, since only feeds carry its keys. */
const dueIndex = 'due';

function createTable(scope: Construct, isKept: boolean, capacity: Config['capacity']): Table {
  const table = new Table(scope, 'Table', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    ...billing[capacity],
    timeToLiveAttribute: 'expiresAt',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: isKept,
    removalPolicy: isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  table.addGlobalSecondaryIndex({
    indexName: dueIndex,
    partitionKey: { name: 'duePartition', type: AttributeType.STRING },
    sortKey: { name: 'nextPollAt', type: AttributeType.STRING },
    projectionType: ProjectionType.KEYS_ONLY,
    ...(capacity === 'provisioned' && { readCapacity: scale.read.least, writeCapacity: scale.write.least }),
  });
  if (capacity === 'provisioned') followLoad(table);
  return table;
}

/** Units a second. What comes faster waits in the queues until the capacity has followed. */
const scale = { read: { least: 10, most: 1_000 }, write: { least: 20, most: 2_000 }, utilizationPercent: 70 };

const billing: Record<Config['capacity'], Partial<TableProps>> = {
  'on-demand': { billingMode: BillingMode.PAY_PER_REQUEST },
  provisioned: {
    billingMode: BillingMode.PROVISIONED,
    readCapacity: scale.read.least,
    writeCapacity: scale.write.least,
  },
};

/** Lets the capacity of the table and of its index follow what is used of them. */
function followLoad(table: Table): void {
  const target = { targetUtilizationPercent: scale.utilizationPercent };
  const reads = { minCapacity: scale.read.least, maxCapacity: scale.read.most };
  const writes = { minCapacity: scale.write.least, maxCapacity: scale.write.most };
  table.autoScaleReadCapacity(reads).scaleOnUtilization(target);
  table.autoScaleWriteCapacity(writes).scaleOnUtilization(target);
  table.autoScaleGlobalSecondaryIndexReadCapacity(dueIndex, reads).scaleOnUtilization(target);
  table.autoScaleGlobalSecondaryIndexWriteCapacity(dueIndex, writes).scaleOnUtilization(target);
}

function createBucket(scope: Construct, isKept: boolean, pageDays: number): Bucket {
  const bucket = new Bucket(scope, 'Bucket', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: lifecycle(pageDays),
    removalPolicy: isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    autoDeleteObjects: !isKept,
  });
  acknowledge(bucket, {
    'AwsSolutions-S1':
      'Only the functions of this stack may touch its objects, and each tells in its own log what it read and wrote; an audit of single requests is what CloudTrail data events are for.',
  });
  return bucket;
}

/** The function with which the CDK empties a bucket. */
function quietRemover(scope: Construct): void {
  const provider = Stack.of(scope).node.findChild('Custom::S3AutoDeleteObjectsCustomResourceProvider');
  (provider.node.findChild('Handler') as CfnResource).addMetadata('cfn-lint', waitsForRole);
}

function lifecycle(pageDays: number): LifecycleRule[] {
  const incomplete = { id: 'incomplete-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) };
  const pages = { id: 'pages', prefix: 'pages/', expiration: Duration.days(pageDays) };
  return pageDays === 0 ? [incomplete] : [incomplete, pages];
}
