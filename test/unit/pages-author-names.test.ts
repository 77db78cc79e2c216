import { describe, expect, it } from 'vitest';
import { namesIn } from '../../shared/pages/author-names.ts';

const bylines: readonly (readonly [byline: string, names: string[]])[] = [
  ['By Ada Quill', ['Ada Quill']],
  ['By Ada Quill and Ben Ostrow', ['Ada Quill', 'Ben Ostrow']],
  ['Written by: Ada Quill, MD', ['Ada Quill, MD']],
  ['Ada Quill | Senior Writer | July 2, 2025', ['Ada Quill']],
  ['Ada Quill, Staff Writer', ['Ada Quill']],
  ['Von Jörg Ebenhoch und Ute Lamprecht', ['Jörg Ebenhoch', 'Ute Lamprecht']],
  ['Par Élodie Vasseur', ['Élodie Vasseur']],
  ['Por Inés Olmedo y Raúl Pita', ['Inés Olmedo', 'Raúl Pita']],
  ['Di Carla Nespoli', ['Carla Nespoli']],
  ['Автор: Мира Лесная', ['Мира Лесная']],
  ['بقلم: ليلى النجار', ['ليلى النجار']],
  ['記者林小雨', ['林小雨']],
  ['한보람 기자', ['한보람']],
  ['ada.quill@lantern.example', []],
  ['Published 5 March 2024', []],
  ['Disclaimer', []],
  ['Sign In', []],
  ['view more posts', []],
  ['page.head.extra.author', []],
  ['AQ', []],
  ['Posted by David at March 16, 2025', ['David']],
  ['Ada Quill on behalf of the harbour team', ['Ada Quill']],
  ['Ada (Wren) Quill', ['Ada (Wren) Quill']],
  ['Ada Quill (Editor)', ['Ada Quill']],
  ['by: Ada Quill , Mar 17, 2025', ['Ada Quill']],
  ['All posts by Ada Quill', ['Ada Quill']],
  ['', []],
];

describe('namesIn', () => {
  it.each(bylines)('reads %j as %j', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });
});
