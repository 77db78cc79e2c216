import { App } from 'aws-cdk-lib/core';
import { languageModelFiles } from '../shared/language/index.ts';
import { dictionaryFiles } from '../shared/links/index.ts';
import { registryFiles } from '../shared/sources/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { addNewswire } from './synthesise.ts';

const app = new App();
try {
  const code = {
    bundle: true,
    languageFiles: languageModelFiles(),
    registryFiles: registryFiles(),
    dictionaryFiles: dictionaryFiles(),
  };
  addNewswire(app, readConfig(app.node.getAllContext()), code);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
