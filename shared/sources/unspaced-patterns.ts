import type { UnspacedResource } from './languages/unspaced-resource.ts';

export interface Patterns {
  readonly say: RegExp;
  readonly show: RegExp;
  readonly accordingAfter: RegExp;
  readonly accordingBefore: RegExp | null;
  readonly subject: RegExp | null;
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
  readonly label: Ending;
  readonly signBefore: RegExp;
  readonly signAfter: RegExp;
  readonly personName: RegExp | null;
  readonly outletName: RegExp;
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
    subject: resource.subjectMarks ? all(resource.subjectMarks) : null,
    adverbs: at(resource.adverbs),
    told: at(resource.toldAfter, '^(?:紙|通信|電子版|新聞)?(?:周[一二三四五六日])?'),
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
    label: endings(resource.labels),
    signBefore: at(resource.signBefore, '', '[：:]?$'),
    signAfter: at(resource.signAfter, '^'),
    personName: resource.surnames
      ? new RegExp(`^(?:[${resource.surnames}]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)\\p{Script=Han}{1,2}$`, 'u')
      : null,
    outletName: new RegExp(
      `《([\\p{Script=Han}A-Za-z]{1,10}(?:${alternatives(resource.outletEndings)}))》|(?<![\\p{Script=Han}\\p{Script=Katakana}ー])[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8}?(?:${alternatives(resource.outletEndings)})(?=[はがもの、，。\\d]|报道|報道|报导|上周|上週|周|的|称|援引|引述|记者|記者|のインタ)`,
      'gu',
    ),
  };
  compiled.set(resource, patterns);
  return patterns;
}
