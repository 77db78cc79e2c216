import { beforeAll, describe, expect, it } from 'vitest';
import { type Identify, loadIdentifier } from '../../shared/language/index.ts';
import { type ExplicitLink, findExplicitLinks } from '../../shared/links/index.ts';
import { parseHtml } from '../../shared/pages/index.ts';
import { registry } from '../../shared/sources/index.ts';
import { articlePage, type PageParts } from '../fixtures/links/article-page.ts';

const url = 'https://post.example/2024/03/05/lighthouse-opens-again';

let identify: Identify;

beforeAll(async () => {
  identify = await loadIdentifier();
});

function linksOf(language: string, parts: PageParts): readonly ExplicitLink[] {
  return findExplicitLinks({ document: parseHtml(articlePage(language, parts)), url, identify, registry }).links;
}

function told({ url: target, lang, relation }: ExplicitLink): string {
  return `${relation} ${lang} ${target}`;
}

function expectLinks(language: string, parts: PageParts, expected: readonly string[]): void {
  expect(linksOf(language, parts).map(told)).toEqual(expected);
}

const other = 'https://gazette.example/stories/2024/the-lamp-is-lit';
const anchor = (label: string, href = other) => `<a href="${href}">${label}</a>`;

describe('a credit', () => {
  it.each([
    ['en', `Translated from the German by Ada Brook. ${anchor('Read the original')}.`, 'original de'],
    ['fr', `Traduit de l’${anchor('allemand')} par <a href="/auteurs/jean">Jean Le Goff</a>`, 'original de'],
    ['de', `Aus dem Englischen von Jörg Berg. Das ${anchor('Original')} erschien im Herbst.`, 'original en'],
    ['es', `Este artículo fue publicado originalmente en inglés. ${anchor('Lea el original')}`, 'original en'],
    ['nl', `Vertaald uit het Frans. Het ${anchor('origineel')} verscheen in maart.`, 'original fr'],
    ['pl', `Tłumaczenie z angielskiego: Anna Kos. ${anchor('Oryginał')}`, 'original en'],
    ['uk', `Переклад з англійської. ${anchor('Оригінал статті')}`, 'original en'],
    ['ru', `Перевод с немецкого. ${anchor('Оригинал')}`, 'original de'],
    ['tr', `İngilizceden çeviren: Elif Kaya. ${anchor('Orijinal makale')}`, 'original en'],
    ['fa', `ترجمه از انگلیسی: ${anchor('متن اصلی')}`, 'original en'],
    ['ar', `ترجمة عن الفرنسية: ${anchor('المقال الأصلي')}`, 'original fr'],
    ['he', `תורגם מאנגלית. ${anchor('לכתבה המקורית')}`, 'original en'],
    ['el', `Μετάφραση από τα αγγλικά. ${anchor('Το πρωτότυπο άρθρο')}`, 'original en'],
    ['cs', `Přeloženo z angličtiny. ${anchor('Původní článek')}`, 'original en'],
    ['sv', `Översatt från engelska. ${anchor('Läs originalet')}`, 'original en'],
    ['ro', `Tradus din engleză. ${anchor('Articolul original')}`, 'original en'],
    ['hu', `Angolból fordította Kis Éva. ${anchor('Az eredeti cikk')}`, 'original en'],
    ['id', `Diterjemahkan dari bahasa Inggris. ${anchor('Artikel asli')}`, 'original en'],
    ['vi', `Dịch từ tiếng Anh. ${anchor('Bài gốc')}`, 'original en'],
    ['zh', `本文译自英文。${anchor('阅读原文')}`, 'original en'],
    ['ja', `この記事は英語から翻訳されました。${anchor('原文はこちら')}`, 'original en'],
    ['ko', `영어에서 번역한 기사입니다. ${anchor('원문 보기')}`, 'original en'],
    ['hi', `अंग्रेज़ी से अनुवाद। ${anchor('मूल लेख')}`, 'original en'],
    ['en', `This story has been translated into Arabic: ${anchor('here')}`, 'translated-as ar'],
    [
      'en',
      `This article was originally published by ${anchor('Der Bote', 'https://bote.example/2024/der-leuchtturm-am-ende-der-bucht-oeffnet')}`,
      'original de',
    ],
    ['fr', `Cet article a été traduit en espagnol : ${anchor('à lire ici')}`, 'translated-as es'],
  ])('in %s names its original: %s', (language, credit, expected) => {
    const [found] = linksOf(language, { end: `<p>${credit}</p>` });

    expect(found).toMatchObject({ rule: 'phrase' });
    expect(`${found?.relation} ${found?.lang}`).toBe(expected);
  });

  it('without a link gives the title that it names', () => {
    const links = linksOf('ja', { end: '<p>（原題：The Lamp That Nobody Had Lit　翻訳：西村 薫）</p>' });

    expect(links).toMatchObject([
      { url: null, title: 'The Lamp That Nobody Had Lit', lang: 'en', relation: 'original' },
    ]);
  });

  it.each([
    [
      'sv',
      'Översättning från finskan: <a href="/skribent/lindh">Maria Lindh</a>. Originalets titel: ”Viimeinen lautta”.',
      'fi',
      'Viimeinen lautta',
    ],
    [
      'ru',
      'Перевод с английского Е. Лаптевой. Оригинал: The last ferry to the island',
      'en',
      'The last ferry to the island',
    ],
    [
      'de',
      'Aus dem Englischen von <a href="/autoren/berg">Jörg Berg</a>. Originaltitel: „The Lamp That Nobody Had Lit“',
      'en',
      'The Lamp That Nobody Had Lit',
    ],
  ])('in %s names its original by title, although something else is linked: %s', (language, credit, lang, title) => {
    expect(linksOf(language, { end: `<p>${credit}</p>` })).toMatchObject([
      { url: null, title, lang, relation: 'original', rule: 'credit-text' },
    ]);
  });

  it('that names a person is no title', () => {
    expectLinks('fr', { end: '<p>Traduction de l’anglais : Jean Le Goff</p>' }, []);
  });

  it('for the same language republished elsewhere is none', () => {
    expectLinks('en', { end: `<p>This article was republished. Read the ${anchor('original article')}.</p>` }, []);
  });
});

describe('an offer to read it in another language', () => {
  const sibling = 'https://post.example/other/2024/03/05/lamp-lit-again';
  it.each([
    ['he', 'Read in English', 'en'],
    ['en', 'Lire en français', 'fr'],
    ['en', 'Auf Deutsch lesen', 'de'],
    ['de', 'Diesen Artikel auf Englisch lesen', 'en'],
    ['es', 'Leer en inglés', 'en'],
    ['uk', 'Читати англійською', 'en'],
    ['ru', 'Читать на английском', 'en'],
    ['pl', 'Czytaj po angielsku', 'en'],
    ['tr', 'İngilizce oku', 'en'],
    ['ar', 'اقرأ المقال بالإنجليزية', 'en'],
    ['ko', '영어기사 보기', 'en'],
    ['ja', '英語版はこちら', 'en'],
    ['zh', '阅读英文版', 'en'],
    ['hi', 'अंग्रेज़ी में पढ़ें', 'en'],
    ['id', 'Baca dalam bahasa Inggris', 'en'],
  ])('in %s is kept: %s', (language, label, expected) => {
    expectLinks(language, { top: anchor(label, sibling) }, [`translation ${expected} ${sibling}`]);
  });

  it('is read from the alternative text of an image', () => {
    const image = `<a href="${sibling}"><img src="/us.png" alt="Read in English"></a>`;

    expectLinks('es', { top: image }, [`translation en ${sibling}`]);
  });

  it('is not made by a headline that happens to contain the words', () => {
    expectLinks(
      'sv',
      { after: `<ul><li>${anchor('Trettio år sedan svindeln på engelska öar', sibling)}</li></ul>` },
      [],
    );
  });
});

describe('a language menu', () => {
  it.each<[string, string, string, string, readonly string[]]>([
    [
      'WPML, with a home page where a translation is missing',
      'en',
      url,
      `<ul class="wpml-ls"><li class="wpml-ls-item"><a href="${url}"><span class="wpml-ls-native">English</span></a></li><li class="wpml-ls-item"><a href="https://post.example/fr/2024/03/05/le-phare-rouvre/"><img src="/fr.png" alt=""><span class="wpml-ls-native" lang="fr">Français</span> <span class="wpml-ls-display">(French)</span></a></li><li class="wpml-ls-item"><a href="https://post.example/ar/">العربية</a></li></ul>`,
      ['translation fr https://post.example/fr/2024/03/05/le-phare-rouvre/'],
    ],
    [
      'Polylang, by flags',
      'fr',
      'https://post.example/le-phare-rouvre-enfin/',
      '<ul><li class="lang-item current-lang"><a lang="fr-FR" hreflang="fr-FR" href="https://post.example/le-phare-rouvre-enfin/"><img src="f.png" alt="Français"></a></li><li class="lang-item"><a lang="en-GB" hreflang="en-GB" href="https://post.example/en/lighthouse-opens-again/"><img src="e.png" alt="English"></a></li><li class="lang-item no-translation"><a lang="de-DE" hreflang="de-DE" href="https://post.example/de/startseite/"><img src="d.png" alt="Deutsch"></a></li></ul>',
      ['translation en https://post.example/en/lighthouse-opens-again/'],
    ],
    [
      'Drupal',
      'en',
      'https://post.example/en/press/lighthouse',
      '<div class="block-language"><ul class="links"><li class="en is-active"><a href="/en/press/lighthouse" hreflang="en">English</a></li><li><a href="/sw/node/4412" class="language-link" hreflang="sw">Kiswahili</a></li></ul></div>',
      ['translation sw https://post.example/sw/node/4412'],
    ],
    [
      'a press room, by codes',
      'de',
      'https://press.example/detail/de/ip_24_1234',
      '<div><span>Verfügbare Sprachen:</span> <a href="/detail/en/ip_24_1234">EN</a> <span>DE</span> <a href="/detail/es/ip_24_1234">ES</a></div>',
      [
        'translation en https://press.example/detail/en/ip_24_1234',
        'translation es https://press.example/detail/es/ip_24_1234',
      ],
    ],
    [
      'a list of options',
      'ja',
      'https://nippo.example/ja/articles/d00123/',
      '<select><option value="/ja/articles/d00123/">日本語</option><option value="/cn/in-depth/d00123/">简体字</option><option value="/hk/in-depth/d00123/">繁體字</option><option value="/ar/">العربية</option></select>',
      [
        'translation zh https://nippo.example/cn/in-depth/d00123/',
        'translation zh-Hant https://nippo.example/hk/in-depth/d00123/',
      ],
    ],
    [
      'subdomains, with a headline that looks like a code',
      'fr',
      'https://fr.post.example/2024/03/05/le-phare/',
      '<div><a href="https://es.post.example/2024/03/05/el-faro/">Español</a>, <a href="https://post.example/2024/03/05/the-lighthouse/">English</a></div>',
      [
        'translation es https://es.post.example/2024/03/05/el-faro/',
        'translation en https://post.example/2024/03/05/the-lighthouse/',
      ],
    ],
  ])('is read as %s writes it', (_, language, address, top, expected) => {
    const document = parseHtml(articlePage(language, { top }));
    expect(findExplicitLinks({ document, url: address, identify, registry }).links.map(told)).toEqual(expected);
  });

  it('leads to the same article', () => {
    const menu = `<ul class="lang"><li>Українська</li><li>${anchor('English', '/en/2024/03/05/lamp-lit-again')}</li></ul>`;

    expectLinks('uk', { top: menu }, ['translation en https://post.example/en/2024/03/05/lamp-lit-again']);
  });

  it('may be a select', () => {
    const menu = `<select><option value="${url}">Español</option><option value="/de/2024/03/05/leuchtturm-oeffnet">Deutsch</option></select>`;

    expectLinks('es', { top: menu }, ['translation de https://post.example/de/2024/03/05/leuchtturm-oeffnet']);
  });

  it('may be a sentence that ends in its entries', () => {
    const menu = `<p>This article is also available in the following languages: ${anchor('Español', '/es/2024/03/05/el-faro-abre-otra-vez')}</p>`;

    expectLinks('en', { end: menu }, ['translation es https://post.example/es/2024/03/05/el-faro-abre-otra-vez']);
  });

  it('offers the same language in its other script', () => {
    const menu = `<div>${anchor('简体', url)} | ${anchor('繁體', '/hant/2024/03/05/lighthouse-opens-again')}</div>`;

    expectLinks('zh', { top: menu }, ['regional zh-Hant https://post.example/hant/2024/03/05/lighthouse-opens-again']);
  });

  it.each([
    ['home pages', `<a href="/en/">English</a> <a href="/">Deutsch</a>`],
    ['sections', `<a href="/en/news-in-english">English</a>`],
    [
      'one page about all languages',
      `<a href="/help/languages-2024.html">Español</a> <a href="/help/languages-2024.html">Deutsch</a>`,
    ],
    ['lessons', '<a href="/german-language-lessons">German</a>'],
    [
      'departments that look like codes',
      '<a href="/it-and-hr-software-2024">HR</a> <a href="/it-services-for-2024">IT</a>',
    ],
    [
      'machine translation',
      '<a href="https://post-example.translate.goog/2024/03/05/lighthouse-opens-again?_x_tr_tl=de">Deutsch</a>',
    ],
  ])('does not count where it leads to %s', (_, menu) => {
    expectLinks('fr', { top: `<div>${menu}</div>` }, []);
  });
});

describe('hreflang', () => {
  const link = (tag: string, href: string) => `<link rel="alternate" hreflang="${tag}" href="${href}">`;

  it('gives translations and regional forms, not the page itself, nor x-default, nor home pages', () => {
    const head = [
      link('fr-FR', url),
      link('fr-CA', 'https://post.example/ca/2024/03/05/phare'),
      link('zh-TW', 'https://post.example/tw/2024/03/05/phare'),
      link('en', 'https://post.example/en/'),
      link('x-default', 'https://post.example/international/phare-2024'),
    ].join('');

    expectLinks('fr', { head }, [
      'regional fr-CA https://post.example/ca/2024/03/05/phare',
      'translation zh-Hant https://post.example/tw/2024/03/05/phare',
    ]);
  });

  it('is overruled by the label of a menu that leads to the same address', () => {
    const target = 'https://post.example/en/2024/03/05/lamp-lit-again';

    expectLinks('es', { head: link('pt', target), top: `<div>${anchor('English', target)}</div>` }, [
      `translation en ${target}`,
    ]);
  });
});

describe('JSON-LD', () => {
  const script = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it.each([
    ['translationOfWork', 'original'],
    ['isBasedOn', 'original'],
    ['workTranslation', 'translated-as'],
  ])('gives %s a direction', (property, relation) => {
    const work = { '@type': 'NewsArticle', url: other, inLanguage: { '@type': 'Language', name: 'German' } };

    expectLinks('fr', { head: script({ '@type': 'NewsArticle', url, [property]: work }) }, [`${relation} de ${other}`]);
  });

  it('of another article on the page is left alone', () => {
    const head = script({ '@type': 'NewsArticle', url: 'https://post.example/2024/another', translationOfWork: other });

    expectLinks('fr', { head }, []);
  });
});

describe('the end of an article', () => {
  it('names its original by a headline in another language', () => {
    const end = `<p>${anchor('Kervandel lamp is lit again by its keeper')}</p>`;

    expect(linksOf('fr', { end })).toMatchObject([
      { url: other, lang: 'en', relation: 'original', rule: 'foreign-closing-line' },
    ]);
  });

  it('names its original without a link', () => {
    const end = '<p>Kervandel lamp is lit again by its keeper</p>';

    expect(linksOf('fr', { end })).toMatchObject([
      { url: null, title: 'Kervandel lamp is lit again by its keeper', lang: 'en', relation: 'original' },
    ]);
  });

  it.each([
    ['fr', `D’après The Harbour : ${anchor('Lighthouse opens again after thirty years')}`],
    ['fr', `Source : ${anchor('The Harbour', 'https://harbour.example/lighthouse-opens-again-after-thirty-years')}`],
  ])(
    'names its original after a word for source, where the dictionaries say that it is the same: %s %s',
    (language, end) => {
      expect(linksOf(language, { end: `<p>${end}</p>` })).toMatchObject([
        { relation: 'original', rule: 'source-line' },
      ]);
    },
  );

  it('names a source that is about something else', () => {
    const end = `<p>Source : ${anchor('Builders worldwide are short of skilled painters')}</p>`;

    expect(linksOf('fr', { end })).toMatchObject([{ url: other, lang: 'en', relation: 'source', rule: 'source-line' }]);
  });

  it.each([
    ['further reading', `<p>À lire aussi : ${anchor('An interview with the painters of the northern lights')}</p>`],
    ['an appeal of the publisher’s', '<p>We employ people to write the daily news. Happy reading!</p>'],
    ['a share button', '<p>Share this on WhatsApp</p>'],
    ['a quotation', '<p>« All is well that ends well. »</p>'],
  ])('says nothing by %s', (_, end) => {
    expectLinks('fr', { end }, []);
  });
});

describe('a cited article', () => {
  it.each([
    [
      'by the words of its address',
      'https://gaceta.example/2024/los-pintores-de-la-costa-se-suman-a-la-huelga',
      'La Gaceta',
      'es',
    ],
    ['by its label', 'https://gaceta.example/n/4471', 'los pintores de la costa se suman a la huelga', 'es'],
    ['by a code in its address', 'https://sada.example/ar/article/61200', 'Sada', 'ar'],
    ['by a note in brackets', 'https://water.example/docs/report-2021.pdf', 'rapport (PDF, en anglais)', 'en'],
    ['by what its label calls it', 'https://water.example/docs/report-2021.pdf', 'un rapport en anglais', 'en'],
    ['by the name of its outlet', 'https://nyt.example/2024/03/ports-strike.html', 'New York Times', 'en'],
    [
      'by a word in the name of its outlet',
      'https://higashi.example/articles/20240418k0000m040',
      'Higashi Shimbun',
      'ja',
    ],
    [
      'by a word in its host’s name',
      'https://jiangwan-ribao.example/2025/0312/c41-20177.html',
      'la presse locale',
      'zh',
    ],
    [
      'by its country and its words',
      'https://kurier-odry.pl/wiadomosci/bocian-wrocil-z-nadajnikiem-101223',
      'en Pologne',
      'pl',
    ],
  ])('in another language is seen %s', (_, target, label, lang) => {
    expectLinks('fr', { middle: `<p>Selon ${anchor(label, target)}, la peinture manque.</p>` }, [
      `source ${lang} ${target}`,
    ]);
  });

  it.each([
    ['a home page', 'https://gaceta.example/', 'El País de Ejemplo'],
    ['a tag page', '/tag/financial-times', 'Financial Times'],
    ['an encyclopedia', 'https://en.wikipedia.org/wiki/Lighthouse_keepers_of_the_north', 'gardien'],
    ['a hotel in another country', 'https://booking.example/hotel/jp/lake-villa.fr.html', 'Lake Villa'],
    ['a subdomain that is an English word', 'https://my.movers.example/offers/quote-1571', 'un devis'],
    ['a name', 'https://shop.example/products/9981', 'Emerald Club'],
  ])('is not %s', (_, target, label) => {
    expectLinks('fr', { middle: `<p>Selon ${anchor(label, target)}, la peinture manque.</p>` }, []);
  });
});

describe('what only accompanies an article', () => {
  it.each([
    ['a sidebar', (link: string) => `<aside><h4>English News</h4><ul><li>${link}</li></ul></aside>`],
    ['related stories', (link: string) => `<section class="related"><ul><li>${link}</li></ul></section>`],
    ['comments', (link: string) => `<div id="comments"><p>${link}</p></div>`],
    ['an advertisement', (link: string) => `<div class="ad">${link}</div>`],
  ])('says nothing in %s', (_, wrap) => {
    expectLinks('ko', { after: wrap(anchor('Parliament passes the revised bill on all ports')) }, []);
  });
});

it('believes the words before the language that the page declares', () => {
  const document = parseHtml(articlePage('fr', { htmlLang: 'en-US' }));

  expect(findExplicitLinks({ document, url, identify, registry }).lang).toBe('fr');
});

it('leaves the document as it was', () => {
  const document = parseHtml(articlePage('fr', { top: anchor('English', '/en/2024/03/05/lamp-lit-again') }));
  const before = document.documentElement.outerHTML;

  findExplicitLinks({ document, url, identify, registry });

  expect(document.documentElement.outerHTML).toBe(before);
});

it('finds nothing in an empty document', () => {
  expect(findExplicitLinks({ document: parseHtml(''), url, identify, registry })).toEqual({ lang: null, links: [] });
});
