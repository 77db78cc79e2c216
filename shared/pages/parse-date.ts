const isoDate =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;

/** Reads a date from text; ISO 8601 with the offset that the text gives, a bare date where there is no time of day. */
export function parseDate(text: string): string | null {
  const match = isoDate.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return formatDate(
    Number(year),
    Number(month),
    Number(day),
    hour ? `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}` : null,
    zone ?? '',
  );
}

function formatDate(year: number, month: number, day: number, time: string | null, zone: string): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < 1990 || year > 2100) return null;
  const offset = /^(z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return date.toISOString().slice(0, 10) + (time === null ? '' : `T${time}${offset}`);
}
