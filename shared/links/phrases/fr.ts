import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  lang: 'fr',
  original: [
    "(?:traduit|traduite|adapté|adaptée|traduction)(?: et adapté| et adaptée)? (?:de|du|depuis)(?: la version)?(?: l[’'])? ?{language}",
    "(?:publié|paru|écrit|parue|publiée)(?:e)? (?:initialement |d[’']abord |à l[’']origine )?en {language}",
    "(?:l[’'])?(?:article|texte|version|titre|publication)? ?original(?:e)?(?: en {language})? ?:",
    "(?:lire |voir )?l[’'](?:article )?original(?: en {language})?",
    '(?:article|texte|version) original(?:e)?(?: en {language})?',
    "traduction (?:de|d[’'])",
    "d[’']après (?:l[’']article|un article)",
    '(?:initialement|originellement) (?:publiée?|parue?)',
    '(?:publiée?|parue?) (?:initialement|originellement|pour la première fois)',
  ],
  translator: ['traduit par', 'traduction ?:', "traduite? de (?:l[’']\\p{L}+ )?par"],
  translatedAs: ['traduit(?:e)? en {language}', 'traduction (?:en )?{language}(?:e)? (?:disponible|ici)'],
  readIn: [
    "lire (?:cet |l[’'])?(?:article )?(?:aussi )?en {language}",
    "(?:cet |l[’'])?article (?:est )?(?:aussi |également )?(?:disponible )?en {language}",
    '(?:disponible|publié) (?:aussi |également )?en {language}',
    'version (?:en )?{language}',
    "(?:télécharger|consulter|voir) (?:cet |l[’'])article en {language}",
  ],
  source: ['sources?', 'via', "d[’']après"],
  furtherReading: [
    '(?:à )?lire (?:aussi|également|encore|la suite)',
    '(?:à )?voir aussi',
    'sur le même (?:sujet|thème)',
    'pour aller plus loin',
    'articles? (?:liés?|connexes?)',
    'à découvrir',
  ],
};
