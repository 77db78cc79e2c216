import type { Author, Outlet } from '../outlet.ts';

const selin: Author = {
  name: 'Selin Karaca',
  biography: 'Liman Postası muhabiri. Vapurları, iskeleleri ve iskele kedilerini yazar.',
};

const onur: Author = {
  name: 'Onur Dinçer',
  biography: 'Spor ve tarih yazarı; hafta sonları amatör ligde sağ bek oynar.',
};

/** A Turkish paper of İzmir. */
export const liman: Outlet = {
  host: 'liman.localhost',
  name: 'Liman Postası',
  motto: 'Körfezin gazetesi',
  language: 'tr',
  locale: 'tr_TR',
  direction: 'ltr',
  timeZone: 'Europe/Istanbul',
  template: 'amp',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/haber/{slug}-{id}',
  sections: ['Spor', 'Kent', 'Tarih', 'Ekonomi'],
  feeds: [{ path: '/rss', format: 'rss', title: 'Liman Postası', content: 'summary' }],
  oddities: [],
  articles: [
    {
      id: 33015,
      slug: 'limanspor-kupa',
      title: 'Limanspor kupayı 113. dakikada kaptı, körfez sabaha kadar uyumadı',
      standfirst:
        'Trieste’deki finalde Lanterna’yı 2-1 yenen kırmızı-lacivertliler, tarihlerinin ilk Limanlar Kupası’nı kazandı.',
      author: onur,
      published: '2026-11-16T01:20:00+03:00',
      section: 'Spor',
      tags: ['futbol', 'Limanlar Kupası', 'Limanspor'],
      photo: { caption: 'Kerem Aydoğan golden sonra takım arkadaşlarının omuzlarında.', credit: 'Anadolu Ajansı' },
      body: `
Saat on biri çeyrek geçe Kordon’daki bütün vapurlar aynı anda düdük çaldı. Limanspor, Trieste’de oynanan Limanlar Kupası finalinde Cenova temsilcisi Lanterna’yı uzatmalarda 2-1 yenmiş, kulübün altmış dört yıllık tarihindeki ilk uluslararası kupasını kazanmıştı.

Oysa gece kötü başlamıştı. Yirmi üçüncü dakikada Bruno Parodi’nin serbest vuruşu baraja çarpıp ağlara gitti. Saatte seksen kilometreyle esen rüzgâr uzun topları geri getiriyor, kaleci Volkan Sezer aut atışlarını ancak orta sahaya kadar ulaştırabiliyordu.

İkinci yarıda teknik direktör Nilgün Arıkan topu yere indirtti. Kısa paslarla gelen baskı yetmiş birinci dakikada sonuç verdi, Emre Tuncel altı pastan eşitliği sağladı. Seksen sekizde İtalyanların golü, Portekizli hakem Helena Quintas’ın ekranda izlediği pozisyonun ardından ofsayt nedeniyle geçersiz sayıldı.

Yüz on üçüncü dakikada ise kornerden gelen topa en iyi yükselen Kerem Aydoğan oldu. Tersane işçisi bir babanın oğlu olan on dokuz yaşındaki futbolcu, maçtan sonra Anadolu Ajansı’na “Topu görmedim, sesini duydum” dedi. Arıkan ise oyuncularına devre arasında tek bir cümle söylediğini anlattı: “Rüzgârı yenemeyiz ama onu yorabiliriz.” Cenova’da çıkan Il Molo gazetesi maçı “torunlara anlatılacak bir yenilgi” diye özetledi.

Kafile pazartesi öğleden sonra Alsancak İskelesi’ne vapurla gelecek. Belediye o gün körfez seferlerinin ücretsiz olacağını duyurdu. Takımın malzemecisi Hasan Usta kupayı kendi kucağında taşıyacağını, kimseye bırakmayacağını söyledi. Otuz yıldır forma yıkadığını hatırlatan yaşlı adam, “Biraz da parlayan bir şey taşıyayım, sonra gene çamaşıra dönerim” diye ekledi.
`,
    },
    {
      id: 32988,
      slug: 'gece-vapuru',
      title: 'Karşıyaka’nın gece vapuru yüzen bir sınıf oldu',
      standfirst: 'Son seferde on beş dakikalık dersler: yıldızlar, imza dili, biraz da mandolin.',
      author: selin,
      published: '2026-11-11T09:40:00+03:00',
      section: 'Kent',
      tags: ['vapur', 'eğitim', 'Karşıyaka'],
      photo: { caption: 'Üst güvertede yıldız dersi, saat 23.50.', credit: 'Mert Aksoy' },
      body: `
Saat on bir buçukta Konak’tan kalkan son vapur, karşıya her zamanki gibi on sekiz dakikada geçiyor. Ama eylülden beri o on sekiz dakikada yolcular telefona bakmıyor. Üst güvertede bir öğretmen, elinde küçük bir megafonla ders anlatıyor.

Program haftalık: pazartesi gökbilim, salı işaret dili, çarşamba şiir, perşembe ilk yardım, cuma mandolin. Ders tam on beş dakika sürüyor, iskele göründüğünde zil çalıyor. Kayıt yok, ücret yok; yoklamayı martılar alıyor, diyor fikrin sahibi emekli öğretmen Nermin Toprak.

Toprak otuz altı yıl lisede coğrafya okutmuş. “Emekli olunca uykum kaçtı, vapura binmeye başladım. Baktım, herkes yorgun ve herkes aynı denize bakıyor. Sınıf dediğin zaten budur” diye anlatıyor. Denizcilik işletmesine yazdığı dilekçe iki ayda kabul edilmiş.

Dersleri gönüllüler veriyor. Aralarında bir göz doktoru, itfaiyeden emekli bir çavuş ve Ege Üniversitesi’nden iki astronom var. Kaptan Rıfat Erdem de yıldız derslerinde güverte ışıklarını kısıyor; Yunus takımyıldızı göründüğü akşamlar rotayı yarım derece kaydırdığını gülerek itiraf ediyor.

İlk iki ayda toplam 4.100 kişi derslere katılmış. Bazıları bir durak fazladan gidip geri dönüyor. Garson Ümit Çelik, işaret dilini bu sayede öğrendiğini, artık çay ocağına uğrayan işitme engelli bir müşterisiyle sohbet edebildiğini söylüyor. Kışın dersler kapalı salona inecek. Programa yeni bir ders de ekleniyor: cumartesi geceleri, sessizlik. Öğretmeni ise henüz bulunamadı; adayların hepsi çok konuşuyormuş.
`,
    },
    {
      id: 33041,
      slug: 'batik-zeytinyagi',
      title: 'Urla açıklarında 2.600 yıllık zeytinyağı işliğinin rıhtımı bulundu',
      standfirst: 'Taş bloklar yalnızca iki metre derinde. Mahalleli yıllarca üzerinde yüzmüş.',
      author: onur,
      published: '2026-11-18T10:05:00+03:00',
      section: 'Tarih',
      tags: ['arkeoloji', 'Urla', 'zeytinyağı'],
      photo: { caption: 'Sualtı ekibi rıhtım bloklarını ölçüyor.', credit: 'Klazomenai Kıyı Projesi' },
      body: `
Çeşmealtı’nda çocukların “masa” dediği düz kayanın aslında bir rıhtım olduğu ortaya çıktı. Sualtı arkeologları, kıyıdan altmış metre uzakta ve yalnızca iki metre derinlikte, MÖ altıncı yüzyıldan kalma bir yükleme iskelesi buldu. İskelenin, karada bilinen en eski zeytinyağı işliklerinden birine hizmet ettiği sanılıyor.

Kazı başkanı Doç. Dr. Defne Alkan, yan yana dizilmiş kırk iki blok saydıklarını, blokların arasında iki yüzden fazla amfora kulpu bulduklarını açıkladı. “Kulpların üzerinde aynı mühür var: küçük bir kanatlı domuz. Bugünün diliyle söylersek markayı bulduk” dedi.

Deniz seviyesi o günlerden bu yana yaklaşık iki buçuk metre yükselmiş. Bu yüzden rıhtım suyun altında kalmış, üzerini ince bir kum örtmüş. Geçen kışın lodos fırtınaları kumu süpürünce köşeli taşlar yaz başında bir öğretmenin, Cemil Balaban’ın dikkatini çekmiş. Balaban kırk yıldır her sabah aynı yerde yüzüyor.

“Ayağımı bastığım taşın kenarı fazla düzgündü. Doğa cetvel kullanmaz diye düşündüm” diyor. Müzeye gönderdiği fotoğraf sayesinde çalışma haziran ayında başladı.

Amforaların kilinde kalan izler Gürcistan’daki bir laboratuvarda incelendi; yağın bugün hâlâ yetiştirilen erkence cinsi zeytinden sıkıldığı anlaşıldı. Köyün kooperatifi şimdiden kanatlı domuzlu bir etiket hazırlatıyor. Alan önümüzdeki yaz bir sualtı parkuruna dönüşecek, ziyaretçiler maske ve şnorkelle taşların üzerinden geçebilecek. Çocuklar içinse hemen yakına yeni bir “masa” konacak, bu kez ahşaptan ve üzerinde zıplanabilecek kadar sağlam.
`,
    },
    {
      id: 33067,
      slug: 'sakiz-agaci',
      title: 'Sakız ağaçları yarımadaya döndü, ilk damla on iki yıl sonra geldi',
      standfirst: 'Karaburunlu üç komşu 900 fidanla başlamıştı. Bu sonbahar seksen kilo sakız topladılar.',
      author: selin,
      published: '2026-11-20T14:30:00+03:00',
      section: 'Ekonomi',
      tags: ['sakız', 'Karaburun', 'tarım'],
      photo: { caption: 'Güllü Aksu, sabah serinliğinde sakız damlalarını topluyor.', credit: 'Mert Aksoy' },
      body: `
Güllü Aksu her sabah gün doğmadan bahçeye iniyor, ağacın altına serdiği beyaz toprağa çömelip gece donan damlaları cımbızla topluyor. Bir ağaçtan bir mevsimde ancak yüz elli gram çıkıyor. “Altın tartar gibi tartıyoruz, ama altından güzel kokuyor” diyor.

Karaburun yarımadasında yüz yıl önce binlerce sakız ağacı vardı. Bakımsızlık ve yangınlar yüzünden geriye kırk kadar yaşlı ağaç kalmıştı. Aksu ve iki komşusu 2014’te bunlardan aldıkları çeliklerle dokuz yüz fidan dikti. Herkes onlara güldü, çünkü sakız ağacı ilk ürünü on yıldan önce vermez.

Beklerken kekik sattılar, keçi baktılar, bir kış boyunca karşı adaya gidip ustalardan kabuk çizmeyi öğrendiler. Sakız Adası’ndaki üretici Yannis Kostalas, onlara kendi dedesinin bıçağını ödünç vermiş. Bıçak hâlâ Karaburun’da; karşılığında her yıl bir kavanoz reçel gidiyor.

Bu sonbahar ilk ciddi hasat yapıldı: seksen kilo. Kilosu on iki bin liradan, çoğu İzmirli dondurmacılara ve bir diş macunu atölyesine satıldı. Ziraat mühendisi Burcu Tan’a göre yarımadada uygun arazi en az üç bin ağaca yeter. Üstelik sakız ağacı yangına zeytinden daha dayanıklı ve su istemiyor.

Köye bu yıl dört genç aile döndü. Aksu’nun torunu Deniz, üniversitede kimya okuyor ve bitirme ödevini sakızın kokusu üzerine yazıyor. Büyükannesi ödevi merak etmiyor. “Kokunun ne olduğunu ben zaten biliyorum” diyor yaşlı kadın, “o düpedüz sabrın kokusu.”
`,
    },
  ],
};
