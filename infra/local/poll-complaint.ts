import * as z from 'zod';

const lineSchema = z.object({
  message: z.literal('polled'),
  url: z.string(),
  outcome: z.enum(['not-a-feed', 'not-found', 'denied', 'gone', 'refused', 'too-large', 'unavailable']),
  detail: z.string().nullish(),
});

/** What a line of the poll function's log says of a feed that gave no news, with what helps; null for any other line. */
export function complaintOf(line: string): string | null {
  if (!line.includes('"polled"')) return null;
  const read = lineSchema.safeParse(parseJson(line));
  if (!read.success) return null;
  const { url, outcome, detail } = read.data;
  const why = detail ? `${outcome}: ${detail.replace(/\.$/, '')}` : outcome;
  return `The feed ${url} gave no news, ${why}.${outcome === 'not-a-feed' ? findHint(url) : ''}`;
}

const findHint = (url: string): string => ` npm run feeds -- add ${url} looks for the feed of a site.`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
