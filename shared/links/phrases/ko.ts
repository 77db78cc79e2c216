import type { Phrases } from './phrases.ts';

export const ko: Phrases = {
  lang: 'ko',
  original: [
    '{language}(?:에서|로부터|를|을)? ?(?:번역|옮긴|옮김)',
    '(?:원문|원제|원본|원문 ?기사|원문 ?보기|원문 ?링크|원 ?기사)(?: ?[:：])?',
    '{language} 원문',
    '(?:처음|최초) ?(?:게재|보도|발표)',
  ],
  translator: ['번역 ?[:：]', '옮긴이', '번역자'],
  translatedAs: ['{language}(?:로|으로) 번역'],
  readIn: [
    '{language} ?(?:기사|뉴스|버전|판|원문)(?:로)? ?(?:보기|읽기|바로가기)?',
    '{language}(?:로|으로) (?:보기|읽기|이 기사)',
  ],
  source: ['출처', '자료', '참고'],
  furtherReading: ['(?:관련|함께|추천|더)(?: ?기사| ?볼만한| ?뉴스| 보기| ?읽기)?'],
  names: { en: ['영문'], zh: ['중문'], ja: ['일문'] },
};
