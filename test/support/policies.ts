import * as z from 'zod';
import type { Template } from '../../infra/local/template.ts';

/** A call to an AWS service, as far as policies judge it. */
export interface Call {
  /** `dynamodb:GetItem`. */
  readonly action: string;
  /** The ARN that it is about. */
  readonly resource: string;
  /** DynamoDB's partition keys that it names; absent where it names none. */
  readonly leadingKeys?: readonly string[];
}

/** Whether a function's role allows a call. */
export type Allows = (functionName: string, call: Call) => boolean;

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const statementSchema = z.strictObject({
  Effect: z.literal('Allow'),
  Action: oneOrMore,
  Resource: oneOrMore,
  Condition: z
    .strictObject({ 'ForAllValues:StringLike': z.strictObject({ 'dynamodb:LeadingKeys': oneOrMore }) })
    .optional(),
});
const policySchema = z.object({
  PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
  Roles: z.array(z.string()),
});
const functionSchema = z.object({ Role: z.string() });

type Statement = z.infer<typeof statementSchema>;

/**
 * Reads the roles of a template's functions. Everything that a policy can say and these don't is refused, so that
 * nothing is overlooked: denials, other conditions, what is left out (`NotAction`), managed policies.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function readRoles(template: Template): Allows {
  const policies = template.ofType('AWS::IAM::Policy').map((id) => template.read(id, policySchema));
  const statements = new Map(
    template.ofType('AWS::Lambda::Function').map((id) => {
      const role = template.read(id, functionSchema).Role;
      const own = policies.filter(({ Roles }) => Roles.some((name) => role.endsWith(`:${name}`)));
      return [nameOf(template, id), own.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)] as const;
    }),
  );
  return (functionName, call) => (statements.get(functionName) ?? []).some((statement) => matches(statement, call));
}

const nameOf = (template: Template, id: string): string =>
  String(template.metadata(id)['babelwire:entry']).split('/')[1] ?? id;

function matches({ Action, Resource, Condition }: Statement, { action, resource, leadingKeys = [] }: Call): boolean {
  const allowedKeys = Condition?.['ForAllValues:StringLike']['dynamodb:LeadingKeys'];
  return (
    Action.some((pattern) => isLike(action, pattern)) &&
    Resource.some((pattern) => isLike(resource, pattern)) &&
    (!allowedKeys || leadingKeys.every((key) => allowedKeys.some((pattern) => isLike(key, pattern))))
  );
}

/** IAM's patterns: `*` is any text, `?` one character. */
function isLike(text: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
