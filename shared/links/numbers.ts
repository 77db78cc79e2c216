import { transliterate } from './transliterate.ts';

/** Digits of any script with the signs that group them. */
const written = /\p{Nd}+(?:[.,'’٫٬\u00a0\u202f\u2009]\p{Nd}+| \p{Nd}{3}(?!\p{Nd}))*/gu;
const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/** The numbers of a text as plain decimals: `1.234.567`, `1,234.5`, `12 345,6` and ١٢٣ read alike. */
export const numbersIn = (text: string): readonly string[] => (text.match(written) ?? []).flatMap(plainNumbers);

function plainNumbers(match: string): readonly string[] {
  const ascii = transliterate(
    match
      .replace(/[٬’]/gu, "'")
      .replace(/٫/gu, '.')
      .replace(/[\u00a0\u202f\u2009]/gu, ' '),
  );
  const separator = grouped.exec(ascii)?.[1];
  if (separator !== undefined && !ascii.startsWith('0'))
    return [trimFraction(ascii.replaceAll(separator, '').replace(',', '.'))];
  if (/^\d+[.,]\d+$/.test(ascii)) return [trimFraction(ascii.replace(',', '.'))];
  return ascii.match(/\d+/g)?.map((digits) => digits.replace(/^0+(?=\d)/, '')) ?? [];
}

const trimFraction = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/\.?0+$/, '').replace(/^0+(?=\d)/, '') : decimal;

/** A number's digits without its size, so that 2.5 million, 250万 and 2,500,000 agree; null where fewer than two are left. */
export function significantDigits(number: string): string | null {
  const digits = number.replace('.', '').replace(/^0+|0+$/g, '');
  return digits.length >= 2 ? digits : null;
}
