export { cite } from './cite.ts';
export type {
  ArticleSources,
  Citation,
  CitationKind,
  CitingArticle,
  Dateline,
  Mention,
  Publisher,
  Quote,
} from './citing.ts';
export { markSources } from './mark.ts';
export { findPublisher } from './publisher.ts';
export { type Alias, type Outlet, outletKinds, outletSchema } from './registry/outlet.ts';
export { OutletsError, readOwnOutlets } from './registry/own-outlets.ts';
export {
  createRegistry,
  findOutletByDomain,
  findOutletByName,
  type NameHint,
  type Registry,
  registry,
} from './registry/registry.ts';
export { registryFiles } from './registry/registry-file.ts';
