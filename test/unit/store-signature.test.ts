import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHold, signatureOf } from '../../shared/store/signature.ts';

const texts = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 60 });

it('holds every text that it is made of, in three bytes each', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const signature = signatureOf(list);
      expect(signature.length).toBeLessThanOrEqual(list.length * 3);
      expect(list.every((text) => mayHold(signature, text))).toBe(true);
    }),
  );
});

it('tells nearly every other text from them', () => {
  const signature = signatureOf(Array.from({ length: 60 }, (_, index) => `IX#word#w${index}`));
  const mistaken = Array.from({ length: 20_000 }, (_, index) => `IX#word#other${index}`).filter((text) =>
    mayHold(signature, text),
  );
  expect(mistaken.length).toBeLessThanOrEqual(1);
});

it('holds nothing where it is empty', () => {
  expect(mayHold(signatureOf([]), '')).toBe(false);
});
