import { describe, expect, test } from 'vitest';
import { cite } from '../../shared/sources/index.ts';

const dateline = (paragraph: string) =>
  cite({ lang: null, title: null, publisher: { name: null, domain: null }, paragraphs: [paragraph] }).dateline;

describe('a dateline', () => {
  test.each([
    ['PARIS (AFP) – Le bac', 'Paris', 'Agence France-Presse', null],
    ['Bruxelles, 12 nov. 2026 (BELGA) – Le bac', 'Bruxelles', 'Belga', '12 nov 2026'],
    ['CHICOUTIMI, Qué. — (PC) Les ponts', 'Chicoutimi', 'The Canadian Press', null],
    ['(AFP) - Le bac', null, 'Agence France-Presse', null],
    ['LONDON, 3 Nov (Reuters) - The ferry', 'London', 'Reuters', '3 Nov'],
    ['NAIROBI, Kenya (AP) — The ferry', 'Nairobi', 'Associated Press', null],
    ['NEW DELHI: The ferry', 'New Delhi', null, null],
    ['CAIRO, March 3 – The ferry', 'Cairo', null, 'March 3'],
    ['Santiago de Chile, 4 nov (EFE).- Chile', 'Santiago de Chile', 'EFE', '4 nov'],
    ['Berlin/Paris (dpa) - Die Fähre', 'Berlin/Paris', 'Deutsche Presse-Agentur', null],
    ['Berlin (epd). Die Fähre', 'Berlin', 'Evangelischer Pressedienst', null],
    ['(ANSA) - ROMA, 04 NOV - Il traghetto', 'Roma', 'ANSA', '04 NOV'],
    ['Lisboa, 04 nov 2026 (Lusa) – O barco', 'Lisboa', 'Lusa', '04 nov 2026'],
    ['МОСКВА, 9 ноября. /ТАСС/. Паром', 'Москва', 'TASS', '9 ноября'],
    ['МОСКВА, 9 ноя — РИА Новости. Паром', 'Москва', 'RIA Novosti', '9 ноя'],
    ['الموصل (أ ف ب) - أعيد', 'الموصل', 'Agence France-Presse', null],
    ['القاهرة - رويترز: قال', 'القاهرة', 'Reuters', null],
    ['بورتسودان - أفاد تقرير', 'بورتسودان', null, null],
    ['新华社北京11月4日电（记者 王明）渡轮', '北京', 'Xinhua', '11月4日'],
    ['（法新社巴黎4日电）渡轮', '巴黎', 'Agence France-Presse', '4日'],
    ['【北京共同】渡し船', '北京', 'Kyodo News', null],
    ['［東京 ４日 ロイター］ - 渡し船', '東京', 'Reuters', null],
    ['(서울=연합뉴스) 홍길동 기자 = 나룻배', '서울', 'Yonhap', null],
    ['ANKARA (AA) - Feribot', 'Ankara', 'Anadolu Agency', null],
    ['Lausanne (ats) Le bac', 'Lausanne', 'Keystone-ATS', null],
    ['Nov 19 (Reuters) - The ferry', null, 'Reuters', 'Nov 19'],
    ['Valdehoces (Ávila), 17 ago (EFE).- El barco', 'Valdehoces (Ávila)', 'EFE', '17 ago'],
    ['CASTELRUPO (BELLUNO), 28 OTT - Il traghetto', 'Castelrupo (Belluno)', null, '28 OTT'],
    ['Porto Sereno (MareNews) - Il traghetto', 'Porto Sereno', 'MareNews', null],
  ])('is read from %s', (paragraph, place, agency, date) => {
    expect(dateline(paragraph)).toEqual({ place, agency, date });
  });

  test.each([
    'Le maire de Vauclair – élu en 2020 – a démissionné.',
    'Reuters reported that the ferry sank.',
    'Le Monde (quotidien) a révélé l’affaire.',
    'In Berlin: a ferry.',
    '“We sail,” he said.',
    '',
  ])('is not seen in %s', (paragraph) => {
    expect(dateline(paragraph)).toBeNull();
  });

  test.each([
    ['Wien – Ab 32 Grad ruht die Fähre.', 'Wien: Fähre ruht', 'Wien'],
    ['Hohenlinden. Wer schwimmen will, muss warten.', 'Freibad Hohenlinden öffnet', 'Hohenlinden'],
    ['Nein – Ab morgen ruht die Fähre.', 'Wien: Fähre ruht', undefined],
  ])('of a place alone is believed where the headline names it: %s', (paragraph, title, place) => {
    const { dateline } = cite({ lang: 'de', title, publisher: { name: null, domain: null }, paragraphs: [paragraph] });
    expect(dateline?.place).toBe(place);
  });

  test('does not cite its agency', () => {
    const { citations } = cite({
      lang: 'fr',
      title: null,
      publisher: { name: null, domain: null },
      paragraphs: ['PARIS (AFP) – Le bac est à quai, a annoncé la mairie.'],
    });
    expect(citations.map(({ name }) => name)).toEqual(['mairie']);
  });
});
