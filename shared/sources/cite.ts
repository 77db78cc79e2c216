import type { ArticleSources, Citation, CitingArticle, Mention } from './citing.ts';
import { type ReadDateline, readDateline } from './dateline.ts';
import { findPublisher } from './publisher.ts';
import { findAliases } from './registry/alias-index.ts';
import type { Outlet } from './registry/outlet.ts';
import { registry as builtIn, chooseOutlet, type NameHint, type Registry } from './registry/registry.ts';
import { tokenize } from './tokens.ts';

/** Who published an article and whom it cites. Pure, linear in the text, and never throws for what the text holds. */
export function cite(article: CitingArticle, registry: Registry = builtIn): ArticleSources {
  const hint: NameHint = { lang: article.lang, country: findPublisher(article, null, registry).country };
  const read = readDateline(article.paragraphs[0] ?? '', registry, hint);
  return {
    publisher: findPublisher(article, read?.dateline ?? null, registry),
    dateline: read?.dateline ?? null,
    citations: citedOutlets(article.paragraphs, read, registry, hint),
    quotes: [],
  };
}

function citedOutlets(
  paragraphs: readonly string[],
  read: ReadDateline | null,
  registry: Registry,
  hint: NameHint,
): Citation[] {
  const mentions = new Map<Outlet, Mention[]>();
  paragraphs.forEach((text, paragraph) => {
    const tokens = tokenize(text);
    for (const match of findAliases(registry.aliases(), tokens)) {
      const start = tokens[match.from]?.start ?? 0;
      const end = tokens[match.to - 1]?.end ?? 0;
      const outlet =
        match.ambiguous || (paragraph === 0 && start < (read?.end ?? 0)) ? null : chooseOutlet(match, hint);
      if (outlet) mentions.set(outlet, [...(mentions.get(outlet) ?? []), { paragraph, start, end }]);
    }
  });
  return [...mentions].map(([outlet, found]) => ({
    kind: outlet.kind === 'agency' ? 'agency' : 'outlet',
    name: outlet.name,
    canonical: outlet.name,
    registryId: outlet.id,
    role: null,
    via: null,
    mentions: found,
    confidence: 0.5,
    rule: 'named',
  }));
}
