import { describe, expect, test } from 'vitest';
import { cite } from '../../shared/sources/index.ts';

const read = (lang: string, ...paragraphs: string[]) =>
  cite({ lang, title: null, publisher: { name: null, domain: null }, paragraphs });

const cited = (lang: string, ...paragraphs: string[]) =>
  read(lang, ...paragraphs).citations.map(({ kind, canonical, name }) => `${kind} ${canonical ?? name}`);

describe('an outlet', () => {
  test.each([
    ['fr', '« Non », a confié au Monde le maire, Jean Roc.', 'outlet Le Monde'],
    ['fr', 'Un article du Parisien avait révélé l’affaire.', 'outlet Le Parisien'],
    ['es', 'Según El País, el barco se hundió.', 'outlet El País'],
    ['de', 'Wie das „Handelsblatt“ berichtet, fehlt Geld.', 'outlet Handelsblatt'],
    ['ru', 'Об этом пишет газета «Ведомости».', 'outlet Vedomosti'],
    ['ar', 'وذكرت قناة الجزيرة أن المدارس ستغلق.', 'outlet Al Jazeera'],
    ['ja', '朝日新聞によると、橋は閉鎖された。', 'outlet The Asahi Shimbun'],
    ['zh', '据路透社报道，桥已关闭。', 'agency Reuters'],
  ])('is cited in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toContain(source);
  });

  test.each([
    ['fr', 'La Coupe du Monde commence, a dit le maire.'],
    ['fr', 'On y vend Le Monde et des cartes postales.'],
    ['en', 'The sun rose over the former Reuters building.'],
    ['de', 'Die Zeit drängt, denn der Winter kommt.'],
    ['ar', 'والخبر السار أن الطلبة سيشاركون.'],
  ])('is not cited in %s: %s', (lang, sentence) => {
    expect(cited(lang, sentence).filter((source) => /^(?:outlet|agency)/.test(source))).toEqual([]);
  });
});

describe('a quotation', () => {
  test('that its attribution interrupts gives two pieces with one speaker', () => {
    const { quotes } = read('fr', '« On verra bien demain, soupire Odile Roc, si le bac peut repartir. »');
    expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['On verra bien demain', 'Odile Roc'],
      ['si le bac peut repartir.', 'Odile Roc'],
    ]);
  });

  test('that runs over paragraphs has the speaker who ends it', () => {
    const { quotes } = read('en', '“The bridge was old.', '“It was also loved,” said Agnes Tolliver, the warden.');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Agnes Tolliver', 'Agnes Tolliver']);
  });

  test.each([
    ['en', 'The so-called “ghost turbines” were never built, Agnes Tolliver said.'],
    ['fr', 'Le film « Le Grand Loup » a été déprogrammé, a dit le maire.'],
    ['de', 'Der Begriff „Salzfrieden“ stammt aus Oberau, sagte Ulla Kern.'],
    ['ja', '映画「南極物語」が上映された。'],
  ])('is none where the marks set off a nickname, a title or a word: %s, %s', (lang, sentence) => {
    expect(read(lang, sentence).quotes).toEqual([]);
  });
});

describe('a short form', () => {
  test('leads back to the person named before', () => {
    const { citations } = read(
      'fr',
      'Le maire, Jean Roc, a dit non.',
      'M. Roc a ajouté que le bac était vieux.',
      '« Très vieux », a-t-il insisté.',
    );
    expect(citations.map(({ name }) => name)).toEqual(['Jean Roc']);
    expect(citations[0]?.mentions.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });

  test('leads back to a body by its acronym', () => {
    const found = read(
      'en',
      'The Northern Lights Authority (NLA) said it was late.',
      'The NLA added that it was sorry.',
    );
    expect(found.citations).toHaveLength(1);
  });
});

test('a statement made to an outlet comes by way of it', () => {
  const [person] = read('en', '“No,” Agnes Tolliver told Reuters.').citations;
  expect(person).toMatchObject({ name: 'Agnes Tolliver', via: 'Reuters', rule: 'says' });
});

test('a language without a resource still gives its dateline and its quotations', () => {
  const found = read('sv', 'STOCKHOLM (TT) – Färjan ligger still.', '”Den är gammal och trött”, säger Maja Lind.');
  expect(found.dateline).toMatchObject({ place: 'Stockholm', agency: 'TT' });
  expect(found.quotes.map(({ text }) => text)).toEqual(['Den är gammal och trött']);
});

describe('a source', () => {
  test.each([
    ['en', '“It is more honest,” N. Harrowby, who teaches at Skell, told PTI.', 'person N. Harrowby'],
    ['en', 'The Tarn Society of Marl and Skell said the bog was dry.', 'organisation Tarn Society of Marl and Skell'],
    ['en', 'Figures from the farm ministry show exports of wool.', 'document figures from the farm ministry'],
    ['en', 'A staff survey, whose results came late, found that most were content.', 'document a staff survey'],
    [
      'en',
      'A senior official at the finance ministry, who asked not to be named as she was not cleared to comment, told PTI: “We did the sums twice.”',
      'anonymous a senior official at the finance ministry',
    ],
    ['fr', 'Le rapport d’expertise, que l’AFP a pu consulter, pointe un défaut.', 'document le rapport d’expertise'],
    ['fr', 'D’autres éleveurs, qui se taisent, disent le contraire.', 'anonymous d’autres éleveurs'],
    ['fr', '« Non », a lancé à la foule l’ingénieure en chef, Odile Roc.', 'person Odile Roc'],
    ['es', '«Hablo con todos», admite Tirsa, de 15 años.', 'person Tirsa'],
    ['de', 'Aus dem Oberauer Umweltministerium verlautete, man prüfe das.', 'organisation Umweltministerium'],
    ['it', '«No», ha scherzato con i cronisti il segretario di Stato alle Finanze, Ugo Berti.', 'person Ugo Berti'],
    ['pt', 'A EDA Marés, que investe 4,8 milhões de euros, garante que nada muda.', 'organisation EDA Marés'],
    ['pt', 'Já a ANTX, agência que regula o setor, informou ter exigido reforço.', 'organisation ANTX'],
    ['ar', 'وكان اتحاد الصيادين قد حذر من تسرب المياه.', 'organisation اتحاد الصيادين'],
  ])('is cited in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toContain(source);
  });
});

describe('a pronoun', () => {
  test.each([
    [
      'fr',
      ['« Non », dit Hugo Dulac.', 'Odile Roc hésite. « Oui », dit-elle.', '« Jamais », répète-t-il.'],
      'Hugo Dulac',
    ],
    ['en', ['“No,” said Paul Tolliver.', '“Maybe,” said Agnes Marl.', '“Never again,” he added.'], 'Paul Tolliver'],
    [
      'ru',
      ['«Нет», — сказал Илья Воронов.', '«Да», — сказала Ольга Лесная.', '«Никогда больше», — добавил он.'],
      'Илья Воронов',
    ],
  ] as const)('means somebody of its gender in %s', (lang, paragraphs, speaker) => {
    expect(read(lang, ...paragraphs).quotes.at(-1)?.speaker).toBe(speaker);
  });

  test('of a body means the body named last', () => {
    const { quotes } = read(
      'en',
      'The Tarn Society said no.',
      'In a statement, it described the site as “one boot from ruin”.',
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Tarn Society']);
  });
});
