import type { Alias, Outlet } from './outlet.ts';

/** A line of a table of outlets, read no further than it is asked for. */
export interface Row {
  /** The names as written, with their marks. */
  readonly spellings: readonly string[];
  readonly domains: readonly string[];
  /** The whole row; the same object each time. */
  readonly outlet: () => Outlet;
}

/**
 * The rows of a table. A line `# FR fr,en` sets country and languages for the rows below it; `//` begins a comment; a row is
 *
 *     name | kind ownership? | domain, domain | alias; alias | parent
 *
 * A name or alias that ends in `*` is ambiguous: also an ordinary word, a person's or another outlet's name.
 * A name's trailing `(…)` tells namesakes apart for the reader; it is no part of the name, which is then ambiguous and
 * given to a better-known namesake first, unless the row repeats it among the aliases.
 */
export function readRows(table: string): Row[] {
  const rows: Row[] = [];
  let country = '';
  let languages: readonly string[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) {
      country = line.slice(2, 4);
      languages = line.slice(5).split(',');
    } else if (line !== '' && !line.startsWith('//')) rows.push(readRow(line.split('|'), country, languages));
  }
  return rows;
}

/** A row of an outlet that is known already. */
export const rowOf = (outlet: Outlet): Row => ({
  spellings: outlet.aliases.map(({ text }) => text),
  domains: outlet.domains,
  outlet: () => outlet,
});

function readRow(cells: readonly string[], country: string, languages: readonly string[]): Row {
  let outlet: Outlet | null = null;
  return {
    spellings: [cells[0] ?? '', ...list(cells[3], ';')],
    domains: list(cells[2], ','),
    outlet() {
      outlet ??= readOutlet(cells, country, languages);
      return outlet;
    },
  };
}

function readOutlet(cells: readonly string[], country: string, languages: readonly string[]): Outlet {
  const [label = '', kinds = '', domains, aliases, parent = ''] = cells.map((cell) => cell.trim());
  const [kind, ownership = 'private'] = kinds.split(' ');
  const name = readName(label);
  return {
    id: `${country.toLowerCase()}-${slug(label)}`,
    name: name.text,
    kind: kind as Outlet['kind'],
    ownership: ownership as Outlet['ownership'],
    country,
    languages,
    domains: list(domains, ','),
    aliases: distinct([name, ...list(aliases, ';').map(readAlias)]),
    parent: parent || null,
    sourceKind: 'common-knowledge',
  };
}

function readName(label: string): Alias {
  const qualified = /^(.+?)\s\([^)]*\)$/.exec(label);
  return qualified?.[1] ? { text: qualified[1], ambiguous: true, namesake: true } : readAlias(label);
}

function readAlias(text: string): Alias {
  const ambiguous = text.endsWith('*');
  return { text: ambiguous ? text.slice(0, -1) : text, ambiguous, namesake: false };
}

/** A name that is repeated among the aliases is as ambiguous as it says there. */
const distinct = (aliases: readonly Alias[]) => [...new Map(aliases.map((alias) => [alias.text, alias])).values()];

const list = (cell: string | undefined, separator: string): string[] => {
  const text = cell?.trim() ?? '';
  if (text === '') return [];
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
};

const slug = (label: string) =>
  (/[^ -~]/.test(label) ? fold(label) : label.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

const fold = (label: string) => label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i');
