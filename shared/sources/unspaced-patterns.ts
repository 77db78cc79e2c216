import type { Particles, SpacedNames, UnspacedResource, WordOrder } from './languages/unspaced-resource.ts';

export interface Patterns {
  readonly say: RegExp;
  readonly accordingAfter: RegExp;
  /** Null for a language that tells subjects by their place. */
  readonly particles: ParticlePatterns | null;
  /** Null for a language that marks subjects by particles. */
  readonly order: OrderPatterns | null;
  /** Null where no spaces part phrases. */
  readonly spaced: SpacedPatterns | null;
  readonly told: RegExp;
  readonly toldBefore: RegExp | null;
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
  /** A person's name at the end, behind what a person is: 业者|高秀英. */
  readonly roleAndName: RegExp | null;
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
  readonly voiced: RegExp;
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

export interface SpacedPatterns {
  readonly modifier: RegExp;
  readonly adverb: RegExp;
  readonly country: RegExp;
  readonly general: RegExp;
  readonly lead: RegExp;
  readonly givenNameEnds: RegExp;
  readonly bodies: RegExp;
  readonly counted: RegExp;
  /** 한 스카우트: somebody whose noun no list has. */
  readonly somebody: RegExp;
}

export interface OrderPatterns {
  readonly show: RegExp;
  readonly accordingBefore: RegExp;
  readonly lead: RegExp;
  readonly adverbs: RegExp;
  readonly dates: RegExp;
  readonly manner: RegExp;
  readonly compounds: RegExp;
  readonly relative: RegExp;
  readonly negated: RegExp;
  readonly announces: RegExp;
  readonly cite: RegExp;
  readonly citeEnd: RegExp;
  /** The end of a noun for a person, and a foreign name behind one. */
  readonly person: RegExp;
  readonly counted: RegExp;
  readonly foreign: RegExp;
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
  const follows = resource.spaced !== null ? '(?=[\\s,"“‘「(]|$)' : '(?=[、,「\\s□\\p{L}\\p{N}])';
  const within = `${particles.strong}|${particles.within}|${particles.topic}`;
  return {
    marks: every(marks, '', follows),
    topic: any(particles.topic, '^', '$'),
    behind: every(particles.behind, '', resource.spaced !== null ? '(?=[\\s,]|$)' : ''),
    afterQuote: any(particles.afterQuote, '^'),
    naming: any(particles.naming, '^'),
    cleft: any(particles.cleft, '^[^、。「」,“”"]{0,24}?', '[、,]?\\s?'),
    copula: any(particles.copula, '', '?[。.]?$'),
    voiced: any(particles.voiced, '^'),
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

function compileOrder(order: WordOrder): OrderPatterns {
  const any = (list: string, before = '', after = '') => new RegExp(`${before}(?:${alternatives(list)})${after}`, 'u');
  const every = (list: string) => new RegExp(alternatives(list), 'gu');
  return {
    show: every(order.show),
    accordingBefore: every(order.accordingBefore),
    lead: any(order.lead, '^(?:', ')+'),
    adverbs: every(order.adverbs),
    dates: any(
      order.dates,
      '(?:上?[周週][一二三四五六日]|\\d{1,2}日|[一二三四五六七八九十]{1,3}日)?',
      '$|(?:上?[周週][一二三四五六日]|\\d{1,2}日|[一二三四五六七八九十]{1,3}日)$',
    ),
    manner: any(order.manner, '', '$'),
    compounds: every(order.compounds),
    relative: any(order.relative, '^'),
    negated: any(order.negated, '', '$'),
    announces: any(order.announces, '^'),
    cite: any(order.cite, '^(?:》|（[^）]{1,10}）)?[^，。：]{0,10}?'),
    citeEnd: every(order.citeEnd),
    person: new RegExp(`[${order.persons}]$`, 'u'),
    counted: any(order.counted, '^'),
    foreign: new RegExp(`[${order.persons}](\\p{Script=Han}{1,5}·[\\p{Script=Han}·]{1,12})$`, 'u'),
  };
}

function compileSpaced(spaced: SpacedNames): SpacedPatterns {
  const { modifiers, adverbs, countries, general, lead, counters, givenNameEnds, bodies } = spaced;
  const whole = (list: string, before = '^') => new RegExp(`${before}(?:${alternatives(list)})$`, 'u');
  return {
    modifier: whole(modifiers, ''),
    adverb: whole(adverbs),
    country: whole(countries),
    general: whole(general),
    givenNameEnds: whole(givenNameEnds, ''),
    bodies: whole(bodies),
    somebody: /(?:^|\s)한 \p{Script=Hangul}{2,8}$/u,
    lead: new RegExp(`^\\s?(?:${alternatives(lead)})\\s`, 'u'),
    counted: new RegExp(`\\s\\p{L}{0,2}\\d*\\s?(?:${alternatives(counters)})$`, 'u'),
  };
}

const compiled = new WeakMap<UnspacedResource, Patterns>();

export function patternsOf(resource: UnspacedResource): Patterns {
  const known = compiled.get(resource);
  if (known) return known;
  const at = (list: string, before = '', after = '') => new RegExp(`${before}(?:${alternatives(list)})${after}`, 'u');
  const all = (list: string) => new RegExp(alternatives(list), 'g');
  const patterns: Patterns = {
    say: all(resource.say),
    accordingAfter: all(resource.accordingAfter),
    particles: resource.particles ? compileParticles(resource.particles, resource) : null,
    order: resource.order ? compileOrder(resource.order) : null,
    spaced: resource.spaced !== null ? compileSpaced(resource.spaced) : null,
    told: at(
      resource.toldAfter,
      `^(?:》|（[^）]{1,10}）)?(?:${alternatives(resource.outletTail)})?(?:周[一二三四五六日])?`,
    ),
    toldBefore: resource.toldBefore ? at(resource.toldBefore, '', '(?:本地|当地|當地)?[《「“]?$') : null,
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
    signBefore: at(resource.signBefore, '', '[：:]?\\s?$'),
    signAfter: at(resource.signAfter, '^'),
    personName: resource.surnames
      ? new RegExp(
          `^(?:[${resource.surnames}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|남궁|황보|제갈|선우)(?:(?![的在])[\\p{Script=Han}\\p{Script=Hangul}]){1,2}$`,
          'u',
        )
      : null,
    roleAndName: resource.surnames
      ? new RegExp(
          `(?:[${resource.order?.persons ?? ''}]|^)((?:[${resource.surnames}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)(?:(?![的在])\\p{Script=Han}){1,2})$`,
          'u',
        )
      : null,
    outlet: new RegExp(
      `^[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}ー]{1,8}(?:${alternatives(resource.outletEndings)})$`,
      'u',
    ),
    outletAfter: at(resource.outletAfter, '^'),
    outletName: new RegExp(
      `《([\\p{Script=Han}A-Za-z]{1,10}(?:${alternatives(resource.outletEndings)}))》|(?<=[对對向]|告诉|告訴|接受)《([\\p{Script=Han}A-Za-z\\d]{2,16})》(?=采访|採訪|专访|專訪|访问|訪問|查询|查詢|记者|記者|表示|说|說|称|稱|透露|证实|證實|抱怨|爆料|坦言)|(?:(?<![\\p{Script=Han}\\p{Script=Katakana}ー])|(?<=[对對向据據受]|告诉|告訴))(?:(?![对對向据據受诉訴])[\\p{Script=Han}\\p{Script=Katakana}ー]){2,8}?(?:${alternatives(resource.outletEndings)})(?=[はがもの、，。（\\d]|报道|说|說|采访|採訪|访问|訪問|表示|報道|报导|上周|上週|周|的|称|援引|引述|记者|記者|のインタ)`,
      'gu',
    ),
  };
  compiled.set(resource, patterns);
  return patterns;
}
