import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { CfnIndex, CfnVectorBucket } from 'aws-cdk-lib/aws-s3vectors';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { allow } from './function.ts';

/** What only embeddings need in a bundle. */
export const embeddingPackages = ['@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-s3vectors'];

/** The model, and the dimensions of its vectors: an index holds those of one model only. */
const model = { id: 'cohere.embed-multilingual-v3', dimension: 1_024 };

/**
 * A model of meaning on Amazon Bedrock and the index of S3 Vectors that articles are found in by it. They go with the
 * option: vectors can be made again.
 */
export class Embeddings extends Construct {
  readonly modelId = model.id;
  readonly indexArn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucket = new CfnVectorBucket(this, 'Vectors', { encryptionConfiguration: { sseType: 'AES256' } });
    const index = new CfnIndex(this, 'Index', {
      vectorBucketArn: bucket.attrVectorBucketArn,
      dataType: 'float32',
      dimension: model.dimension,
      distanceMetric: 'cosine',
    });
    this.indexArn = index.attrIndexArn;
  }

  /** Allows to embed with that model and to write, find and delete in that index; a filter needs the right to read. */
  allowUse(lambda: Lambda): void {
    const { region, partition } = Stack.of(this);
    allow(lambda, ['bedrock:InvokeModel'], `arn:${partition}:bedrock:${region}::foundation-model/${model.id}`);
    const actions = ['PutVectors', 'QueryVectors', 'GetVectors', 'DeleteVectors'];
    allow(
      lambda,
      actions.map((action) => `s3vectors:${action}`),
      this.indexArn,
    );
  }
}
