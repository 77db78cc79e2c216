import type { LanguageResource } from './resource.ts';

/** Every noun with the endings that stand without an apostrophe: genitive, dative, locative, ablative. */
const declined = (list: string) =>
  list
    .split('|')
    .flatMap((noun) => {
      const vowel = [...noun].findLast((letter) => 'aıoueiöü'.includes(letter)) ?? 'a';
      const back = 'aıou'.includes(vowel);
      const [low, high] = [
        back ? 'a' : 'e',
        { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', i: 'i', ö: 'ü', ü: 'ü' }[vowel] ?? 'ı',
      ];
      const hard = /[çfhkpsşt]$/u.test(noun) ? 't' : 'd';
      const soft = noun.replace(/k$/u, 'ğ');
      const vowelled = [`n${high}n`, `y${low}`, `d${low}n`, `d${low}`];
      const bearing = [`n${high}n`, `n${low}`, `nd${low}n`, `nd${low}`];
      const closed = [`${hard}${low}n`, `${hard}${low}`];
      return /[aeıioöuü]$/u.test(noun)
        ? [noun, ...vowelled.map((ending) => noun + ending), ...bearing.map((ending) => noun + ending)]
        : [noun, `${soft}${high}n`, `${soft}${low}`, ...closed.map((ending) => noun + ending)];
    })
    .join('|');

export const turkish: LanguageResource = {
  lang: 'tr',
  verbFinal: true,
  stackedNouns: true,
  indefinite: /^bir$/,
  doer: /(?:[cç][ıiuü]|l[ıiuü]|m[ae]n|ist|er|ör)$/u,
  adnominal:
    /(?:.(?<![dt])[ae]n|^(?:eden|giden|tutan|satan|yatan|yaratan|anlatan|kuşatan|işleten|yöneten|üreten|yürüten|unutan|hatırlatan)|.{2}d[ıiuü]ğ[ıiuü]|t[ıiuü]ğ[ıiuü])$/u,
  oblique: /(?:l[ae]r(?:[ae]|[ıi]n|d[ae]n?)|nd[ae]n)$/u,
  dative: /^(?:[ynd]?[ae]|t[ae])$/,
  named: /^(?:adlı|isimli|adındaki|ismindeki)$/,
  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
  ],
  words: {
    say: `ifadelerini kullandı|ifadelerini kullanıyor|ifadesini kullandı|değerlendirmesinde bulundu|açıklamasında bulundu|çağrısında bulundu|uyarısında bulundu|açıklamasını yaptı|yorumunu yaptı|yorumunda bulundu|yanıtını verdi|cevabını verdi|sözlerini sarf etti|şeklinde konuştu|diye seslendi|diye yakındı|diye ekledi|diye yanıtladı|diye sordu|diye cevap verdi|diye anlattı|dile getirdiler|kanısında|görüşünde|inancında|dikkat çekti|dikkat çekiyor|altını çizdi|altını çiziyor|işaret etti|ileri sürdü|öne sürüyor|dert yandı|isyan etti|tepki gösterdi|itiraz etti|itiraf etti|kabul etti|duyurdu|teyit etti|yalanlıyor|teşekkür etti|mesajını verdi|mesajı verdi|şikayet etti|şikâyet etti|özetledi|özetliyor|yineledi|hatırlatıyor|tanımladı|tanımlıyor|tarif etti|nitelendirdi|umuyor|ummakta|bekliyor|düşünüyor|inanıyor|savunuyorlar|dedi|diyor|demişti|dediler|söyledi|söylüyor|söylediler|belirtti|belirtiyor|belirttiler|açıkladı|açıklıyor|açıkladılar|ifade etti|ifade ediyor|ifade ettiler|vurguladı|vurguluyor|kaydetti|kaydediyor|ekledi|ekliyor|aktardı|aktarıyor|aktardılar|anlattı|anlatıyor|bildirdi|bildiriyor|bildirdiler|duyurdu|duyuruyor|duyurdular|iddia etti|iddia ediyor|savundu|savunuyor|uyardı|uyarıyor|uyardılar|doğruladı|doğruluyor|yalanladı|reddetti|yanıtladı|yanıt verdi|cevap verdi|sordu|yazdı|yazıyor|konuştu|konuşuyor|değerlendirdi|dile getirdi|dile getiriyor|hatırlattı|öne sürdü|söz verdi|talep etti|istedi|eleştirdi|övdü|espri yaptı|güldü|yakındı|paylaştı|yayımladı|tahmin etti|tahmin ediyor|öngördü|öngörüyor|diye konuştu`,
    report: `yazdı|bildirdi|duyurdu|aktardı|yayımladı|haberine|geçti|iddia etti`,
    show: `ortaya çıkardı|işaret ediyor|işaret etti|gösterdi|gösteriyor|ortaya koydu|ortaya koyuyor|öngörüyor|belirtiliyor|tespit etti|uyarıyor|öneriyor`,
    accordingAfter: `göre|nazaran|${['nden', 'ndan', 'den', 'dan', 'ten', 'tan'].map((ending) => `'${ending} yapılan açıklamada|'${ending} yapılan yazılı açıklamada|'${ending} yapılan açıklamaya göre|'${ending} edinilen bilgiye göre|'${ending} alınan bilgiye göre`).join('|')}|yapılan açıklamada|yapılan yazılı açıklamada|yapılan açıklamaya göre|edinilen bilgiye göre|alınan bilgiye göre|verdiği bilgiye göre|verdiği bilgilere göre|verdikleri bilgiye göre|haberine göre|haberinde|açıklamasına göre|aktardığına göre|bildirdiğine göre|yazdığına göre|belirttiğine göre|söylediğine göre|anlattığına göre|iddiasına göre|ifadesiyle|deyişiyle|sözleriyle|deyimiyle|tabiriyle`,
    to: `muhabirine`,
    interview: `muhabirine|muhabirlerine|yayınında|canlı yayınında|programında|ekranlarında|mikrofonuna|haber merkezine|gazetesine|ajansına|kanalına|televizyonuna|dergisine`,
    title: `sayın|bay|bayan|dr.|prof.|doç.|av.|hacı|general|albay`,
    role: `bakan|bakanı|başbakan|cumhurbaşkanı|başkan|başkanı|belediye başkanı|vali|valisi|kaymakam|milletvekili|müdür|müdürü|genel müdürü|sözcü|yönetici|yöneticisi|profesör|araştırmacı|araştırmacısı|uzman|uzmanı|ekonomist|analist|avukat|avukatı|hakim|savcı|doktor|hemşire|öğretmen|öğrenci|öğrencisi|çiftçi|balıkçı|fırıncı|aşçı|arıcı|şoför|kaptan|kaptanı|pilot|antrenör|teknik direktör|futbolcu|yazar|şair|sanatçı|müzisyen|oyuncu|yönetmen|gazeteci|fotoğrafçı|muhtar|muhtarı|sahibi|kurucusu|mühendis|mimar|küratör|küratörü|arkeolog|tarihçi|biyolog|sekreteri|genel sekreteri|koordinatörü|gönüllü|emekli|ustası|usta`,
    crowd: `${declined('kaynak|kaynaklar|kaynağı|yetkili|yetkililer|yetkilisi|tanık|tanıklar|görgü tanıkları|sakinleri|köylüler|uzmanlar|analistler|diplomat|diplomatlar|araştırmacılar|çiftçiler|balıkçılar|esnaf|veliler|yolcular|turistler|çalışanlar|öğrenciler|kişi|kişiler|vatandaşlar|işletmeci|esnaf|mahalleli|mahalleliler|vatandaş|turist|komşu|komşusu|komşuları|yolcu|işçi|işçiler|çalışan|öğretmenler|müşteri|müşteriler|çoban|balıkçı|çiftçi|köylü|satıcı|garson|görevli|görevliler|uzman|akademisyen|avukat|doktor|hemşire|taraftar|taraftarlar|kadın|adam|genç|yaşlı')}`,
    spokes: `sözcüsü|sözcü`,
    organisation: `${declined('bakanlığı|bakanlık|belediyesi|belediye|valiliği|valilik|kaymakamlığı|hükümet|meclis|tbmm|emniyet|polis|jandarma|itfaiye|mahkeme|savcılığı|savcılık|kurumu|kurulu|müdürlüğü|başkanlığı|derneği|dernek|vakfı|vakıf|sendikası|sendika|odası|birliği|üniversitesi|enstitüsü|merkezi|müzesi|hastanesi|şirketi|şirket|holding|bankası|merkez bankası|tüik|afad|parti|partisi|kulübü|kulüp|federasyonu|örgütü|büyükelçiliği|ajansı|meteoroloji|üreticileri derneği|çevre örgütü|müdürlük|il müdürlüğü|genel müdürlüğü|genel müdürlük|odalar birliği|koruma kurulu|zabıta|itfaiyesi|adalet bakanlığı|savunma bakanlığı|dışişleri|başsavcılığı|başsavcılık|birliği|kooperatifi|işletmesi|kuruluşu|platformu|hastane|okulu|ofisi|komisyonu|komitesi|meclisi|konseyi|ordu|donanma|ajans')}`,
    document: `verileri|verilerine|veriler|raporunda|raporuna|araştırmasında|araştırmasına|anketine|anketinde|çalışma|çalışması|çalışmaya|makale|makalesi|iddianame|iddianamede|tutanak|bilirkişi raporu|rapor|raporu|rapora|raporda|araştırma|araştırması|araştırmaya|anket|anketi|ankete|belge|belgeler|belgelere|karar|kararı|tasarı|tasarısı|analiz`,
    statement: `açıklama|açıklamasına|açıklamada|istatistikler|mesajında|bildiri`,
    medium: `gazetesi|gazete|gazetesine|dergisi|televizyonu|kanalı|radyosu|sitesi|basın|medya`,
    agency: `ajansı|haber ajansı|ajans|ajansına|haber ajansına`,
    sign: `tabela|tabelada|levha|levhada|pankart|pankartta|afiş|yazı|yazıyor|yazıyordu|yazılı|duvar|duvarda|etiket|kağıt`,
    label: `adlı|isimli|sözde|kelimesi|sözcüğü|filmi|kitabı|romanı|şarkısı|albümü|dizisi|sergisi|projesi|lakaplı|başlıklı`,
    pronoun: `o|onlar|kendisi`,
    determiner: `bir|bu|şu|iki|üç|dört|beş|bazı|birçok|her|tüm|diğer`,
    preposition: `için|ile|gibi|kadar|sonra|önce|üzerine|karşı|rağmen|olarak|dolayı|beri|arasında`,
    clause: `ki|ve|veya|ama|ancak|fakat|çünkü|eğer|de|da`,
    filler: `ders anlatıyor|ders anlattı|masal anlatıyor|masal anlattı|hikâye anlatıyor|hikâye anlattı|hikaye anlatıyor|hikaye anlattı|fıkra anlatıyor|fıkra anlattı|ise|dün|bugün|yarın|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|günü|ayrıca|daha|çok|en|olduğunu|olacağını|edeceğini|diye|şöyle|böyle|değil`,
    company: `aş|a.ş.|holding|bankası|üniversitesi|vakfı|derneği`,
  },
};
