import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { type Resource, synthesise, type Template } from '../../infra/synthesise.ts';

/**
 * The template as a reviewer reads it: one line for each resource, with what decides over data, rights of readers, size
 * and cost. The template itself has four thousand lines, of which nobody would read a change; policies, environments and
 * alarms have tests of their own.
 */
describe('what a deployment is made of', () => {
  test.each([
    ['newsroom', { preset: 'newsroom', alarmEmail: 'desk@lequai.example', waf: 'on' }],
    ['hobby', {}],
  ])('%s', async (name, context) => {
    await expect(summaryOf(synthesise(readConfig(context)))).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });
});

test('the same options give the same template to the byte', () => {
  const [one, other] = [1, 2].map(() => JSON.stringify(synthesise(readConfig({ preset: 'newsroom', waf: 'on' }))));
  expect(one).toBe(other);
});

/** The properties that are shown of each type. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGateway::Method': ['HttpMethod', 'AuthorizationType', 'ApiKeyRequired'],
  'AWS::ApiGateway::Stage': ['TracingEnabled'],
  'AWS::ApiGateway::UsagePlan': ['Throttle'],
  'AWS::Budgets::Budget': ['Budget'],
  'AWS::CloudWatch::Alarm': ['ComparisonOperator', 'Threshold', 'EvaluationPeriods', 'TreatMissingData'],
  'AWS::DynamoDB::Table': ['BillingMode', 'DeletionProtectionEnabled', 'PointInTimeRecoverySpecification'],
  'AWS::KMS::Key': ['EnableKeyRotation'],
  'AWS::Lambda::EventSourceMapping': ['BatchSize', 'ScalingConfig'],
  'AWS::Lambda::Function': ['Architectures', 'Runtime', 'MemorySize', 'Timeout', 'ReservedConcurrentExecutions'],
  'AWS::Logs::LogGroup': ['RetentionInDays'],
  'AWS::S3::Bucket': ['LifecycleConfiguration'],
  'AWS::SQS::Queue': ['MessageRetentionPeriod', 'VisibilityTimeout'],
  'AWS::Scheduler::Schedule': ['ScheduleExpression', 'State'],
};

const summaryOf = ({ Resources, Outputs }: Template): string =>
  [
    ...Object.entries(Resources).map(([id, resource]) => lineOf(id, resource)),
    ...Object.keys(Outputs).map((name) => `Output ${name}`),
  ]
    .toSorted()
    .join('\n')
    .concat('\n');

function lineOf(id: string, { Type, Properties = {}, DeletionPolicy }: Resource & { DeletionPolicy?: string }): string {
  const facts = (shown[Type] ?? []).flatMap((name) =>
    Properties[name] === undefined ? [] : `${name}=${JSON.stringify(Properties[name])}`,
  );
  const policy = DeletionPolicy === 'Retain' ? ['stays'] : [];
  return [Type.replace('AWS::', ''), id.replace(/[0-9A-F]{8}([0-9a-f]{32})?$/, ''), ...policy, ...facts].join(' ');
}
