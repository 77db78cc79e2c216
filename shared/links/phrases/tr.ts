import type { Phrases } from './phrases.ts';

export const tr: Phrases = {
  lang: 'tr',
  original: [
    '{language}(?:den|dan|ten|tan)? (?:çeviren|çeviri|çevrilmiştir|çevrildi|tercüme)',
    '{language} aslından',
    '(?:ilk olarak |aslı )?{language} (?:olarak )?yayımlan(?:dı|mıştır|an)',
    '(?:orijinal|özgün|asıl)(?: {language})?(?: makale| metin| haber| başlık| yazı)?(?: ?:)?',
    '(?:makalenin|yazının|haberin) (?:orijinali|aslı)',
    'ilk olarak [^.]{0,60} yayımlan(?:dı|mıştır|an)',
  ],
  translator: ['çeviren ?:', 'çeviri ?:', 'çevirmen ?:', 'çeviren', 'çeviri', 'çevirmen', 'türkçesi'],
  translatedAs: ['{language}(?:ye|ya|e|a)? çevril(?:di|miştir)'],
  readIn: [
    '(?:bu )?(?:haberi|makaleyi|yazıyı)? ?{language} (?:olarak )?(?:oku|okuyun|okumak için)',
    '{language} (?:versiyonu|sürümü|haber)',
    '{language}(?:sini|ini|sını)? (?:oku|okuyun)',
    '(?:bu )?(?:haberi|makaleyi|yazıyı) {language} (?:oku|okuyun)',
  ],
  writtenIn: ['{language}'],
  source: ['kaynak(?:lar)?', '(?:\\p{L}+)?(?:den|dan) derlenmiştir', 'derleyen'],
  furtherReading: [
    '(?:ayrıca|bunu da|bunlar da) (?:oku|okuyun|bakın)',
    'ilgili haber(?:ler)?',
    'benzer haberler',
    'ayrıca bakınız',
    '[iİ]lgili (?:haber|yazı|makale)(?:ler)?',
    'bun(?:u|ları|lar) da (?:oku|okuyun)',
    'ayrıca (?:bakınız|okuyun|oku)',
    'daha fazla',
    'diğer haberler',
  ],
};
