import { createRequire } from 'node:module';
import { cld3File, locateModelFile } from './model-files.ts';

/** The language that cld3 names, with its probability; null where it names none. */
export type DetectWithCld3 = (text: string) => { readonly language: string; readonly probability: number } | null;

/**
 * The package's compiled module. It is called without the package's own loader, which needs CommonJS's `require` and `__dirname`
 * at run time and so does not survive in a bundle of ES modules.
 */
interface Cld3Runtime {
  cwrap(name: string, returns: 'number' | null, takes: readonly 'number'[]): (...values: number[]) => number;
  allocateUTF8(text: string): number;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  getValue(pointer: number, type: '*' | 'float' | 'i8'): number;
  UTF8ToString(pointer: number): string;
}

type CreateRuntime = (options: { onRuntimeInitialized: () => void }) => Cld3Runtime;

const pointerSize = 4;
const leastBytes = 0;
const mostBytes = 2000;

/** Loads Google's Compact Language Detector 3, a small neural network over character n-grams, 107 languages. */
export async function loadCld3(): Promise<DetectWithCld3> {
  const { runtime } = await startRuntime();
  const identifier = runtime.cwrap('Cld_create', 'number', ['number', 'number'])(leastBytes, mostBytes);
  const findLanguage = runtime.cwrap('Cld_findLanguage', null, ['number', 'number', 'number']);
  const resultSize = runtime.cwrap('get_SizeLanguageResult', 'number', [])();
  return (text) => {
    const result = runtime._malloc(resultSize);
    const words = runtime.allocateUTF8(text);
    findLanguage(identifier, words, result);
    runtime._free(words);
    return takeResult(runtime, result);
  };
}

/** In an object of its own: the runtime has a `then` that resolves with itself, so that no promise may ever hold it. */
function startRuntime(): Promise<{ runtime: Cld3Runtime }> {
  const create: CreateRuntime = createRequire(import.meta.url)(locateModelFile(cld3File));
  return new Promise((resolve) => {
    const runtime = create({ onRuntimeInitialized: () => resolve({ runtime }) });
  });
}

/** Reads the C++ struct `LanguageResult` (language, probability, is_reliable, proportion, byte ranges) and gives its memory back. */
function takeResult(runtime: Cld3Runtime, result: number): ReturnType<DetectWithCld3> {
  const name = runtime.getValue(result, '*');
  const language = runtime.UTF8ToString(name);
  const probability = runtime.getValue(result + pointerSize, 'float');
  const ranges = runtime.getValue(result + pointerSize * 5, '*');
  const count = runtime.getValue(result + pointerSize * 4, 'i8');
  for (let index = 0; index < count; index++) runtime._free(runtime.getValue(ranges + index * pointerSize, '*'));
  for (const pointer of [ranges, name, result]) runtime._free(pointer);
  return language === 'und' ? null : { language, probability };
}
