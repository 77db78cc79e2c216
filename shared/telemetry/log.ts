import { Logger } from '@aws-lambda-powertools/logger';

/** Structured log lines on standard output. They hold ids, addresses and outcomes, never a body or a key. */
export const log = new Logger();
