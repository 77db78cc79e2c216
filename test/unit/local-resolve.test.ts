// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Fn::Sub is written
import { describe, expect, it } from 'vitest';
import { HostError } from '../../infra/local/host-error.ts';
import { type References, resolve } from '../../infra/local/resolve.ts';

const known = new Map([
  ['Queue', 'http://here/queue'],
  ['Queue.Arn', 'arn:queue'],
  ['Queue.QueueName', 'queue'],
  ['AWS::Region', 'us-east-1'],
]);

const references: References = {
  ref: (id) => known.get(id),
  attribute: (id, attribute) => known.get(`${id}.${attribute}`),
};

describe('resolve', () => {
  it.each<[string, unknown, unknown]>([
    ['a plain value', { Timeout: 60, Names: ['a', null, true] }, { Timeout: 60, Names: ['a', null, true] }],
    ['Ref', { Url: { Ref: 'Queue' } }, { Url: 'http://here/queue' }],
    ['Fn::GetAtt', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:queue'],
    ['Fn::GetAtt with a dot', { 'Fn::GetAtt': 'Queue.QueueName' }, 'queue'],
    ['Fn::Join', { 'Fn::Join': [':', ['in', { Ref: 'AWS::Region' }]] }, 'in:us-east-1'],
    [
      'Fn::Sub',
      { 'Fn::Sub': '${Queue.Arn} in ${AWS::Region}, ${!literally}' },
      'arn:queue in us-east-1, ${!literally}',
    ],
    [
      'Fn::Sub with variables',
      { 'Fn::Sub': ['${it}/${AWS::Region}', { it: { Ref: 'Queue' } }] },
      'http://here/queue/us-east-1',
    ],
    [
      'Fn::Select of Fn::Split',
      { 'Fn::Select': ['1', { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue', 'Arn'] }] }] },
      'queue',
    ],
    ['AWS::NoValue', { Kept: 1, Left: { Ref: 'AWS::NoValue' } }, { Kept: 1 }],
    ['an object that only looks like a function', { Ref: 'Queue', Other: 1 }, { Ref: 'Queue', Other: 1 }],
  ])('replaces %s', (_, value, resolved) => {
    expect(resolve(value, references)).toEqual(resolved);
  });

  it.each<[unknown, RegExp]>([
    [{ Ref: 'Nobody' }, /Ref Nobody/],
    [{ 'Fn::GetAtt': ['Queue', 'Colour'] }, /Queue\.Colour/],
    [{ 'Fn::ImportValue': 'elsewhere' }, /Fn::ImportValue/],
  ])('names what it can not resolve in %j', (value, message) => {
    expect(() => resolve(value, references)).toThrow(HostError);
    expect(() => resolve(value, references)).toThrow(message);
  });
});
