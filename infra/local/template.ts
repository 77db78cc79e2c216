import * as z from 'zod';
import { HostError } from './host-error.ts';
import { arn, place } from './place.ts';
import { type References, resolve } from './resolve.ts';

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
});

const templateSchema = z.object({
  Resources: z.record(z.string(), resourceSchema),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
});

type Resource = z.infer<typeof resourceSchema>;

/** A template whose references can be resolved. */
export interface Template {
  /** The logical ids of the resources of these types. */
  ofType(...types: readonly string[]): readonly string[];
  /**
   * The properties of a resource that the schema asks for, resolved; others may hold what can't be resolved here.
   * @throws HostError `template` naming the resource
   */
  read<Schema extends z.ZodObject>(logicalId: string, schema: Schema): z.infer<Schema>;
  /** What the stack says of the resource beside its properties. */
  metadata(logicalId: string): Readonly<Record<string, unknown>>;
  readonly references: References;
  /** The name of a resource on this machine. */
  nameOf(logicalId: string): string;
}

/** Something that a schedule or a route can invoke. */
export interface Invocable {
  /** The folder's name under `functions/`. */
  readonly name: string;
  readonly arn: string;
}

const nameProperties: Readonly<Record<string, string>> = {
  'AWS::SQS::Queue': 'QueueName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
};

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::Region': place.region,
  'AWS::AccountId': place.account,
  'AWS::Partition': place.partition,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'babelwire-local',
  'AWS::StackId': arn('cloudformation', 'stack/babelwire-local/local'),
};

/**
 * Opens a synthesised template, its references resolved to this machine.
 * @param queueUrl makes a queue's address of its name
 * @throws HostError `template` where the document is not a template
 */
export function openTemplate(document: unknown, queueUrl: (queueName: string) => string): Template {
  const parsed = templateSchema.safeParse(document);
  if (!parsed.success)
    throw new HostError('template', 'The document is not a CloudFormation template: it has no resources.');
  const { Resources: resources, Parameters: parameters } = parsed.data;

  const nameOf = (logicalId: string): string => {
    const resource = resources[logicalId];
    const given = resource?.Properties[nameProperties[resource.Type] ?? ''];
    if (given !== undefined) return String(resolve(given, references));
    // A bucket's name must be lower case.
    return resource?.Type === 'AWS::S3::Bucket' ? logicalId.toLowerCase() : logicalId;
  };
  const references: References = {
    ref(logicalId) {
      const resource = resources[logicalId];
      if (!resource) return pseudoParameters[logicalId] ?? optionalText(parameters[logicalId]?.Default);
      return resource.Type === 'AWS::SQS::Queue' ? queueUrl(nameOf(logicalId)) : nameOf(logicalId);
    },
    attribute(logicalId, attribute) {
      const resource = resources[logicalId];
      return resource && attributeOf(resource.Type, nameOf(logicalId), attribute);
    },
  };
  return {
    ofType: (...types) => Object.keys(resources).filter((id) => types.includes(resources[id]?.Type ?? '')),
    read: (logicalId, schema) => read(logicalId, resources[logicalId], references, schema),
    metadata: (logicalId) => resources[logicalId]?.Metadata ?? {},
    references,
    nameOf,
  };
}

function read<Schema extends z.ZodObject>(
  logicalId: string,
  resource: Resource | undefined,
  references: References,
  schema: Schema,
): z.infer<Schema> {
  const asked = Object.entries(resource?.Properties ?? {}).filter(([name]) => name in schema.shape);
  const parsed = schema.safeParse(resolve(Object.fromEntries(asked), references));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new HostError('template', `${logicalId} (${resource?.Type}) can't be read: ${faults}.`);
}

const optionalText = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));

function attributeOf(type: string, name: string, attribute: string): string | undefined {
  if (attribute === 'Arn') return arnOf(type, name);
  if (attribute === 'QueueName') return name;
  if (attribute === 'RootResourceId') return `${name}/`;
  return undefined;
}

function arnOf(type: string, name: string): string {
  switch (type) {
    case 'AWS::SQS::Queue':
      return arn('sqs', name);
    case 'AWS::S3::Bucket':
      return `arn:${place.partition}:s3:::${name}`;
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      return arn('dynamodb', `table/${name}`);
    case 'AWS::Lambda::Function':
      return arn('lambda', `function:${name}`);
    default:
      return arn((type.split('::')[1] ?? 'aws').toLowerCase(), name);
  }
}
