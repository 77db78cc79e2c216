import { describe, expect, it } from 'vitest';
import {
  afterSourceOpener,
  findPhrase,
  isFurtherReading,
  languageWrittenIn,
} from '../../shared/links/phrase-patterns.ts';
import { sayings } from '../fixtures/links/sayings.ts';

const kinds = ['original', 'translatedAs', 'readIn'] as const;

describe.each(Object.entries(sayings))('%s says', (lang, said) => {
  for (const kind of kinds) {
    it.each(said[kind] ?? [])(`by ${kind}: %s`, (text, expected) => {
      expect(findPhrase(text, kind, lang)).toMatchObject({ named: expected });
    });
  }

  it.each(said.translator ?? [])('who translated it: %s', (text) => {
    expect(findPhrase(text, 'translator', lang)).not.toBeNull();
  });

  it.each(said.writtenIn ?? [])('what a document is written in: %s', (label, expected) => {
    expect(languageWrittenIn(label, lang)).toBe(expected);
  });

  it.each(said.source ?? [])('what it draws upon: %s', (text, rest) => {
    const begins = afterSourceOpener(text, lang);
    expect(begins).not.toBeNull();
    expect(text.slice(begins ?? 0).trim()).toBe(rest);
  });

  it.each(said.furtherReading ?? [])('that something else follows: %s', (text) => {
    expect(isFurtherReading(text, lang)).toBe(true);
  });

  it.each(said.nothing ?? [])('nothing of the kind: %s', (text) => {
    for (const kind of kinds) expect(findPhrase(text, kind, lang)?.named ?? null).toBeNull();
    expect(afterSourceOpener(text, lang)).toBeNull();
    expect(isFurtherReading(text, lang)).toBe(false);
  });
});
