import { describe, expect, test } from 'vitest';
import { readSources, type SourcesRow } from '../support/read-sources.ts';

const rows: readonly SourcesRow[] = [
  [
    'Sivil Havacılık Genel Müdürlüğü’nden yapılan açıklamada, yasağın uzatılabileceği belirtildi.',
    ['organisation Sivil Havacılık Genel Müdürlüğü'],
    [],
  ],
  [
    '“Müşteri gökyüzüne bakıyor” diyen balon pilotu Serkan Aktuğ, böyle bir kasım görmediğini söyledi.',
    ['person Serkan Aktuğ'],
    ['Serkan Aktuğ'],
  ],
  [
    'Turizmciler Derneği Başkanı Nurcan Özbey, AA muhabirine yaptığı açıklamada doluluğun gerilediğini kaydetti.',
    ['person Nurcan Özbey via Anadolu Agency', 'agency Anadolu Agency'],
    [],
  ],
  ['Meteorolojiden edinilen bilgiye göre hamle hızı artıyor.', ['organisation Meteorolojiden'], []],
  [
    'Adının açıklanmasını istemeyen bir işletmeci ise bazı firmaların “sepeti yerden kaldırdığını” öne sürdü.',
    ['anonymous bir işletmeci'],
    ['bir işletmeci'],
  ],
  ['Hürriyet’in haberine göre günlük kayıp artıyor.', ['outlet Hürriyet'], []],
  ['Japonya’dan gelen Yuka adlı turist ise memnun: “Balon göremedik ama çömlek yaptık.”', ['person Yuka'], ['Yuka']],
  [
    'Yönetim Kurulu Başkanı Melih Tansu, NTV yayınında yeni hattın çalışacağını anlattı. ¶ “Yeşil çelik moda değil” dedi.',
    ['person Melih Tansu via n-tv', 'outlet n-tv'],
    ['Melih Tansu'],
  ],
  [
    'Konuya yakın üç kaynağın Reuters’a verdiği bilgiye göre görüşmeler sürüyor.',
    ['anonymous üç kaynağın via Reuters', 'agency Reuters'],
    [],
  ],
  [
    'Çelik Üreticileri Derneği verileri, ihracatın arttığını ortaya koyuyor.',
    ['document çelik Üreticileri Derneği verileri'],
    [],
  ],
  [
    'Analist Ceren Bilgiç ise temkinli. Maliyetini hatırlatan Bilgiç’e göre borçluluk yükselecek.',
    ['person Ceren Bilgiç'],
    [],
  ],
  ['Cumhuriyet, belediye meclisinin değişikliği görüşeceğini yazdı.', ['outlet Cumhuriyet'], []],
  [
    'Vali Osman Kaya, “Herkes evine dönecek” dedi. ¶ Kaya, çalışmaların sürdüğünü de ekledi.',
    ['person Osman Kaya'],
    ['Osman Kaya'],
  ],
  ['Bakanlıktan yapılan yazılı açıklamada ihalenin iptal edildiği bildirildi.', ['organisation Bakanlıktan'], []],
  [
    '“Kimse bizi dinlemiyor” diye yakınan Hatice Göl, dava açacaklarını dile getirdi.',
    ['person Hatice Göl'],
    ['Hatice Göl'],
  ],
  [
    'İçişleri Bakanı Ali Er, X hesabından yaptığı paylaşımda “Operasyon tamamlandı” ifadelerini kullandı.',
    ['person Ali Er'],
    ['Ali Er'],
  ],
  ['Uzmanlar, depremin yeni bir fayı tetikleyebileceği uyarısında bulundu.', ['anonymous uzmanlar'], []],
  ['Anadolu Ajansı’nın haberine göre yol kapandı.', ['agency Anadolu Agency'], []],
  ['Köylülerden Emine Tok, “Suyumuz kalmadı” diyor.', ['person Emine Tok'], ['Emine Tok']],
  [
    'AFP’ye konuşan bir diplomat, görüşmelerin tıkandığını söyledi.',
    ['anonymous bir diplomat via Agence France-Presse', 'agency Agence France-Presse'],
    [],
  ],
  ['Polis, şüphelinin yakalandığını açıkladı.', ['organisation Polis'], []],
  ['Belediye o gün vapur seferlerinin ücretsiz olacağını duyurdu.', ['organisation Belediye'], []],
  [
    'Cenova’da çıkan Il Faro gazetesi maçı “çocuklara anlatılacak bir yenilgi” diye özetledi.',
    ['outlet Il Faro gazetesi'],
    ['Il Faro gazetesi'],
  ],
  ['Üst katta bir öğretmen, elinde küçük bir haritayla ders anlatıyor.', [], []],
];

describe('Turkish', () => {
  test.each(rows)('%s', (text, citations, speakers) => {
    expect(readSources('tr', text)).toEqual({ citations, speakers });
  });
});
