import { describe, expect, it } from 'vitest';
import * as characters from '../../shared/pages/characters.ts';

const { characterClass, LETTER, UPPER, LOWER, DIGIT, NUMBER, SPACE, SENTENCE_MARK, COMMA, QUOTATION_MARK } = characters;
const kinds = LETTER | UPPER | LOWER | DIGIT | NUMBER | SPACE | SENTENCE_MARK | COMMA | QUOTATION_MARK;

describe('characterClass', () => {
  it.each([
    ['Ж', LETTER | UPPER],
    ['ß', LETTER | LOWER],
    ['中', LETTER],
    ['٣', DIGIT | NUMBER],
    ['½', NUMBER],
    ['\u00a0', SPACE],
    ['。', SENTENCE_MARK],
    ['،', COMMA],
    ['«', QUOTATION_MARK],
    ['𝒜', LETTER | UPPER],
    ['😀', 0],
  ])('knows what %s is, at first sight and later', (character, expected) => {
    const codePoint = character.codePointAt(0) as number;

    expect(characterClass(codePoint) & kinds).toBe(expected);
    expect(characterClass(codePoint) & kinds).toBe(expected);
  });
});
