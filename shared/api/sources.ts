import type { Context } from 'hono';
import { registry as builtIn, type Outlet, type Registry } from '../sources/index.ts';
import { type CitedDay, getSource, listSources, readCitations, type SourceRecord, type Table } from '../store/index.ts';
import type { ApiRoom } from './app.ts';
import { idParameter, sourceQuery, sourcesQuery } from './parameters.ts';
import { invalidParameter, notFound } from './problem.ts';
import { readPath, readQuery } from './request.ts';

/** Who published or was cited here, with counts, and the registry's others where they are asked for. */
export async function answerSources({ table, registry = builtIn }: ApiRoom, context: Context): Promise<Response> {
  const { seen, country, lang } = readQuery(context, sourcesQuery);
  const counted = new Map((await listSources(table)).map((source) => [source.id, source]));
  const outlets = new Map(registry.outlets.map((outlet) => [outlet.id, outlet]));
  const known = seen === 'true' ? [] : [...outlets.keys()].filter((id) => !counted.has(id));
  const ids = seen === 'false' ? known : [...counted.keys(), ...known];
  const sources = ids
    .map((id) => presentSource(id, outlets.get(id) ?? null, counted.get(id) ?? null))
    .filter((source) => country.length === 0 || country.some((code) => code.toUpperCase() === source.country))
    .filter((source) => lang.length === 0 || lang.some((tag) => source.languages.includes(tag.toLowerCase())))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return context.json({ sources });
}

const dayMilliseconds = 86_400_000;
const mostDays = 366;

/**
 * What articles that cite a source of this name or id may hold: the text itself, and the id of the outlet that bears it.
 * @throws ProblemError where several bear it
 */
export function citedAs(name: string, registry: Registry = builtIn): readonly string[] {
  const bearers = registry.findBearers(name);
  if (bearers.length > 1) throw invalidParameter('cites', severalBear(name, bearers));
  return [name, ...bearers.map(({ id }) => id)];
}

const severalBear = (name: string, bearers: readonly Outlet[]): string =>
  `"${name}" is the name of several; give the id of one: ${bearers.map(({ id }) => id).join(', ')}`;

/** One source, and who cited it on the days that are asked for. */
export async function answerSource({ table, registry = builtIn, now }: ApiRoom, context: Context): Promise<Response> {
  const { id: given } = readPath(context, idParameter);
  const today = now().toISOString().slice(0, 10);
  const query = readQuery(context, sourceQuery);
  const to = query.to ?? today;
  const from = query.from ?? daysBefore(to, 29);
  if (from > to) throw invalidParameter('from', `${from} is after ${to}; give a day before`);
  if (from < daysBefore(to, mostDays - 1)) throw invalidParameter('from', `give at most ${mostDays} days`);
  const { id, outlet, record } = await requireSource(table, registry, given);
  const days = await readCitations(table, id, from, to);
  return context.json({
    ...presentSource(id, outlet, record),
    aliases: outlet?.aliases.map(({ text }) => text) ?? [],
    from,
    to,
    citedBy: total(days, 'byPublisher').map((count) => ({ ...count, name: nameOf(registry, count.value) })),
    citedIn: total(days, 'byLanguage'),
    citedOn: days.map(({ day, articles }) => ({ day, articles })),
  });
}

/** The source of an id or, where there is none, of a name or alias that one outlet alone bears. */
async function requireSource(table: Table, registry: Registry, given: string) {
  const record = await getSource(table, given);
  const outlet = registry.findById(given);
  if (outlet || record) return { id: given, outlet, record };
  const [bearer, ...others] = registry.findBearers(given);
  if (!bearer) throw notFound(`There is no source ${given}. GET /v1/sources lists those that there are.`);
  if (others.length > 0)
    throw notFound(`There is no source of the id ${given}: ${severalBear(given, [bearer, ...others])}.`);
  return { id: bearer.id, outlet: bearer, record: await getSource(table, bearer.id) };
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * dayMilliseconds).toISOString().slice(0, 10);

const nameOf = (registry: Registry, id: string): string => registry.findById(id)?.name ?? id;

const presentSource = (id: string, outlet: Outlet | null, record: SourceRecord | null) => ({
  id,
  name: outlet?.name ?? record?.name ?? id,
  kind: outlet?.kind ?? null,
  domain: outlet?.domains[0] ?? record?.domain ?? null,
  country: outlet?.country ?? record?.country ?? null,
  languages: outlet?.languages ?? [],
  articles: record?.articles ?? 0,
  lastArticleAt: record?.lastArticleAt ?? null,
  citations: record?.citations ?? 0,
  lastCitedAt: record?.lastCitedAt ?? null,
});

function total(days: readonly CitedDay[], by: 'byLanguage' | 'byPublisher') {
  const counts = new Map<string, number>();
  for (const day of days) {
    for (const [value, articles] of Object.entries(day[by])) counts.set(value, (counts.get(value) ?? 0) + articles);
  }
  return [...counts]
    .map(([value, articles]) => ({ value, articles }))
    .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1));
}
