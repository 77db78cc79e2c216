import type { Phrases } from './phrases.ts';

export const pt: Phrases = {
  lang: 'pt',
  original: [
    '(?:foi |é )?(?:publicad[oa]|escrit[oa]|saiu|apareceu) (?:originalmente |primeiro |inicialmente |pela primeira vez )?em {language}',
    '(?:traduzid[oa]|adaptad[oa]|tradução)(?: e adaptad[oa])? (?:do|a partir do) (?:original (?:em )?)?{language}',
    '(?:publicad[oa]|escrit[oa]) (?:originalmente |primeiro |pela primeira vez )?em {language}',
    '(?:o |a )?(?:artigo|texto|versão|título|matéria|reportagem|publicação)? ?original(?: em {language})?(?: ?:)?',
    'leia (?:o|a) (?:artigo |texto |versão |matéria )?original(?: em {language})?',
    'publicad[oa] (?:originalmente|pela primeira vez)',
    '(?:publicad[oa]) (?:originalmente|pela primeira vez|inicialmente)',
  ],
  translator: ['traduzido por', 'tradução (?:de|:)', 'tradução', 'traduzido e adaptado por', 'tradutor(?:a)?'],
  translatedAs: ['traduzid[oa] para o {language}', 'tradução para o {language}'],
  readIn: [
    '(?:leia|ler|ver) (?:este |esta |o |a )?(?:artigo |texto |matéria |reportagem |notícia )?(?:também )?em {language}',
    '(?:este |o )?(?:artigo|texto|matéria) (?:está )?(?:também )?(?:disponível )?em {language}',
    '(?:também )?disponível em {language}',
    'versão (?:em )?{language}',
  ],
  writtenIn: ['em {language}'],
  source: ['fontes?', 'via', 'com informações (?:de|do|da)', 'via', 'segundo', 'com'],
  furtherReading: [
    '(?:leia|veja|ler|ver) (?:também|mais|ainda)',
    'saiba mais',
    'notícias relacionadas',
    'relacionad[oa]s',
    'saiba mais',
    'veja (?:também|mais)',
    '(?:leia|lê|ler) (?:também|mais|ainda)',
    'confira',
    'notícias relacionadas',
  ],
};
