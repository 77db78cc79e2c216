/** Where the local deployment pretends to be. fauxqs makes its queues' ARNs of the same region and account. */
export const place = { region: 'us-east-1', account: '000000000000', partition: 'aws' } as const;

export const arn = (service: string, resource: string): string =>
  `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`;
