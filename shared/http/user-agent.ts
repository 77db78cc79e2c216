/** The name that robots.txt files know us by (RFC 9309, 2.2.1). */
const productToken = 'Babelwire';
const productVersion = '0.1';

/** The `User-Agent` of every request: who asks, and the page where its operator can be found. */
export function userAgent(contactUrl: string, version: string = productVersion): string {
  return `${productToken}/${version} (+${contactUrl})`;
}
