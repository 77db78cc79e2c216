export type { ExplicitLink, Relation } from './explicit-link.ts';
export { type ExplicitLinks, findExplicitLinks } from './explicit-links.ts';
