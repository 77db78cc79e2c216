export { type ForeignBlock, identifyBlocks } from './blocks.ts';
export { loadIdentifier } from './identify.ts';
export type { Identify, LanguageAnswer, LanguageEvidence } from './language.ts';
export { languageModelFiles } from './model-files.ts';
export { baseLanguage, canonicalTag, languageName, sameLanguage, shortestTag } from './tags.ts';
