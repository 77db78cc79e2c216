import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { runbook } from '../../infra/constructs/runbook.ts';
import { synthesise } from '../../infra/synthesise.ts';

const { Resources } = synthesise(readConfig({ preset: 'newsroom', alarmEmail: 'desk@lequai.example' }));
const ofType = (...types: readonly string[]) =>
  Object.entries(Resources).filter(([, { Type }]) => types.includes(Type));

/** The page's sections, by their anchors. */
const sections = new Map(
  readFileSync('docs/runbook.md', 'utf8')
    .split(/^# /m)[1]
    ?.split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

const alarms = ofType('AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm').map(([id, { Properties }]) => ({
  id,
  description: String(Properties.AlarmDescription),
}));

const sectionOf = (description: string): string => /docs\/runbook\.md#([\w-]+)$/.exec(description)?.[1] ?? '';

describe('the runbook', () => {
  test.each(alarms)('has a section for the alarm $id, which says what is wrong', ({ description }) => {
    expect(sections.has(sectionOf(description))).toBe(true);
    expect(description).toMatch(/^\S.{30,}\. Runbook: /);
  });

  test('has no section without an alarm', () => {
    expect([...sections.keys()].toSorted()).toEqual(
      [...new Set(alarms.map(({ description }) => sectionOf(description)))].toSorted(),
    );
  });

  test.each([...sections])('tells in %s what it means, where to look and what to do', (name, text) => {
    for (const part of ['**It means**', '**Look:**', '**Do']) expect(text).toContain(part);
    const query = /^```\n([^`]+)\n```$/m.exec(text)?.[1];
    expect(query).toBe(runbook[name as keyof typeof runbook].query.join('\n| '));
  });

  test('has each of its queries saved, for the logs of functions that there are', () => {
    const saved = ofType('AWS::Logs::QueryDefinition').map(([, { Properties }]) => [
      Properties.Name,
      Properties.QueryString,
      (Properties.LogGroupNames as readonly { readonly Ref: string }[]).every(
        ({ Ref }) => Resources[Ref]?.Type === 'AWS::Logs::LogGroup',
      ),
    ]);
    const expected = Object.entries(runbook).map(([name, { query }]) => [
      `Babelwire/${name}`,
      query.join('\n| '),
      true,
    ]);
    expect(saved).toEqual(expected);
  });
});

describe('whoever is to be told', () => {
  const actionsOf = (id: string) => [Resources[id]?.Properties.AlarmActions, Resources[id]?.Properties.OKActions];
  const topic = [{ Ref: ofType('AWS::SNS::Topic')[0]?.[0] }];

  test('hears of every alarm and of its end, of those on lateness through one', () => {
    const silent = alarms
      .filter(({ id }) => actionsOf(id)[0] === undefined)
      .map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''));
    expect(silent.toSorted()).toEqual([
      'ArticleLateAlarm',
      'LinkLateAlarm',
      'PollLateAlarm',
      'WatchClockAlarm',
      'WatchFewerArticlesAlarm',
      'WatchOverdueFeedsAlarm',
    ]);
    const speaking = alarms.filter(({ id }) => actionsOf(id)[0] !== undefined);
    for (const { id } of speaking) expect(actionsOf(id)).toEqual([topic, topic]);
    const composite = ofType('AWS::CloudWatch::CompositeAlarm').map(([, { Properties }]) =>
      JSON.stringify(Properties.AlarmRule),
    );
    for (const id of alarms.map((each) => each.id).filter((each) => actionsOf(each)[0] === undefined))
      expect(composite.join()).toContain(id);
  });

  test('hears through a topic whose key CloudWatch may use, and only for alarms of this account', () => {
    const key = ofType('AWS::KMS::Key')[0]?.[1].Properties;
    const policies = [key?.KeyPolicy, ofType('AWS::SNS::TopicPolicy')[0]?.[1].Properties.PolicyDocument];
    const statements = policies.flatMap((policy) => (policy as { Statement: Record<string, unknown>[] }).Statement);
    const ofAlarms = statements.filter(({ Principal }) =>
      JSON.stringify(Principal).includes('cloudwatch.amazonaws.com'),
    );
    expect(ofAlarms.map(({ Action }) => Action)).toEqual([['kms:Decrypt', 'kms:GenerateDataKey*'], 'sns:Publish']);
    for (const { Condition } of ofAlarms) {
      expect(Condition).toMatchObject({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
      expect(JSON.stringify(Condition)).toContain(':alarm:*');
    }
  });

  test('hears of nothing where no address is given, and is warned of that', () => {
    const silent = synthesise(readConfig({})).Resources;
    expect(Object.values(silent).filter(({ Properties }) => Properties.AlarmActions)).toEqual([]);
    expect(Object.values(silent).map(({ Type }) => Type)).not.toContain('AWS::SNS::Topic');
  });
});
