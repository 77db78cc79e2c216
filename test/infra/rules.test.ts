import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { App, CfnResource, Stack, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, type NagPack, ServerlessChecks } from 'cdk-nag';
import { afterAll, describe, expect, test } from 'vitest';
import settings from '../../cdk.json' with { type: 'json' };
import { readConfig } from '../../infra/config.ts';
import { addNewswire } from '../../infra/synthesise.ts';
import { choices } from './choices.ts';

const outdir = mkdtempSync(join(tmpdir(), 'babelwire-rules-'));
afterAll(() => rmSync(outdir, { recursive: true }));

const packs = () => [new AwsSolutionsChecks(), new ServerlessChecks()];

/** An app as `cdk synth` makes it, judged by both packs and by the validator that comes with the CDK. */
function judgedApp(folder: string): App {
  const app = new App({ context: settings.context, analyticsReporting: false, outdir: join(outdir, folder) });
  Validations.of(app).addPlugins(...packs());
  return app;
}

function newswireApp(name: string): App {
  const app = judgedApp(name.replace(/\W+/g, '-'));
  addNewswire(app, readConfig(choices[name] ?? {}), {
    bundle: false,
    languageFiles: [],
    registryFiles: [],
    dictionaryFiles: [],
  });
  return app;
}

describe.each(Object.keys(choices))('the stack: %s', (name) => {
  // Both packs look at every resource: half a minute where other suites run beside it.
  test('breaks no rule that it does not answer for', { timeout: 120_000 }, () => {
    expect(() => newswireApp(name).synth()).not.toThrow();
  });

  test('answers for nothing that no rule asks, each time in a sentence', () => {
    const app = newswireApp(name);
    const findings = findingsOf(app);
    const answers = acknowledgementsOf(app);
    const idle = answers.filter(
      ({ rule, path }) =>
        !findings.some((finding) => finding.rule === rule && `${finding.path}/`.startsWith(`${path}/`)),
    );
    expect(findings.length).toBeGreaterThan(0);
    expect(idle).toEqual([]);
    for (const { reason } of answers) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });
});

describe('the judges stop', () => {
  test('a queue that takes requests without TLS', () => {
    const app = judgedApp('without-tls');
    new Queue(new Stack(app, 'Stack'), 'Queue');
    expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
  });

  test('a property that there is not', () => {
    const app = judgedApp('no-such-property');
    new CfnResource(new Stack(app, 'Stack'), 'Queue', { type: 'AWS::SQS::Queue', properties: { Colour: 'red' } });
    expect(() => app.synth()).toThrow('Colour');
  });
});

/** What the packs find where nothing is acknowledged. */
function findingsOf(app: App): { rule: string; path: string }[] {
  return packs().flatMap((pack: NagPack) => {
    Object.assign(pack, { isAcknowledged: () => false });
    return pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath }) => ({ rule: ruleName, path: constructPath ?? '' })),
      );
  });
}

function acknowledgementsOf(app: App): { rule: string; reason: string; path: string }[] {
  return app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([rule, reason]) => ({ rule: rule.replace('Annotation::', ''), reason, path: node.path })),
  );
}
