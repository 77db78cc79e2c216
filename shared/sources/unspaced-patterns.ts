import type { Particles, UnspacedResource } from './languages/unspaced-resource.ts';

export interface Patterns {
  readonly say: RegExp;
  readonly show: RegExp;
  readonly accordingAfter: RegExp;
  readonly accordingBefore: RegExp | null;
  /** Null for a language that tells subjects by their place. */
  readonly particles: ParticlePatterns | null;
  readonly spaced: boolean;
  readonly adverbs: RegExp;
  readonly told: RegExp;
  readonly toldBefore: RegExp | null;
  readonly cite: RegExp | null;
  readonly spokes: Ending;
  readonly honorific: Ending;
  readonly office: Ending;
  readonly crowd: Ending;
  readonly organisation: Ending;
  readonly document: Ending;
  readonly medium: Ending;
  readonly agency: Ending;
  readonly pronoun: RegExp;
  readonly roles: RegExp;
  /** Before a noun that points back: "同社", "该公司". */
  readonly back: RegExp;
  readonly label: Ending;
  readonly signBefore: RegExp;
  readonly signAfter: RegExp;
  readonly personName: RegExp | null;
  readonly outletName: RegExp;
  /** A name that only outlets bear: 福井新聞, 西海放送, 滇西晨报 */
  readonly outlet: RegExp;
  /** What follows the name of an outlet that stands in quotation marks. */
  readonly outletAfter: RegExp;
}

export interface ParticlePatterns {
  /** Every mark of a topic or a subject. */
  readonly marks: RegExp;
  readonly topic: RegExp;
  /** After a noun phrase that a quotation's own clause ends with. */
  readonly behind: RegExp;
  readonly afterQuote: RegExp;
  readonly naming: RegExp;
  readonly cleft: RegExp;
  readonly copula: RegExp;
  readonly relay: RegExp;
  readonly reports: RegExp;
  /** What makes a verb of saying one that states: its object, or the verb itself. */
  readonly object: RegExp;
  readonly announces: RegExp;
  /** A document and the mark after it. */
  readonly document: RegExp;
  readonly strong: RegExp;
  readonly within: RegExp;
  readonly shown: RegExp;
  readonly states: RegExp;
  readonly adnominal: RegExp;
}

/** Finds which of many words a text ends with, the longest first. */
interface Ending {
  readonly exec: (text: string) => { readonly index: number; readonly 0: string } | null;
  readonly test: (text: string) => boolean;
}

function endings(list: string): Ending {
  const words = new Set(list.split('|').filter((word) => word !== ''));
  const longest = Math.max(0, ...[...words].map((word) => word.length));
  const exec = (text: string) => {
    for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
      const end = text.slice(-length);
      if (words.has(end)) return { index: text.length - length, 0: end };
    }
    return null;
  };
  return { exec, test: (text) => exec(text) !== null };
}

const alternatives = (list: string) =>
  list
    .split('|')
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

function compileParticles(particles: Particles, resource: UnspacedResource): ParticlePatterns {
  const any = (list: string, before = '', after = '') => new RegExp(`${before}(?:${alternatives(list)})${after}`, 'u');
  const every = (list: string, before = '', after = '') => new RegExp(any(list, before, after), 'gu');
  const marks = `${particles.topic}|${particles.subject}`;
  const follows = resource.spaced ? '(?=[\\s,"“‘「(]|$)' : '(?=[、,「\\s□\\p{L}\\p{N}])';
  const within = `${particles.strong}|${particles.within}|${marks}`;
  return {
    marks: every(marks, '', follows),
    topic: any(particles.topic, '^', '$'),
    behind: every(particles.behind, '', resource.spaced ? '(?=[\\s,]|$)' : ''),
    afterQuote: any(particles.afterQuote, '^'),
    naming: any(particles.naming, '^'),
    cleft: any(particles.cleft, '^[^、。「」,“”"]{0,24}?', '[、,]?\\s?'),
    copula: any(particles.copula, '', '?[。.]?$'),
    relay: every(particles.relay),
    reports: any(
      particles.report,
      `^(?:[（(][^）)]{0,8}[）)])?(?:${alternatives(resource.outletTail)})?(?:${alternatives(marks)})[^。]{0,60}?`,
    ),
    object: any(particles.object),
    announces: any(particles.announces, '^'),
    document: new RegExp(`(${alternatives(resource.documents)})(${alternatives(within)})`, 'gu'),
    strong: any(particles.strong, '^', '$'),
    within: any(particles.within, '^', '$'),
    shown: any(particles.shown),
    states: any(particles.states),
    adnominal: any(particles.adnominal, '^', '(?=[\\p{Script=Han}\\p{Script=Katakana}])'),
  };
}

const compiled = new WeakMap<UnspacedResource, Patterns>();

export function patternsOf(resource: UnspacedResource): Patterns {
  const known = compiled.get(resource);
  if (known) return known;
  const at = (list: string, before = '', after = '') => new RegExp(`${before}(?:${alternatives(list)})${after}`);
  const all = (list: string) => new RegExp(alternatives(list), 'g');
  const patterns: Patterns = {
    say: all(resource.say),
    show: all(resource.show),
    accordingAfter: all(resource.accordingAfter),
    accordingBefore: resource.accordingBefore ? all(resource.accordingBefore) : null,
    particles: resource.particles ? compileParticles(resource.particles, resource) : null,
    spaced: resource.spaced,
    adverbs: at(resource.adverbs),
    told: at(resource.toldAfter, `^(?:${alternatives(resource.outletTail)})?(?:周[一二三四五六日])?`),
    toldBefore: resource.toldBefore ? at(resource.toldBefore, '', '$') : null,
    cite: resource.cite ? at(resource.cite, '^》?(?:[^，。援引]{0,10})?') : null,
    spokes: endings(resource.spokes),
    honorific: endings(resource.honorifics),
    office: endings(resource.offices),
    crowd: endings(resource.crowd),
    organisation: endings(resource.organisations),
    document: endings(resource.documents),
    medium: endings(resource.media),
    agency: endings(resource.agencies),
    pronoun: at(resource.pronouns, '^', '$'),
    roles: all(resource.roles),
    back: at(resource.back, '^'),
    label: endings(resource.labels),
    signBefore: at(resource.signBefore, '', '[：:]?$'),
    signAfter: at(resource.signAfter, '^'),
    personName: resource.surnames
      ? new RegExp(`^(?:[${resource.surnames}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)\\p{Script=Han}{1,2}$`, 'u')
      : null,
    outlet: new RegExp(
      `^[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8}(?:${alternatives(resource.outletEndings)})$`,
      'u',
    ),
    outletAfter: at(resource.outletAfter, '^'),
    outletName: new RegExp(
      `《([\\p{Script=Han}A-Za-z]{1,10}(?:${alternatives(resource.outletEndings)}))》|(?<![\\p{Script=Han}\\p{Script=Katakana}ー])[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8}?(?:${alternatives(resource.outletEndings)})(?=[はがもの、，。\\d]|报道|報道|报导|上周|上週|周|的|称|援引|引述|记者|記者|のインタ)`,
      'gu',
    ),
  };
  compiled.set(resource, patterns);
  return patterns;
}
