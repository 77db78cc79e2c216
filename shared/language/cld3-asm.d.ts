/** The package types its front door only, and that one embeds the model in the bundle, where it cannot find itself. */
declare module 'cld3-asm/dist/cjs/cldLoader.js' {
  import type { CldFactory } from 'cld3-asm';
  export function cldLoader(module: unknown): CldFactory;
}
