/** The name that robots.txt files know us by (RFC 9309, 2.2.1). */
export const productToken = 'Babelwire';

/** The `User-Agent` of every request: who asks, and where its operator can be found. */
export function userAgent(contactUrl: string, version: string): string {
  return `${productToken}/${version} (+${contactUrl})`;
}
