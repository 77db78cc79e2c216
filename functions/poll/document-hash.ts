import { createHash } from 'node:crypto';

/** Elements that say when or by what the document was made, wherever they stand. */
const volatileAnywhere = /<(lastBuildDate|generator|admin:generatorAgent|sy:updateBase)\b[^>]*>[^<]*<\/\1\s*>/gi;
/** Elements that say so of the document, and elsewhere of an entry. */
const volatileInHead = /<((?:atom:)?updated|pubDate|dc:date|dcterms:modified|modified)\b[^>]*>[^<]*<\/\1\s*>/gi;
const firstEntry = /<(?:\w+:)?(?:item|entry|url|sitemap)[\s>]/i;

/**
 * A hash of a feed's document without what many servers write anew at every request: build dates, generators, comments
 * with the time that the page took. SHA-256 in hexadecimal.
 */
export function documentHash(body: Uint8Array): string {
  // One character a byte: markup is ASCII in every encoding in which these elements could be found.
  const text = withoutComments(Buffer.from(body).toString('latin1')).replace(volatileAnywhere, '');
  const start = text.search(firstEntry);
  const head = text.slice(0, Math.max(0, start)).replace(volatileInHead, '');
  return createHash('sha256')
    .update(head)
    .update(text.slice(Math.max(0, start)), 'latin1')
    .digest('hex');
}

function withoutComments(text: string): string {
  const kept: string[] = [];
  let position = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', position)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    kept.push(text.slice(position, start));
    position = end + 3;
  }
  return kept.join('') + text.slice(position);
}
