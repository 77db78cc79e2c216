import { describe, expect, test } from 'vitest';
import { cite } from '../../shared/sources/index.ts';

const read = (lang: string, ...paragraphs: string[]) =>
  cite({ lang, title: null, publisher: { name: null, domain: null }, paragraphs });

const cited = (lang: string, sentence: string) =>
  read(lang, sentence).citations.map(({ kind, name, via }) => `${kind} ${name}${via ? ` via ${via}` : ''}`);

describe('an outlet that somebody spoke to', () => {
  test.each([
    ['it', 'Ada Berti, sentita dall’Agi, parla di lavori a settembre.', 'person Ada Berti via AGI'],
    ['it', 'Due fonti, interpellate da LaPresse, parlano di lavori.', 'anonymous due fonti via LaPresse'],
    ['es', '«No», dijo Pilar Roca ante los micrófonos de la Cadena SER.', 'person Pilar Roca via Cadena SER'],
    ['pt', 'Os moradores, questionados pela Lusa, recusam a obra.', 'anonymous os moradores via Lusa'],
    ['ru', '«Нет», — рассказал агентству «Интерфакс» лесник Иван Гай.', 'person Иван Гай via Interfax'],
    ['uk', '«Ні», – розповів агентству «Укрінформ» лісник Іван Гай.', 'person Іван Гай via Ukrinform'],
    ['pl', 'W rozmowie z „Dziennikiem Zachodnim” Jan Gaj zapowiedział skargę.', 'person Jan Gaj via Dziennik Zachodni'],
  ])('is the way of the statement in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toContain(source);
  });

  test('is not who "she" is behind the verb', () => {
    const { quotes } = read('de', 'Maud Tarn äußerte sich. Im „Nordkurier“ nannte sie den Plan „zu früh gelandet“.');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Maud Tarn']);
  });
});

describe('a document that an outlet has in its hands', () => {
  test.each([
    ['nl', 'Dat staat in een conceptrapport dat in handen is van NRC.', 'outlet NRC'],
    ['pl', 'Most jest zgniły, wynika z notatki, do której dotarła PAP.', 'document notatki via Polish Press Agency'],
  ])('is cited in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toContain(source);
  });
});

describe('verbs of a class', () => {
  test.each([
    ['de', 'Der Schaden ist hoch, wie die Hafenbehörde vorrechnet.', 'organisation Hafenbehörde'],
    ['de', 'Die Brücke ist marode, wie das Bauamt einräumt.', 'organisation Bauamt'],
    ['es', 'La Voz de Galicia desvelaba ayer que el puente está podrido.', 'outlet La Voz de Galicia'],
    ['fr', 'Mediapart avait mis au jour les dépassements de coûts.', 'outlet Mediapart'],
    ['it', 'Il rapporto quantifica il danno in due milioni.', 'document il rapporto'],
    ['uk', 'Міст гнилий, дізналося Радіо Свобода.', 'outlet Радіо Свобода'],
    ['en', 'Tenant groups counter that the rent is high.', 'anonymous tenant groups'],
  ])('cite in %s: %s', (lang, sentence, source) => {
    expect(cited(lang, sentence)).toContain(source);
  });
});

describe('what somebody unknown has written', () => {
  test.each([
    ['fr', 'Odile Roc se tait. Sous le porche, quelqu’un a laissé un mot : « Le chat dort ici. »'],
    ['es', 'Pilar Roca calla. En la puerta, alguien dejó una bufanda: «Aquí se duerme».'],
    ['pt', 'Ana Costa cala-se. No muro, alguém escreveu a giz: «Aqui dorme o gato».'],
    ['uk', 'Іван Гай мовчить. На дверях хтось прикріпив картонку: «Тут спить кіт».'],
  ])('is nobody’s speech in %s: %s', (lang, paragraph) => {
    expect(read(lang, paragraph).quotes.map(({ speaker }) => speaker)).toEqual([null]);
  });
});

describe('a speaker behind the paper or the body beside them', () => {
  test.each([
    ['es', '«No», escribe en su informe diario Fernando Roca.', 'Fernando Roca'],
    ['pl', '„Nie” – stwierdziła w pisemnym uzasadnieniu sędzia Agata Gaj.', 'Agata Gaj'],
    ['sv', '”Nej”, säger vd:n Katarina Lind.', 'Katarina Lind'],
    ['uk', '– Нема світла, – згадує завідувачка музею в Заболотті Надія Гай.', 'Надія Гай'],
  ])('says it in %s: %s', (lang, paragraph, speaker) => {
    expect(read(lang, paragraph).quotes.map((quote) => quote.speaker)).toEqual([speaker]);
  });
});

describe('who leads to a quotation', () => {
  test.each([
    ['pt', 'Na paragem, Graciete, empregada de limpeza, encolhe os ombros: «Já eu estou reformada».', 'Graciete'],
    ['fr', '« Non, explique la directrice, Anne Roc, par courriel. Nous restons. »', 'Anne Roc'],
    ['fr', '« Non », explique la directrice, Anne Roc, par courriel.', 'Anne Roc'],
  ])('is the one with the name in %s: %s', (lang, paragraph, speaker) => {
    expect(new Set(read(lang, paragraph).quotes.map((quote) => quote.speaker))).toEqual(new Set([speaker]));
  });
});
