import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { type Build, createFunction, type FunctionSettings } from './function.ts';

/** The clock of the newswire: a function that is invoked every minute. */
export class Tick extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, settings: FunctionSettings, build: Build) {
    super(scope, 'Tick');
    this.lambda = createFunction(this, 'tick', settings, build);
    // A tick that failed is not repeated: the next one does its work a minute later.
    this.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Schedule(this, 'EveryMinute', {
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(this.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    });
    const reason =
      'A tick that failed has nothing to keep: the next one, a minute later, does its work; the error alarm tells.';
    acknowledge(this.lambda, { 'Serverless-LambdaDLQ': reason, 'Serverless-LambdaAsyncFailureDestination': reason });
  }
}
