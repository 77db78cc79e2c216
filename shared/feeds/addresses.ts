/** An address in a feed made absolute, or null where it is none that can be fetched. White space inside is a mistake. */
export function absoluteUrl(address: string | null | undefined, base: string | null): string | null {
  const clean = address?.replace(/[\t\n\r]+\s*/g, '').trim();
  if (!clean) return null;
  const url = URL.parse(clean, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

const LINKING =
  /(\s(?:href|src|cite|action|background|longdesc|poster|data)\s{0,8}=\s{0,8})(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const RELATIVE =
  /\s(?:href|src|cite|action|background|longdesc|poster|data)\s{0,8}=\s{0,8}["']?(?!\s*(?:[a-z][a-z0-9+.-]{0,30}:|#))/i;

/** HTML with its relative addresses made absolute, so that it can be read outside its feed. */
export function absoluteLinks(html: string, base: string | null): string {
  if (base === null || !html.includes('<') || !RELATIVE.test(html)) return html;
  return html.replace(LINKING, (whole, attribute: string, double?: string, single?: string, bare?: string) => {
    const address = (double ?? single ?? bare ?? '').trim();
    const url = /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(address) ? null : URL.parse(unescapeAmpersands(address), base);
    if (!url) return whole;
    const quote = single === undefined ? '"' : "'";
    return `${attribute}${quote}${url.href.replaceAll('&', '&amp;')}${quote}`;
  });
}

function unescapeAmpersands(address: string): string {
  return address.replaceAll('&amp;', '&');
}
