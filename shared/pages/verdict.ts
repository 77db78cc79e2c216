import type { Verdict } from './page.ts';

export interface VerdictEvidence {
  readonly words: number;
}

/** What the page is, and how sure that is. */
export function judge(evidence: VerdictEvidence): { verdict: Verdict; confidence: number } {
  if (evidence.words === 0) return { verdict: 'empty', confidence: 0.9 };
  return { verdict: 'article', confidence: Math.min(0.95, 0.5 + evidence.words / 400) };
}
