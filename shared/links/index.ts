export { type CandidateKey, type Filed, maxCandidates, rankCandidates, saturation } from './candidate-keys.ts';
export type { Comparison } from './compare-documents.ts';
export type { DocumentKeys, DocumentText, SentenceKeys } from './describe-document.ts';
export { dictionaryFiles } from './dictionary-files.ts';
export type { ExplicitLink, Relation } from './explicit-link.ts';
export { type ExplicitLinks, findExplicitLinks } from './explicit-links.ts';
export type { FoundRelation, Judgement } from './judge.ts';
export { type Judged, type Linker, openLinker } from './linker.ts';
