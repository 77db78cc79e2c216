import { type Html, html, raw } from '../markup.ts';
import type { ArticleView, SiteView, Teaser, Template } from '../view.ts';

const style = raw(`<style media="all">
body{font:18px/1.8 "Noto Naskh Arabic","Noto Serif Hebrew",serif;margin:0;background:#f4f1ea}.layout-container{max-width:64rem;margin:auto;background:#fff;padding:1rem 2rem}
.menu--main ul{display:flex;gap:1.2rem;list-style:none;padding:0}.field--name-field-image img{width:100%}.field--name-field-caption,.submitted{color:#777;font-size:.9rem}
#sliding-popup{position:fixed;bottom:0;inset-inline:0;background:#0b3d4f;color:#fff;padding:1rem}
</style>`);

/** Nodes, fields, blocks and regions, each in a div of its own. */
export const drupal: Template = {
  article: (view) => shell(view, view.head, 'path-node page-node-type-article', node(view), relatedBlock(view)),
  index: (view) =>
    shell(view, view.head, 'path-frontpage', html`<div class="view view-frontpage">${view.teasers.map(row)}</div>`),
};

function shell(view: SiteView, head: Html, bodyClass: string, content: Html, after: Html | null = null): Html {
  const { outlet, phrases } = view;
  return html`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${outlet.direction}">
<head>
${head}
<meta name="Generator" content="Drupal 11 (https://www.drupal.org)">
${style}
</head>
<body class="${bodyClass}">
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
<header role="banner"><div class="region region-header">
<div id="block-sitebranding" class="block block-system-branding-block"><a href="${view.home}" rel="home" class="site-name">${outlet.name}</a><div class="site-slogan">${outlet.motto}</div></div>
<nav role="navigation" id="block-mainnavigation" class="block block-menu navigation menu--main"><h2 class="visually-hidden">${phrases.menu}</h2><ul class="menu">
${view.sections.map((section) => html`<li class="menu-item"><a href="${section.url}" data-drupal-link-system-path="taxonomy/term">${section.text}</a></li>`)}
</ul></nav>
</div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content"><div class="region region-content"><div id="block-system-main" class="block block-system block-system-main-block">
${content}
</div></div></div>
</main>
${after}
<div class="region region-newsletter"><div class="block block-simplenews"><h2>${phrases.newsletterTitle}</h2><div class="content"><p>${phrases.newsletterText}</p><form class="simplenews-subscriber-form"><input type="email" class="form-email" placeholder="${phrases.email}"><input type="submit" value="${phrases.subscribe}"></form></div></div></div>
<footer role="contentinfo"><div class="region region-footer"><ul class="menu"><li><a href="#about">${phrases.about}</a></li><li><a href="#contact">${phrases.contact}</a></li><li><a href="#privacy">${phrases.privacy}</a></li></ul><p>© 2026 ${outlet.name}. ${phrases.rights}</p></div></footer>
</div>
</div>
<div id="sliding-popup" class="sliding-popup-bottom"><div class="eu-cookie-compliance-banner"><div class="popup-content info"><div id="popup-text"><h2>${phrases.cookieTitle}</h2><p>${phrases.cookieText}</p></div><div id="popup-buttons"><button class="agree-button">${phrases.accept}</button><button class="decline-button">${phrases.refuse}</button></div></div></div></div>
</body>
</html>
`;
}

function node(view: ArticleView): Html {
  const { article, phrases } = view;
  return html`<article data-history-node-id="${article.id}" role="article" class="node node--type-article node--view-mode-full">
<h1 class="page-header"><span class="field field--name-title field--type-string field--label-hidden">${article.title}</span></h1>
<div class="field field--name-field-standfirst field--type-string-long">${article.standfirst}</div>
<div class="submitted"><span class="field field--name-field-byline">${phrases.by} ${article.author.name}</span> <time datetime="${article.published}" class="datetime">${view.date}</time></div>
<div class="node__content">
<div class="field field--name-field-image field--type-image"><img src="${view.image}" alt="${article.photo.caption}" width="1200" height="675" loading="lazy"><div class="field field--name-field-caption">${article.photo.caption} — ${article.photo.credit}</div></div>
<div class="addtoany_list a2a_kit"><a class="a2a_button_facebook" href="#facebook">Facebook</a><a class="a2a_button_whatsapp" href="#whatsapp">WhatsApp</a><a class="a2a_button_email" href="#email">E-mail</a></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">
${view.paragraphs}
</div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">${phrases.tags}</div><div class="field__items">${article.tags.map((tag) => html`<div class="field__item"><a href="#tag" hreflang="${view.outlet.language}">${tag}</a></div>`)}</div></div>
<div class="field field--name-field-author-bio"><div class="field__item">${article.author.name}: ${article.author.biography}</div></div>
</div>
<section class="field field--name-comment field--type-comment comment-wrapper"><h2 class="title comment-form__title">${phrases.comments}</h2><form class="comment-comment-form comment-form"><p>${phrases.commentHint}</p><textarea class="form-textarea"></textarea><input type="submit" value="${phrases.send}" class="button"></form></section>
</article>`;
}

function relatedBlock(view: ArticleView): Html {
  return html`<div class="views-element-container block block-views-related"><h2>${view.phrases.related}</h2><div class="view view-related"><div class="view-content">
${view.related.map((link) => html`<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="${link.url}">${link.text}</a></span></div></div>`)}
</div></div></div>`;
}

function row(teaser: Teaser): Html {
  return html`<div class="views-row"><article role="article" class="node node--type-article node--view-mode-teaser"><h2><a href="${teaser.url}" rel="bookmark">${teaser.text}</a></h2><div class="node__content"><div class="field field--name-body">${teaser.standfirst}</div><div class="submitted">${teaser.date}</div></div></article></div>`;
}
