import type { Article, ArticleSummary, Citation, Link, Provenance } from '../client.ts';
import { make, safeLink } from './dom.ts';
import { renderGraph } from './graph.ts';
import { cutPassages, type Passage } from './passages.ts';
import { autonym, dayOf, describeTies, directionOf, sure, timeOf } from './words.ts';

export interface ReadingRoom {
  /** Opens an article beside the one that is read; an empty id closes it. */
  readonly beside: (id: string) => void;
  /** Opens an article in its place. */
  readonly open: (id: string) => void;
}

/** One article with its text, its sources, its like in other languages and the way that the news took. */
export function renderArticle(
  article: Article,
  provenance: Provenance,
  room: ReadingRoom,
  besideId: string,
): HTMLElement {
  return make(
    'article',
    {},
    renderHead(article),
    renderLinks(article.links, room, besideId),
    renderText(article),
    make(
      'div',
      { class: 'more' },
      renderProvenance(article, provenance, room),
      renderSources(article),
      renderFacts(article),
    ),
  );
}

/** An article beside another: its head and its text alone. */
export const renderBeside = (article: Article, room: ReadingRoom): HTMLElement =>
  make(
    'article',
    {},
    renderHead(article),
    make(
      'p',
      { class: 'aside-tools' },
      make('button', { type: 'button', click: () => room.open(article.id) }, 'Read this one'),
      make('button', { type: 'button', click: () => room.beside('') }, 'Close'),
    ),
    renderText(article),
  );

const tongue = ({ lang }: { readonly lang: string | null }): Record<string, string> => (lang === null ? {} : { lang });

function renderHead(article: Article): HTMLElement {
  const { title, url, standfirst, publisher, authors, publishedAt, firstSeenAt, paragraphs } = article;
  const at = publishedAt ?? firstSeenAt;
  return make(
    'header',
    { dir: directionOf(article.lang) },
    make(
      'p',
      { class: 'kicker' },
      make('a', { href: safeLink(url), rel: 'noreferrer' }, publisher.name),
      make('span', { ...tongue(article), dir: 'auto' }, autonym(article.lang)),
    ),
    make(
      'h2',
      { dir: 'auto', ...tongue(article) },
      title === null ? url : cutPassages(title, null, article).map(renderPassage),
    ),
    standfirst !== null &&
      standfirst !== paragraphs[0]?.text &&
      make('p', { class: 'standfirst', dir: 'auto', ...tongue(article) }, standfirst),
    make(
      'p',
      { class: 'byline' },
      authors.length > 0 && make('span', { dir: 'auto', ...tongue(article) }, authors.join(', ')),
      make('time', { datetime: at }, `${dayOf(at)}, ${timeOf(at)}`),
    ),
  );
}

function renderText(article: Article): HTMLElement {
  const { paragraphs, content } = article;
  if (content === null) return make('p', { class: 'note' }, 'The text is not kept here any more.');
  return make(
    'div',
    { class: 'text', dir: 'auto', ...tongue(article) },
    paragraphs.map(({ kind, text }, index) =>
      make(elementOf[kind] ?? 'p', { dir: 'auto' }, cutPassages(text, index, article).map(renderPassage)),
    ),
  );
}

const elementOf: Readonly<Record<string, 'p' | 'h3' | 'blockquote'>> = { heading: 'h3', quote: 'blockquote' };

function renderPassage({ text, quote, citation, sentence }: Passage): HTMLElement | string {
  const mention = citation ? make('mark', { title: describe(citation) }, text) : text;
  const said = quote?.speaker === null ? 'Quoted' : `Said by ${quote?.speaker}`;
  const passage = quote ? make('q', { title: said }, mention) : mention;
  return sentence === null ? passage : make('span', { 'data-sentence': String(sentence) }, passage);
}

const describe = ({ kind, name, canonical, role }: Citation): string =>
  [`Cited: ${canonical ?? name}`, kind, role].filter((part) => part !== null).join(', ');

/** The same news elsewhere: one line for each article, with all that ties it to this one. */
function renderLinks(links: readonly Link[], room: ReadingRoom, besideId: string): HTMLElement | null {
  if (links.length === 0) return null;
  const byArticle = Map.groupBy(links, ({ article, url, title }) => article?.id ?? url ?? title);
  const lines = [...byArticle.values()].map((ties) => make('li', {}, renderTies(ties, room, besideId)));
  return make('section', { class: 'links' }, make('h3', {}, 'In other languages'), make('ul', {}, lines));
}

function renderTies(ties: readonly Link[], room: ReadingRoom, besideId: string): readonly HTMLElement[] {
  const [{ article, ...link }] = ties as readonly [Link];
  const lang = article?.lang ?? link.lang;
  const label = make(
    'span',
    { dir: 'auto', ...tongue({ lang }) },
    article?.title ?? link.title ?? link.url ?? 'without a title',
  );
  return [
    make('span', { class: 'tongue', ...tongue({ lang }), dir: 'auto' }, autonym(lang)),
    article
      ? renderBesideButton(article.id, article.id === besideId, label, room)
      : make('a', { href: safeLink(link.url), rel: 'noreferrer' }, label),
    make(
      'small',
      {},
      describeTies(ties).map((part) => make('span', {}, part)),
    ),
  ];
}

const renderBesideButton = (id: string, isOpen: boolean, label: HTMLElement, room: ReadingRoom): HTMLElement =>
  make('button', { type: 'button', 'aria-pressed': String(isOpen), click: () => room.beside(isOpen ? '' : id) }, label);

/** The chain that an article was made from, the earliest first, with what shows each step. */
function renderProvenance(article: Article, { steps }: Provenance, room: ReadingRoom): HTMLElement | null {
  if (steps.length === 0) return null;
  const stations = [
    { article: article as ArticleSummary, how: 'this article' },
    ...steps.map((step) => ({ article: step.article, how: how(step) })),
  ].toReversed();
  return make(
    'section',
    { class: 'timeline' },
    make('h3', {}, 'The way it took'),
    make(
      'ol',
      {},
      stations.map(({ article: station, how: note }) =>
        renderStation(station, note, station.id === article.id ? null : room),
      ),
    ),
  );
}

const madeInto: Readonly<Record<Provenance['steps'][number]['relation'], string>> = {
  'translated-from': 'translated',
  'adapted-from': 'adapted',
  'copied-from': 'copied',
  'based-on': 'taken up',
};

const how = ({ relation, confidence, evidence }: Provenance['steps'][number]): string =>
  [`then ${madeInto[relation]}`, `shown by ${evidence.map(({ kind }) => kind).join(', ')}`, sure(confidence)].join(
    ' · ',
  );

/** @param room opens the station's article; null for the one that is read */
function renderStation(station: ArticleSummary, note: string, room: ReadingRoom | null): HTMLElement {
  const at = station.publishedAt ?? station.firstSeenAt;
  const name = `${station.publisher.name} (${autonym(station.lang)})`;
  return make(
    'li',
    { class: room === null ? 'here' : null },
    make('time', { datetime: at }, `${dayOf(at)}, ${timeOf(at)}`),
    room === null
      ? make('span', {}, name)
      : make('button', { type: 'button', click: () => room.open(station.id) }, name),
    make('small', {}, note),
  );
}

function renderSources(article: Article): HTMLElement | null {
  const { citations } = article;
  const graph = renderGraph(article);
  if (citations.length === 0 && graph === null) return null;
  return make(
    'section',
    { class: 'sources' },
    make('h3', {}, 'Who cites whom'),
    graph,
    make(
      'ul',
      {},
      citations.map((citation) =>
        make(
          'li',
          {},
          citation.registryId === null
            ? make('span', { dir: 'auto' }, citation.canonical ?? citation.name)
            : make(
                'a',
                { href: `?cites=${encodeURIComponent(citation.registryId)}` },
                citation.canonical ?? citation.name,
              ),
          make(
            'small',
            {},
            [citation.kind, citation.role, citation.via && `via ${citation.via}`].filter(Boolean).join(' · '),
          ),
        ),
      ),
    ),
  );
}

const toldBy: Readonly<Record<NonNullable<Article['language']>['from'], string>> = {
  declared: 'as the page declares it',
  feed: 'as its feed has it',
  page: 'as the page has it',
  detected: 'by its words',
};

function renderFacts({ wordCount, version, language, url }: Article): HTMLElement {
  const facts = [
    `${wordCount} words`,
    version > 1 ? `edited ${version - 1} times since` : null,
    language && `language ${toldBy[language.from]}, ${sure(language.confidence)}`,
  ];
  return make(
    'p',
    { class: 'facts' },
    facts.filter((fact) => fact !== null).join(' · '),
    ' · ',
    make('a', { href: safeLink(url), rel: 'noreferrer' }, 'the article at its publisher'),
  );
}
