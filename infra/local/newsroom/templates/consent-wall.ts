import { type Html, html } from '../markup.ts';
import type { Outlet } from '../outlet.ts';
import { phrasesOf } from '../phrases.ts';

/** A page that shows nothing until the reader agrees: no article, no way around. */
export function consentWall(outlet: Outlet): Html {
  const phrases = phrasesOf(outlet.language);
  return html`<!DOCTYPE html>
<html lang="${outlet.language}" dir="${outlet.direction}">
<head>
<meta charset="${outlet.charset}">
<title>${phrases.cookieTitle} | ${outlet.name}</title>
<meta name="robots" content="noindex">
</head>
<body class="consent-wall">
<main id="cmp-container" role="dialog" aria-modal="true">
<h1>${phrases.cookieTitle}</h1>
<p>${phrases.cookieText}</p>
<form method="post" action="#consent">
<button name="choice" value="all">${phrases.accept}</button>
<button name="choice" value="none">${phrases.refuse}</button>
</form>
<p><a href="#privacy">${phrases.privacy}</a></p>
</main>
</body>
</html>
`;
}
