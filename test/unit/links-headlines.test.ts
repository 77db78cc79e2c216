import { describe, expect, it } from 'vitest';
import { compareHeadlines, type Sameness } from '../../shared/links/headlines.ts';

describe('two headlines in different languages', () => {
  it.each<[Sameness, string, string, string, string]>([
    ['same', 'fr', 'Le phare de Kervandel rouvre', 'en', 'Kervandel lamp is lit again'],
    ['same', 'ru', 'Маяк в Кервандели снова открыт', 'en', 'Kervandel lighthouse opens again'],
    ['same', 'it', 'Il porto riapre lunedì dopo tre settimane di sciopero', 'en', 'Port reopens Monday after a strike'],
    [
      'same',
      'pl',
      'Rybacy znaleźli wrak statku na dnie zatoki',
      'en',
      'Fishermen find shipwreck at the bottom of the bay',
    ],
    ['same', 'es', 'Un puerto pequeño engañó a la sequía', 'ru', 'Как маленький порт обманул засуху'],
    ['different', 'de', 'Chipfabrik verzögert sich um ein Jahr', 'en', 'Builders face shortage of foundation piles'],
    ['different', 'nl', 'Vissers vinden wrak op de bodem van de baai', 'en', 'How archaeologists date a shipwreck'],
    ['different', 'fr', 'Le port rouvre lundi après la grève', 'en', 'A short history of the lighthouse keepers'],
    ['unknown', 'am', 'ወደቡ ሰኞ ይከፈታል', 'en', 'A short history of the lighthouse keepers'],
  ])('say the %s: %s %s, %s %s', (expected, langA, a, langB, b) => {
    expect(compareHeadlines({ text: a, lang: langA }, { text: b, lang: langB })).toBe(expected);
    expect(compareHeadlines({ text: b, lang: langB }, { text: a, lang: langA })).toBe(expected);
  });
});
