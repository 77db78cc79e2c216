import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A bilingual word list: headword → translations, best first. */
export interface WordList {
  /** The Debian or npm package that it came from. */
  readonly origin: string;
  /** ISO 639-3. */
  readonly from: string;
  readonly to: string;
  readonly licence: 'CC BY-SA' | 'CC BY' | 'GPL';
  readonly entries: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads an unpacked `dict-freedict-*` package: dictd's index of headwords, offsets and lengths in base 64
 * (dictfmt(1)) over a gzip-compatible text.
 */
export function readFreeDict(folder: string, origin: string): WordList {
  const data = join(folder, 'usr/share/dictd');
  const name =
    readdirSync(data)
      .find((file) => file.endsWith('.index'))
      ?.replace(/\.index$/, '') ?? '';
  const text = gunzipSync(readFileSync(join(data, `${name}.dict.dz`)));
  const rows = readFileSync(join(data, `${name}.index`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const about = rows
    .filter(([word]) => word?.startsWith('00'))
    .map((row) => entryText(text, row))
    .join('\n');
  const [from = '', to = ''] = origin.split('-').slice(-2);
  const entries = new Map<string, string[]>();
  for (const row of rows) {
    const [word = ''] = row;
    if (word.startsWith('00')) continue;
    const key = word.normalize('NFKC').toLowerCase();
    entries.set(key, [...(entries.get(key) ?? []), ...translationsIn(entryText(text, row))]);
  }
  return { origin, from, to, licence: licenceIn(about), entries };
}

const entryText = (text: Buffer, [, offset = '', length = '']: readonly string[]): string =>
  text.toString('utf8', base64Number(offset), base64Number(offset) + base64Number(length));

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64Number = (text: string): number => [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);

/** A package's own statement; what it licenses twice counts as the freer of the two. */
function licenceIn(about: string): WordList['licence'] {
  const statement = about.replace(/\s+/g, ' ');
  const shareAlike = /Attribution-Share ?Alike/i.test(statement);
  if (/General Public/i.test(statement) && !(shareAlike && /dual license/i.test(statement))) return 'GPL';
  if (shareAlike) return 'CC BY-SA';
  return /Creative Commons Attribution/i.test(statement) ? 'CC BY' : 'GPL';
}

/**
 * The translations of an entry: the line after its head and those after a sense's number, remarks aside. Other lines
 * are definitions in the headword's language.
 */
function translationsIn(entry: string): readonly string[] {
  const translations: string[] = [];
  let awaited = true;
  for (const line of entry.split('\n').slice(1)) {
    const [, number, text = ''] = /^\s*(\d+\.\s)?(.*?)(?:\s\d+\.)?\s*$/.exec(withoutRemarks(line)) ?? [];
    awaited ||= number !== undefined;
    if (!awaited || text === '') continue;
    translations.push(...text.split(/[,;]/).map((part) => part.replace(/\s+/g, ' ').trim().toLowerCase()));
    awaited = false;
  }
  return translations.filter(Boolean);
}

const withoutRemarks = (line: string): string =>
  line.replace(/\([^()]*\)/g, '').replace(/\([^()]*\)|\[[^\]]*\]|<[^>]*>|^\s*Note:.*/g, '');
