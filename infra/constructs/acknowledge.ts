import { type CfnResource, Stack, Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** Records why findings of a rule pack don't apply to a construct and what is below it: rule id to reason. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}

/** The id of the finding that a policy names everything whose ARN starts with a resource's and this rest. */
export function wildcard(construct: IConstruct, rest: string): string {
  const resource = Stack.of(construct).getLogicalId(construct.node.defaultChild as CfnResource);
  return `AwsSolutions-IAM5[Resource::<${resource}.Arn>${rest}]`;
}
