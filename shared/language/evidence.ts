import type { LanguageAnswer, LanguageEvidence } from './language.ts';
import { baseLanguage, canonicalTag, sameLanguage } from './tags.ts';
import { tellVariety } from './varieties.ts';
import type { Vote } from './vote.ts';
import { isWrittenIn } from './written-in.ts';

/** A claim is believed while the text gives its language this much, or tells no language more surely than `contradiction`. */
const leastSupport = 0.02;
const contradiction = 0.8;

/**
 * The first claim, in order of trust, that the text doesn't contradict, as an answer; null where there is none.
 * A claim for another variety of what the text is (`pt-PT`) refines it.
 * @param votes empty where the text tells nothing by itself: then it contradicts no claim
 */
export function weighEvidence(
  text: string,
  script: string,
  votes: readonly Vote[],
  evidence: LanguageEvidence,
): LanguageAnswer | null {
  for (const { claim, from } of claimsOf(evidence)) {
    const language = baseLanguage(claim);
    const support = votes.find((vote) => sameLanguage(vote.language, claim));
    if (!isWrittenIn(language, script) || !isTenable(support, votes[0])) continue;
    const told = tellVariety(support?.language ?? language, script, text);
    return {
      lang: told.lang === language ? refine(claim, told.script) : told.lang,
      script: told.script,
      confidence: Math.max(support?.confidence ?? 0, 0.6),
      from,
      agreement: support?.agreement ?? { agreeing: 0, asked: votes[0]?.agreement.asked ?? 0 },
    };
  }
  return null;
}

function isTenable(support: Vote | undefined, best: Vote | undefined): boolean {
  return (support?.confidence ?? 0) >= leastSupport || (best?.confidence ?? 0) < contradiction;
}

/** The claim without its region, except for the two shores of Portuguese; without a script that goes without saying. */
function refine(claim: string, script: string): string {
  const locale = new Intl.Locale(claim);
  if (locale.language === 'pt' && (locale.region === 'BR' || locale.region === 'PT')) return `pt-${locale.region}`;
  if (locale.language === 'zh') return locale.maximize().script === 'Hant' && script !== 'Hans' ? 'zh-Hant' : 'zh';
  return baseLanguage(claim);
}

function claimsOf({
  declared,
  feed,
  page,
}: LanguageEvidence): readonly { claim: string; from: LanguageAnswer['from'] }[] {
  const claims = [
    { claim: declared, from: 'declared' as const },
    { claim: feed, from: 'feed' as const },
    ...(page ?? []).map((claim) => ({ claim, from: 'page' as const })),
  ];
  return claims.flatMap(({ claim, from }) => {
    const tag = canonicalTag(claim ?? '');
    return tag === null ? [] : [{ claim: tag, from }];
  });
}
