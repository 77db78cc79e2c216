import { createRequire } from 'node:module';
import type { CldFactory } from 'cld3-asm';
import { cldLoader } from 'cld3-asm/dist/cjs/cldLoader.js';
import { cld3File, locateModelFile } from './model-files.ts';

/** The language that cld3 names, with its probability; null where it names none. */
export type DetectWithCld3 = (text: string) => { readonly language: string; readonly probability: number } | null;

type Runtime = (options: { onRuntimeInitialized: () => void }) => unknown;

/** Loads Google's Compact Language Detector 3, a small neural network over character n-grams, 107 languages. */
export async function loadCld3(): Promise<DetectWithCld3> {
  const identifier = (await createFactory()).create(0, 2000);
  return (text) => {
    const { language, probability } = identifier.findLanguage(text);
    return language === 'und' ? null : { language, probability };
  };
}

function createFactory(): Promise<CldFactory> {
  const runtime: Runtime = createRequire(import.meta.url)(locateModelFile(cld3File));
  return new Promise((resolve) => {
    // The runtime's own module object has a `then` that resolves with itself, so it must never meet a promise.
    const module = runtime({ onRuntimeInitialized: () => resolve(cldLoader(module)) });
  });
}
