import { describe, expect, it } from 'vitest';
import { findArticle } from '../../infra/local/newsroom/addresses.ts';
import { blocksOf, plainText } from '../../infra/local/newsroom/body.ts';
import type { ArticleReference } from '../../infra/local/newsroom/outlet.ts';
import { alignSentences } from '../../shared/links/align-sentences.ts';
import { decodeBackground, encodeBackground } from '../../shared/links/background.ts';
import { candidateKeys, rankCandidates, saturation } from '../../shared/links/candidate-keys.ts';
import { decodeDictionary, encodeDictionary, lookUp } from '../../shared/links/dictionary.ts';
import { translatorOf } from '../../shared/links/dictionary-files.ts';
import {
  type DocumentText,
  decodeSentences,
  encodeSentences,
  openLinker,
  sharedTerms,
} from '../../shared/links/index.ts';
import { conceptNames, lookUpConcept } from '../../shared/links/named-concepts.ts';
import { numbersIn, significantDigits } from '../../shared/links/numbers.ts';
import { sentencesOf } from '../../shared/links/sentences.ts';
import { skeletonOf } from '../../shared/links/skeleton.ts';
import { transliterate } from '../../shared/links/transliterate.ts';

const story = (reference: ArticleReference): DocumentText => {
  const { outlet, article } = findArticle(reference);
  return { lang: outlet.language, title: article.title, paragraphs: blocksOf(article).map(plainText) };
};

describe('names by their sound', () => {
  const soundOf = (name: string) => skeletonOf(transliterate(name).replace(/[^a-z]/g, ''));

  it.each([
    ['Haftar', 'Хафтар', 'حفتر', '哈夫塔尔'],
    ['Obama', 'Обама', 'اوباما', 'オバマ'],
    ['Merkel', 'Меркель', 'ميركل', 'Меркел'],
    ['Washington', 'Вашингтон', 'واشنطن', 'Waszyngton'],
    ['Kavanaugh', 'Кавано', 'كافانو', 'Kavanó'],
  ])('%s is the same as %s', (name, ...spellings) => {
    for (const spelling of spellings) expect(soundOf(spelling)).toBe(soundOf(name));
  });

  it('keep unlike names apart', () => {
    expect(soundOf('Merkel')).not.toBe(soundOf('Macron'));
  });
});

describe('numbers', () => {
  it.each([
    ['1.234.567 Euro', ['1234567']],
    ['$1,234.5 million', ['1234.5']],
    ['12\u00a0345,6', ['12345.6']],
    ['١٢٣٬٤٥٦', ['123456']],
    ['۲۰۱۸', ['2018']],
    ['0,3 Hektar', ['0.3']],
    ['3.50', ['3.5']],
    ['2026-11-08', ['2026', '11', '8']],
    ['no number', []],
  ])('of %s are %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('have the same digits in every unit', () => {
    expect(significantDigits('2.5')).toBe(significantDigits('250'));
    expect(significantDigits('2500000')).toBe('25');
    expect(significantDigits('300')).toBeNull();
  });
});

describe('places, languages and the calendar', () => {
  it.each([
    ['ru', 'России', 'region:RU'],
    ['ru', 'марта', 'month:3'],
    ['de', 'Frankreich', 'region:FR'],
    ['zh', '美国', 'region:US'],
    ['ar', 'الولايات المتحدة', 'region:US'],
    ['fr', 'lundi', 'weekday:1'],
    ['en', 'harbour', null],
  ])('in %s, %s names %s', (lang, name, concept) => {
    expect(lookUpConcept(conceptNames(lang), name)).toBe(concept);
  });

  it('are none in a language that the platform does not know', () => {
    expect(lookUpConcept(conceptNames('und'), 'harbour')).toBeNull();
  });
});

describe('sentences', () => {
  it.each([
    ['The port reopened on Monday. Ships sailed at once!', 2],
    ['港口星期一重新开放了，船只随即启航离开。市长对此表示十分满意和高兴。', 2],
    ['«Мы ждали одиннадцать столетий.» Так сказала она вчера.', 2],
    ['Dr. No', 1],
    ['', 0],
  ])('of %j are %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('a dictionary', () => {
  const dictionary = {
    words: ['gouvernement', 'gouverner', 'port', '政府'],
    meanings: [[3], [3, 700], [9], [3]],
  };

  it('reads what it wrote', () => {
    expect(decodeDictionary(encodeDictionary(dictionary))).toEqual(dictionary);
  });

  it.each([
    ['port', [9]],
    ['gouvernements', [3]],
    ['Gouvernement', [3]],
    ['政府', [3]],
    ['po', []],
    ['zebra', []],
  ])('says of %s %j', (word, meanings) => {
    expect(lookUp(dictionary, word)).toEqual(meanings);
  });

  it.each([
    ['de', 'Regierung', 'govern'],
    ['fr', 'élection', 'elect'],
    ['ru', 'правительства', 'govern'],
    ['ja', '政府', 'govern'],
    ['zh', '总统', 'presid'],
    ['en', 'elections', 'elect'],
    ['ar', 'مستشفى', 'hospit'],
    ['he', 'בית', 'hous'],
    ['ko', '병원', 'hospit'],
    ['th', 'โรงพยาบาล', 'hospit'],
    ['hi', 'अस्पताल', 'hospit'],
  ])('for %s knows %s', (lang, word, stem) => {
    expect(translatorOf(lang)(word.toLowerCase())).toContain(stem);
  });

  it('is not needed', () => {
    expect(translatorOf('xx')('word')).toEqual([]);
    expect(translatorOf(null)('word')).toEqual([]);
  });
});

it('a background reads what it wrote', () => {
  const background = new Map([
    ['fr', new Map([[7, 1 / 255]])],
    [
      'ar',
      new Map([
        [5, 1],
        [4_294_967_295, 51 / 255],
      ]),
    ],
  ]);
  expect(decodeBackground(encodeBackground(background))).toEqual(background);
});

it('an alignment is the best chain in order', () => {
  const values = Float64Array.of(0.9, 0, 0.1, 0, 0.2, 0, 0.8, 0, 0.7);
  expect(alignSentences({ rows: 3, columns: 3, values })).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

describe('candidates', () => {
  it('are ranked by what they share, without keys that everybody has', () => {
    const crowd = Array.from({ length: saturation }, (_, at) => `crowd-${at}`);
    expect(
      rankCandidates([
        { weight: 1, documents: ['a', 'b'] },
        { weight: 2, documents: ['b', 'b'] },
        { weight: 9, documents: crowd },
      ]),
    ).toEqual(['b', 'a']);
  });

  it('are looked for under a bounded number of keys, none twice', () => {
    const { describe: keysOf } = openLinker();
    const keys = candidateKeys(keysOf(story('meridian/sewn-ship')), () => 1).map(({ key }) => key);
    expect(keys.length).toBeLessThanOrEqual(50);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('the linker tells a translation from Japanese into Spanish by their dictionaries', () => {
  const linker = openLinker();
  const [candidate] = linker.judge(linker.describe(story('shioji/eelgrass')), [
    linker.describe(story('almadraba/pradera-submarina')),
  ]);
  expect(candidate?.judgement?.relation).toBe('translation');
  expect(candidate?.comparison.pairs.length).toBeGreaterThan(8);
});

describe.each([true, false])('the linker, dictionaries: %s', (dictionaries) => {
  const linker = openLinker({ dictionaries });
  const relationOf = (a: DocumentText, b: DocumentText) =>
    linker.judge(linker.describe(a), [linker.describe(b)])[0]?.judgement?.relation ?? null;

  it('does not take another article of the same outlet for one', () => {
    expect(relationOf(story('shioji/eelgrass'), story('almadraba/borrasca-berenice'))).toBeNull();
  });

  it.each([
    ['meridian/storm-berenice', 'almadraba/borrasca-berenice'],
    ['meridian/storm-berenice', 'lequai/tempete-berenice-ferries'],
    ['ilmolo/lanterna-finale-trieste', 'liman/limanspor-kupa'],
  ] as const)('takes independent reports of one event, %s and %s, for no translations', (one, other) => {
    expect([null, 'same-story']).toContain(relationOf(story(one), story(other)));
  });

  it('sees the same both ways', () => {
    const [a, b] = [story('meridian/sewn-ship'), story('lequai/mer-rouge-epave-cousue')];
    expect(relationOf(a, b)).toBe(relationOf(b, a));
    expect(relationOf(a, b)).not.toBeNull();
  });
});

it('a description is the same after it was stored', () => {
  const keys = openLinker().describe(story('jiangwan/floating-library'));
  expect(decodeSentences(encodeSentences(keys))).toEqual(keys.sentences);
});

it('evidence names what both name and count', () => {
  const { describe: keysOf } = openLinker();
  const terms = sharedTerms(story('meridian/sewn-ship'), keysOf(story('lequai/mer-rouge-epave-cousue')));
  expect(terms.names).toEqual(expect.arrayContaining(['Farasan', 'Portsmouth']));
  expect(terms.numbers).toEqual(expect.arrayContaining(['312', '1.8', '2028']));
});
