import { conditionalHeaders, readValidators } from '../../shared/http/index.ts';
import type { FeedRecord } from '../../shared/store/index.ts';

/** How long a server is believed that nothing changed before the document itself is asked for. */
const believedMilliseconds = 24 * 60 * 60_000;

/** How a poll asks. */
export interface Question {
  readonly headers: Readonly<Record<string, string>>;
  /** Asked without validators, though there are some, to see whether they tell the truth. */
  readonly verifying: boolean;
}

/** Conditional where the server's validators can be trusted, and once a day without, to find out whether they can. */
export function questionFor(feed: FeedRecord, now: Date): Question {
  if (feed.validators === 'lying') return { headers: {}, verifying: false };
  const headers = conditionalHeaders(feed);
  const readAt = feed.readAt === null ? Number.NEGATIVE_INFINITY : Date.parse(feed.readAt);
  const isDue = now.getTime() - readAt >= believedMilliseconds;
  const verifying = isDue && feed.validators === 'trusted' && Object.keys(headers).length > 0;
  return { headers: verifying ? {} : headers, verifying };
}

export type ValidatorState = Pick<FeedRecord, 'etag' | 'lastModified' | 'validators'>;

const lying: ValidatorState = { etag: null, lastModified: null, validators: 'lying' };

/**
 * The validators to ask with next time, after a document was read.
 *
 * A change that an unconditional request finds may be a minute old, or the server may have hidden it for a day. So the
 * next poll asks once more with the validators of before the change: a server that calls the document unchanged since
 * then lies, and isn't believed any more.
 */
export function validatorsAfterReading(
  feed: FeedRecord,
  headers: Readonly<Record<string, string>>,
  { verifying, changed }: { readonly verifying: boolean; readonly changed: boolean },
): ValidatorState {
  if (feed.validators === 'lying') return lying;
  const given = readValidators(headers);
  if (!verifying || !changed) return { ...given, validators: 'trusted' };
  const same = given.etag === feed.etag && given.lastModified === feed.lastModified;
  return same ? lying : { etag: feed.etag, lastModified: feed.lastModified, validators: 'tested' };
}

/** The validators to ask with next time, after the server said that nothing changed. */
export const validatorsAfterSameness = ({ etag, lastModified, validators }: FeedRecord): ValidatorState =>
  validators === 'tested' ? lying : { etag, lastModified, validators };

/** Whether a response has the entity tag that the feed had, by weak comparison (RFC 9110, 8.8.3.2). */
export function hasSameTag({ etag }: FeedRecord, headers: Readonly<Record<string, string>>): boolean {
  const tag = readValidators(headers).etag;
  return etag !== null && tag !== null && opaque(etag) === opaque(tag);
}

const opaque = (tag: string): string => tag.replace(/^W\//, '');
