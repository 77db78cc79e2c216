import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createRegistry,
  findOutletByDomain,
  findOutletByName,
  type Outlet,
  OutletsError,
  outletSchema,
  readOwnOutlets,
  registry,
} from '../../shared/sources/index.ts';

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the registry', () => {
  test('has only rows that fit its schema', () => {
    for (const outlet of registry.outlets) expect(outletSchema.safeParse(outlet).error, outlet.id).toBeUndefined();
  });

  test('knows at least 120 agencies and 600 outlets of 90 countries', () => {
    const agencies = registry.outlets.filter(({ kind }) => kind === 'agency');
    expect(agencies.length).toBeGreaterThanOrEqual(120);
    expect(registry.outlets.length - agencies.length).toBeGreaterThanOrEqual(600);
    expect(new Set(registry.outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(90);
  });

  test('gives no id and no domain twice', () => {
    expect(repeated(registry.outlets.map(({ id }) => id))).toEqual([]);
    expect(repeated(registry.outlets.flatMap(({ domains }) => domains))).toEqual([]);
  });

  test('marks a name that two outlets bear as ambiguous', () => {
    const certain = registry.outlets.flatMap(({ aliases }) => aliases.filter((alias) => !alias.ambiguous));
    expect(repeated(certain.map(({ text }) => text))).toEqual([]);
  });

  test('names as parents only outlets that it has', () => {
    const names = new Set(registry.outlets.map(({ name }) => name));
    for (const { parent } of registry.outlets) if (parent) expect(names).toContain(parent);
  });

  test('stays small enough to be loaded by a function at its start', () => {
    const folder = new URL('../../shared/sources/registry/', import.meta.url);
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
    expect(bytes).toBeLessThan(300_000);
  });
});

describe('finding by domain', () => {
  test.each([
    ['lemonde.fr', 'Le Monde'],
    ['www.lemonde.fr', 'Le Monde'],
    ['abonnes.lemonde.fr.', 'Le Monde'],
    ['ASAHI.com', 'The Asahi Shimbun'],
    ['japannews.yomiuri.co.jp', 'The Yomiuri Shimbun'],
    ['news.bbc.co.uk', 'BBC'],
    ['lemonde.example', undefined],
    ['localhost', undefined],
    ['', undefined],
  ])('%s is %s', (domain, name) => {
    expect(findOutletByDomain(domain)?.name).toBe(name);
  });
});

describe('finding by name', () => {
  test.each([
    ['AFP', 'Agence France-Presse'],
    ['ＡＦＰ通信', 'Agence France-Presse'],
    ['أ ف ب', 'Agence France-Presse'],
    ['لوكالة فرانس برس', 'Agence France-Presse'],
    ['«Коммерсанта»', 'Kommersant'],
    ['Интерфаксу', 'Interfax'],
    ['Российской газете', 'Rossiyskaya Gazeta'],
    ['Süddeutschen Zeitung', 'Süddeutsche Zeitung'],
    ['新华社', 'Xinhua'],
    ['연합뉴스', 'Yonhap'],
    ['एएफपी', 'Agence France-Presse'],
    ['Deutschen Ärzteblatt', 'Deutsches Ärzteblatt'],
    ['Ici Picardie', 'France Bleu'],
    ['P4 Jämtland', 'P4'],
    ['Gazetą Krakowską', 'Gazeta Krakowska'],
    ['the sun', undefined],
    ['afp', undefined],
    ['Le Monde de demain', undefined],
    ['', undefined],
  ])('%s is %s', (name, found) => {
    expect(findOutletByName(name)?.name).toBe(found);
  });

  test('gives a name that two bear to the better known, unless the hint says the other', () => {
    expect(findOutletByName('El País')?.id).toBe('es-el-pais');
    expect(findOutletByName('El País', { country: 'UY' })?.id).toBe('uy-el-pais-uruguay');
    expect(findOutletByName('APS', { names: (country) => country === 'SN' })?.country).toBe('SN');
  });
});

describe('bearers of a name', () => {
  test.each([
    ['afp', ['fr-agence-france-presse']],
    [' FRANCE  presse ', ['fr-agence-france-presse']],
    ['فرانس برس', ['fr-agence-france-presse']],
    ['El País', ['es-el-pais']],
    ['el país (uruguay)', []],
    ['aps', ['dz-algeria-press-service', 'sn-agence-de-presse-senegalaise']],
    ['fr-agence-france-presse', []],
    ['agence', []],
    ['', []],
  ])('%s: %j', (name, ids) => {
    expect(registry.findBearers(name).map(({ id }) => id)).toEqual(ids);
  });
});

describe('an operator’s own rows', () => {
  const own: Outlet = {
    id: 'fr-la-gazette-du-gue',
    name: 'La Gazette du Gué',
    kind: 'weekly',
    ownership: 'private',
    country: 'FR',
    languages: ['fr'],
    domains: ['gazette-du-gue.example'],
    aliases: [{ text: 'La Gazette du Gué', ambiguous: false, namesake: false }],
    parent: null,
    sourceKind: 'operator',
  };

  test('are found beside the built-in ones', () => {
    const extended = createRegistry([own]);
    expect(extended.findByDomain('gazette-du-gue.example')?.id).toBe(own.id);
    expect(extended.findByName('Gazette du Gué')).toBeNull();
    expect(extended.findByName('La Gazette du Gué')?.id).toBe(own.id);
    expect(extended.findByDomain('lemonde.fr')?.name).toBe('Le Monde');
  });

  test('replace a built-in row of the same id', () => {
    const extended = createRegistry([{ ...own, id: 'fr-le-monde' }]);
    expect(extended.findById('fr-le-monde')?.name).toBe('La Gazette du Gué');
    expect(extended.findByDomain('lemonde.fr')).toBeNull();
  });

  test('are read from JSON, and from a table like the registry’s', () => {
    const { parent: _parent, sourceKind: _sourceKind, ...given } = own;
    expect(readOwnOutlets(JSON.stringify([given]))).toEqual([own]);
    const table = '\uFEFF// Our neighbours.\r\n# FR fr\r\nLa Gazette du Gué | weekly | gazette-du-gue.example\r\n';
    expect(readOwnOutlets(table)).toEqual([own]);
  });

  test.each([
    ['# FR fr\nLe Gué | newspaper', /^row 1 \(Le Gué\): kind can't be "newspaper"; give one of agency, daily, /],
    ['Le Gué | daily', /country can't be ""; give two capitals of ISO 3166, in a table as a line "# FR fr"/],
    ['# FR fr\nLe Gué | daily | https://gue.example/', /domains can't be "https:\/\/gue.example\/"; give host names/],
    [JSON.stringify([own, { ...own, country: 'France' }]), /^row 2 \(La Gazette du Gué\): country can't be "France"/],
    [JSON.stringify([own, own]), /^two outlets have the id fr-la-gazette-du-gue; /],
    ['[{]', /^it is not JSON/],
    ['', /^it has no outlet; /],
  ])('are refused in one line with the row and the fix: %j', (text, message) => {
    expect(() => readOwnOutlets(text)).toThrow(OutletsError);
    expect(() => readOwnOutlets(text)).toThrow(message);
    expect(() => readOwnOutlets(text)).toThrow(/^[^\n]+$/);
  });
});
