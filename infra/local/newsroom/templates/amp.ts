import { type Html, html, raw } from '../markup.ts';
import type { ArticleView, IndexView, SiteView, Template } from '../view.ts';

const style = raw(`<style amp-custom>
body{font:18px/1.6 Roboto,sans-serif;margin:0;color:#202124}main,.amp-footer{max-width:40rem;margin:auto;padding:0 1rem}.headerbar{background:#00695c;color:#fff;padding:.6rem 1rem}.headerbar a{color:#fff}
.amp-wp-meta,.amp-caption{color:#666;font-size:.85rem}amp-img{display:block;background:#b2dfdb;aspect-ratio:16/9}amp-sidebar,amp-consent{display:none}
</style>`);

/** AMP: custom elements instead of img and script, a hidden sidebar, consent as a component. */
export const amp: Template = {
  article: (view) => shell(view, view.head, post(view)),
  index: (view) => shell(view, view.head, cards(view)),
};

function shell(view: SiteView, head: Html, content: Html): Html {
  const { outlet, phrases } = view;
  return html`<!DOCTYPE html>
<html amp lang="${outlet.language}" dir="${outlet.direction}">
<head>
${head}
${style}
</head>
<body class="amp-mode">
<header id="#top" class="headerbar"><div role="button" on="tap:sidebar1.toggle" tabindex="0" class="hamburger">☰</div><a class="site-name" href="${view.home}">${outlet.name}</a></header>
<amp-sidebar id="sidebar1" layout="nodisplay" side="left"><ul class="sidebar">
<li><a href="${view.home}">${phrases.home}</a></li>
${view.sections.map((section) => html`<li><a href="${section.url}">${section.text}</a></li>`)}
<li><a href="#about">${phrases.about}</a></li><li><a href="#contact">${phrases.contact}</a></li>
</ul></amp-sidebar>
<main>
${content}
</main>
<footer class="amp-footer"><p>${outlet.name} — ${outlet.motto}</p><p>© 2026. ${phrases.rights} <a href="#privacy">${phrases.privacy}</a></p><a href="#top" class="back-to-top">↑</a></footer>
<amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><h3>${phrases.cookieTitle}</h3><p>${phrases.cookieText}</p><button on="tap:consent.accept">${phrases.accept}</button><button on="tap:consent.reject">${phrases.refuse}</button></div></amp-consent>
</body>
</html>
`;
}

function post(view: ArticleView): Html {
  const { article, phrases } = view;
  return html`<article class="amp-wp-article">
<header class="amp-wp-article-header">
<h1 class="amp-wp-title">${article.title}</h1>
<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${article.author.name}</span></div>
<div class="amp-wp-meta amp-wp-posted-on"><time datetime="${article.published}">${view.date}</time></div>
</header>
<figure class="amp-wp-article-featured-image wp-caption"><amp-img src="${view.image}" width="1200" height="675" layout="responsive" alt="${article.photo.caption}"></amp-img><figcaption class="amp-caption">${article.photo.caption} | ${article.photo.credit}</figcaption></figure>
<div class="amp-wp-article-content">
<p class="lead"><em>${article.standfirst}</em></p>
${view.paragraphs.slice(0, 3)}
<amp-ad width="300" height="250" type="house"><div placeholder>${phrases.advertisement}</div></amp-ad>
${view.paragraphs.slice(3)}
</div>
<div class="amp-social-share-bar"><amp-social-share type="twitter"></amp-social-share><amp-social-share type="whatsapp"></amp-social-share><a href="#share">${phrases.share}</a></div>
<div class="amp-author-box"><p><b>${article.author.name}</b><br>${article.author.biography}</p></div>
<section class="amp-newsletter"><h3>${phrases.newsletterTitle}</h3><p>${phrases.newsletterText}</p><form action-xhr="#subscribe" target="_top"><input type="email" placeholder="${phrases.email}"><input type="submit" value="${phrases.subscribe}"></form></section>
<section class="amp-related-posts"><h3>${phrases.related}</h3><ul>${view.related.map((link) => html`<li><a href="${link.url}">${link.text}</a></li>`)}</ul></section>
<div class="amp-comments"><h3>${phrases.comments}</h3><p>${phrases.commentHint}</p><a class="button" href="#comments">${phrases.send}</a></div>
</article>`;
}

function cards(view: IndexView): Html {
  return html`${view.teasers.map(
    (teaser) =>
      html`<div class="amp-card"><a href="${teaser.url}"><amp-img src="${teaser.image}" width="400" height="225" layout="responsive"></amp-img><h2>${teaser.text}</h2></a><p>${teaser.standfirst}</p><time>${teaser.date}</time></div>`,
  )}`;
}
