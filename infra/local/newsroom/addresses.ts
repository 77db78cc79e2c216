import type { Article, ArticleReference, Outlet } from './outlet.ts';
import { outlets } from './outlets/all.ts';

/** The site's address, with its closing slash. */
export function homeUrl(outlet: Outlet, port: number): string {
  return `http://${outlet.host}:${port}/`;
}

/** Path and query of an article, percent-encoded. */
export function articlePath(outlet: Outlet, article: Article): string {
  const [year = '', month = '', day = ''] = article.published.slice(0, 10).split('-');
  const values: Record<string, string> = {
    id: String(article.id),
    slug: article.slug,
    words: article.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''),
    year,
    month,
    day,
  };
  return encodeURI(outlet.articlePath.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''));
}

/** The addresses of an article's pages, in order. */
export function pagePaths(outlet: Outlet, article: Article): readonly string[] {
  const first = articlePath(outlet, article);
  return Array.from({ length: article.pages ?? 1 }, (_, index) => (index === 0 ? first : `${first}/${index + 1}`));
}

export function articleUrl(outlet: Outlet, article: Article, port: number): string {
  return absoluteUrl(outlet, articlePath(outlet, article), port);
}

export function absoluteUrl(outlet: Outlet, path: string, port: number): string {
  return new URL(path, homeUrl(outlet, port)).href;
}

export function imagePath(article: Article): string {
  return `/images/${article.id}.svg`;
}

export function sectionPath(outlet: Outlet, section: string): string {
  return `/sections/${outlet.sections.indexOf(section) + 1}/`;
}

/** The article that a reference names; an outlet's data must not name one that isn't there. */
export function findArticle(reference: ArticleReference): { readonly outlet: Outlet; readonly article: Article } {
  const [label, slug] = reference.split('/');
  const outlet = outlets.find((candidate) => candidate.host === `${label}.localhost`);
  const article = outlet?.articles.find((candidate) => candidate.slug === slug);
  if (!outlet || !article) throw new Error(`The newsroom has no article ${reference}.`);
  return { outlet, article };
}

export function referenceUrl(reference: ArticleReference, port: number): string {
  const { outlet, article } = findArticle(reference);
  return articleUrl(outlet, article, port);
}
