import type { Phrases } from './phrases.ts';

export const id: Phrases = {
  lang: 'id',
  original: [
    '(?:diterbitkan|terbit|ditulis|dipublikasikan) (?:pertama kali |awalnya |semula )?dalam (?:bahasa )?{language}',
    'pertama kali (?:terbit|diterbitkan) dalam (?:bahasa )?{language}',
    '(?:diterjemahkan|terjemahan|disadur|diadaptasi) dari (?:bahasa )?{language}',
    '(?:pertama kali |awalnya |semula )?(?:terbit|dimuat|diterbitkan|ditulis) dalam (?:bahasa )?{language}',
    '(?:artikel|tulisan|berita|judul|teks|versi|naskah|sumber) asli(?:nya)?(?: dalam (?:bahasa )?{language})?(?: ?:)?',
    'pertama kali (?:terbit|diterbitkan|dimuat)',
  ],
  translator: ['diterjemahkan oleh', 'penerjemah ?:', 'terjemahan ?:'],
  translatedAs: ['diterjemahkan ke(?: dalam)? (?:bahasa )?{language}'],
  readIn: [
    'baca (?:artikel (?:ini )?|berita (?:ini )?)?(?:juga )?dalam (?:bahasa )?{language}',
    '(?:artikel ini )?(?:juga )?tersedia dalam (?:bahasa )?{language}',
    'versi (?:bahasa )?{language}',
  ],
  writtenIn: ['(?:dalam|berbahasa) (?:bahasa )?{language}'],
  source: ['sumber', 'dikutip dari', 'melansir', 'disadur dari'],
  furtherReading: [
    'baca (?:juga|selengkapnya)',
    'lihat juga',
    'berita terkait',
    '(?:baca|simak|lihat) (?:juga|selengkapnya|pula)',
    'berita terkait',
    'artikel terkait',
  ],
};
