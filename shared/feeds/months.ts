/** Languages whose month names feeds are known to use, the more widely published first: the first match wins. */
const LANGUAGES =
  'en fr es pt it de nl ru uk pl cs sk hu ro bg sr hr sl mk sq el tr az sv no da fi et lv lt is ga cy ca eu gl mt be kk uz id ms fil sw af vi th hi bn ta te ml mr gu kn pa ur fa ar he am ka hy ne si my km'.split(
    ' ',
  );

/** What languages call months beside what CLDR calls them: older, regional and shortened names. */
const OTHER_NAMES: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['setp', 9],
  ['janv', 1],
  ['fevr', 2],
  ['avr', 4],
  ['juil', 7],
  ['juill', 7],
  ['marz', 3],
  ['maerz', 3],
  ['mrz', 3],
  ['mrt', 3],
  ['janner', 1],
  ['jaenner', 1],
  ['feber', 2],
  ['ιουν', 6],
  ['ιουλ', 7],
  ['μαι', 5],
  ['μαης', 5],
  ['كانون الثاني', 1],
  ['شباط', 2],
  ['اذار', 3],
  ['آذار', 3],
  ['نيسان', 4],
  ['ايار', 5],
  ['أيار', 5],
  ['حزيران', 6],
  ['تموز', 7],
  ['اب', 8],
  ['آب', 8],
  ['ايلول', 9],
  ['أيلول', 9],
  ['تشرين الاول', 10],
  ['تشرين الأول', 10],
  ['تشرين الثاني', 11],
  ['كانون الاول', 12],
  ['كانون الأول', 12],
  ['جانفي', 1],
  ['فيفري', 2],
  ['افريل', 4],
  ['أفريل', 4],
  ['ماي', 5],
  ['جوان', 6],
  ['جويلية', 7],
  ['اوت', 8],
  ['أوت', 8],
];

/** The number of the month (1–12) that a word names in any language, null where it names none. */
export function monthOf(word: string, language: string | null): number | null {
  const name = comparable(word);
  if (name.length < 2) return null;
  const english = ENGLISH.get(name.slice(0, 3));
  if (english && ENGLISH_NAMES[english - 1]?.startsWith(name)) return english;
  return (language ? lookup(namesIn(language), name) : null) ?? lookup(otherNames(), name);
}

/** The number of the month that two words name together, as in the Levant (`تشرين الأول`). */
export function twoWordMonth(words: string): number | null {
  return TWO_WORDS.get(comparable(words)) ?? null;
}

const ENGLISH_NAMES = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ENGLISH = new Map(ENGLISH_NAMES.map((name, index) => [name.slice(0, 3), index + 1]));

const TWO_WORDS = new Map(
  OTHER_NAMES.filter(([name]) => name.includes(' ')).map(([name, month]) => [comparable(name), month]),
);

type MonthNames = ReadonlyMap<string, number>;

/** Short forms are cut where each paper likes: three letters and more of a name are enough. */
function lookup(names: MonthNames, name: string): number | null {
  const exact = names.get(name);
  if (exact !== undefined) return exact;
  if (name.length < 3) return null;
  for (const [full, month] of names) if (full.startsWith(name)) return month;
  return null;
}

const cache = new Map<string, MonthNames>();

function namesIn(language: string): MonthNames {
  const key = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const cached = cache.get(key);
  if (cached) return cached;
  const names = readNames(key);
  if (cache.size < 500) cache.set(key, names);
  return names;
}

let everyName: MonthNames | null = null;

function otherNames(): MonthNames {
  everyName ??= new Map([
    ...LANGUAGES.flatMap((language) => [...namesIn(language)]).toReversed(),
    ...OTHER_NAMES.map(([name, month]) => [comparable(name), month] as const),
  ]);
  return everyName;
}

/** Month names as CLDR has them: alone and inside a date, where many languages inflect them. */
function readNames(language: string): MonthNames {
  const names = new Map<string, number>();
  try {
    for (const style of [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'short' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month');
        const name = comparable(part?.value ?? '');
        if (name.length > 1 && !/\d/.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  } catch {
    return names;
  }
  return names;
}

/** Lower case, without accents and full stops, so that `févr.` and `fevr` are one. */
function comparable(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
}
