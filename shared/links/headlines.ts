import anyAscii from 'any-ascii';

const leastSkeleton = 3;

/**
 * Whether two headlines in different languages name the same: whether names, numbers or shared words of one, reduced to their
 * consonants in Latin letters, are in the other. No dictionary: false where they share nothing that sounds alike.
 */
export function nameTheSame(a: string, b: string): boolean {
  const [one, other] = [keysOf(a), keysOf(b)];
  return one.some((key) => other.some((candidate) => soundAlike(key, candidate)));
}

function keysOf(text: string): readonly string[] {
  return anyAscii(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (/^\d+$/.test(word) ? word : skeletonOf(word)))
    .filter((key) => key.length >= leastSkeleton);
}

/** Consonants by the class that scripts and spellings mix up. */
function skeletonOf(word: string): string {
  return word
    .replace(/sch|sh|ch|ts|zh|cz|sz|[szc](?=[eiy])|z/g, 's')
    .replace(/ph|[vw]/g, 'f')
    .replace(/th|d/g, 't')
    .replace(/gh|kh|[cgqx]/g, 'k')
    .replace(/b/g, 'p')
    .replace(/[aeiouyhj]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function soundAlike(a: string, b: string): boolean {
  if (a === b) return a.length > leastSkeleton || /^\d+$/.test(a) || a.length === leastSkeleton;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > leastSkeleton && long.startsWith(short) && long.length - short.length <= 2;
}
