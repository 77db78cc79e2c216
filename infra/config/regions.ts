/**
 * Regions in which CloudFormation has no `AWS::Budgets::Budget`, as of the resource specifications of November 2026.
 * Everything else that the stack is made of, EventBridge Scheduler and Lambda on arm64 included, is in every region.
 */
export const regionsWithoutBudgets: ReadonlySet<string> = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-3',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'us-gov-east-1',
  'us-gov-west-1',
]);
