import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { readDeployment } from '../local/deployment.ts';
import { credentials, queueUrl } from '../local/embedded-servers.ts';
import { place } from '../local/place.ts';
import { loopback } from '../local/ports.ts';
import { loadTemplate } from '../local/synthesis.ts';
import { readOutputs, type Where } from './open-newswire.ts';
import { readPorts } from './read-ports.ts';

/** A stage's queue and the queue of what it gave up on. */
export interface StageQueues {
  /** `poll`, `article`, `link`. */
  readonly stage: string;
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
}

export interface Queues {
  readonly sqs: SQSClient;
  readonly stages: readonly StageQueues[];
}

const stageNames = ['Poll', 'Article', 'Link'];

/**
 * Finds a newswire's queues: on AWS by the stack's outputs, on this machine by its template.
 * @throws {CommandError} `no-newswire` where there is none
 */
export function openQueues(where: Exclude<Where, { readonly table: string }>): Promise<Queues> {
  return 'stack' in where ? queuesOfStack(where.stack) : localQueues(where.data);
}

async function queuesOfStack(stack: string): Promise<Queues> {
  const output = await readOutputs(stack);
  const stages = stageNames.map((name) => ({
    stage: name.toLowerCase(),
    queueUrl: output(`${name}QueueUrl`),
    deadLettersUrl: output(`${name}DeadLettersUrl`),
  }));
  return { sqs: new SQSClient({}), stages };
}

async function localQueues(data: string): Promise<Queues> {
  const endpoint = `http://${loopback}:${readPorts(data).aws}`;
  const urlOf = (name: string): string => queueUrl(endpoint, name);
  const { eventSources } = readDeployment(await loadTemplate(join(import.meta.dirname, '../..')), urlOf);
  const stages = eventSources.flatMap(({ functionName, queue: { url, deadLetterQueue } }) =>
    deadLetterQueue === null ? [] : [{ stage: functionName, queueUrl: url, deadLettersUrl: urlOf(deadLetterQueue) }],
  );
  return { sqs: new SQSClient({ region: place.region, credentials, endpoint, maxAttempts: 1 }), stages };
}
