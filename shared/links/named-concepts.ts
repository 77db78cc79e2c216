/** What CLDR names in every language, by code; ISO 3166, 639 and 4217. */
const regions =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW 002 005 019 142 150'.split(
    ' ',
  );
const languages =
  'af am ar az be bg bn bo bs ca cs cy da de el en es et eu fa fi fr ga gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ku ky la lo lt lv mk ml mn mr ms my nb ne nl pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th ti tk tl tr tt ug uk ur uz vi yi yo zh zu'.split(
    ' ',
  );
const currencies = 'USD EUR GBP JPY CNY RUB INR CHF BRL TRY KRW SAR'.split(' ');

/** Every code that `lookUpConcept` may answer. */
export const conceptCodes: readonly string[] = [
  ...regions.map((code) => `region:${code}`),
  ...languages.map((code) => `language:${code}`),
  ...currencies.map((code) => `currency:${code}`),
  ...Array.from({ length: 12 }, (_, month) => `month:${month + 1}`),
  ...Array.from({ length: 7 }, (_, day) => `weekday:${day + 1}`),
];

/** A concept's code (`region:FR`, `month:3`) by the beginnings of its names in one language. */
export type ConceptNames = ReadonlyMap<string, string>;

const known = new Map<string, ConceptNames>();

/** The names of countries, languages, currencies, months and weekdays in a language, as `lookUpConcept` wants them. */
export function conceptNames(lang: string): ConceptNames {
  const names = known.get(lang) ?? readNames(lang);
  known.set(lang, names);
  return names;
}

function readNames(lang: string): ConceptNames {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    for (const beginning of beginnings(normalised(name ?? ''))) if (!names.has(beginning)) names.set(beginning, code);
  };
  for (const [form, style] of [
    ['long', 'long'],
    ['short', 'short'],
  ] as const) {
    addDisplayNames(lang, 'region', regions, style, add);
    if (form === 'long') addCalendar(lang, add);
  }
  addDisplayNames(lang, 'language', languages, 'long', add);
  addDisplayNames(lang, 'currency', currencies, 'long', add);
  return names;
}

function addDisplayNames(
  lang: string,
  type: 'region' | 'language' | 'currency',
  codes: readonly string[],
  style: 'long' | 'short',
  add: (name: string | undefined, code: string) => void,
): void {
  const display = new Intl.DisplayNames(lang, { type, style, fallback: 'none' });
  for (const code of codes) add(display.of(code), `${type}:${code}`);
}

function addCalendar(lang: string, add: (name: string | undefined, code: string) => void): void {
  const day = (month: number, date: number) => new Date(Date.UTC(2024, month, date));
  for (const style of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 0; month < 12; month++)
      add(format.formatToParts(day(month, 1)).find(({ type }) => type === 'month')?.value, `month:${month + 1}`);
  }
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (let date = 1; date <= 7; date++) add(weekday.format(day(0, date)), `weekday:${date}`);
}

const normalised = (name: string): string => name.normalize('NFKC').toLowerCase();

/** A name and its beginnings without the one or two letters that inflection changes. Digits name nothing. */
function beginnings(name: string): readonly string[] {
  if (/\d/.test(name) || name.length < 2) return [];
  return [0, 1, 2].filter((cut) => cut === 0 || name.length - cut >= 4).map((cut) => name.slice(0, name.length - cut));
}

/** The concept that a word or some words in a row name, inflected or not; null where they name none. */
export function lookUpConcept(names: ConceptNames, phrase: string): string | null {
  for (const beginning of beginnings(normalised(phrase))) {
    const code = names.get(beginning);
    if (code !== undefined) return code;
  }
  return null;
}
