import { nounRun } from './noun-run.ts';
import type { Party } from './party.ts';
import { isSpeech, isWritten, type Page, phraseStart } from './unspaced-page.ts';
import type { ParticlePatterns, Patterns } from './unspaced-patterns.ts';
import { readPhrase } from './unspaced-phrase.ts';

export interface Voice {
  readonly party: Party;
  readonly rule: 'says' | 'according-to' | 'citing';
  /** Where the noun phrase ends. */
  readonly at: number;
}

interface Clause {
  readonly patterns: Patterns;
  readonly particles: ParticlePatterns;
  readonly page: Page;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

/** A verb of saying, or the quotation that it stands for. */
interface Statement {
  readonly at: number;
  readonly end: number;
  readonly quote: Page['quotes'][number] | null;
}

interface Subject {
  readonly party: Party;
  readonly at: number;
  readonly topic: boolean;
  /** A bare run of Han characters, which names a body only where it announces something. */
  readonly common: boolean;
}

/** Whom a sentence cites where particles mark the subject and the verb comes last (Japanese, Korean). */
export function verbFinalVoices(patterns: Patterns, page: Page, start: number, end: number): Voice[] {
  if (!patterns.particles) return [];
  const masked = page.masked.slice(start, end);
  const clause: Clause = { patterns, particles: patterns.particles, page, start, end, masked };
  const speaking = speakingVoices(clause);
  return [
    ...accordingVoices(clause),
    ...relayedVoices(clause),
    ...voicedVoices(clause),
    ...reportingVoices(clause),
    ...documentVoices(clause, speaking.length > 0),
    ...speaking,
  ].sort((one, other) => one.at - other.at);
}

/** "X によると", "X에 따르면" */
const accordingVoices = ({ patterns, page, start, masked }: Clause): Voice[] =>
  [...masked.matchAll(patterns.accordingAfter)].flatMap((marker) => {
    const at = start + marker.index;
    const party = readPhrase(patterns, page, phraseStart(patterns, page.masked, start, at), at);
    return party ? [{ party, rule: 'according-to' as const, at }] : [];
  });

/** "関係者の話として", "소식통을 인용해": whom an outlet relays. */
const relayedVoices = ({ patterns, particles, page, start, masked }: Clause): Voice[] =>
  [...masked.matchAll(particles.relay)].flatMap((marker) => {
    const at = start + marker.index;
    const from = phraseStart(patterns, page.masked, start, at);
    const mark = [...page.masked.slice(from, at).matchAll(particles.marks)].findLast((each) => each.index > 1);
    const party = readPhrase(patterns, page, mark ? from + mark.index + mark[0].length : from, at);
    return party && party.kind !== 'name' ? [{ party, rule: 'citing' as const, at }] : [];
  });

/** "役員の「…」との声": whose words a quotation holds, as the owner of the voice. */
const voicedVoices = ({ patterns, particles, page, start, end }: Clause): Voice[] =>
  page.quotes.flatMap(({ outerStart, outerEnd }) => {
    const at = outerStart - 1;
    if (outerStart <= start || outerStart >= end || !/[の의]/.test(page.masked.slice(at - 1, outerStart))) return [];
    if (!particles.voiced.test(page.masked.slice(outerEnd, end))) return [];
    const owner = page.masked.charAt(at) === ' ' ? at - 1 : at;
    const party = readPhrase(patterns, page, phraseStart(patterns, page.masked, start, owner), owner);
    return party && party.kind !== 'name' ? [{ party, rule: 'citing' as const, at: owner }] : [];
  });

/** "時事通信が報じている": an outlet before a verb of reporting. */
const reportingVoices = ({ particles, page, start, end }: Clause): Voice[] =>
  page.media.flatMap((media) => {
    if (media.start < start || media.end > end) return [];
    const reports = particles.reports.test(page.masked.slice(media.end, Math.min(end, media.end + 40)));
    return reports
      ? [{ party: { kind: 'media' as const, item: media.item }, rule: 'says' as const, at: media.end }]
      : [];
  });

/** What somebody says in a document is theirs. "調査では", "報告書は…と指摘した", "調査で…ことが分かった" */
const documentVoices = ({ patterns, particles, page, start, masked }: Clause, spoken: boolean): Voice[] =>
  [...masked.matchAll(particles.document)].flatMap((match) => {
    const [, noun, mark] = match;
    const at = start + match.index + (noun?.length ?? 0);
    const rest = page.masked.slice(at, start + masked.length);
    if (!mark) return [];
    const inside = particles.within.test(mark);
    const told = particles.strong.test(mark) || (inside ? particles.shown : particles.states).test(rest);
    if (!told || (inside && spoken)) return [];
    const begins = phraseStart(patterns, page.masked, start, at);
    const head = at - (noun?.length ?? 0);
    const owner =
      page.masked.charAt(head - 1) === 'の'
        ? nounRun(page.masked, begins, head - 1)
        : nounRun(page.masked, begins, head);
    const from = owner < head - 1 ? owner : head;
    const earlier = from + (noun?.length ?? 0) === at;
    return [
      {
        party: { kind: 'document' as const, span: { start: from, end: at }, earlier, statement: false },
        rule: 'says' as const,
        at,
      },
    ];
  });

function speakingVoices(clause: Clause): Voice[] {
  const subjects = subjectsOf(clause);
  return statementsOf(clause).flatMap((statement) => {
    const before = subjectBefore(
      subjects,
      statement,
      clause.particles.announces.test(clause.page.masked.slice(statement.at)),
    );
    const voice = before ?? behind(clause, statement);
    return voice ? [{ party: voice.party, rule: 'says' as const, at: voice.at }] : [];
  });
}

function statementsOf({ patterns, particles, page, start, end, masked }: Clause): Statement[] {
  const quotes = page.quotes
    .filter((quote) => quote.outerStart >= start && quote.outerStart < end)
    .filter((quote) => isSpeech(patterns, page, quote, start, end, false) && !isWritten(patterns, page, quote))
    .map((quote) => ({ at: quote.outerStart, end: quote.outerEnd, quote }));
  const verbs = [...masked.matchAll(patterns.say)].flatMap((verb) => {
    const until = verb.index + verb[0].length;
    const object = masked.slice(Math.max(0, verb.index - 8), until);
    const stated = particles.object.test(object) || particles.announces.test(verb[0]);
    const modifies = particles.adnominal.test(masked.slice(until)) || isNaming(verb[0], masked.slice(until));
    return stated && !modifies ? [{ at: start + verb.index, end: start + until, quote: null }] : [];
  });
  return [...quotes, ...verbs].sort((one, other) => one.at - other.at);
}

/** 残した|という|走り書き: the end of a clause that only modifies a noun. */
const isNaming = (verb: string, rest: string) =>
  /(?:という|いう)$/u.test(verb) && /^[\p{Script=Han}\p{Script=Katakana}]/u.test(rest);

/** Every noun phrase that a particle marks as the topic or the subject. */
function subjectsOf({ patterns, particles, page, start, masked }: Clause): Subject[] {
  return [...masked.matchAll(particles.marks)].flatMap((mark) => {
    const at = start + mark.index;
    const party = readPhrase(patterns, page, phraseStart(patterns, page.masked, start, at), at);
    if (!party || party.kind === 'document') return [];
    const common =
      party.kind === 'name' &&
      /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(page.text.slice(party.name.start, party.name.end));
    return [{ party, at, topic: particles.topic.test(mark[0]), common }];
  });
}

/** The subject right before a quotation, else the last topic, else the last subject. */
function subjectBefore(subjects: readonly Subject[], { at }: Statement, announces: boolean): Subject | undefined {
  const before = subjects.filter((subject) => subject.at < at && (announces || !subject.common));
  return (
    before.findLast((subject) => subject.at >= at - 3) ??
    before.findLast((subject) => subject.topic && subject.party.kind !== 'name') ??
    before.findLast((subject) => subject.party.kind !== 'name') ??
    before.at(-1)
  );
}

/** "「…」と話す西村さんは", "「…」と西村さん。", "「…」（西村さん）", "「…」と話すのは、店主の西村さんだ" */
function behind({ patterns, particles, page, end }: Clause, { end: from, quote }: Statement): Subject | null {
  const rest = page.masked.slice(from, end);
  const bracket = quote && /^\s?[（(]([^（）()]{2,20})[）)]/u.exec(rest);
  if (bracket?.[1]) {
    const at = from + rest.indexOf(bracket[1]);
    return subject(readPhrase(patterns, page, at, at + bracket[1].length), at);
  }
  const cleft = particles.cleft.exec(rest);
  if (cleft) {
    const opens = from + cleft[0].length;
    const tail = rest.slice(cleft[0].length).replace(particles.copula, '');
    const comma = Math.max(tail.lastIndexOf('、'), tail.lastIndexOf(','));
    const last = readPhrase(patterns, page, opens + comma + 1, opens + tail.length);
    return subject(last ?? readPhrase(patterns, page, opens, opens + tail.length), opens);
  }
  const particle = quote ? (particles.afterQuote.exec(rest)?.[0].length ?? 0) : 0;
  const reach = /^[^、。「」,“”"]*/u.exec(rest.slice(particle))?.[0] ?? '';
  const opens = from + particle;
  const bare = reach.replace(particles.copula, '');
  const ends = [particles.marks, particles.behind].flatMap((marks) =>
    [...reach.matchAll(marks)].map(({ index }) => index),
  );
  for (const length of [...ends.slice(0, 3), bare.length, ...ends.slice(3)]) {
    const found = subject(readPhrase(patterns, page, opens, opens + length), opens + length);
    if (found) return found;
  }
  return null;
}

const subject = (party: Party | null, at: number): Subject | null =>
  party && /^(?:person|anonymous|organisation|role|pronoun)$/.test(party.kind)
    ? { party, at, topic: false, common: false }
    : null;
