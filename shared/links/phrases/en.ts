import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  lang: 'en',
  original: [
    '(?:translated|adapted) from (?:the )?(?:original )?{language}',
    '(?:published|appeared|written|ran|reported) (?:first |originally )?in {language}',
    '(?:original|translation)(?: article| story| text| title| version| publication| source)?(?: in {language})? ?:',
    'read (?:it |this |the )?(?:article |story )?in the original',
    '(?:read |see |here is )?the (?:{language} )?original(?: {language})?(?: article| story| text| version)?',
    '{language} original',
    'originally (?:published|appeared|written|reported|ran)',
    'first (?:published|appeared)',
  ],
  translator: [
    'translated by',
    'translation of (?:an?|the|this) (?:article|story|text|piece)',
    'translation ?:',
    'in translation',
  ],
  translatedAs: [
    '(?:has been |is |was |been )?translated (?:and published )?in(?:to)? {language}',
    '{language} translation',
    'translations? (?:in|into|available in) {language}',
  ],
  readIn: [
    'read (?:this |the |it |our )?(?:full )?(?:article |story |report |page |text )?(?:also )?in {language}',
    '(?:this )?(?:article|story|report|page|text|version) (?:is )?(?:also )?(?:available )?in {language}',
    '(?:also )?(?:available|published) in {language}',
    '{language} (?:language )?version',
    'view in {language}',
    '(?:switch|change) to {language}',
    'also in {language}',
  ],
  source: ['sources?', 'via', 'based on'],
  furtherReading: [
    '(?:also )?read (?:also|more|next|on)',
    'see also',
    'also read',
    'related',
    'more on',
    'further reading',
    'recommended',
    'you may also like',
    'on the same subject',
  ],
};
