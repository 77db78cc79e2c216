import type { Config } from './options.ts';
import { regionsWithoutBudgets } from './regions.ts';

/** What is wrong with an option beside the others: its name, and what to do. */
export interface Disagreement {
  readonly option: keyof Config;
  readonly fix: string;
}

/**
 * Finds the first option that the others don't allow; null where they agree.
 * @param given the options that the operator gave himself, not a preset
 */
export function findDisagreement(config: Config, given: Readonly<Record<string, unknown>>): Disagreement | null {
  const { domain, certificate, region, monthlyBudget, alarmEmail } = config;
  if (domain !== undefined && certificate === undefined)
    return { option: 'domain', fix: 'give certificate=<ARN> with it, of a certificate in the region of the stack' };
  if (certificate !== undefined && domain === undefined)
    return { option: 'certificate', fix: 'give domain=<the name that it is for> with it' };
  if (certificate !== undefined && region !== undefined && certificate.split(':')[3] !== region)
    return { option: 'certificate', fix: `give one in ${region}, where the API is` };
  if (given.monthlyBudget === undefined || monthlyBudget === 0) return null;
  if (alarmEmail === undefined)
    return { option: 'monthlyBudget', fix: 'give alarmEmail=<address> with it: a budget tells by e-mail' };
  if (region !== undefined && regionsWithoutBudgets.has(region))
    return {
      option: 'monthlyBudget',
      fix: `CloudFormation makes no budgets in ${region}; give 0 and make one in the console`,
    };
  return null;
}
