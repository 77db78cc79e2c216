import { type DateClaim, type DateEvidence, dayOf } from './date-claim.ts';
import { elementClaims } from './date-elements.ts';
import { lineClaims } from './date-lines.ts';
import { addressClaims, linkedClaims, metaClaims } from './date-metadata.ts';
import type { PageDate } from './page.ts';
import type { DateContext } from './parse-date.ts';

export interface PageDates {
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
}

/** A date in the text with this confidence is the article's own. */
const SURELY_SHOWN = 0.64;
/** A date in the text with this confidence is the article's own where metadata gives the same day. */
const SHOWN_AND_CONFIRMED = 0.5;

/**
 * When the page was published and last changed. Every place that tells a date makes a claim; the most trusted one wins:
 * the article's JSON-LD, `<meta>`, microdata, `<time>`, the address, a date beside the title, a date after a word such
 * as "published", any short block that is a date. Dates of comments, of other articles and of the copyright are none.
 */
export function readDates(evidence: DateEvidence): PageDates {
  const context = dateContext(evidence);
  const latest = latestDay(evidence.fetchedAt);
  const claims = settleAmbiguous([
    ...linkedClaims(evidence, context),
    ...metaClaims(evidence.head, context),
    ...elementClaims(evidence.body, evidence.title, context),
    ...addressClaims(evidence.url),
    ...lineClaims(evidence, context),
  ]).filter(({ value }) => dayOf(value) <= latest);
  const modified = mostTrusted(claims.filter(({ of }) => of === 'modified'));
  return {
    published: published(claims) ?? downgraded(modified),
    modified: modified && withDay(modified, claims, 'modified'),
  };
}

/** Somewhere it is a day later than in UTC. */
function latestDay(fetchedAt: Date | null): string {
  return fetchedAt === null ? '9999' : new Date(fetchedAt.getTime() + 24 * HOUR).toISOString().slice(0, 10);
}

/** `3/4/2024` is the day that the page's other dates say, where only one of its two readings is among them. */
function settleAmbiguous(claims: readonly DateClaim[]): readonly DateClaim[] {
  if (!claims.some(({ ambiguous }) => ambiguous)) return claims;
  const sure = new Set(claims.filter(({ ambiguous }) => !ambiguous).map(({ value }) => dayOf(value)));
  return claims.map((claim) => {
    const [year, month, day] = dayOf(claim.value).split('-');
    const swapped = `${year}-${day}-${month}`;
    const mistaken = claim.ambiguous && !sure.has(dayOf(claim.value)) && sure.has(swapped);
    return mistaken ? { ...claim, value: swapped + claim.value.slice(10) } : claim;
  });
}

function published(claims: readonly DateClaim[]): PageDate | null {
  const own = claims.filter(({ of }) => of === 'published');
  const winner = mostTrusted(own);
  if (!winner) return null;
  const changed = new Set(claims.filter(({ of }) => of === 'modified').map(({ value }) => dayOf(value)));
  return withDay(shownInstead(winner, own, changed) ?? winner, claims, 'published');
}

function withDay(chosen: DateClaim, claims: readonly DateClaim[], of: DateClaim['of']): PageDate {
  const own = claims.filter((claim) => claim.of === of);
  const { value, source, confidence } = onShownDay(withTimeOf(chosen, own), own);
  return { value, source, confidence };
}

function mostTrusted(claims: readonly DateClaim[]): DateClaim | null {
  return claims.reduce<DateClaim | null>((a, b) => (b.confidence > (a?.confidence ?? 0) ? b : a), null);
}

/**
 * The day that readers are shown beside the title, where metadata gives another: an earlier one, because metadata may
 * give that of a move to another system; a later one that another place confirms and that is not the day of the last
 * change, because metadata may give that of the first draft. A day that only another time zone makes different is none.
 */
function shownInstead(winner: DateClaim, claims: readonly DateClaim[], changed: ReadonlySet<string>): DateClaim | null {
  const day = dayOf(winner.value);
  const confirming = claims.filter(({ isShown, confidence }) => !isShown && confidence > 0.7);
  const declared = confirming.filter(({ source }) => source === 'json-ld' || source === 'meta');
  const isSure = (shown: DateClaim) =>
    shown.confidence >= SURELY_SHOWN ||
    (shown.confidence >= SHOWN_AND_CONFIRMED && declared.some((claim) => sameDay(claim, shown)));
  const visible = claims.filter((claim) => claim.isShown && claim.source !== 'url' && isSure(claim));
  if (visible.some((shown) => sameDay(shown, winner) || isOtherZone(winner.value, dayOf(shown.value)))) return null;
  const address = claims.find(({ source, isShown, value }) => source === 'url' && isShown && dayOf(value) < day);
  const other = mostTrusted(visible.filter(({ ambiguous }) => !ambiguous)) ?? address;
  if (!other) return null;
  const isFirst = confirming.some((claim) => sameDay(claim, other)) && !changed.has(dayOf(other.value));
  return isFirst || dayOf(other.value) < day ? other : null;
}

/** Where most people live. */
const [WESTMOST, EASTMOST] = [-8, 13];

/** True where an instant in UTC falls on a day by the offset of some inhabited place. */
function isOtherZone(value: string, day: string): boolean {
  const hours = isUtc(value) ? hoursTo(day, Date.parse(value)) : Number.NaN;
  return hours >= WESTMOST && hours <= EASTMOST;
}

function isUtc(value: string): boolean {
  return /T.*(?:Z|\+00:00)$/.test(value);
}

/** The least offset, in whole hours, that puts an instant on a day. */
function hoursTo(day: string, instant: number): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  return instant < start ? Math.ceil((start - instant) / HOUR) : -Math.floor((instant - start) / HOUR - 24 + 1);
}

function sameDay(a: DateClaim, b: DateClaim): boolean {
  return dayOf(a.value) === dayOf(b.value);
}

/** A bare date takes the time of day that another claim gives for that day. */
function withTimeOf(winner: DateClaim, claims: readonly DateClaim[]): DateClaim {
  if (winner.value.length > 10) return winner;
  const timed = claims.find(
    ({ value, confidence }) => value.length > 10 && value.startsWith(winner.value) && confidence > 0.6,
  );
  return timed ? { ...winner, value: timed.value } : winner;
}

const HOUR = 3_600_000;

/**
 * An instant in UTC may fall on the day after or before the one that the page shows or has in its address. It is then
 * given with the least offset that puts it on that day.
 */
function onShownDay(claim: DateClaim, claims: readonly DateClaim[]): DateClaim {
  if (!isUtc(claim.value)) return claim;
  const visible = claims.filter(({ isShown, confidence }) => isShown && confidence >= SURELY_SHOWN);
  if (visible.some((shown) => sameDay(shown, claim))) return claim;
  const shown = visible.find(({ source }) => source !== 'url') ?? claims.find(({ source }) => source === 'url');
  if (!shown || !isOtherZone(claim.value, dayOf(shown.value))) return claim;
  const instant = Date.parse(claim.value);
  const hours = hoursTo(dayOf(shown.value), instant);
  const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  return { ...claim, value: new Date(instant + hours * HOUR).toISOString().slice(0, 19) + zone };
}

/** A page that only says when it was changed was published then or before. */
function downgraded(date: PageDate | null): PageDate | null {
  return date && { value: date.value, source: date.source, confidence: date.confidence * 0.6 };
}

const monthFirstSuffix = /\.(?:com|us|gov|mil|edu|org|net|ph)$/;

/** In which order a page writes day and month, by its language or else by its host. */
export function dateContext({ url, languages }: Pick<DateEvidence, 'url' | 'languages'>): DateContext {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const [language = 'en'] = languages;
  const american = /^(?:en|eng|english)$/i.test(language)
    ? monthFirstSuffix.test(host)
    : /^en[-_]us$|^en[-_]ph$/i.test(language);
  return { languages, dayFirst: !american };
}
