import { describe, expect, test } from 'vitest';
import { cite } from '../../shared/sources/index.ts';

const read = (lang: string, ...paragraphs: string[]) =>
  cite({ lang, title: null, publisher: { name: null, domain: null }, paragraphs });

const cited = (lang: string, ...paragraphs: string[]) =>
  read(lang, ...paragraphs).citations.map(({ kind, name }) => `${kind} ${name}`);

const spoken = (lang: string, ...paragraphs: string[]) =>
  read(lang, ...paragraphs).quotes.map(({ text, speaker }) => [text, speaker]);

describe('an outlet that is described and not named', () => {
  test.each([
    ['fr', 'L’épave est intacte, selon un quotidien saoudien basé à Londres.', 'un quotidien saoudien basé à Londres'],
    ['en', 'The wreck is whole, according to a Saudi daily based in London.', 'a Saudi daily based in London'],
    ['es', 'El pecio está entero, según un diario saudí con sede en Londres.', 'un diario saudí'],
    ['it', 'Il relitto è intero, secondo un quotidiano saudita con sede a Londra.', 'un quotidiano saudita'],
    ['pt', 'O navio está inteiro, segundo um jornal saudita com sede em Londres.', 'um jornal saudita'],
    ['de', 'Das Wrack ist heil, berichtet eine saudische Tageszeitung.', 'eine saudische Tageszeitung'],
    ['nl', 'Het wrak is heel, volgens een Saoedische krant.', 'een Saoedische krant'],
  ])('is a source in %s: %s', (lang, sentence, name) => {
    expect(cited(lang, sentence)).toEqual([`outlet ${name}`]);
  });

  test('is the outlet named before where the article says "the"', () => {
    expect(cited('en', 'The mast broke, the Quay Gazette reported. It was old, the paper said.')).toEqual([
      'outlet Quay Gazette',
    ]);
  });

  test.each([
    ['en', 'The mast broke, according to Al-Rasif, a Saudi daily based in London.', 'outlet Al-Rasif'],
    ['fr', 'Le mât a cédé, selon Al-Rasif, un quotidien saoudien.', 'outlet Al-Rasif'],
    ['es', 'El mástil cedió, según Al-Rasif, un diario saudí.', 'outlet Al-Rasif'],
  ])('has the name that it explains in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toEqual([source]);
  });
});

describe('a body', () => {
  test.each([
    [
      'fr',
      'Le service départemental d’incendie et de secours indique que le feu est éteint.',
      'service départemental d’incendie et de secours',
    ],
    [
      'fr',
      'L’Agence nationale des eaux et forêts a indiqué que le bois repousse.',
      'Agence nationale des eaux et forêts',
    ],
    [
      'es',
      'La Organización de Vecinos y Comerciantes asegura que el puente es viejo.',
      'Organización de Vecinos y Comerciantes',
    ],
    [
      'pt',
      'Segundo o Instituto Português do Mar e da Atmosfera, a onda passou.',
      'Instituto Português do Mar e da Atmosfera',
    ],
    ['en', 'The gust broke a record, the Spanish weather agency said.', 'Spanish weather agency'],
  ])('is cited by its whole name in %s: %s', (lang, sentence, name) => {
    expect(cited(lang, sentence)).toEqual([`organisation ${name}`]);
  });

  test.each([
    ['ru', '«Северный ветер» сообщил, что паром вышел.', 'organisation Северный ветер'],
    ['de', '„Das kostet Geld“, twitterte der Fanklub „Blaue Möwe“.', 'organisation Blaue Möwe'],
  ])('may stand in quotation marks in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toEqual([source]);
  });
});

describe('speech behind a dash', () => {
  test.each([
    ['fr', '— Je n’ai rien vu, répond Jean Roc. Il referme la porte.', [['Je n’ai rien vu', 'Jean Roc']]],
    [
      'es',
      '—No lo sé —dijo Ana Prieto—. Habrá que esperar.',
      [
        ['No lo sé', 'Ana Prieto'],
        ['Habrá que esperar.', 'Ana Prieto'],
      ],
    ],
    [
      'pl',
      '– Wody jest dość – ocenia Jan Kos. – Wiem o tym.',
      [
        ['Wody jest dość', 'Jan Kos'],
        ['Wiem o tym.', 'Jan Kos'],
      ],
    ],
    [
      'ru',
      '— Мы ждем, — сказала Анна Попова. — Скоро начнем.',
      [
        ['Мы ждем', 'Анна Попова'],
        ['Скоро начнем.', 'Анна Попова'],
      ],
    ],
    [
      'sv',
      '– Det är bra, säger Anna Berg. Vi fortsätter.',
      [
        ['Det är bra', 'Anna Berg'],
        ['Vi fortsätter.', 'Anna Berg'],
      ],
    ],
    ['pt', '— Não sei, respondeu a prefeita Ana Lima.', [['Não sei', 'Ana Lima']]],
  ])('has the speaker whom its paragraph names in %s: %s', (lang, paragraph, quotes) => {
    expect(spoken(lang, paragraph)).toEqual(quotes);
  });

  test('is none where the paragraph is an item of a list', () => {
    expect(spoken('fr', '— deux barques, une rame et un filet')).toEqual([]);
  });
});

describe('a person', () => {
  test.each([
    ['de', '„Die Pumpe ist alt“, sagt Schwimmmeister Udo Wenz.', 'Udo Wenz', 'Schwimmmeister'],
    ['ru', 'Смотритель Лебяжьего Антон Рощин рассказал, что вода ушла.', 'Антон Рощин', 'Смотритель Лебяжьего'],
    ['nl', 'Sluiswachter Ria Hoek zegt dat de deur klemt.', 'Ria Hoek', 'Sluiswachter'],
  ])('bears the capital noun before the first name as a role in %s: %s', (lang, sentence, name, role) => {
    expect(read(lang, sentence).citations).toMatchObject([{ kind: 'person', name, role }]);
  });

  test.each([
    [
      'en',
      'The organ is the work of the composer Philippa Garrow.',
      '“I wrote the rules,” she says.',
      'Philippa Garrow',
    ],
    [
      'it',
      'L’idea è di Marta Ghiglia, ventisette anni, macchinista.',
      '«Salgono sempre gli stessi», spiega.',
      'Marta Ghiglia',
    ],
    ['es', 'La escuela nació de Olga Prieto, la maestra.', '«Éramos seis», recuerda.', 'Olga Prieto'],
  ])('speaks by a pronoun or none after being introduced in %s', (lang, first, second, speaker) => {
    expect(spoken(lang, first, second)).toMatchObject([[expect.any(String), speaker]]);
  });

  test.each([
    ['pt', '"A ponte ficou torta", ironiza a auxiliar de cozinha Joelma Prado, 41.', 'person Joelma Prado'],
    ['pt', '"A prancha afundava", diverte-se Tainá Prado, química.', 'person Tainá Prado'],
    ['es', '«Nadie vino», desliza un veterano de la cuerda.', 'anonymous un veterano de la cuerda'],
    ['fr', 'Son mentor, Paul Garnier, s’est montré plus mesuré : « On verra bien demain. »', 'person Paul Garnier'],
  ])('is told by its place beside a quotation in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toEqual([source]);
  });
});

describe('a statement', () => {
  test.each([
    ['fr', 'Le chiffre, avancé par la préfecture du Gard, est contesté.', 'organisation préfecture du Gard'],
    ['en', 'The closure was confirmed by the port authority.', 'organisation port authority'],
    ['es', 'El cierre fue confirmado por el Ministerio de Pesca.', 'organisation Ministerio de Pesca'],
    ['de', 'Die Sperrung wurde vom Innenministerium bestätigt.', 'organisation Innenministerium'],
  ])('is its agent’s where a participle makes it known in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toEqual([source]);
  });

  test.each([
    ['fr', 'Le maire Jean Roc subodore que le bac est perdu.', 'person Jean Roc'],
    ['de', 'Bürgermeisterin Ute Kern bemäkelte, dass die Brücke fehlt.', 'person Ute Kern'],
    ['ru', 'Историк Антон Рощин прикинул, что мост простоит век.', 'person Антон Рощин'],
  ])('with "that" is the subject’s by whatever verb in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toEqual([source]);
  });

  test('in somebody’s view is theirs', () => {
    const { citations } = read(
      'uk',
      'Історик Богдан Гаврись радить чекати.',
      'На його переконання, «кожен метр стане пригодою».',
    );
    expect(citations).toMatchObject([{ name: 'Богдан Гаврись', mentions: [{ paragraph: 0 }, { paragraph: 1 }] }]);
  });

  test.each([
    [
      'de',
      'Stadträtin Miriam Haber warf der Verwaltung vor, das Gutachten verschwiegen zu haben.',
      'person Miriam Haber',
    ],
    ['de', 'Der „Nordkurier“ hatte zuerst über die Pläne geschrieben.', 'outlet Nordkurier'],
    ['nl', 'Wethouder Ria Hoek wees de kritiek af.', 'person Ria Hoek'],
  ])('is told by the end of its clause in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toEqual([source]);
  });

  test.each([
    [
      'fr',
      'L’association des riverains ne baisse pas les bras. Elle y voit un « gadget suspendu ».',
      'association des riverains',
    ],
    [
      'es',
      'La federación de pescadores no se rinde. Ella insiste en que el puerto es suyo.',
      'federación de pescadores',
    ],
  ])('by a pronoun is the body’s that the sentence before is about in %s: %s', (lang, paragraph, name) => {
    expect(cited(lang, paragraph)).toEqual([`organisation ${name}`]);
  });

  test.each([
    [
      'es',
      'La cooperativa de pescadores y la Universidad Marina afirman que el alga vuelve.',
      ['cooperativa de pescadores', 'Universidad Marina'],
    ],
    [
      'de',
      'Die Genossenschaft und die Universität Setau erklärten, das Gras wachse.',
      ['Genossenschaft', 'Universität Setau'],
    ],
  ])('of two bodies is both’s in %s: %s', (lang, sentence, names) => {
    expect(cited(lang, sentence).toSorted()).toEqual(names.map((name) => `organisation ${name}`).toSorted());
  });

  test.each([
    ['fr', 'Les analystes d’Uberti Finance estiment que le creux est passé.', 'organisation Uberti Finance'],
    [
      'en',
      'Researchers at the University of Skerry warned that the reef is dying.',
      'organisation University of Skerry',
    ],
    [
      'es',
      'Desde la Cámara de Comercio bajaron el tono: dijeron que la suba es pasajera.',
      'organisation Cámara de Comercio',
    ],
  ])('of those who work at a body is the body’s in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toEqual([source]);
  });

  test.each([
    ['fr', 'Les objets seront exposés dans un musée à Jazan.'],
    ['es', 'La lana será analizada en un laboratorio de Trujillo.'],
    ['de', 'Auf der Tribüne hielt eine Schulklasse ein Transparent hoch.'],
    ['de', 'Im Ort fürchtet man um das Freibad.'],
    ['en', 'Similar claims have been made for honeybees.'],
    ['fr', 'La même tempête avait frappé la Galice.'],
  ])('is none where nobody makes it in %s: %s', (lang, sentence) => {
    expect(cited(lang, sentence)).toEqual([]);
  });
});

describe('a name that only outlets bear', () => {
  test.each([
    ['fr', 'Interrogé par le site Journal du Gué, le maire, Jean Roc, dément.', 'outlet Journal du Gué'],
    ['ru', 'Первым об этом сообщил портал 29.ru.', 'outlet 29.ru'],
    ['en', 'The method would work, the Meridian Post reported.', 'outlet Meridian Post'],
    ['sv', 'Ljusnekuriren skriver att planen ska hägnas in.', 'outlet Ljusnekuriren'],
    ['ru', 'Собеседник Forbes Kazakhstan утверждает, что запрет обсуждался.', 'outlet Forbes Kazakhstan'],
  ])('is cited in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toContain(source);
  });
});

describe('a source behind something between commas', () => {
  test.each([
    ['en', 'Joanne Tully, 51, from Ingleby, said the bill was wrong.', 'person Joanne Tully'],
    ['sv', '”De vill bara ha äpplen”, tror Noel, 10 år.', 'person Noel'],
    ['fr', 'C’est ce que montrent les chiffres publiés en juin par la préfecture.', 'organisation préfecture'],
    [
      'en',
      'The agency cited transport ministry data showing that the road was shut.',
      'document transport ministry data',
    ],
  ])('is cited in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toContain(source);
  });

  test('leads to a later quotation of a sentence by a colon', () => {
    const sentence =
      'Their captain, Jonas Lind, called it “a mystery for all of us”, while manager Paula Reyes kept it short: “No comment today.”';
    expect(spoken('en', sentence).map(([, speaker]) => speaker)).toEqual(['Jonas Lind', 'Paula Reyes']);
  });

  test('is not the newspaper that somebody subscribes to', () => {
    expect(cited('en', 'He spent it on a subscription to The New Yorker, Ewan Torrance said.')).toEqual([
      'person Ewan Torrance',
    ]);
  });
});

describe('the attribution inside a quotation', () => {
  test.each([
    [
      'fr',
      '« On a tout vu, lâche Sonia Roc, cariste depuis neuf ans. Personne ne parlait. »',
      ['On a tout vu', 'Personne ne parlait.'],
    ],
    ['fr', '« Il faut des bras, insiste M. Roc. Les jeunes partent. »', ['Il faut des bras', 'Les jeunes partent.']],
    [
      'es',
      'Olga Prieto sonríe. «Gano menos que el afinador, replica. Y me parece justo».',
      ['Gano menos que el afinador', 'Y me parece justo'],
    ],
  ])('ends behind who the speaker is in %s: %s', (lang, paragraph, pieces) => {
    expect(spoken(lang, paragraph).map(([text]) => text)).toEqual(pieces);
  });

  test('goes by way of the outlet that a body was asked by', () => {
    const { citations } = read('pt', 'Contactada pela Lusa, a empresa Barca Nova confirmou o horário.');
    expect(citations.find(({ kind }) => kind === 'organisation')?.via).toBe('Lusa');
  });
});

describe('several', () => {
  test.each([
    [
      'en',
      'Says the vet, Ann Marsh, 52: “The hall is ours.” They announced a bigger table with four chairs.',
      ['person Ann Marsh', 1],
    ],
    ['ru', '«Лёд тонок», — говорит рыбак Антон Рощин. Рыбаки опасаются, что вода уйдёт.', ['anonymous рыбаки', 1]],
    ['uk', '«Лід тонкий», — каже рибалка Антін Гонта. Рибалки кажуть, що вода піде.', ['anonymous рибалки', 1]],
  ] as const)('are not the person named last in %s: %s', (lang, text, [name, count]) => {
    const { citations } = read(lang, text);
    const source = citations.findLast((each) => `${each.kind} ${each.name}` === name);
    expect(source?.mentions).toHaveLength(count);
  });
});

describe('nobody', () => {
  test.each([
    ['en', 'Bakers, nurses and a driver walked the river at night. “We know what normal looks like and we saw it.”'],
    ['en', 'Ann Marsh ran the ferry. In May a storm left it adrift, and for two days she refused to charge.'],
  ])('is cited in %s: %s', (lang, text) => {
    expect(cited(lang, text)).toEqual([]);
  });
});

describe('the paper that an article stands in', () => {
  test('is told, where no lexicon tells the verb, and does not speak', () => {
    const { citations, quotes } = cite({
      lang: 'sw',
      title: null,
      publisher: { name: 'Sauti ya Pwani', domain: 'pwani.example' },
      paragraphs: ['Amina Juma anaishi kijijini. “Nilikaa juu ya gunia nikalia kwa furaha,” aliiambia Sauti ya Pwani.'],
    });
    expect(citations.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'outlet Sauti ya Pwani',
      'person Amina Juma',
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Amina Juma']);
  });
});

describe('quotation marks', () => {
  test.each([
    ['uk', 'Марія Чайка носить листи на дальні канали. Торік «Укрпошта» запропонувала мотор.', []],
    ['ru', 'Антон Рощин сторожит старый мост у реки. Осенью «Маяк» предложил новый мотор.', []],
    [
      'uk',
      'Олена Гонта живе на каналі. Адреси читаються як казка: «за другою синьою вербою», «у бабці, що тримає качок».',
      [null, null],
    ],
  ])('hold a name or an address in %s: %s', (lang, text, speakers) => {
    expect(read(lang, text).quotes.map(({ speaker }) => speaker)).toEqual(speakers);
  });
});
