/**
 * For how many seconds a response stays fresh (RFC 9111, 4.2.1): `max-age`, else `Expires`, less its age. Null where
 * its headers don't say.
 */
export function freshForSeconds(headers: Readonly<Record<string, string>>): number | null {
  const control = headers['cache-control']?.toLowerCase() ?? '';
  if (/\bno-(?:cache|store)\b/.test(control)) return null;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1];
  const lifetime = maxAge === undefined ? secondsToExpiry(headers) : Number(maxAge);
  if (lifetime === null) return null;
  const age = /^\d{1,10}$/.test(headers.age ?? '') ? Number(headers.age) : 0;
  return Math.max(0, lifetime - age);
}

function secondsToExpiry({ expires = '', date = '' }: Readonly<Record<string, string>>): number | null {
  const seconds = (Date.parse(expires) - Date.parse(date)) / 1_000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
