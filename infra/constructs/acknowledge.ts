import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** Records why findings of a rule pack don't apply to a construct and what is below it: rule id to reason. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}
