import { DataIdentifier, DataProtectionPolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/**
 * A log group that forgets after some days and masks what should never have got into a log: whoever may unmask
 * (`logs:Unmask`) still sees it.
 */
export function createLogGroup(scope: Construct, id: string, days: number): LogGroup {
  return new LogGroup(scope, id, {
    retention: days,
    removalPolicy: RemovalPolicy.DESTROY,
    dataProtectionPolicy: new DataProtectionPolicy({
      name: 'mask-what-is-personal-or-secret',
      description: 'Masks addresses of people and machines, and keys',
      identifiers: [DataIdentifier.AWSSECRETKEY, DataIdentifier.EMAILADDRESS, DataIdentifier.IPADDRESS],
    }),
  });
}
