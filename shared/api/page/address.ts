/** What the page shows, as its own address has it: whoever shares the address shares the view. */
export interface View {
  readonly q: string;
  readonly lang: string;
  readonly source: string;
  readonly country: string;
  readonly cites: string;
  readonly hasTranslation: string;
  readonly sort: string;
  /** The article that is read, and the one beside it. */
  readonly article: string;
  readonly beside: string;
}

const names = ['q', 'lang', 'source', 'country', 'cites', 'hasTranslation', 'sort', 'article', 'beside'] as const;
export const filterNames = ['q', 'lang', 'source', 'country', 'cites', 'hasTranslation', 'sort'] as const;

export function readView(search: string): View {
  const given = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ''])) as unknown as View;
}

export function writeView(view: View): string {
  const said = new URLSearchParams(names.map((name) => [name, view[name]]).filter(([, value]) => value !== ''));
  return said.size > 0 ? `?${said}` : '?';
}

/** The filters of a view as the API takes them: those that are set. */
export const filtersOf = (view: View): Record<string, string> =>
  Object.fromEntries(filterNames.map((name) => [name, view[name]]).filter(([, value]) => value !== ''));
