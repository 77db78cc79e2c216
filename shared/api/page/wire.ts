import type { ArticleSummary } from '../client.ts';
import { make } from './dom.ts';
import { autonym, dayOf, timeOf } from './words.ts';

/** The list: articles under their days, newest first. */
export function renderWire(
  articles: readonly ArticleSummary[],
  current: string,
  open: (id: string) => void,
): readonly HTMLElement[] {
  const timeShown = ({ publishedAt, firstSeenAt }: ArticleSummary): string => publishedAt ?? firstSeenAt;
  const days = Map.groupBy(articles, (article) => dayOf(timeShown(article)));
  return [...days].map(([day, ofDay]) =>
    make(
      'section',
      { class: 'day' },
      make('h2', {}, day),
      make(
        'ol',
        {},
        ofDay.map((article) => renderItem(article, timeOf(timeShown(article)), article.id === current, open)),
      ),
    ),
  );
}

function renderItem(
  article: ArticleSummary,
  time: string,
  isCurrent: boolean,
  open: (id: string) => void,
): HTMLElement {
  const { id, title, url, lang, publisher, cites, standfirst } = article;
  const language: Record<string, string> = lang === null ? {} : { lang };
  return make(
    'li',
    {},
    make('time', { datetime: article.publishedAt ?? article.firstSeenAt }, time),
    make(
      'a',
      {
        href: `?article=${encodeURIComponent(id)}`,
        'data-article': id,
        'aria-current': isCurrent ? 'true' : null,
        click: (event) => {
          if ((event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
          event.preventDefault();
          open(id);
        },
      },
      make('strong', { dir: 'auto', ...language }, title ?? url),
      standfirst !== null && make('span', { class: 'standfirst', dir: 'auto', ...language }, standfirst),
      make(
        'small',
        {},
        make('span', {}, publisher.name),
        make('span', { class: 'tongue', ...language, dir: 'auto' }, autonym(lang)),
        cites.length > 0 && make('span', {}, `cites ${cites.slice(0, 3).join(', ')}`),
      ),
    ),
  );
}
