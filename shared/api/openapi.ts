import * as z from 'zod';
import { type Operation, operations } from './operations.ts';
import { problemSchema } from './schemas.ts';
import { type WriteOperation, writeOperations } from './write-operations.ts';

type Json = Readonly<Record<string, unknown>>;

/** The contract as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1). Made when the project is built and checked in. */
export function describeApi(): Json {
  const schemas: Record<string, unknown> = {};
  const reference = (schema: z.ZodType): Json => hoist(z.toJSONSchema(schema, { io: 'output', override }), schemas);
  const responses: Record<string, Json> = {
    NotModified: { description: 'What you have (`If-None-Match`) is what there is.' },
  };
  const problem = (name: string, description: string): Json => {
    responses[name] = { description, content: { 'application/problem+json': { schema: reference(problemSchema) } } };
    return { $ref: `#/components/responses/${name}` };
  };
  const paths: Record<string, Record<string, Json>> = {};
  for (const [path, operation] of Object.entries(operations as Readonly<Record<string, Operation>>)) {
    paths[path] = { get: describeOperation(operation, reference, problem) };
  }
  for (const [name, operation] of Object.entries(writeOperations as Readonly<Record<string, WriteOperation>>)) {
    const [method = '', path = ''] = name.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeWriting(operation, reference, problem) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Babelwire',
      version: '1',
      description: 'A newswire across languages: articles, whom they cite, and which is the translation of which.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '.' }],
    security: [{}, { apiKey: [] }],
    paths,
    components: {
      responses,
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        iam: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description:
            'AWS Signature 4, by a principal that may execute-api:Invoke. A newswire on a laptop asks for none.',
        },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'Where the newswire asks for one.' },
      },
    },
  };
}

function describeOperation(
  { id, tag, summary, path, query, answer, otherTypes = [], problems = [] }: Operation,
  reference: (schema: z.ZodType) => Json,
  problem: (name: string, description: string) => Json,
): Json {
  const parameters = [...describeParameters('path', path), ...describeParameters('query', query)];
  const others = otherTypes.map((type) => [type, { schema: { type: type.endsWith('+json') ? 'object' : 'string' } }]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: 'The answer.',
        content: {
          ...(answer && { 'application/json': { schema: reference(answer) } }),
          ...Object.fromEntries(others),
        },
      },
      ...(answer && { 304: { $ref: '#/components/responses/NotModified' } }),
      400: problem('WrongParameter', 'A parameter is wrong; `parameter` names it.'),
      ...(problems.includes(404) && { 404: problem('NotFound', 'There is none of this id.') }),
      ...(problems.includes(410) && { 410: problem('Withdrawn', 'It was withdrawn.') }),
      500: problem('Failed', 'The newswire failed.'),
    },
  };
}

function describeWriting(
  { id, tag, summary, path, query, body, answers, problems }: WriteOperation,
  reference: (schema: z.ZodType) => Json,
  problem: (name: string, description: string) => Json,
): Json {
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'A text of your own: sent again with it within a day, the request is carried out once.',
    example: '8e03978e-40d5-43dd-bc93-6894a57f9324',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  };
  const types = body instanceof z.ZodObject ? { 'application/json': { schema: reference(body) } } : textOf(body ?? []);
  const successes = Object.entries(answers).map(([status, answer]) => [
    status,
    answer === null
      ? { description: 'Done.' }
      : { description: 'The answer.', content: { 'application/json': { schema: reference(answer) } } },
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    security: [{}, { iam: [] }],
    parameters: [...describeParameters('path', path), ...describeParameters('query', query), key],
    ...(body !== null && { requestBody: { required: true, content: types } }),
    responses: {
      ...Object.fromEntries(successes),
      400: problem('WrongMember', 'A parameter or a member of the body is wrong; `parameter` names it.'),
      403: problem('ForeignOrigin', 'The page of another site sent it.'),
      ...(problems.includes(404) && { 404: problem('NotFound', 'There is none of this id.') }),
      409: problem('UnderWay', 'The same request, by its `Idempotency-Key`, is being carried out.'),
      ...(problems.includes(415) && { 415: problem('MediaType', 'The body is of another media type.') }),
      422: problem(
        'CannotBeDone',
        'It is understood and can’t be done, or the `Idempotency-Key` is another request’s.',
      ),
      500: problem('Failed', 'The newswire failed.'),
    },
  };
}

const textOf = (types: readonly string[]): Json =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]));

/** Parameters as they are sent: what the schemas make of them afterwards doesn't show. */
function describeParameters(where: 'path' | 'query', object: z.ZodObject): readonly Json[] {
  const { properties = {} } = z.toJSONSchema(object, { io: 'input', override });
  return Object.entries(properties).map(([name, property]) => {
    const { description, example, ...schema } = property as Json;
    return { name, in: where, required: where === 'path', description, example, schema };
  });
}

/**
 * That a whole number is one that JavaScript can tell from its neighbours goes without saying. That an answer holds
 * nothing else is not promised: members are added.
 */
function override({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.additionalProperties;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** Moves the schemas that have a name of their own to the document's components. */
function hoist({ $schema: _, $defs = {}, ...schema }: Json, schemas: Record<string, unknown>): Json {
  for (const [name, definition] of Object.entries($defs as Json)) schemas[name] = withoutIds(definition);
  if (typeof schema.id !== 'string') return withoutIds(schema) as Json;
  schemas[schema.id] = withoutIds(schema);
  return { $ref: `#/components/schemas/${schema.id}` };
}

/** A named schema carries its name as a member, which JSON Schema doesn't know. */
const withoutIds = (schema: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema)
      .replaceAll('#/$defs/', '#/components/schemas/')
      .replace(/"id":"[A-Z]\w*",?/g, ''),
  );
