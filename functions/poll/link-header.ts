import type { Feed } from '../../shared/feeds/index.ts';

type Announced = Pick<Feed, 'hubs' | 'self'>;

/** The hubs and the topic that a feed names, those of the response's `Link` headers first (WebSub, 4; RFC 8288). */
export function announcedBy(feed: Announced, link: string | undefined, base: string): Announced {
  const links = readLinks(link ?? '', base);
  const targets = (relation: string) => links.filter(({ rel }) => rel.includes(relation)).map(({ url }) => url);
  return { hubs: [...new Set([...targets('hub'), ...feed.hubs])], self: targets('self')[0] ?? feed.self };
}

function readLinks(header: string, base: string): readonly { readonly url: string; readonly rel: readonly string[] }[] {
  return [...header.matchAll(/<([^<>]*)>([^<]*)/g)].flatMap(([, target = '', parameters = '']) => {
    const url = URL.parse(target, base);
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    return url ? [{ url: url.href, rel: (rel?.[1] ?? rel?.[2] ?? '').toLowerCase().split(/\s+/) }] : [];
  });
}
