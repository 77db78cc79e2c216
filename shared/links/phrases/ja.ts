import type { Phrases } from './phrases.ts';

export const ja: Phrases = {
  lang: 'ja',
  original: [
    '(?:本(?:記事|稿)は)?{language}(?:から|より)(?:の)?(?:翻訳|訳|和訳|抄訳)',
    '(?:原題|原文|原典|元記事|オリジナル(?:記事)?|初出|翻訳元|原著|出典元)(?:（{language}）)?(?: ?[:：はを])?',
    '{language}(?:の)?(?:原文|オリジナル)',
  ],
  translator: ['翻訳 ?[:：]', '訳 ?[:：]', '訳者'],
  translatedAs: ['{language}(?:に|へ)(?:翻訳|訳)', '{language}訳(?:は|が)'],
  readIn: [
    '{language}(?:版|記事|ページ|サイト)?(?:はこちら|で読む|を読む|で見る|へ|をご覧)',
    '{language}(?:版|記事)',
    'この記事(?:を|の){language}(?:版)?',
  ],
  source: ['出典', '情報源', 'ソース', '参考', '引用元', '提供'],
  furtherReading: ['(?:関連|あわせて|合わせて|次に)(?:記事|読みたい|ニュース|リンク)?', 'こちらも'],
  names: { en: ['英文', '英'] },
};
