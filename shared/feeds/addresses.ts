/** An address in a feed made absolute, or null where it is none that can be fetched. White space inside is a mistake. */
export function absoluteUrl(address: string | null | undefined, base: string | null): string | null {
  const clean = address?.replace(/[\t\n\r]+\s*/g, '').trim();
  if (!clean) return null;
  const url = URL.parse(clean, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

const LINKING =
  /(\s(?:href|src|cite|action|background|longdesc|poster|data)\s{0,8}=\s{0,8})(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const LINKING_NAME = /\s(?:href|src|cite|action|background|longdesc|poster|data)\s{0,8}$/i;
const ABSOLUTE = /^\s*["']?\s*(?:[a-z][a-z0-9+.-]{0,30}:|#)/i;

/** HTML with its relative addresses made absolute, so that it can be read outside its feed. */
export function absoluteLinks(html: string, base: string | null): string {
  if (base === null || !html.includes('<') || !holdsRelativeLinks(html)) return html;
  return html.replace(LINKING, (whole, attribute: string, double?: string, single?: string, bare?: string) => {
    const address = (double ?? single ?? bare ?? '').trim();
    const url = /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address) ? null : URL.parse(unescapeAmpersands(address), base);
    if (!url) return whole;
    const quote = single === undefined ? '"' : "'";
    return `${attribute}${quote}${url.href.replaceAll('&', '&amp;')}${quote}`;
  });
}

/** Nearly all HTML in feeds holds absolute addresses only: seeing that must cost less than rewriting. */
function holdsRelativeLinks(html: string): boolean {
  for (let at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
    if (html.startsWith('"http', at + 1)) continue;
    if (LINKING_NAME.test(html.slice(Math.max(0, at - 20), at)) && !ABSOLUTE.test(html.slice(at + 1, at + 64)))
      return true;
  }
  return false;
}

function unescapeAmpersands(address: string): string {
  return address.replaceAll('&amp;', '&');
}
