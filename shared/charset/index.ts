export { looksBinary } from './binary.ts';
export type { Decoded, DecodeOptions, EncodingSource, Markup } from './decode.ts';
export { decode } from './decode.ts';
