import { firstWord, tokenize } from '../tokens.ts';
import { type AliasIndex, type AliasMatch, findAliases, indexAliases } from './alias-index.ts';
import type { Outlet } from './outlet.ts';
import { type Row, readRows, rowOf } from './read-rows.ts';
import { readRegistryFile } from './registry-file.ts';

/** Agencies and outlets with their indexes, which are built when first asked for. */
export interface Registry {
  readonly outlets: readonly Outlet[];
  readonly findById: (id: string) => Outlet | null;
  /** The outlet that owns a host name or the nearest of its parent domains. */
  readonly findByDomain: (domain: string) => Outlet | null;
  /** The outlet of a name or alias in any script; among namesakes the one that fits the hint, else the first. */
  readonly findByName: (name: string, hint?: NameHint) => Outlet | null;
  /** Whose name or alias it is, whatever its case: those best known by it, several where it is ambiguous. */
  readonly findBearers: (name: string) => readonly Outlet[];
  readonly aliases: () => AliasIndex;
  /** Builds the indexes of names and domains now. */
  readonly prepare: () => void;
}

/** What helps to choose among namesakes. */
export interface NameHint {
  readonly lang?: string | null;
  /** The publisher's. */
  readonly country?: string | null;
  /** Whether the text around the name speaks of a country. */
  readonly names?: (country: string) => boolean;
}

const builtIn = once(() => readRows(readRegistryFile()));

/** The built-in registry, with an operator's own rows first: those replace a built-in row of the same id. */
export function createRegistry(extraRows: readonly Outlet[] = []): Registry {
  const rows = once(() => [...extraRows.map(rowOf), ...withoutIds(builtIn(), new Set(extraRows.map(({ id }) => id)))]);
  const outlets = once(() => rows().map((row) => row.outlet()));
  const byId = once(() => new Map(outlets().map((outlet) => [outlet.id, outlet])));
  const byDomain = once(() => indexDomains(rows()));
  const aliases = once(() => indexAliases(rows()));
  return {
    get outlets() {
      return outlets();
    },
    findById: (id) => byId().get(id) ?? null,
    findByDomain: (domain) => findByDomain(byDomain(), domain),
    findByName: (name, hint = {}) => findByName(aliases(), name, hint),
    findBearers: (name) => findBearers(aliases(), name),
    aliases,
    prepare() {
      byDomain();
      aliases();
    },
  };
}

const withoutIds = (rows: readonly Row[], ids: ReadonlySet<string>): readonly Row[] =>
  ids.size === 0 ? rows : rows.filter((row) => !ids.has(row.outlet().id));

/** The registry that ships with the project. */
export const registry: Registry = createRegistry();

/** The outlet that owns a host name, from the built-in registry. */
export const findOutletByDomain = (domain: string): Outlet | null => registry.findByDomain(domain);

/** The outlet of a name in any script, from the built-in registry. */
export const findOutletByName = (name: string, hint?: NameHint): Outlet | null => registry.findByName(name, hint);

function indexDomains(rows: readonly Row[]): Map<string, Row> {
  const index = new Map<string, Row>();
  for (const row of rows) {
    for (const domain of row.domains) if (!index.has(domain)) index.set(domain, row);
  }
  return index;
}

function findByDomain(index: ReadonlyMap<string, Row>, domain: string): Outlet | null {
  let host = domain.toLowerCase().replace(/\.$/, '');
  while (host.includes('.')) {
    const row = index.get(host);
    if (row) return row.outlet();
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}

function findByName(index: AliasIndex, name: string, hint: NameHint): Outlet | null {
  const tokens = tokenize(name);
  const words = tokens.filter((token) => token.word).length;
  const match = findAliases(index, tokens).find(({ from, to }) => {
    return tokens.slice(from, to).filter((token) => token.word).length === words;
  });
  return match ? chooseOutlet(match, hint) : null;
}

function findBearers({ starts }: AliasIndex, name: string): readonly Outlet[] {
  const wanted = normalised(name);
  const named = (starts.get(firstWord(name.trim())) ?? []).flatMap((row) => {
    const outlet = row.outlet();
    const alias = outlet.aliases.find(({ text }) => normalised(text) === wanted);
    return alias ? [{ outlet, namesake: alias.namesake }] : [];
  });
  const known = named.filter(({ namesake }) => !namesake);
  return (known.length > 0 ? known : named).map(({ outlet }) => outlet);
}

const normalised = (name: string): string =>
  tokenize(name)
    .filter(({ word }) => word)
    .map(({ norm }) => norm)
    .join(' ');

/** Whose name it is: of the hinted country's, else the only one of the language, else of a country that the text names, else the first. */
export function chooseOutlet(match: AliasMatch, hint: NameHint): Outlet | null {
  const all = [...match.outlets, ...match.namesakes];
  if (all.length === 1) return all[0] ?? null;
  const bearers = match.outlets.length > 0 ? match.outlets : match.namesakes;
  const language = hint.lang?.split('-')[0];
  const ofCountry = all.find((outlet) => hint.country && outlet.country === hint.country);
  if (ofCountry) return ofCountry;
  const ofLanguage = bearers.filter((outlet) => language && outlet.languages.includes(language));
  if (ofLanguage.length === 1) return ofLanguage[0] ?? null;
  return (
    bearers.find((outlet) => bearers.length > 1 && hint.names?.(outlet.country)) ?? ofLanguage[0] ?? bearers[0] ?? null
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
