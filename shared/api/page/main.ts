import type { ArticleSummary, Provenance } from '../client.ts';
import { filterNames, filtersOf, readView, type View, writeView } from './address.ts';
import { align, type Pairs, pairsWith } from './alignment.ts';
import { find, make } from './dom.ts';
import { base, newswire } from './newswire.ts';
import { renderArticle, renderBeside } from './reading.ts';
import { renderWire } from './wire.ts';
import { countryName, languageName } from './words.ts';

const refreshMilliseconds = 30_000;

let view = readView(location.search);
let shown: readonly ArticleSummary[] = [];
let next: string | null = null;

function go(change: Partial<View>, { replace = false } = {}): void {
  const before = view;
  view = { ...view, ...change };
  history[replace ? 'replaceState' : 'pushState'](null, '', writeView(view));
  show(before);
}

/** Brings the page to the view; what didn't change stays as it is. */
function show(before: View | null): void {
  if (
    !before ||
    writeView({ ...before, article: '', beside: '' }) !== writeView({ ...view, article: '', beside: '' })
  ) {
    fillFilters();
    void loadWire();
  }
  if (!before || before.article !== view.article || before.beside !== view.beside) void loadReading();
}

async function loadWire(): Promise<void> {
  find('wire').setAttribute('aria-busy', 'true');
  const page = await readPage(null);
  find('wire').setAttribute('aria-busy', 'false');
  if (!page) return;
  shown = page.articles;
  next = page.next;
  showWire();
}

async function loadMore(): Promise<void> {
  const page = next === null ? null : await readPage(next);
  if (!page) return;
  shown = [...shown, ...page.articles];
  next = page.next;
  showWire();
}

async function readPage(cursor: string | null) {
  const query = { ...filtersOf(view), limit: 40, ...(cursor !== null && { cursor }) };
  const { data, error } = await newswire.GET('/v1/articles', { params: { path: {}, query } });
  say(error ? error.detail : '');
  return data;
}

function showWire(): void {
  find('list').replaceChildren(...renderWire(shown, view.article, open));
  find('more').hidden = next === null;
  find('fresh').hidden = true;
  if (shown.length === 0) say('Nothing answers this. Take a filter away, or wait: the wire is read every minute.');
}

const say = (text: string): void => {
  find('notice').textContent = text;
};

const open = (article: string): void => go({ article, beside: '' });
const room = { open, beside: (beside: string) => go({ beside }) };

async function loadReading(): Promise<void> {
  const { article: id, beside: besideId } = view;
  document.body.classList.toggle('reading', id !== '');
  document.body.classList.toggle('paired', id !== '' && besideId !== '');
  for (const link of document.querySelectorAll('[data-article]')) {
    if (link.getAttribute('data-article') === id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (id === '') return find('article').replaceChildren(make('p', { class: 'note' }, 'Choose an article.'));
  const [article, provenance, beside] = await Promise.all([
    readArticle(id),
    readProvenance(id),
    besideId === '' ? null : readArticle(besideId),
  ]);
  if (view.article !== id || view.beside !== besideId) return;
  find('article').replaceChildren(article ? renderArticle(article, provenance, room, besideId) : missing());
  find('beside').replaceChildren(...(beside ? [renderBeside(beside, room)] : []));
  showMatches(article ? pairsWith(article, beside) : []);
  document.title = article?.title ? `${article.title} · Babelwire` : 'Babelwire';
  if (besideId === '') find('reading').scrollTo(0, 0);
  // On a narrow screen it stands below, where nobody would look for it.
  else if (isNarrow()) find('beside').scrollIntoView();
}

/** Where nothing was compared, as between a page and what it links to, there is nothing to tell. */
function showMatches(pairs: Pairs): void {
  showLike([]);
  align(find('article'), find('beside'), pairs, (like) => showLike(isNarrow() ? like : []));
  const how = isNarrow() ? 'touch one, and its like shows below' : 'point at one, or tab to it, and its like lights up';
  const count = pairs.length === 1 ? '1 sentence matches' : `${pairs.length} sentences match`;
  find('matches').textContent = pairs.length === 0 ? '' : `${count}: ${how}.`;
}

const isNarrow = (): boolean => matchMedia('(max-width: 60rem)').matches;

/** Where the other article is out of sight, its sentence shows at the screen's edge, and leads to its place. */
function showLike(passages: readonly HTMLElement[]): void {
  const [first] = passages;
  const lead = (): void => {
    first?.scrollIntoView({ block: 'center' });
    showLike([]);
  };
  const text = passages.map(({ textContent }) => textContent).join('');
  const lang = first?.closest('[lang]')?.getAttribute('lang') ?? null;
  find('like').replaceChildren(
    ...(first ? [make('button', { type: 'button', dir: 'auto', lang, click: lead }, text)] : []),
  );
}

const missing = (): HTMLElement => make('p', { class: 'note' }, 'This article is not here, or not any more.');

async function readArticle(id: string) {
  const { data } = await newswire.GET('/v1/articles/{id}', { params: { path: { id } } });
  return data ?? null;
}

async function readProvenance(id: string): Promise<Provenance> {
  const { data } = await newswire.GET('/v1/articles/{id}/provenance', { params: { path: { id } } });
  return data ?? { steps: [], confidence: null, cites: [] };
}

/** What can be chosen: the publishers that there are, their countries, and the languages of the last two days. */
async function loadChoices(): Promise<void> {
  const days = [0, 1].map((ago) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10));
  const [sources, ...statistics] = await Promise.all([
    newswire.GET('/v1/sources', { params: { path: {}, query: {} } }),
    ...days.map((day) => newswire.GET('/v1/stats', { params: { path: {}, query: { day } } })),
  ]);
  const publishers = (sources.data?.sources ?? []).filter(({ articles }) => articles > 0);
  const languages = statistics
    .flatMap(({ data }) => data?.byLanguage ?? [])
    .map(({ value }) => value.split('-')[0] as string);
  const countries = publishers.map(({ country }) => country).filter((country) => country !== null);
  fillSelect(
    'lang',
    languages.filter((lang) => lang !== 'und').map((lang) => [lang, languageName(lang)]),
  );
  fillSelect(
    'country',
    countries.map((country) => [country, countryName(country)]),
  );
  fillSelect(
    'source',
    publishers.map(({ id, name }) => [id, name]),
  );
  fillFilters();
}

function fillSelect(name: string, choices: readonly (readonly [value: string, label: string])[]): void {
  const select = find<HTMLSelectElement>(name);
  const chosen = view[name as keyof View];
  const all = new Map([...choices, ...(chosen ? [[chosen, chosen] as const] : []), ...choices]);
  const sorted = [...all].sort(([, a], [, b]) => a.localeCompare(b));
  const first = select.options[0] as HTMLOptionElement;
  select.replaceChildren(first, ...sorted.map(([value, label]) => make('option', { value }, label)));
}

function fillFilters(): void {
  for (const name of filterNames) {
    const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = view[name] !== '';
    else if (control) control.value = view[name];
  }
  const feed = new URLSearchParams({ ...filtersOf(view), format: 'atom' });
  find<HTMLAnchorElement>('feed').href = `${base}/v1/articles?${feed}`;
  const table = new URLSearchParams({ ...filtersOf(view), format: 'csv' });
  find<HTMLAnchorElement>('export').href = `${base}/export?${table}`;
  find<HTMLAnchorElement>('docs').href = `${base}/docs`;
}

function readFilters(): Partial<View> {
  const form = new FormData(find<HTMLFormElement>('filters'));
  return Object.fromEntries(filterNames.map((name) => [name, String(form.get(name) ?? '').trim()]));
}

/** Looks whether there is something newer, and offers it without moving what is being read. */
async function lookForNews(): Promise<void> {
  if (document.hidden || shown.length === 0) return;
  const { data } = await newswire.GET('/v1/articles', {
    params: { path: {}, query: { ...filtersOf(view), limit: 1 } },
  });
  const [newest] = data?.articles ?? [];
  if (newest && !shown.some(({ id }) => id === newest.id)) find('fresh').hidden = false;
}

function step(by: number): void {
  const place = shown.findIndex(({ id }) => id === view.article);
  const article = shown[Math.max(0, place + by)];
  if (!article) return;
  open(article.id);
  document.querySelector<HTMLElement>(`[data-article="${CSS.escape(article.id)}"]`)?.focus();
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => find('q').focus(),
  Escape: () => go(view.beside === '' ? { article: '' } : { beside: '' }),
};

function start(): void {
  const filters = find<HTMLFormElement>('filters');
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readFilters());
  });
  filters.addEventListener('change', () => go(readFilters()));
  find('more').addEventListener('click', () => void loadMore());
  find('fresh').addEventListener('click', () => void loadWire());
  find('back').addEventListener('click', () => go({ article: '', beside: '' }));
  addEventListener('popstate', () => {
    const before = view;
    view = readView(location.search);
    show(before);
  });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (typing || event.ctrlKey || event.metaKey || event.altKey || find<HTMLDialogElement>('key-dialog').open) return;
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  setInterval(() => void lookForNews(), refreshMilliseconds);
  show(null);
  void loadChoices();
}

start();
