import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = { readonly [key: string]: unknown };
interface Operation {
  readonly responses: Record<string, { readonly $ref?: string; readonly content?: Record<string, { schema?: Json }> }>;
}
interface Contract {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly responses: Operation['responses'] };
}

export const contract: Contract = JSON.parse(readFileSync('openapi.json', 'utf8'));

/** What was asked and what came back, in the way of a test that only looks at it. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly response: Response;
}

/** Asks for something and notes what came back, to be judged later. */
export function createRecorder(api: string) {
  const exchanges: Exchange[] = [];
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${api}${path}`, init);
    exchanges.push({ method: init.method ?? 'GET', path, response: response.clone() });
    return response;
  };
  return { ask, exchanges };
}

const formats = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': (value: string) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
  uri: (value: string) => URL.canParse(value),
};
const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
ajv.addSchema(closed(contract) as Json, 'contract');

/** A contract lets members be added; a test wants to hear of each that the contract doesn't describe. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
  const isOpen = copy.type === 'object' && copy.properties !== undefined && copy.additionalProperties === undefined;
  return isOpen ? { ...copy, additionalProperties: false } : copy;
}

/** The operation that a request is for, as the contract names it: `GET /v1/articles/{id}`; null where there is none. */
export function operationOf({ method, path }: Pick<Exchange, 'method' | 'path'>): string | null {
  const asked = new URL(path, 'http://wire.example').pathname.split('/');
  const template = Object.keys(contract.paths).find((candidate) => {
    const parts = candidate.split('/');
    return parts.length === asked.length && parts.every((part, at) => part.startsWith('{') || part === asked[at]);
  });
  return template && contract.paths[template]?.[method.toLowerCase()] ? `${method} ${template}` : null;
}

/** In what an answer differs from the contract: a status, a media type or a body that it doesn't have. */
export async function faultsOf(exchange: Exchange): Promise<readonly string[]> {
  const { method, path, response } = exchange;
  const named = `${method} ${path} (${response.status})`;
  const [, template = ''] = operationOf(exchange)?.split(' ') ?? [];
  const operation = contract.paths[template]?.[method.toLowerCase()];
  if (!operation) return [`${named}: no such operation`];
  const described = operation.responses[response.status];
  if (!described) return [`${named}: no such status`];
  const own = pointer('paths', template, method.toLowerCase(), 'responses', String(response.status));
  const { $ref: place = `#${own}` } = described;
  const { content = {} } = contract.components.responses[place.split('/').at(-1) ?? ''] ?? described;
  const text = await response.text();
  if (Object.keys(content).length === 0) return text === '' ? [] : [`${named}: a body, and the contract has none`];
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!content[type]) return [`${named}: no such media type: ${type}`];
  const validate = validatorOf(`contract${place}${pointer('content', type, 'schema')}`);
  if (validate(/[/+]json$/.test(type) ? JSON.parse(text) : text)) return [];
  return (validate.errors ?? []).map((error) => `${named}: ${tell(error)}`);
}

const validators = new Map<string, ValidateFunction>();

function validatorOf($ref: string): ValidateFunction {
  const validate = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, validate);
  return validate;
}

const pointer = (...names: readonly string[]): string =>
  names.map((name) => `/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

const tell = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
