import { type Html, html, raw } from '../markup.ts';
import type { ArticleView, IndexView, SiteView, Teaser, Template } from '../view.ts';

const style = raw(`<style>
body{font:18px/1.6 Georgia,serif;max-width:44rem;margin:auto;padding:0 1rem 6rem;color:#222}
nav ul{list-style:none;display:flex;gap:1rem;padding:0}h1{line-height:1.15}figure{margin:1.5rem 0}img{width:100%}
figcaption,footer,time{color:#666;font-size:.85rem}.overlay{position:fixed;inset:auto 0 0;background:#fff;border-top:2px solid;padding:1rem}
</style>`);

/** HTML5 as its authors meant it: header, nav, main, article, aside, footer. */
export const semantic: Template = {
  article: (view) => shell(view, view.head, articleBody(view)),
  index: (view) => shell(view, view.head, indexBody(view)),
};

function shell(view: SiteView, head: Html, main: Html): Html {
  const { outlet, phrases } = view;
  return html`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${outlet.direction}" prefix="og: https://ogp.me/ns#">
<head>
${head}
${style}
</head>
<body>
<a class="skip" href="#content">${phrases.skip}</a>
<header role="banner">
<p class="brand"><a href="${view.home}" rel="home">${outlet.name}</a></p>
<p class="motto">${outlet.motto}</p>
<nav aria-label="${phrases.menu}"><ul>
<li><a href="${view.home}">${phrases.home}</a></li>
${view.sections.map((section) => html`<li><a href="${section.url}">${section.text}</a></li>`)}
</ul></nav>
<form role="search" action="#search"><input type="search" name="q" aria-label="${phrases.search}"><button>${phrases.search}</button></form>
</header>
<main id="content">
${main}
</main>
<footer role="contentinfo">
<ul><li><a href="#about">${phrases.about}</a></li><li><a href="#contact">${phrases.contact}</a></li><li><a href="#privacy">${phrases.privacy}</a></li></ul>
<p><small>© 2026 ${outlet.name}. ${phrases.rights}</small></p>
</footer>
<div class="overlay" role="dialog" aria-labelledby="cookies">
<h2 id="cookies">${phrases.cookieTitle}</h2>
<p>${phrases.cookieText}</p>
<button>${phrases.accept}</button> <button>${phrases.refuse}</button>
</div>
</body>
</html>
`;
}

function articleBody(view: ArticleView): Html {
  const { article, phrases } = view;
  return html`<article>
<header>
<p class="kicker">${article.section}</p>
<h1>${article.title}</h1>
<p class="standfirst">${article.standfirst}</p>
<p class="byline">${phrases.by} <a rel="author" href="#author">${article.author.name}</a> · <time datetime="${article.published}">${view.date}</time></p>
</header>
<figure>
<img src="${view.image}" alt="${article.photo.caption}">
<figcaption>${article.photo.caption} <span class="credit">${phrases.photo}: ${article.photo.credit}</span></figcaption>
</figure>
${view.paragraphs}
<footer id="author">
<p><strong>${article.author.name}</strong> ${article.author.biography}</p>
<ul class="share" aria-label="${phrases.share}"><li><a href="#mail">E-mail</a></li><li><a href="#mastodon">Mastodon</a></li><li><a href="#whatsapp">WhatsApp</a></li></ul>
</footer>
</article>
<section class="newsletter" aria-labelledby="newsletter">
<h2 id="newsletter">${phrases.newsletterTitle}</h2>
<p>${phrases.newsletterText}</p>
<form action="#newsletter"><input type="email" placeholder="${phrases.email}"><button>${phrases.subscribe}</button></form>
</section>
<aside aria-labelledby="related">
<h2 id="related">${phrases.related}</h2>
<ul>${view.related.map((link) => html`<li><a href="${link.url}">${link.text}</a></li>`)}</ul>
</aside>
<section id="comments">
<h2>${phrases.comments}</h2>
<p>${phrases.commentHint}</p>
<form action="#comments" method="post"><textarea name="comment"></textarea><button>${phrases.send}</button></form>
</section>`;
}

function indexBody(view: IndexView): Html {
  return html`<h1>${view.outlet.name}</h1>
${view.teasers.map(teaserArticle)}`;
}

function teaserArticle(teaser: Teaser): Html {
  return html`<article>
<h2><a href="${teaser.url}">${teaser.text}</a></h2>
<p>${teaser.standfirst}</p>
<p><time>${teaser.date}</time></p>
</article>`;
}
