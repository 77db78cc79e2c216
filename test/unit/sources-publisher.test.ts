import { describe, expect, test } from 'vitest';
import { type CitingArticle, findPublisher } from '../../shared/sources/index.ts';

const article = (given: Partial<CitingArticle>): CitingArticle => ({
  lang: 'fr',
  title: null,
  publisher: { name: null, domain: null },
  paragraphs: [],
  ...given,
});

const claim = (source: string, name: string) => ({ source, name, url: null });

describe('a publisher', () => {
  test('is the registry’s outlet where the domain is known', () => {
    const found = findPublisher(article({ publisher: { name: 'à la une', domain: 'www.lemonde.fr' } }));
    expect(found).toMatchObject({ id: 'fr-le-monde', name: 'Le Monde', country: 'FR', from: 'registry', origin: null });
  });

  test.each([
    [
      'JSON-LD before all',
      [claim('og-site-name', 'Gué'), claim('json-ld', 'La Gazette du Gué')],
      'La Gazette du Gué',
      'json-ld',
    ],
    ['og:site_name', [claim('og-site-name', ' Gué ')], 'Gué', 'og-site-name'],
    ['application-name', [claim('application-name', 'Gué')], 'Gué', 'application-name'],
    ['the feed’s name', [claim('json-ld', ' ')], 'Le fil du Gué', 'feed'],
  ])('of an unknown domain is called by %s', (_, publisherClaims, name, from) => {
    const publisher = { name: 'Le fil du Gué', domain: 'gazette-du-gue.example' };
    expect(findPublisher(article({ publisher, publisherClaims }))).toMatchObject({ id: null, name, from });
  });

  test('without any name is called by its domain, which its address tells too', () => {
    const found = findPublisher(article({ url: 'https://www.gazette-du-gue.example/bac' }));
    expect(found).toMatchObject({ name: 'gazette-du-gue.example', domain: 'gazette-du-gue.example', from: 'domain' });
  });

  test('is not believed to be an agency because it says so', () => {
    const publisher = { name: 'Reuters', domain: 'copies.example' };
    expect(findPublisher(article({ publisher }))).toMatchObject({ id: null, country: null });
  });
});

describe('the origin of a copy', () => {
  const publisher = { name: 'Le Gué', domain: 'gazette-du-gue.example' };

  test.each([
    [
      'a canonical address elsewhere',
      { canonicalUrl: 'https://www.reuters.com/world/x' },
      'Reuters',
      'canonical-elsewhere',
    ],
    [
      'a canonical address nobody knows',
      { canonicalUrl: 'https://autre.example/x' },
      'autre.example',
      'canonical-elsewhere',
    ],
    ['an agency in the byline', { authors: ['Jeanne Roc avec AFP'] }, 'Agence France-Presse', 'byline'],
    [
      'a copyright line',
      { publisherClaims: [claim('copyright', 'Agence France-Presse')] },
      'Agence France-Presse',
      'credit',
    ],
    ['a closing credit', { paragraphs: ['Texte.', '© 2026 AFP'] }, 'Agence France-Presse', 'credit'],
    ['a closing agency', { paragraphs: ['Fin de l’histoire. (Belga)'] }, 'Belga', 'credit'],
  ])('is told by %s', (_, given, name, rule) => {
    expect(findPublisher(article({ publisher, ...given })).origin).toMatchObject({ name, rule });
  });

  test('is told by the dateline’s agency', () => {
    const dateline = { place: 'Paris', agency: 'Agence France-Presse', date: null };
    expect(findPublisher(article({ publisher }), dateline).origin?.rule).toBe('dateline');
  });

  test('is none where the canonical address is the publisher’s own or its own subdomain’s', () => {
    expect(findPublisher(article({ publisher, canonicalUrl: 'https://m.gazette-du-gue.example/x' })).origin).toBeNull();
    expect(findPublisher(article({ publisher, canonicalUrl: 'not an address' })).origin).toBeNull();
  });

  test('is none where an agency publishes its own text', () => {
    const own = { name: null, domain: 'afp.com' };
    expect(findPublisher(article({ publisher: own, authors: ['AFP'] })).origin).toBeNull();
  });
});
