import settings from '../../cdk.json' with { type: 'json' };
import { readConfig } from '../config.ts';
import { synthesise } from '../synthesise.ts';

process.stdout.write(JSON.stringify(synthesise(readConfig(settings.context))));
