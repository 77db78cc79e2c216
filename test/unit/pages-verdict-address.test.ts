import { describe, expect, test } from 'vitest';
import { addressOdds, withOdds } from '../../shared/pages/verdict-address.ts';

describe('what an address says about the kind of page', () => {
  test.each([
    'https://forum.lantern.example/x',
    'https://lantern.example/threads/which-lamp.17/',
    'https://docs.lantern.example/install',
    'https://lantern.example/products/lamp',
    'https://lantern.example/category/world',
    'https://lantern.example/',
  ])('%s speaks against an article', (url) => {
    expect(addressOdds(url)).toBeLessThan(1);
  });

  test.each([
    'https://lantern.example/world/2024/harbour-opens',
    'https://lantern.example/news/shopping-streets-empty',
    'https://lantern.example/2024/05/01/documentation-lost-in-fire.html',
  ])('%s does not', (url) => {
    expect(addressOdds(url)).toBe(1);
  });

  test('a factor changes odds, and leaves what is certain', () => {
    expect(withOdds(0.5, 0.5)).toBeCloseTo(1 / 3);
    expect(withOdds(0.8, 1)).toBeCloseTo(0.8);
    expect(withOdds(1, 0.1)).toBeCloseTo(1);
    expect(withOdds(0, 0.1)).toBe(0);
  });
});
