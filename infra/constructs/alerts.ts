import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { AlarmBase } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { type IPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Annotations, ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { regionsWithoutBudgets } from '../config/regions.ts';
import type { Config } from '../config.ts';
import { acknowledge } from './acknowledge.ts';

/** Whom the alarms tell, and of what the month may cost. */
export class Alerts extends Construct {
  readonly #topic: Topic | null;

  constructor(scope: Construct, { alarmEmail, monthlyBudget, region = '' }: Config) {
    super(scope, 'Alerts');
    this.#topic = alarmEmail === undefined ? null : createTopic(this, alarmEmail);
    if (alarmEmail === undefined) {
      Annotations.of(this).addWarningV2('babelwire:silent', 'Alarms tell nobody; give alarmEmail=you@your.site.');
    } else if (monthlyBudget > 0 && !regionsWithoutBudgets.has(region)) addBudget(this, monthlyBudget, alarmEmail);
  }

  /** Sends a message when one of the alarms rings and when it stops. */
  tell(alarms: readonly AlarmBase[]): void {
    if (!this.#topic) return;
    for (const each of alarms) {
      each.addAlarmAction(new SnsAction(this.#topic));
      each.addOkAction(new SnsAction(this.#topic));
    }
  }
}

/** CloudWatch can't use the key that SNS has of its own, so the topic has one of the newswire's. */
function createTopic(scope: Construct, email: string): Topic {
  const key = new Key(scope, 'Key', {
    description: 'Babelwire: what alarms tell',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const topic = new Topic(scope, 'Topic', { displayName: 'Babelwire', masterKey: key, enforceSSL: true });
  acknowledge(topic.addSubscription(new EmailSubscription(email)), {
    'Serverless-SNSRedrivePolicy':
      'What can’t reach the address of the operator would reach no queue that he reads; the alarm stays in the console.',
  });
  const principals = [ownAlarms(scope)];
  key.addToResourcePolicy(
    new PolicyStatement({ principals, actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], resources: ['*'] }),
  );
  topic.addToResourcePolicy(new PolicyStatement({ principals, actions: ['sns:Publish'], resources: [topic.topicArn] }));
  return topic;
}

/** CloudWatch, but only for this account's alarms. */
function ownAlarms(scope: Construct): IPrincipal {
  const stack = Stack.of(scope);
  const alarms = stack.formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: '*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return new ServicePrincipal('cloudwatch.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account }, ArnLike: { 'aws:SourceArn': alarms } },
  });
}

/** AWS Budgets sees the account, not the stack. */
function addBudget(scope: Construct, dollars: number, email: string): void {
  const notify = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
    subscribers: [{ subscriptionType: 'EMAIL', address: email }],
  });
  new CfnBudget(scope, 'Budget', {
    budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: dollars, unit: 'USD' } },
    notificationsWithSubscribers: [notify('ACTUAL', 80), notify('FORECASTED', 100)],
  });
}
