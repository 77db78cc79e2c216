import { beforeAll, describe, expect, it } from 'vitest';
import { type Identify, identifyBlocks, loadIdentifier } from '../../shared/language/index.ts';

let identify: Identify;

beforeAll(async () => {
  identify = await loadIdentifier();
});

describe('a sentence', () => {
  it.each([
    ['fr', 'Latn', 'Le maire a inauguré lundi la nouvelle passerelle au-dessus de la rivière.'],
    ['de', 'Latn', 'Die Bürgermeisterin hat am Montag die neue Brücke über den Fluss eröffnet.'],
    ['en', 'Latn', 'The mayor opened the new footbridge over the river on Monday.'],
    ['es', 'Latn', 'La alcaldesa inauguró el lunes la nueva pasarela sobre el río.'],
    ['it', 'Latn', 'Lunedì la sindaca ha inaugurato la nuova passerella sul fiume.'],
    ['nl', 'Latn', 'De burgemeester heeft maandag de nieuwe brug over de rivier geopend.'],
    ['sv', 'Latn', 'Borgmästaren invigde i måndags den nya bron över ån.'],
    ['da', 'Latn', 'Borgmesteren indviede mandag den nye bro over åen, som er blevet meget dyrere.'],
    ['pl', 'Latn', 'Burmistrz otworzyła w poniedziałek nową kładkę nad rzeką.'],
    ['cs', 'Latn', 'Starostka v pondělí otevřela novou lávku přes řeku.'],
    ['sk', 'Latn', 'Starostka v pondelok otvorila nový most cez rieku, ktorý bude slúžiť chodcom.'],
    ['hu', 'Latn', 'A polgármester hétfőn átadta az új gyaloghidat a folyó felett.'],
    ['fi', 'Latn', 'Kaupunginjohtaja avasi maanantaina uuden sillan joen yli.'],
    ['tr', 'Latn', 'Belediye başkanı pazartesi günü nehrin üzerindeki yeni köprüyü açtı.'],
    ['vi', 'Latn', 'Thị trưởng đã khánh thành cây cầu mới bắc qua sông vào thứ Hai.'],
    ['id', 'Latn', 'Wali kota meresmikan jembatan baru itu karena warga bisa menyeberangi sungai.'],
    ['ms', 'Latn', 'Datuk bandar merasmikan jambatan itu kerana polis berkata ia boleh dibuka Isnin.'],
    ['hr', 'Latn', 'Gradonačelnica je također otvorila most tijekom prošlog tjedna, što je obradovalo obitelji.'],
    [
      'sr-Latn',
      'Latn',
      'Gradonačelnica je takođe otvorila most tokom prošle nedelje, šta god da je ko očekivao u Beogradu.',
    ],
    ['sr', 'Cyrl', 'Градоначелница је у понедељак отворила нови мост преко реке.'],
    ['nb', 'Latn', 'Ordføreren åpnet ikke den nye broen selv, men sa at hun også kommer fra byen.'],
    ['nn', 'Latn', 'Ordføraren opna ikkje den nye brua sjølv, men sa at ho òg kjem frå byen.'],
    ['ru', 'Cyrl', 'В понедельник мэр открыла новый пешеходный мост через реку.'],
    ['uk', 'Cyrl', 'У понеділок міська голова відкрила новий пішохідний міст через річку.'],
    ['bg', 'Cyrl', 'В понеделник кметът откри новия пешеходен мост над реката.'],
    ['el', 'Grek', 'Η δήμαρχος εγκαινίασε τη Δευτέρα τη νέα πεζογέφυρα πάνω από το ποτάμι.'],
    ['ar', 'Arab', 'افتتحت رئيسة البلدية يوم الاثنين الجسر الجديد فوق النهر.'],
    ['fa', 'Arab', 'شهردار روز دوشنبه پل تازه را بر روی رودخانه افتتاح کرد.'],
    ['ur', 'Arab', 'میئر نے پیر کے روز دریا پر نئے پل کا افتتاح کیا۔'],
    ['he', 'Hebr', 'ראש העירייה חנכה ביום שני את הגשר החדש מעל הנהר.'],
    ['hi', 'Deva', 'महापौर ने सोमवार को नदी पर बने नए पुल का उद्घाटन किया।'],
    ['th', 'Thai', 'นายกเทศมนตรีเปิดสะพานแห่งใหม่ข้ามแม่น้ำเมื่อวันจันทร์'],
    ['ka', 'Geor', 'მერმა ორშაბათს მდინარეზე ახალი ხიდი გახსნა.'],
    ['ja', 'Jpan', '市長は月曜日、川に架かる新しい歩道橋の開通を祝った。'],
    ['ko', 'Kore', '시장은 월요일 강 위에 놓인 새 다리를 개통했다.'],
    ['zh', 'Hans', '市长星期一为横跨河流的新桥揭幕，许多居民前来观看。'],
    ['zh-Hant', 'Hant', '市長星期一為橫跨河流的新橋揭幕，許多居民前來觀看。'],
    ['pt-BR', 'Latn', 'A equipe está construindo o registro de usuários do ônibus, disse o prefeito.'],
    ['pt-PT', 'Latn', 'A equipa está a construir o registo de utilizadores do autocarro, disse o autarca.'],
  ])('is %s in %s', (lang, script, text) => {
    expect(identify(text)).toMatchObject({ lang, script, from: 'detected' });
  });

  it('tells how many of the detectors agree', () => {
    const answer = identify('The mayor opened the new footbridge over the river on Monday.');

    expect(answer?.agreement).toEqual({ agreeing: 3, asked: 3 });
    expect(answer?.confidence).toBeGreaterThan(0.99);
  });
});

describe('what has no language', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['numbers', '12 345,6 – 7:30'],
    ['an address', 'https://post.example/2024/le-phare-rouvre-au-printemps'],
    ['an e-mail address', 'redaktion@post.example'],
    ['a handle', '@kervandel_post #leuchtturm'],
    ['a name', 'Khalifa Haftar'],
    ['another name', 'Emmanuel Macron'],
    ['a name in Cyrillic letters', 'Владимир Путин'],
    ['signs', '★★★ — ©'],
  ])('is %s', (_, text) => {
    expect(identify(text)).toBeNull();
  });
});

describe('names and numbers inside a text', () => {
  it.each([
    ['ja', '2000万人以上が'],
    ['fa', 'شهردار Elizabeth Brook دیروز به Kervandel Post گفت که پل باز است'],
    ['zh', '经营 Kervandel Post 的公司'],
    ['ru', 'Компания Kervandel Post Media открыла мост'],
  ])('leave it %s', (lang, text) => {
    expect(identify(text)?.lang).toBe(lang);
  });
});

describe('a claim', () => {
  const french = 'Le maire a inauguré lundi la nouvelle passerelle au-dessus de la rivière.';

  it('is believed where the text agrees, and the most trusted is named', () => {
    expect(identify(french, { declared: 'fr', page: ['fr-FR'] })).toMatchObject({ lang: 'fr', from: 'declared' });
  });

  it('is not believed where the text is clearly in another language', () => {
    expect(identify(french, { feed: 'en', page: ['en-US'] })).toMatchObject({ lang: 'fr', from: 'detected' });
  });

  it('gives way to the next one that fits', () => {
    expect(identify(french, { declared: 'de', feed: 'fr-CA' })).toMatchObject({ lang: 'fr', from: 'feed' });
  });

  it('in another script is not believed', () => {
    expect(identify('Kervandel', { page: ['ar'] })).toBeNull();
  });

  it('decides where the text alone tells nothing', () => {
    expect(identify('Khalifa Haftar', { page: ['it'] })).toMatchObject({ lang: 'it', from: 'page' });
  });

  it('tells the shore of Portuguese', () => {
    expect(identify('A ponte foi aberta na segunda-feira.', { page: ['pt_BR'] })).toMatchObject({ lang: 'pt-BR' });
  });

  it.each(['', 'xx-invalid-€', 'und', 'mul'])('that is no tag (%j) is passed over', (claim) => {
    expect(identify(french, { declared: claim })).toMatchObject({ lang: 'fr', from: 'detected' });
  });

  it('about nothing makes no language', () => {
    expect(identify('12345', { declared: 'fr' })).toBeNull();
  });
});

describe('identifyBlocks', () => {
  it('finds the foreign quotation and leaves names, numbers and the article’s own blocks', () => {
    const blocks = [
      'Le maire a inauguré lundi la nouvelle passerelle.',
      'The bridge belongs to everyone who lives on this river.',
      'Elizabeth Brook',
      '12 mars 2024',
      'افتتحت رئيسة البلدية الجسر الجديد فوق النهر.',
    ];

    const found = identifyBlocks(identify, blocks, 'fr').map(({ index, answer }) => [index, answer.lang]);

    expect(found).toEqual([
      [1, 'en'],
      [4, 'ar'],
    ]);
  });
});
