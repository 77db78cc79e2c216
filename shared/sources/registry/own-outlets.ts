import type * as z from 'zod';
import { type Outlet, outletKinds, outletSchema, ownerships } from './outlet.ts';
import { readRows } from './read-rows.ts';

/** A file of an operator's own outlets can't be used; the message names the row, the value and the fix, in one line. */
export class OutletsError extends Error {
  override readonly name = 'OutletsError';
  readonly code = 'outlets';
}

/**
 * An operator's own outlets, checked: a table like the registry's own (`readRows`), or a JSON array of outlets.
 * @throws OutletsError for the first row that is wrong
 */
export function readOwnOutlets(text: string): readonly Outlet[] {
  const rows = text.trimStart().startsWith('[') ? readJson(text) : readTable(text);
  if (rows.length === 0) throw new OutletsError('it has no outlet; give at least one row');
  const outlets = rows.map(checkRow);
  const ids = new Set<string>();
  for (const { id } of outlets) {
    if (ids.has(id)) throw new OutletsError(`two outlets have the id ${id}; take one out, or tell the names apart`);
    ids.add(id);
  }
  return outlets;
}

function readTable(text: string): readonly unknown[] {
  const table = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .join('\n');
  return readRows(table).map((row) => ({ ...row.outlet(), sourceKind: 'operator' }));
}

function readJson(text: string): readonly unknown[] {
  try {
    const rows = JSON.parse(text) as readonly object[];
    return rows.map((row) => ({ parent: null, ...row, sourceKind: 'operator' }));
  } catch (error) {
    throw new OutletsError(`it is not JSON (${(error as Error).message})`);
  }
}

function checkRow(row: unknown, index: number): Outlet {
  const result = outletSchema.safeParse(row);
  if (result.success) return result.data;
  const { issues } = result.error;
  // A table's id is made of the other fields: it is wrong where they are.
  const issue = (issues.find(({ path }) => path[0] !== 'id') ?? issues[0]) as z.core.$ZodIssue;
  const field = String(issue.path[0] ?? 'it');
  const { name } = row as { name?: unknown };
  const which = typeof name === 'string' && name !== '' ? `row ${index + 1} (${name})` : `row ${index + 1}`;
  const value = JSON.stringify(
    issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], row),
  );
  throw new OutletsError(`${which}: ${field} can't be ${value}; ${fixes[field] ?? issue.message}`);
}

const fixes: Readonly<Record<string, string>> = {
  id: 'give the country in small letters, a hyphen and a name, as in fr-le-fanal',
  name: 'give the name of the outlet',
  kind: `give one of ${outletKinds.join(', ')}`,
  ownership: `give one of ${ownerships.join(', ')}`,
  country: 'give two capitals of ISO 3166, in a table as a line "# FR fr" above the row',
  languages: 'give language tags, in a table as a line "# FR fr" above the row',
  domains: 'give host names without http:// and www., as in lefanal.example',
  aliases: 'give at least one name, each with "text" and "ambiguous"',
};
