/**
 * What the detectors' labels stand for, where they are not simply a language: a label for several close languages supports each
 * of them, and a variety that news is not filed under supports the language that it is.
 */
const everywhere: Readonly<Record<string, readonly string[]>> = {
  iw: ['he'],
  tl: ['fil'],
  no: ['nb', 'nn'],
  sh: ['hr', 'bs', 'sr'],
  hr: ['hr', 'bs', 'sr'],
  bs: ['bs', 'hr', 'sr'],
  als: ['gsw'],
  arz: ['ar'],
  wuu: ['zh'],
  yue: ['zh'],
};

export type DetectorName = 'ngrams' | 'fastText' | 'cld3';

const byDetector: Readonly<Record<DetectorName, Readonly<Record<string, readonly string[]>>>> = {
  ngrams: { ...everywhere, ms: ['ms', 'id'], ku: ['ckb'] },
  fastText: { ...everywhere, no: ['nb'], hr: ['hr'], bs: ['bs'] },
  cld3: everywhere,
};

/** The languages that a detector's label speaks for; none for a romanised form, which is what names look like. */
export function languagesOfLabel(detector: DetectorName, label: string): readonly string[] {
  return label.endsWith('-Latn') ? [] : (byDetector[detector][label] ?? [label]);
}

const cld3Labels =
  'af am ar az be bg bn bs ca ceb co cs cy da de el en eo es et eu fa fi fil fr fy ga gd gl gu ha haw hi hmn hr ht hu hy id ig is it iw ja jv ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my ne nl no ny pa pl ps pt ro ru sd si sk sl sm sn so sq sr st su sv sw ta te tg th tr uk ur uz vi xh yi yo zh zu';

const fastTextLabels =
  'af als am an ar arz as ast av az azb ba bar bcl be bg bh bn bo bpy br bs bxr ca cbk ce ceb ckb co cs cv cy da de diq dsb dty dv el eml en eo es et eu fa fi fr frr fy ga gd gl gn gom gu gv he hi hif hr hsb ht hu hy ia id ie ilo io is it ja jbo jv ka kk km kn ko krc ku kv kw ky la lb lez li lmo lo lrc lt lv mai mg mhr min mk ml mn mr mrj ms mt mwl my myv mzn nah nap nds ne new nl nn no oc or os pa pam pfl pl pms pnb ps pt qu rm ro ru rue sa sah sc scn sco sd sh si sk sl so sq sr su sv sw ta te tg th tk tl tr tt tyv ug uk ur uz vec vep vi vls vo wa war wuu xal xmf yi yo yue zh';

/** The languages that a detector can name at all: about the others its silence says nothing. */
export function languagesKnownTo(detector: DetectorName, ngramLabels: readonly string[]): ReadonlySet<string> {
  const labels = { ngrams: ngramLabels, fastText: fastTextLabels.split(' '), cld3: cld3Labels.split(' ') }[detector];
  return new Set(labels.flatMap((label) => languagesOfLabel(detector, label)));
}
