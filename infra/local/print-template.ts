import settings from '../../cdk.json' with { type: 'json' };
import { readConfig } from '../config.ts';
import { synthesise } from '../synthesise.ts';

/** What only AWS has is off on this machine. */
const config = readConfig({ ...settings.context, embeddings: 'off' });
process.stdout.write(JSON.stringify(synthesise(config)));
