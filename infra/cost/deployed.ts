import { readConfig } from '../config.ts';
import { readDeployment } from '../local/deployment.ts';
import { synthesise, type Template } from '../synthesise.ts';
import type { Deployed } from './estimate.ts';

/** What a preset deploys, as far as it costs. */
export function deployedBy(preset: string): Deployed {
  const template = synthesise(readConfig({ preset }));
  const { functions, eventSources } = readDeployment(template, (name) => name);
  const resources = Object.values(template.Resources);
  const count = (type: string): number => resources.filter(({ Type }) => Type === type).length;
  return {
    memory: Object.fromEntries(functions.map(({ name, memoryMegabytes }) => [name, memoryMegabytes])),
    batchSizes: Object.fromEntries(eventSources.map(({ functionName, batchSize }) => [functionName, batchSize])),
    queues: eventSources.length,
    alarms: count('AWS::CloudWatch::Alarm'),
    compositeAlarms: count('AWS::CloudWatch::CompositeAlarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    traced: functions.map(({ name }) => name).filter((name) => isTraced(template, name)),
    capacity: resources.some(({ Type, Properties }) => Type === 'AWS::DynamoDB::Table' && 'BillingMode' in Properties)
      ? 'on-demand'
      : 'provisioned',
  };
}

const isTraced = ({ Resources }: Template, name: string): boolean =>
  Object.values(Resources).some(
    ({ Properties, Metadata }) =>
      Metadata?.['babelwire:entry'] === `functions/${name}/index.ts` &&
      (Properties.TracingConfig as { readonly Mode?: string } | undefined)?.Mode === 'Active',
  );
