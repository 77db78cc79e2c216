/**
 * How many seconds a server asks to be left alone (`Retry-After`, RFC 9110, 10.2.3), whole and not negative; null where
 * it doesn't say or can't be understood. Not capped: a server may ask for a year.
 */
export function retryAfterSeconds(headers: Readonly<Record<string, string>>, now: Date): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,10}(\.\d+)?$/.test(value)) return Math.ceil(Number(value));
  // Only HTTP dates: Date.parse would take "-5" or "3 minutes" for some year or other.
  const isDate = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(value);
  const time = isDate ? Date.parse(/gmt|utc|[+-]\d{4}$/i.test(value) ? value : `${value} GMT`) : Number.NaN;
  return Number.isNaN(time) ? null : Math.max(0, Math.ceil((time - now.getTime()) / 1_000));
}
