import { type Html, html, raw } from '../markup.ts';
import type { ArticleView, IndexView, SiteView, Template } from '../view.ts';

const style = raw(`<style>
body{font:16px/1.6 Verdana,sans-serif;margin:0;background:#e9edf0}#wrap{width:min(62rem,100%);margin:auto;background:#fff}.topnav ul{display:flex;gap:1rem;list-style:none;background:#13324b;margin:0;padding:.7rem 1rem}.topnav a{color:#fff}
#left{float:left;width:68%;padding:1rem;box-sizing:border-box}#right{float:right;width:30%;padding:1rem;box-sizing:border-box}.clear{clear:both}.mainimg{width:100%}.legend{font-size:.8rem;color:#777}
.lgpd{position:fixed;bottom:0;width:100%;background:#fffbe6;padding:1rem;border-top:1px solid #caa}
</style>`);

/** A news portal of the twenty-tens: microdata, two floated columns, a most-read box, sections inside the story. */
export const portal: Template = {
  article: (view) => shell(view, view.head, story(view), mostRead(view)),
  index: (view) => shell(view, view.head, headlines(view), null),
};

function shell(view: SiteView, head: Html, left: Html, right: Html | null): Html {
  const { outlet, phrases } = view;
  return html`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${outlet.direction}" itemscope itemtype="https://schema.org/WebPage">
<head>
${head}
${style}
</head>
<body id="top">
<div id="wrap">
<div id="header"><a class="logo" href="${view.home}" title="${outlet.name}">${outlet.name}</a><span class="slogan">${outlet.motto}</span></div>
<div class="topnav"><ul><li><a href="${view.home}">${phrases.home}</a></li>${view.sections.map((section) => html`<li><a href="${section.url}">${section.text}</a></li>`)}</ul></div>
<div class="banner728" aria-hidden="true">${phrases.advertisement}</div>
<div id="left">
${left}
</div>
<div id="right">
${right}
<div class="box newsletter"><h3>${phrases.newsletterTitle}</h3><p>${phrases.newsletterText}</p><form><input type="email" placeholder="${phrases.email}"><button>${phrases.subscribe}</button></form></div>
</div>
<div class="clear"></div>
<div id="footer"><p>${phrases.about} · ${phrases.contact} · ${phrases.privacy}</p><p>© 2026 ${outlet.name}. ${phrases.rights}</p></div>
</div>
<div class="lgpd" id="cookie-overlay"><p><strong>${phrases.cookieTitle}</strong> ${phrases.cookieText}</p><button>${phrases.accept}</button><button>${phrases.refuse}</button></div>
</body>
</html>
`;
}

function story(view: ArticleView): Html {
  const { article, phrases } = view;
  return html`<div class="breadcrumb"><a href="${view.home}">${phrases.home}</a> » <span>${article.section}</span></div>
<div class="story" itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${article.title}</h1>
<h2 class="subtitle" itemprop="description">${article.standfirst}</h2>
<div class="signature">${phrases.by} <span itemprop="author">${article.author.name}</span> | <meta itemprop="datePublished" content="${article.published}"><span class="when">${view.date}</span></div>
<div class="tools"><a href="#facebook">Facebook</a> <a href="#x">X</a> <a href="#email">E-mail</a> <a href="#print">${phrases.print}</a></div>
<div class="photo"><img class="mainimg" itemprop="image" src="${view.image}" alt="${article.photo.caption}"><div class="legend">${article.photo.caption} | ${phrases.photo}: ${article.photo.credit}</div></div>
<div class="text" itemprop="articleBody">
${view.paragraphs.slice(0, 3)}
<div class="seealso"><strong>${phrases.related}</strong><ul>${view.related.slice(0, 2).map((link) => html`<li><a href="${link.url}">${link.text}</a></li>`)}</ul></div>
${view.paragraphs.slice(3)}
</div>
<div class="tags">${phrases.tags}: ${article.tags.map((tag) => html`<a href="#tag">${tag}</a>`)}</div>
<div class="bio"><p>${article.author.name} ${article.author.biography}</p></div>
</div>
<div id="comments"><h3>${phrases.comments}</h3><p class="rules">${phrases.commentHint}</p><form method="post"><textarea></textarea><button>${phrases.send}</button></form></div>`;
}

function mostRead(view: ArticleView): Html {
  return html`<div class="box mostread"><h3>${view.phrases.mostRead}</h3><ol>${view.related.map((link) => html`<li><a href="${link.url}">${link.text}</a></li>`)}</ol></div>`;
}

function headlines(view: IndexView): Html {
  return html`${view.teasers.map(
    (teaser) =>
      html`<div class="headline"><a href="${teaser.url}"><img src="${teaser.image}" width="160" alt=""><h2>${teaser.text}</h2></a><p>${teaser.standfirst}</p><span class="when">${teaser.date}</span></div>`,
  )}`;
}
