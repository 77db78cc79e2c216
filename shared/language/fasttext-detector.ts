import { readFileSync } from 'node:fs';
import createFastText, { type FastTextCore, type FastTextModule } from 'fasttext.wasm.js/dist/core/fastText.node.js';
import { fastTextModelFile, fastTextRuntimeFile, locateModelFile } from './model-files.ts';

/** The likeliest languages by fastText, each with its probability. */
export type DetectWithFastText = (text: string) => ReadonlyMap<string, number>;

const candidates = 12;
const modelPath = 'lid.176.ftz';

/** Loads fastText's language identification model (lid.176, compressed), 176 languages. */
export async function loadFastText(): Promise<DetectWithFastText> {
  const runtime: FastTextModule = await createFastText({
    wasmBinary: new Uint8Array(readFileSync(locateModelFile(fastTextRuntimeFile))).buffer,
  });
  runtime.FS.writeFile(modelPath, readFileSync(locateModelFile(fastTextModelFile)));
  const model = new runtime.FastText();
  model.loadModel(modelPath);
  return (text) => predict(model, text);
}

function predict(model: FastTextCore, text: string): ReadonlyMap<string, number> {
  const found = model.predict(text.replace(/\s+/g, ' '), candidates, 0);
  const probabilities = Array.from({ length: found.size() }, (_, index) => {
    const [probability, label] = found.get(index);
    return [label.replace('__label__', ''), probability] as const;
  });
  found.delete();
  return new Map(probabilities);
}
