import { openRegistry } from '../../functions/open-registry.ts';
import { type ArticleSources, type CitingArticle, cite as citeArticle } from '../../shared/sources/index.ts';

const registry = openRegistry('');
// As the article function does when it starts.
registry.prepare();

/** A document of a gold set. */
interface Document extends Pick<CitingArticle, 'lang' | 'title' | 'publisher' | 'paragraphs'> {
  readonly id: string;
}

/** The sources room's answer in a gold set's shape. */
export function cite(document: Document) {
  const sources = citeArticle(document, registry);
  return {
    citations: sources.citations.map((citation) => ({ ...citation, paragraphs: paragraphsOf(citation, sources) })),
    quotes: sources.quotes,
    dateline: sources.dateline,
  };
}

/** Where a source is mentioned or speaks. */
function paragraphsOf({ name, mentions }: ArticleSources['citations'][number], { quotes }: ArticleSources): number[] {
  const spoken = quotes.filter((quote) => quote.speaker === name).map((quote) => quote.paragraph);
  return [...new Set([...mentions.map((mention) => mention.paragraph), ...spoken])].sort((one, other) => one - other);
}
