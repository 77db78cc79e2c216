import { type Html, html, raw } from '../markup.ts';
import type { ArticleView, SiteView, Teaser, Template } from '../view.ts';

const style = raw(`<style id="theme-inline-css">
body{font:17px/1.65 system-ui,sans-serif;margin:0;background:#fafafa}.site{max-width:70rem;margin:auto;display:grid;grid-template-columns:1fr 18rem;gap:2rem;padding:1rem}
.site-header,.site-footer{grid-column:1/-1}.menu{display:flex;gap:1rem;list-style:none;padding:0}.wp-post-image{width:100%}.wp-caption-text{font-size:.85rem;color:#555}
.cookie-notice{position:fixed;bottom:0;left:0;right:0;background:#222;color:#fff;padding:1rem}
</style>`);

/** A classic blog theme: entry-content, a sidebar of widgets, share buttons from a plug-in. */
export const wordpress: Template = {
  article: (view) => shell(view, view.head, 'single single-post', post(view), view.related),
  index: (view) => shell(view, view.head, 'home blog', html`${view.teasers.map(excerpt)}`, view.teasers),
};

function shell(view: SiteView, head: Html, bodyClass: string, primary: Html, recent: readonly Teaser[]): Html {
  const { outlet, phrases } = view;
  return html`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${outlet.direction}">
<head>
${head}
<meta name="generator" content="WordPress 6.9">
${style}
</head>
<body class="${bodyClass} wp-embed-responsive">
<div id="page" class="site">
<header id="masthead" class="site-header">
<div class="site-branding"><p class="site-title"><a href="${view.home}" rel="home">${outlet.name}</a></p><p class="site-description">${outlet.motto}</p></div>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu">
${view.sections.map((section, index) => html`<li id="menu-item-${index + 20}" class="menu-item menu-item-type-taxonomy"><a href="${section.url}">${section.text}</a></li>`)}
</ul></nav>
</header>
<main id="primary" class="site-main">
${primary}
</main>
${sidebar(view, recent)}
<footer id="colophon" class="site-footer"><div class="site-info">© 2026 ${outlet.name} <span class="sep">|</span> ${phrases.rights} <a href="#privacy">${phrases.privacy}</a></div></footer>
</div>
<div id="cookie-notice" class="cookie-notice" role="dialog"><span id="cn-notice-text">${phrases.cookieText}</span> <a href="#" id="cn-accept-cookie" class="button">${phrases.accept}</a> <a href="#" id="cn-refuse-cookie" class="button">${phrases.refuse}</a></div>
</body>
</html>
`;
}

function post(view: ArticleView): Html {
  const { article, phrases } = view;
  return html`<article id="post-${article.id}" class="post-${article.id} post type-post status-publish format-standard has-post-thumbnail hentry">
<header class="entry-header">
<span class="cat-links"><a href="${view.home}" rel="category tag">${article.section}</a></span>
<h1 class="entry-title">${article.title}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${article.published}">${view.date}</time></span> <span class="byline">${phrases.by} <span class="author vcard"><a class="url fn n" href="#author">${article.author.name}</a></span></span></div>
</header>
<div class="entry-content">
<figure class="wp-block-image size-large wp-caption"><img class="wp-post-image" src="${view.image}" alt=""><figcaption class="wp-caption-text wp-element-caption">${article.photo.caption} (${phrases.photo}: ${article.photo.credit})</figcaption></figure>
<p class="has-medium-font-size"><strong>${article.standfirst}</strong></p>
${view.paragraphs}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">${phrases.share}</h3><ul><li class="share-facebook"><a href="#share-facebook"><span>Facebook</span></a></li><li class="share-email"><a href="#share-email"><span>E-mail</span></a></li><li class="share-print"><a href="#print"><span>${phrases.print}</span></a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>${phrases.related}</em></h3>
${view.related.map((link) => html`<div class="jp-relatedposts-post"><h4><a href="${link.url}" rel="nofollow">${link.text}</a></h4><span class="jp-relatedposts-post-date">${link.date}</span></div>`)}
</div>
</div>
<footer class="entry-footer"><span class="tags-links">${article.tags.map((tag) => html`<a href="#tag" rel="tag">${tag}</a>`)}</span></footer>
</article>
<div class="author-box" id="author"><h4>${article.author.name}</h4><p class="author-description">${article.author.biography}</p></div>
<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">${phrases.comments}</h3>
<form action="#comment" method="post" id="commentform"><p class="comment-notes">${phrases.commentHint}</p><p class="comment-form-comment"><textarea id="comment" name="comment"></textarea></p><p class="form-submit"><input type="submit" value="${phrases.send}"></p></form></div></div>`;
}

function sidebar({ phrases }: SiteView, recent: readonly Teaser[]): Html {
  return html`<aside id="secondary" class="widget-area">
<section class="widget widget_search"><form role="search" class="search-form"><input type="search" class="search-field" placeholder="${phrases.search}"></form></section>
<section class="widget widget_newsletter"><h2 class="widget-title">${phrases.newsletterTitle}</h2><p>${phrases.newsletterText}</p><input type="email" placeholder="${phrases.email}"> <button>${phrases.subscribe}</button></section>
<section class="widget widget_recent_entries"><ul>${recent.map((link) => html`<li><a href="${link.url}">${link.text}</a></li>`)}</ul></section>
</aside>`;
}

function excerpt(teaser: Teaser): Html {
  return html`<article class="post type-post hentry">
<h2 class="entry-title"><a href="${teaser.url}" rel="bookmark">${teaser.text}</a></h2>
<div class="entry-meta"><time class="entry-date">${teaser.date}</time></div>
<div class="entry-summary"><p>${teaser.standfirst}</p></div>
</article>`;
}
