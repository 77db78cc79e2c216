export { articleId } from './article-id.ts';
export { canonicalUrl } from './canonical-url.ts';
export { type ChosenCanonical, chooseCanonical } from './choose-canonical.ts';
export { hostKey, registrableDomain } from './registrable-domain.ts';
