import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeApi } from '../../shared/api/openapi.ts';
import { buildPages } from '../../shared/api/page/build.ts';

type Json = { readonly [key: string]: Json } & { readonly [key: string]: unknown };
const document = describeApi() as Json;
const schemas = (document.components as Json).schemas as Json;

/** Every member of every object, at any depth, with the path to it. */
function members(schema: Json, path: string): (readonly [string, Json])[] {
  const own = Object.entries((schema.properties ?? {}) as Json).map(
    ([name, member]) => [`${path}.${name}`, member] as const,
  );
  const inner = [schema.items, ...((schema.anyOf as unknown as Json[]) ?? [])].filter(
    (part) => part !== undefined,
  ) as Json[];
  return [
    ...own,
    ...own.flatMap(([name, member]) => members(member as Json, name)),
    ...inner.flatMap((part) => members(part, path)),
  ] as (readonly [string, Json])[];
}

describe('the contract', () => {
  it('is checked in as the schemas have it (else: npm run openapi)', () => {
    expect(JSON.parse(readFileSync('openapi.json', 'utf8'))).toEqual(document);
  });

  it('tells of every member of every answer what it is, and shows what it looks like', () => {
    const all = Object.entries(schemas).flatMap(([name, schema]) => members(schema as Json, name));
    expect(all.length).toBeGreaterThan(100);
    const described = (member: Json) => typeof member.description === 'string' || '$ref' in member;
    const shown = (member: Json) =>
      'example' in member || ['$ref', 'anyOf', 'items', 'properties', 'allOf'].some((key) => key in member);
    expect(all.filter(([, member]) => !described(member)).map(([path]) => path)).toEqual([]);
    expect(all.filter(([, member]) => !shown(member)).map(([path]) => path)).toEqual([]);
  });

  it('tells of every parameter what it is, and shows one', () => {
    const operations = Object.values(document.paths as Json).flatMap((path) => Object.values(path as Json) as Json[]);
    const parameters = operations.flatMap(({ parameters = [] }) => parameters as unknown as Json[]);
    expect(parameters.length).toBeGreaterThan(20);
    for (const parameter of parameters) {
      expect(parameter.description, String(parameter.name)).toMatch(/\.$/);
      expect(parameter.example, String(parameter.name)).toBeDefined();
    }
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(references)).toEqual(new Set(Object.keys(schemas)));
  });
});

describe('the pages', () => {
  it('are checked in as their sources have them (else: npm run openapi)', () => {
    expect(JSON.parse(readFileSync('shared/api/page/pages.json', 'utf8'))).toEqual(buildPages());
  });
});
