import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type AppProps } from 'aws-cdk-lib/core';
import settings from '../cdk.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Build } from './constructs/function.ts';
import { NewswireStack } from './newswire-stack.ts';

const root = join(import.meta.dirname, '..');

/** A CloudFormation template, as far as its readers here need to know it. */
export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

/** Puts the stack into an app. Without bundling its functions have no code. */
export function addNewswire(
  app: App,
  config: Config,
  code: Pick<Build, 'bundle' | 'languageFiles' | 'registryFiles' | 'dictionaryFiles'>,
): NewswireStack {
  return new NewswireStack(app, 'Babelwire', config, {
    ...code,
    root,
    logDays: config.logDays,
    tracing: config.tracing,
  });
}

/** The template of the stack as `cdk synth` would write it, but for the functions' code; nothing is left on disk. */
export function synthesise(config: Config): Template {
  const outdir = mkdtempSync(join(tmpdir(), 'babelwire-'));
  try {
    const app = new App({ ...templateOnly, outdir });
    const stack = addNewswire(app, config, {
      bundle: false,
      languageFiles: [],
      registryFiles: [],
      dictionaryFiles: [],
    });
    return app.synth().getStackArtifact(stack.artifactId).template;
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

const templateOnly: AppProps = {
  context: settings.context,
  analyticsReporting: false,
  treeMetadata: false,
  builtinCloudFormationValidation: false,
};
