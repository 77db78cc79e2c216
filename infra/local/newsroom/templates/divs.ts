import { type Html, html, raw } from '../markup.ts';
import type { ArticleView, IndexView, SiteView, Template } from '../view.ts';

const style = raw(`<style data-emotion="css">
.css-1root{font:17px/1.7 "Helvetica Neue",Arial,"Noto Sans SC",sans-serif;color:#1a1a1a}.css-7bar{display:flex;gap:1.5rem;padding:1rem;border-bottom:3px solid #c8102e}
.css-3col{max-width:42rem;margin:2rem auto;padding:0 1rem}.css-9ttl{font-size:2rem;font-weight:700;line-height:1.25}.css-5img{width:100%}.css-6cap,.css-4inf{font-size:.85rem;color:#777}
.css-0ovl{position:fixed;bottom:1rem;right:1rem;width:20rem;background:#fff;box-shadow:0 2px 20px #0004;padding:1rem}
</style>`);

/** What a single-page application renders on its server: divs all the way down, names from a hash. */
export const divs: Template = {
  article: (view) => shell(view, view.head, story(view)),
  index: (view) => shell(view, view.head, list(view)),
};

function shell(view: SiteView, head: Html, content: Html): Html {
  const { outlet, phrases } = view;
  return html`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${outlet.direction}">
<head>
${head}
${style}
</head>
<body>
<div id="__next"><div class="css-1root">
<div class="css-7bar"><div class="css-7logo"><a href="${view.home}">${outlet.name}</a></div>${view.sections.map((section) => html`<div class="css-7itm"><a href="${section.url}">${section.text}</a></div>`)}<div class="css-7sub"><a href="#subscribe">${phrases.subscribe}</a></div></div>
<div class="css-3col">
${content}
</div>
<div class="css-8ftr"><div class="css-8lnk"><a href="#about">${phrases.about}</a> · <a href="#contact">${phrases.contact}</a> · <a href="#privacy">${phrases.privacy}</a></div><div class="css-8cpy">© 2026 ${outlet.name} — ${phrases.rights}</div></div>
<div class="css-0ovl"><div class="css-0hd">${phrases.cookieTitle}</div><div class="css-0tx">${phrases.cookieText}</div><div class="css-0bt"><span role="button" tabindex="0">${phrases.accept}</span> <span role="button" tabindex="0">${phrases.refuse}</span></div></div>
</div></div>
<script>window.__STATE__={"consent":null,"theme":"light"}</script>
</body>
</html>
`;
}

function story(view: ArticleView): Html {
  const { article, phrases } = view;
  return html`<div class="css-2lbl"><a href="${view.home}">${article.section}</a></div>
<h1 class="css-9ttl">${article.title}</h1>
<div class="css-9sub">${article.standfirst}</div>
<div class="css-4inf"><span>${article.author.name}</span> <span>${view.date}</span></div>
<div class="css-4shr"><span>${phrases.share}</span> <a href="#wechat">WeChat</a> <a href="#facebook">Facebook</a> <a href="#link">Link</a></div>
<div class="css-5pic"><img class="css-5img" src="${view.image}" alt=""><div class="css-6cap">${article.photo.caption} ${phrases.photo}: ${article.photo.credit}</div></div>
<div class="css-3txt" data-testid="story">
${view.paragraphs.slice(0, 2)}
<div class="css-2nwl"><div class="css-2hd">${phrases.newsletterTitle}</div><div class="css-2tx">${phrases.newsletterText}</div><input placeholder="${phrases.email}"><button>${phrases.subscribe}</button></div>
${view.paragraphs.slice(2)}
</div>
<div class="css-4aut"><div class="css-4nam">${article.author.name}</div><div class="css-4bio">${article.author.biography}</div></div>
<div class="css-6rel"><div class="css-6hd">${phrases.related}</div>${view.related.map((link) => html`<div class="css-6itm"><a href="${link.url}"><img src="${link.image}" alt="" width="96"><span>${link.text}</span></a></div>`)}</div>
<div class="css-6cmt"><div class="css-6hd">${phrases.comments}</div><div>${phrases.commentHint}</div><div contenteditable="true"></div><button>${phrases.send}</button></div>`;
}

function list(view: IndexView): Html {
  return html`${view.teasers.map(
    (teaser) =>
      html`<div class="css-6itm"><a href="${teaser.url}"><div class="css-6ttl">${teaser.text}</div></a><div class="css-6abs">${teaser.standfirst}</div><div class="css-4inf">${teaser.date}</div></div>`,
  )}`;
}
