import { writeFileSync } from 'node:fs';
import { describeApi } from './openapi.ts';

/** Writes `openapi.json` from the schemas; `npm run openapi`. A test compares the two. */
writeFileSync(new URL('../../openapi.json', import.meta.url), `${JSON.stringify(describeApi(), null, 2)}\n`);
