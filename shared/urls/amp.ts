/** Google's and Bing's viewers carry the publisher's address in their own path: `/amp/s/outlet.example/story`. */
const viewerHosts: ReadonlySet<string> = new Set(['google.com', 'www.google.com', 'bing.com', 'www.bing.com']);
const viewerPath = /^\/amp\/(s\/)?(.+)$/;

/** The AMP cache carries it too, after the kind of content: `/c/s/outlet.example/story`. */
const cacheHost = /(^|\.)cdn\.ampproject\.org$/;
const cachePath = /^\/[cv]\/(s\/)?(.+)$/;

/** The publisher's address inside an AMP cache's or viewer's; null where the address is neither. */
export function insideAmpCache(url: URL): string | null {
  const path = cacheHost.test(url.hostname) ? cachePath : viewerHosts.has(url.hostname) ? viewerPath : null;
  const found = path?.exec(url.pathname);
  return found && URL.canParse(`https://${found[2]}`)
    ? `${found[1] ? 'https' : 'http'}://${found[2]}${url.search}`
    : null;
}

/**
 * A path without the ending that asks for the AMP form: `/story.amp.html`, and `/story-slug/amp` where what comes before
 * looks like an article's own name. `/tag/amp` is the page about AMP, and `/amp/story` may have another path outside.
 */
export function withoutAmpEnding(path: string): string {
  const folder = /^(.*\/([^/]+))\/amp(\/?)$/.exec(path);
  if (folder && namesAnArticle(folder[2] ?? '')) return `${folder[1]}${folder[3]}`;
  return path.replace(/\.amp(?=\.html?$)/, '');
}

/** Whether a path segment has an article's own name: a long number, several words, or a file. */
export function namesAnArticle(segment: string): boolean {
  return /\d{5}/.test(segment) || segment.split(/[-_]/).length > 3 || /\.html?$/.test(segment);
}
