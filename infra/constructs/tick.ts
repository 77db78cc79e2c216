import { type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge, wildcard } from './acknowledge.ts';
import { type Build, createFunction, type FunctionSettings } from './function.ts';

/** A tick that failed is not repeated: the next one does its work a minute later. */
const once = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };

/** The clock of the newswire: a function that is invoked every minute. */
export class Tick extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, settings: FunctionSettings, build: Build) {
    super(scope, 'Tick');
    this.lambda = createFunction(this, 'tick', settings, build);
    this.lambda.configureAsyncInvoke(once);
    const role = new Role(this, 'SchedulerRole', { assumedBy: ownScheduler(this) });
    new Schedule(this, 'EveryMinute', {
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(this.lambda, { ...once, role }),
    });
    acknowledge(role, { [wildcard(this.lambda, ':*')]: 'The versions and aliases of that one function.' });
    const reason =
      'A tick that failed has nothing to keep: the next one, a minute later, does its work; the error alarm tells.';
    acknowledge(this.lambda, { 'Serverless-LambdaDLQ': reason, 'Serverless-LambdaAsyncFailureDestination': reason });
  }
}

/** The scheduler, but only where it acts for this account. */
function ownScheduler(scope: Construct): IPrincipal {
  const conditions = { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } };
  return new ServicePrincipal('scheduler.amazonaws.com', { conditions });
}
