import type { ArticleContent, ArticleDraft } from '../../shared/store/index.ts';

/** An article as the article stage hands it to the store, with what a test wants changed. */
export const draft = (change: Partial<ArticleDraft> = {}): ArticleDraft => ({
  id: 'article-1',
  url: 'https://lefanal.example/port',
  title: 'Le port rouvre',
  standfirst: null,
  language: { lang: 'fr', script: 'Latn', confidence: 1, from: 'detected', agreement: { agreeing: 3, asked: 3 } },
  publisher: { id: null, name: 'Le Fanal', domain: 'lefanal.example', country: 'FR', from: 'domain', origin: null },
  authors: ['Inès Ferrand'],
  publishedAt: '2026-11-20T07:30:00.000Z',
  verdict: 'article',
  section: null,
  leadImage: null,
  wordCount: 3,
  cites: ['afp'],
  contentHash: 'hash-1',
  pageKey: 'pages/one.warc.gz',
  itemId: 'item-1',
  feedId: 'feed-1',
  aliases: [],
  ...change,
});

export const content = (change: Partial<ArticleContent> = {}): ArticleContent => ({
  text: 'Le port rouvre lundi.',
  html: '<p>Le port rouvre lundi.</p>',
  markdown: 'Le port rouvre lundi.',
  blocks: [{ kind: 'paragraph', text: 'Le port rouvre lundi.', links: [], language: null }],
  images: [],
  tags: ['port'],
  sources: { publisher: draft().publisher, dateline: null, citations: [], quotes: [] },
  explicitLinks: [],
  ...change,
});
