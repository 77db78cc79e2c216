export { type BedrockSettings, openBedrock } from './bedrock.ts';
export type { Embeddable, Embeddings } from './embeddings.ts';
