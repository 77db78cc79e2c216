import { type Html, html } from '../markup.ts';
import type { ArticleView, IndexView, SiteView, Template } from '../view.ts';

/** A site built before style sheets and never rebuilt: layout tables, font elements, `<br>` between paragraphs' cells. */
export const tables: Template = {
  article: (view) => shell(view, view.head, articleCell(view)),
  index: (view) => shell(view, view.head, indexCell(view)),
};

function shell(view: SiteView, head: Html, content: Html): Html {
  const { outlet, phrases } = view;
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="${outlet.language}">
<head>
${head}
</head>
<body bgcolor="#EEF2F5" text="#000000" link="#003399" vlink="#663366">
<table width="960" align="center" border="0" cellspacing="0" cellpadding="8" bgcolor="#FFFFFF">
<tr><td colspan="2" bgcolor="#0A3A5A"><a href="${view.home}"><font color="#FFFFFF" size="6"><b>${outlet.name}</b></font></a><br><font color="#CCDDEE" size="2">${outlet.motto}</font></td></tr>
<tr><td colspan="2" bgcolor="#D5E0E8" align="center"><font size="2">${view.sections.map((section) => html`<a href="${section.url}">${section.text}</a> |`)} <a href="#about">${phrases.about}</a> | <a href="#contact">${phrases.contact}</a></font></td></tr>
<tr>
<td width="200" valign="top" bgcolor="#F5F7F9">
<table width="100%" border="0" cellpadding="4"><tr><td bgcolor="#D5E0E8"><b>${phrases.search}</b></td></tr><tr><td><form action="#search"><input type="text" name="q" size="14"></form></td></tr>
<tr><td bgcolor="#D5E0E8"><b>${phrases.newsletterTitle}</b></td></tr><tr><td><font size="2">${phrases.newsletterText}</font><form action="#subscribe"><input type="text" name="email" size="14"><input type="submit" value="${phrases.subscribe}"></form></td></tr></table>
</td>
<td valign="top">
${content}
</td>
</tr>
<tr><td colspan="2" align="center" bgcolor="#D5E0E8"><font size="1">&copy; 2026 ${outlet.name}. ${phrases.rights}</font></td></tr>
</table>
<div id="cookie_bar" style="position:fixed;bottom:0;left:0;width:100%;background:#ffffcc;border-top:1px solid #999;padding:6px"><font size="2">${phrases.cookieText} <a href="#ok">${phrases.accept}</a> | <a href="#no">${phrases.refuse}</a></font></div>
</body>
</html>
`;
}

function articleCell(view: ArticleView): Html {
  const { article, phrases } = view;
  return html`<font size="1" color="#666666"><a href="${view.home}">${phrases.home}</a> &gt; ${article.section}</font>
<h1>${article.title}</h1>
<p><b>${article.standfirst}</b></p>
<p><font size="2" color="#666666">${view.date} | ${article.author.name}</font></p>
<table align="right" width="320" border="0" cellpadding="4"><tr><td><img src="${view.image}" width="310" border="0" alt=""></td></tr><tr><td bgcolor="#F5F7F9"><font size="1">${article.photo.caption}<br>${phrases.photo}: ${article.photo.credit}</font></td></tr></table>
${view.paragraphs}
<hr size="1" noshade>
<p><font size="2"><i>${article.author.name}. ${article.author.biography}</i></font></p>
<p align="center"><font size="2">[<a href="#print">${phrases.print}</a>] [<a href="#send">${phrases.share}</a>] [<a href="#comments">${phrases.comments}</a>]</font></p>
<table width="100%" border="0" cellpadding="4"><tr><td bgcolor="#D5E0E8"><b>${phrases.related}</b></td></tr>
${view.related.map((link) => html`<tr><td>&bull; <a href="${link.url}">${link.text}</a> <font size="1">(${link.date})</font></td></tr>`)}
</table>
<a name="comments"></a>
<form action="#comments" method="post"><table border="0" cellpadding="2"><tr><td colspan="2"><font size="2">${phrases.commentHint}</font></td></tr><tr><td><textarea name="comment" cols="40" rows="4"></textarea></td><td valign="bottom"><input type="submit" value="${phrases.send}"></td></tr></table></form>`;
}

function indexCell(view: IndexView): Html {
  return html`<table width="100%" border="0" cellpadding="6">
${view.teasers.map(
  (teaser) =>
    html`<tr><td valign="top"><img src="${teaser.image}" width="90" alt=""></td><td><a href="${teaser.url}"><b>${teaser.text}</b></a><br><font size="2">${teaser.standfirst}</font><br><font size="1" color="#666666">${teaser.date}</font></td></tr>`,
)}
</table>`;
}
