/**
 * Writes shared/pages/month-names.json from the running Node's Intl data (Unicode CLDR): the months of the Gregorian
 * calendar in every language that CLDR has, and those of the Persian and Islamic calendars where they are in use.
 *
 *     node bench/train/month-names.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const languages = (
  'af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ' +
  'ky lo lt lv mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt ro ru si sk sl so sq sr sr-Latn sv sw ta te tg th tk tr uk ur ' +
  'uz vi xh yo zh zu ckb ku ha ig om rw sd so ti tt'
).split(' ');
const regional = [
  'ar-DZ',
  'ar-LB',
  'ar-SY',
  'ar-IQ',
  'ar-MA',
  'ar-SA',
  'de-AT',
  'es-UY',
  'ur-IN',
  'pt-PT',
  'ms-BN',
  'bn-IN',
];
const calendars = { persian: ['fa', 'en', 'ps'], 'islamic-umalqura': ['ar', 'fa', 'en', 'ur'] };

/** Every form of a month's name that CLDR knows: alone and inside a date, long and short. */
function formsOf(locale: string, month: Date, calendar = 'gregory'): string[] {
  const styles = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric', year: 'numeric' },
    { month: 'short', day: 'numeric', year: 'numeric' },
  ] as const;
  return styles.flatMap((style) => {
    const parts = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { ...style, timeZone: 'UTC' }).formatToParts(
      month,
    );
    return parts.filter(({ type }) => type === 'month').map(({ value }) => fold(value));
  });
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[.\u200e\u200f]/g, '')
    .trim();
}

function monthsOf(locales: readonly string[], days: readonly Date[], calendar?: string): string[] {
  return days.map((day) => {
    const forms = locales.flatMap((locale) => formsOf(locale, day, calendar));
    return [...new Set(forms)].filter((form) => /^[\p{L}\p{M}'’ -]{2,}$/u.test(form)).join('|');
  });
}

/** The first day of each month of a calendar, in 2024 and 2025. */
function firstDays(calendar: string): Date[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const days: Date[] = [];
  for (let day = 0; day < 800 && days.filter(Boolean).length < 12; day++) {
    const date = new Date(Date.UTC(2024, 0, 1 + day));
    const parts = Object.fromEntries(
      format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.day === 10 && parts.month) days[parts.month - 1] ??= date;
  }
  return days;
}

const gregorianDays = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
const gregorian: Record<string, string[]> = {};
for (const language of languages) {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) continue;
  const locales = [language, ...regional.filter((locale) => locale.startsWith(`${language}-`))];
  const months = monthsOf(locales, gregorianDays);
  if (months.every((names) => names !== '')) gregorian[language === 'nb' ? 'no' : language] = months;
}
const names = {
  gregorian,
  persian: monthsOf(calendars.persian, firstDays('persian'), 'persian'),
  islamic: monthsOf(calendars['islamic-umalqura'], firstDays('islamic-umalqura'), 'islamic-umalqura'),
};
const lines = Object.entries(names.gregorian).map(
  ([language, months]) => `    ${JSON.stringify(language)}: ${JSON.stringify(months)}`,
);
const json = `{\n  "gregorian": {\n${lines.join(',\n')}\n  },\n  "persian": ${JSON.stringify(names.persian)},\n  "islamic": ${JSON.stringify(names.islamic)}\n}\n`;
writeFileSync(path.join(import.meta.dirname, '../../shared/pages/month-names.json'), json);
