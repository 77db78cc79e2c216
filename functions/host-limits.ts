import type { HostLimit } from '../shared/store/index.ts';
import { hostKey } from '../shared/urls/index.ts';

/** What one address's host is asked at most, and under which name that is counted. */
export interface HostRule {
  readonly host: string;
  readonly limit: HostLimit;
}

/** The rule for an address; null where its host may be asked without limit, or where it has none. */
export type HostLimits = (url: string) => HostRule | null;

type Limits = ReadonlyMap<string, HostLimit | null>;

/**
 * Reads what hosts are asked at most: `domain=parallel/seconds` or `domain=any`, separated by commas. A domain's rule
 * holds for all of its hosts together, the longest name first; `*` is for every other host by itself.
 *
 * @throws {TypeError} naming the entry that can't be understood
 *
 * @example readHostLimits('*=1/1,agency.example=4/0.25,127.0.0.1=any')
 */
export function readHostLimits(text: string): HostLimits {
  const limits: Limits = new Map(text.split(',').map((entry) => readEntry(entry.trim())));
  if (!limits.has('*')) throw new TypeError(`HOST_LIMITS: "${text}" says nothing for *; add *=1/1.`);
  return (url) => ruleFor(limits, url);
}

function readEntry(entry: string): readonly [domain: string, limit: HostLimit | null] {
  const [, domain, parallel, seconds] = /^([^=\s]+)=(?:any|([1-9]\d{0,2})\/(\d{1,4}(?:\.\d+)?))$/.exec(entry) ?? [];
  if (!domain) throw new TypeError(`HOST_LIMITS: "${entry}" is neither domain=parallel/seconds nor domain=any.`);
  const limit = parallel ? { parallel: Number(parallel), spacingMilliseconds: Number(seconds) * 1_000 } : null;
  return [domain.toLowerCase(), limit];
}

function ruleFor(limits: Limits, url: string): HostRule | null {
  const host = hostKey(url);
  if (host === null) return null;
  const labels = new URL(url).hostname.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  const named = domains.find((domain) => limits.has(domain));
  const limit = limits.get(named ?? '*');
  return limit ? { host: named ?? host, limit } : null;
}
