const mostSitemaps = 20;

/**
 * The sitemaps that a robots.txt names, those that speak of news first, absolute, twenty at most.
 * https://www.sitemaps.org/protocol.html#submit_robots
 */
export function findSitemaps(robots: string, url: string): readonly string[] {
  const named = robots.split(/[\r\n]+/).flatMap((line) => {
    const value = /^\s*sitemap\s*:\s*(\S+)/i.exec(line)?.[1];
    return value === undefined ? [] : (URL.parse(value, url)?.href ?? []);
  });
  const speaksOfNews = (address: string): number => (/news/i.test(address) ? 0 : 1);
  return [...new Set(named)].toSorted((a, b) => speaksOfNews(a) - speaksOfNews(b)).slice(0, mostSitemaps);
}
