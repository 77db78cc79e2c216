import { createHmac, timingSafeEqual } from 'node:crypto';

const methods: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** Whether a hub's `X-Hub-Signature` (`method=hexadecimal`) is the body's under the secret (WebSub, 7). */
export function isSignedWith(secret: string, signature: string | undefined, body: Uint8Array): boolean {
  const [, method = '', digest = ''] = /^\s*(\w+)=([0-9a-f]+)\s*$/i.exec(signature ?? '') ?? [];
  if (!methods.has(method.toLowerCase())) return false;
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(digest, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
