import { absoluteUrl, articleUrl, homeUrl, imagePath, pagePaths, referenceUrl, sectionPath } from './addresses.ts';
import { blocksOf, inlineHtml } from './body.ts';
import { type Html, html } from './markup.ts';
import type { Article, Outlet } from './outlet.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { articleHead, indexHead } from './templates/head.ts';

/** What every page of a site shows around its content. */
export interface SiteView {
  readonly outlet: Outlet;
  readonly phrases: Phrases;
  readonly home: string;
  readonly sections: readonly Link[];
}

export interface ArticleView extends SiteView {
  readonly article: Article;
  readonly url: string;
  readonly head: Html;
  readonly image: string;
  /** In the outlet's language and time zone. */
  readonly date: string;
  readonly paragraphs: readonly Html[];
  readonly related: readonly Teaser[];
}

export interface IndexView extends SiteView {
  readonly head: Html;
  readonly teasers: readonly Teaser[];
}

export interface Link {
  readonly url: string;
  readonly text: string;
}

export interface Teaser extends Link {
  readonly standfirst: string;
  readonly date: string;
  readonly image: string;
}

/** How a site turns what it shows into HTML. */
export interface Template {
  readonly article: (view: ArticleView) => Html;
  readonly index: (view: IndexView) => Html;
}

/** An article's page; the first where none is named. */
export function articleView(outlet: Outlet, article: Article, port: number, page = 1): ArticleView {
  return {
    ...siteView(outlet, port),
    article,
    url: articleUrl(outlet, article, port),
    head: articleHead(outlet, article, port),
    image: absoluteUrl(outlet, imagePath(article), port),
    date: formatDate(outlet, article.published),
    paragraphs: pageOf(outlet, article, port, page),
    related: outlet.articles.filter((other) => other !== article).map((other) => teaser(outlet, other, port)),
  };
}

/** The front page, or one section's page. */
export function indexView(outlet: Outlet, section: string | null, port: number): IndexView {
  const articles = outlet.articles.filter((article) => section === null || article.section === section);
  return {
    ...siteView(outlet, port),
    head: indexHead(outlet, section, port),
    teasers: articles.map((article) => teaser(outlet, article, port)),
  };
}

/** An article's paragraphs and headings as HTML. */
export function paragraphsOf(article: Article, port: number): readonly Html[] {
  return blocksOf(article).map((block) => {
    const inline = inlineHtml(block, (reference) => referenceUrl(reference, port));
    return block.kind === 'heading' ? html`<h2>${inline}</h2>` : html`<p>${inline}</p>`;
  });
}

/** A page's share of the paragraphs, and the numbers of all pages under them. */
function pageOf(outlet: Outlet, article: Article, port: number, page: number): readonly Html[] {
  const paths = pagePaths(outlet, article);
  const paragraphs = paragraphsOf(article, port);
  if (paths.length === 1) return paragraphs;
  const share = Math.ceil(paragraphs.length / paths.length);
  const numbers = paths.map((path, index) =>
    index + 1 === page ? html`<b>${page}</b> ` : html`<a href="${absoluteUrl(outlet, path, port)}">${index + 1}</a> `,
  );
  return [...paragraphs.slice((page - 1) * share, page * share), html`<nav class="pages">${numbers}</nav>`];
}

function siteView(outlet: Outlet, port: number): SiteView {
  return {
    outlet,
    phrases: phrasesOf(outlet.language),
    home: homeUrl(outlet, port),
    sections: outlet.sections.map((section) => ({
      url: absoluteUrl(outlet, sectionPath(outlet, section), port),
      text: section,
    })),
  };
}

function teaser(outlet: Outlet, article: Article, port: number): Teaser {
  return {
    url: articleUrl(outlet, article, port),
    text: article.title,
    standfirst: article.standfirst,
    date: formatDate(outlet, article.published),
    image: absoluteUrl(outlet, imagePath(article), port),
  };
}

function formatDate(outlet: Outlet, date: string): string {
  const format = new Intl.DateTimeFormat(outlet.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: outlet.timeZone,
  });
  return format.format(new Date(date));
}
