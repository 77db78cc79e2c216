import { expect, test } from 'vitest';
import { readConfig } from '../../infra/config.ts';
import { imitableTemplate } from '../../infra/rehearsal/imitable-template.ts';
import { synthesise } from '../../infra/synthesise.ts';

const template = synthesise(readConfig({ preset: 'newsroom', alarmEmail: 'desk@lequai.example' }));
const typesOf = ({ Resources }: typeof template) => Object.values(Resources).map(({ Type }) => Type);

test('a rehearsal deploys everything but what watches', () => {
  const left = typesOf(template).filter((type) => !/^AWS::(CloudWatch|Budgets)::/.test(type));
  expect(typesOf(imitableTemplate(template))).toEqual(left);
  expect(left.length).toBeLessThan(typesOf(template).length);
  expect(left.filter((type) => type === 'AWS::Lambda::Function').length).toBeGreaterThanOrEqual(7);
});

test('a rehearsal refuses to lose what refers to an alarm', () => {
  const [alarm = ''] =
    Object.entries(template.Resources).find(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm') ?? [];
  const bucket = { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: alarm } } };
  expect(() => imitableTemplate({ ...template, Resources: { ...template.Resources, bucket } })).toThrow(
    `bucket refers to ${alarm}`,
  );
});
