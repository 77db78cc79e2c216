import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { CfnOutput, Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { alarm } from './alarm.ts';
import { allow, type Build, createFunction, type FunctionSettings } from './function.ts';

export interface StageSettings extends FunctionSettings {
  /** Messages that one invocation is given at most. */
  readonly batchSize: number;
  /** Invocations at the same time at most. */
  readonly maxConcurrency: number;
  /** Whether the function may put a message back into its queue, to be received again after a delay. */
  readonly putsBack?: boolean;
}

/** How often a message is tried before it goes to the dead-letter queue. */
const maxReceives = 4;

/** The oldest message may be this old before a stage counts as late. */
const lateAfter = Duration.minutes(15);

/** One step of the newswire: a queue, its dead-letter queue, the function that works it off, and the alarms of the three. */
export class Stage extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly lambda: Lambda;
  /** Rings when messages wait too long. */
  readonly late: Alarm;

  constructor(scope: Construct, name: string, settings: StageSettings, build: Build) {
    super(scope, capitalised(name));
    this.deadLetters = createQueue(this, 'DeadLetters', { retentionPeriod: Duration.days(14) });
    this.queue = createQueue(this, 'Queue', {
      retentionPeriod: Duration.days(4),
      // A message must stay hidden while Lambda retries a throttled batch; six timeouts is what AWS advises.
      visibilityTimeout: Duration.seconds(6 * settings.timeoutSeconds),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: maxReceives },
    });
    const ownQueue = settings.putsBack ? { [`${name.toUpperCase()}_QUEUE_URL`]: this.queue.queueUrl } : {};
    const environment = { ...settings.environment, ...ownQueue, MAX_RECEIVES: String(maxReceives) };
    this.lambda = createFunction(this, name, { ...settings, environment }, build);
    consume(this, settings);
    if (settings.putsBack) allow(this.lambda, ['sqs:SendMessage'], this.queue.queueArn);
    addOutput(this, `${capitalised(name)}QueueUrl`, this.queue.queueUrl);
    addOutput(this, `${capitalised(name)}DeadLettersUrl`, this.deadLetters.queueUrl);
    const period = Duration.minutes(1);
    this.late = alarm(this, 'Late', {
      says: `${name} is late: its oldest message has been waiting for more than ${lateAfter.toMinutes()} minutes.`,
      section: 'a-stage-is-late',
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period }),
      limit: { above: lateAfter.toSeconds() },
    });
    alarm(this, 'DeadLetters', {
      says: `${name} gave up on messages: its dead-letter queue is not empty.`,
      section: 'dead-letters',
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
      limit: { above: 0 },
    });
  }
}

function createQueue(scope: Construct, id: string, settings: ConstructorParameters<typeof Queue>[2]): Queue {
  return new Queue(scope, id, { ...settings, encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true });
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** For `npm run redrive`, which finds the queues by the stack's name. */
function addOutput(scope: Construct, name: string, value: string): void {
  new CfnOutput(scope, `${name}Output`, { value }).overrideLogicalId(name);
}

function consume(stage: Stage, settings: StageSettings): void {
  const mapping = new EventSourceMapping(stage, 'Source', {
    target: stage.lambda,
    eventSourceArn: stage.queue.queueArn,
    batchSize: settings.batchSize,
    maxConcurrency: settings.maxConcurrency,
    reportBatchItemFailures: true,
  });
  const actions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
  allow(stage.lambda, actions, stage.queue.queueArn);
  acknowledge(mapping, {
    'Serverless-LambdaEventSourceMappingDestination':
      'An SQS source has no failure destination: the queue itself moves what fails to its dead-letter queue.',
  });
  acknowledge(stage.lambda, {
    'Serverless-LambdaDLQ':
      'Invoked by its queue only, synchronously; what fails goes to the dead-letter queue of that queue.',
  });
  acknowledge(stage.deadLetters, {
    'Serverless-SQSRedrivePolicy': 'It is the dead-letter queue: what ends here waits for a person.',
  });
}
