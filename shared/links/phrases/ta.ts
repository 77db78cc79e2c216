import type { Phrases } from './phrases.ts';

export const ta: Phrases = {
  lang: 'ta',
  original: ['{language}(?:த்திலிருந்து|லிருந்து|திலிருந்து)? (?:மொழிபெயர்ப்பு|தமிழில்)', 'மூல(?:ம்|க் கட்டுரை)(?: ?:)?'],
  translator: ['தமிழில் ?:'],
  translatedAs: ['{language}(?:ல்)? மொழிபெயர்க்க'],
  readIn: ['{language}(?:த்தில்|ல்|தில்)? (?:படிக்க|வாசிக்க)'],
  writtenIn: ['{language} மொழியில்'],
  source: ['ஆதாரம்', 'மூலம்', 'நன்றி'],
  furtherReading: ['மேலும் படிக்க', 'இதையும் படிக்க'],
};
