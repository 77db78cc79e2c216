import type { Phrases } from './phrases.ts';

export const ca: Phrases = {
  lang: 'ca',
  original: [
    '(?:es va publicar|publicat|publicada|aparegut|escrit) (?:originalment |per primera vegada |primer )?en {language}',
    "(?:traduït|traduïda|adaptat|traducció) (?:del|de l[’'])? ?{language}",
    '(?:publicat|publicada) (?:originalment|primer)? ?en {language}',
    "(?:l[’'])?(?:article|text|versió|títol)? ?original(?: en {language})?(?: ?:)?",
    'publica(?:t|da) originalment',
  ],
  translator: ['traduït per', 'traducció ?:'],
  translatedAs: ['traduït al {language}', "(?:s[’']ha )?tradu[ïi][td]a? (?:a l[’']|al |a la ){language}"],
  readIn: [
    "(?:llegeix|llegiu|llegir) (?:aquest |l[’'])?(?:article )?(?:també )?en {language}",
    'versió (?:en )?{language}',
    'disponible en {language}',
  ],
  writtenIn: ['en {language}'],
  source: ['fonts?', 'via'],
  furtherReading: ['llegi(?:u|r) també', 'llegeix també', 'notícies relacionades', 'vegeu també'],
  names: { es: ['castellà'] },
};
