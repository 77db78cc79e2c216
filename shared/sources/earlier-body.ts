import type { Party } from './party.ts';
import { add, type Found, named, type Reading, remember } from './reading.ts';
import { mentionSpan } from './sources-found.ts';
import type { Patterns } from './unspaced-patterns.ts';
import type { Subject } from './unspaced-topic.ts';

/**
 * "同署", "该局", "市は", "担当者は": the body named before whose name ends so, else the one spoken of last.
 * Null where the phrase names a body itself.
 */
export function earlierBody(
  reading: Reading,
  patterns: Patterns,
  spokenOf: Subject | null,
  party: Extract<Party, { kind: 'organisation' }>,
  paragraph: number,
  rule: string,
): Found | null {
  const { start, end } = party.span;
  const text = reading.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const ending = text.replace(patterns.back, '');
  if (!party.earlier && ending.length > 1) return null;
  const speaker = party.speaksFor && ending === text;
  const body = speaker
    ? (spokenBody(reading, spokenOf, rule) ??
      reading.lastOrganisation ??
      add(reading, { kind: 'anonymous', name: text, rule }))
    : (endingIn(reading, ending, paragraph, start, rule) ??
      (party.earlier ? spokenBody(reading, spokenOf, rule) : null));
  body?.mentions.push({ paragraph, start, end });
  return body;
}

function endingIn(reading: Reading, ending: string, paragraph: number, start: number, rule: string): Found | null {
  const known = reading.found.findLast((source) => source.kind === 'organisation' && source.name.endsWith(ending));
  const name = known ? null : nameBefore(reading, ending, paragraph, start);
  return known ?? (name ? remember(reading, named(reading, 'organisation', name, rule)) : null);
}

/** The last name before a place in the article that ends in the noun. */
function nameBefore(reading: Reading, ending: string, paragraph: number, at: number): string | null {
  if (/^(?:社|公司|企业|企業)$/u.test(ending)) return null;
  const pattern = new RegExp(`[\\p{Script=Han}\\p{Script=Katakana}ー々]{1,10}${ending}(?!\\p{Script=Han})`, 'gu');
  for (let index = paragraph; index >= 0; index -= 1) {
    const text = reading.paragraphs[index]?.text ?? '';
    const names = [...text.slice(0, index === paragraph ? at : text.length).matchAll(pattern)].map(([name]) => name);
    const last = names.findLast((name) => !/^[同该該各両全]/u.test(name));
    if (last) return last;
  }
  return null;
}

function spokenBody(reading: Reading, subject: Subject | null, rule: string): Found | null {
  if (!subject) return null;
  const { start, end } = mentionSpan(subject.party);
  const name = reading.paragraphs[subject.paragraph]?.text.slice(start, end) ?? '';
  return name.length > 1 ? remember(reading, named(reading, 'organisation', name, rule)) : null;
}
