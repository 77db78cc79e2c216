import type { Phrases } from './phrases.ts';

export const vi: Phrases = {
  lang: 'vi',
  original: [
    '(?:đăng|xuất bản|viết|công bố) (?:lần đầu |đầu tiên |trước đó )?bằng tiếng {language}',
    '(?:dịch|bản dịch|lược dịch|chuyển ngữ|biên dịch|phỏng dịch) (?:từ|theo) (?:tiếng |bản |nguyên bản )?(?:tiếng )?{language}',
    '(?:bài|bản|nguyên) (?:viết )?(?:gốc|bản)(?: (?:bằng )?tiếng {language})?(?: ?:)?',
    'nguồn gốc ?:',
    'đăng lần đầu',
  ],
  translator: ['(?:người dịch|dịch giả) ?:', 'dịch ?:', '(?:người |biên |lược |chuyển )?dịch'],
  translatedAs: ['(?:được )?dịch sang tiếng {language}'],
  readIn: [
    '(?:đọc|xem) (?:bài (?:này |viết )?)?(?:bằng |bản |phiên bản )?tiếng {language}',
    'bản tiếng {language}',
    'phiên bản tiếng {language}',
  ],
  writtenIn: ['(?:bằng )?tiếng {language}'],
  source: ['nguồn', 'theo', 'dẫn theo', 'tổng hợp', 'theo tin từ', 'tham khảo'],
  furtherReading: [
    '(?:đọc|xem) (?:thêm|tiếp)',
    'bài liên quan',
    'tin liên quan',
    '(?:đọc|xem) (?:thêm|tiếp|ngay)',
    '(?:bài|tin) (?:liên quan|cùng chuyên mục)',
    'mời (?:bạn )?(?:đọc|xem)',
  ],
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
