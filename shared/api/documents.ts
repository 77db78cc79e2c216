import contract from '../../openapi.json' with { type: 'json' };
import { renderDocs } from './page/docs.ts';
import pages from './page/pages.json' with { type: 'json' };

/** A document of HTML, and the content security policy that it is sent with. */
export interface Page {
  readonly html: string;
  readonly policy: string;
}

/** The contract, as OpenAPI. */
export const openapi = contract;

/** The contract for people. */
export const docs: Page = {
  html: renderDocs(contract, `${pages.style}${pages.docsStyle}`),
  policy: pages.docsPolicy,
};

/** The page that the newswire is read with. */
export const index: Page = {
  html: pages.index.replace('<style></style>', () => `<style>${pages.style}</style>`),
  policy: pages.indexPolicy,
};
