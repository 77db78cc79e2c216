import type { Phrases } from './phrases.ts';

export const es: Phrases = {
  lang: 'es',
  original: [
    '(?:traducido|traducida|adaptado|adaptada|traducción)(?: y adaptado)? (?:del|desde el|de la versión en) {language}',
    '(?:publicad[oa]|escrit[oa]|aparecid[oa]) (?:originalmente |primero |por primera vez )?en {language}',
    '(?:el |la )?(?:artículo|texto|versión|título|publicación|nota)? ?original(?: en {language})?(?: ?:| aquí)?',
    'lea (?:el|la) (?:artículo |nota |versión )?original(?: en {language})?',
    '(?:publicad[oa]|aparecid[oa]) (?:originalmente|por primera vez)',
  ],
  translator: ['traducido por', 'traducción de(?:l| un| este)? (?:artículo|texto)', 'traducción ?:', 'traducción de'],
  translatedAs: ['traducid[oa] al {language}', 'traducción al {language}'],
  readIn: [
    '(?:leer|lea|lee|ver) (?:este |el |esta )?(?:artículo |noticia |nota |texto )?(?:también )?en {language}',
    '(?:este |el )?artículo (?:está )?(?:también )?(?:disponible )?en {language}',
    '(?:también )?disponible en {language}',
    'versión (?:en )?{language}',
    '{language} version',
  ],
  source: ['fuentes?', 'vía'],
  furtherReading: [
    '(?:lea|lee|leer|ver|vea) (?:también|además|más)',
    'te puede interesar',
    'le puede interesar',
    'noticias relacionadas',
    'más sobre',
    'también puede leer',
  ],
};
