import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import createFastText from 'fasttext.wasm.js/dist/core/fastText.node.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DetectWithFastText, loadFastText } from '../../shared/language/fasttext-detector.ts';
import { readFastTextModel } from '../../shared/language/fasttext-model.ts';

const { resolve } = createRequire(import.meta.url);
const modelPath = resolve('fasttext.wasm.js/dist/models/language-identification/assets/lid.176.ftz');

/** fastText itself, compiled to WebAssembly. */
async function loadReference(): Promise<DetectWithFastText> {
  const wasm = readFileSync(resolve('fasttext.wasm.js/dist/core/fastText.node.wasm'));
  const runtime = await createFastText({ wasmBinary: new Uint8Array(wasm).buffer });
  runtime.FS.writeFile('model', readFileSync(modelPath));
  const model = new runtime.FastText();
  model.loadModel('model');
  return (text) => {
    const found = model.predict(text, 12, 0);
    const pairs = Array.from({ length: found.size() }, (_, index) => found.get(index));
    found.delete();
    return new Map(pairs.map(([probability, label]) => [label.replace('__label__', ''), probability]));
  };
}

const texts = [
  '',
  'ok',
  'the mayor of lindvik opened the new bridge on thursday',
  'die bürgermeisterin hat am donnerstag die neue brücke eröffnet',
  'la maire a inauguré jeudi le nouveau pont au-dessus du gué',
  'мэр города открыла в четверг новый мост через реку',
  'رئيسة البلدية افتتحت يوم الخميس الجسر الجديد',
  '市長は木曜日に新しい橋の開通式を行った',
  '시장은 목요일에 새 다리를 개통했다',
  'η δήμαρχος εγκαινίασε την πέμπτη τη νέα γέφυρα',
  'महापौर ने गुरुवार को नए पुल का उद्घाटन किया 😀',
];

describe('fastText', () => {
  let detect: DetectWithFastText;
  let reference: DetectWithFastText;
  beforeAll(async () => {
    detect = loadFastText();
    reference = await loadReference();
  });

  function expectTheSame(text: string): void {
    const [ours, theirs] = [detect(text), reference(text)];
    expect([...ours.keys()].toSorted()).toEqual([...theirs.keys()].toSorted());
    for (const [label, probability] of theirs) expect(ours.get(label)).toBeCloseTo(probability, 5);
  }

  it.each(texts)('gives "%s" the languages and probabilities that it gives in C++', expectTheSame);

  it('gives them to any letters', () => {
    const letters = fc.constantFrom(...'aeinrstäößéñçøåžиеноавاللن日の한αε '.split(''));
    fc.assert(fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 40 }), expectTheSame), { numRuns: 300 });
  });

  it('is not read from a file of another kind', () => {
    expect(() => readFastTextModel(new Uint8Array(64))).toThrow('no fastText model of version 12');
  });
});
