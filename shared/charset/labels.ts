import iconv from 'iconv-lite';

/** Labels that the Encoding Standard lacks or reads too narrowly, and what to decode them as. */
const ALIASES: Readonly<Record<string, string>> = {
  'euc-cn': 'gb18030',
  euccn: 'gb18030',
  euckr: 'euc-kr',
  eucjp: 'euc-jp',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  ms936: 'gb18030',
  'windows-936': 'gb18030',
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  cp950: 'big5',
  'windows-950': 'big5',
  unicode: 'utf-16le',
  'ucs-2': 'utf-16le',
  'ucs-4': 'utf-32le',
  'utf-32': 'utf-32le',
  'utf-8859-1': 'iso-8859-1',
  'iso-8859': 'iso-8859-1',
  ansi: 'windows-1252',
  utf: 'utf-8',
  932: 'shift_jis',
  shiftjis: 'shift_jis',
  mskanji: 'shift_jis',
  ms31j: 'shift_jis',
  windows31j: 'shift_jis',
  windows932: 'shift_jis',
  xsjis: 'shift_jis',
  936: 'gb18030',
  gb231280: 'gb18030',
  gb23121980: 'gb18030',
  isoir58: 'gb18030',
  windows936: 'gb18030',
  xgbk: 'gb18030',
  949: 'euc-kr',
  isoir149: 'euc-kr',
  ksc56011987: 'euc-kr',
  ksc56011989: 'euc-kr',
  windows949: 'euc-kr',
  950: 'big5',
  big5hkscs: 'big5',
  cnbig5: 'big5',
  ms950: 'big5',
  windows950: 'big5',
  xxbig5: 'big5',
};

/** UTF-7 hides markup from whoever inspects the bytes; no feed or page needs it. */
const REFUSED = /^(?:x-)?(?:unicode-1-1-)?utf-?7/;

/** A charset label as it stands in a header or a document, made comparable. Null where it says nothing. */
export function normaliseLabel(label: string | null | undefined): string | null {
  const clean = label
    ?.trim()
    .replace(/^["']|["']$/g, '')
    .trim()
    .toLowerCase()
    .replace(/^(?:windows|cp)_?(125\d)$/, 'windows-$1');
  if (!clean || REFUSED.test(clean)) return null;
  return ALIASES[clean] ?? ALIASES[clean.replaceAll(/[^a-z0-9]/g, '')] ?? clean;
}

/** Decodes bytes by a normalised label, bad bytes becoming U+FFFD. Null where nobody knows the label. */
export function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { ignoreBOM: false }).decode(bytes);
  } catch {
    return iconv.encodingExists(label) ? iconv.decode(Buffer.from(bytes), label) : null;
  }
}
