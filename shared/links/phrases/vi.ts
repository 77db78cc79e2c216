import type { Phrases } from './phrases.ts';

export const vi: Phrases = {
  lang: 'vi',
  original: [
    '(?:dịch|bản dịch|lược dịch|chuyển ngữ|biên dịch|phỏng dịch) (?:từ|theo) (?:tiếng |bản |nguyên bản )?(?:tiếng )?{language}',
    '(?:bài|bản|nguyên) (?:viết )?(?:gốc|bản)(?: (?:bằng )?tiếng {language})?(?: ?:)?',
    'nguồn gốc ?:',
    'đăng lần đầu',
  ],
  translator: ['(?:người dịch|dịch giả) ?:', 'dịch ?:'],
  translatedAs: ['(?:được )?dịch sang tiếng {language}'],
  readIn: [
    '(?:đọc|xem) (?:bài (?:này |viết )?)?(?:bằng |bản |phiên bản )?tiếng {language}',
    'bản tiếng {language}',
    'phiên bản tiếng {language}',
  ],
  source: ['nguồn', 'theo'],
  furtherReading: ['(?:đọc|xem) (?:thêm|tiếp)', 'bài liên quan', 'tin liên quan'],
  names: {
    en: ['anh'],
    fr: ['pháp'],
    de: ['đức'],
    ru: ['nga'],
    zh: ['trung', 'hoa'],
    ja: ['nhật'],
    ko: ['hàn'],
    es: ['tây'],
    vi: ['việt'],
  },
};
