import { loadIdentifier } from '../../shared/language/index.ts';
import { type ExplicitLinks, findExplicitLinks } from '../../shared/links/index.ts';
import { parseHtml } from '../../shared/pages/index.ts';
import { registry } from '../../shared/sources/index.ts';

const identify = await loadIdentifier();

/** The explicit links of a page, as production finds them. */
export function explicitLinks(html: string, url: string): ExplicitLinks {
  return findExplicitLinks({ document: parseHtml(html), url, identify, registry });
}
