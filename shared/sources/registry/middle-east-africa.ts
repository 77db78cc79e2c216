/** Newspapers, magazines, broadcasters and sites of the Middle East and of Africa. */
export const middleEastAndAfrica = `
# QA ar,en
Al Jazeera | broadcaster state | aljazeera.net, aljazeera.com | Al-Jazeera; Al-Jazira; Al Jazira; Al Jazeera English; Aljazeera; Аль-Джазира; الجزيرة*; قناة الجزيرة; الجزيرة نت; アルジャジーラ; アルジャジーラ・テレビ; 半岛电视台; 半島電視台; 알자지라; الجزيره*
Al Sharq (Qatar) | daily | al-sharq.com | الشرق القطرية
Al Raya | daily | raya.com | الراية*
Gulf Times | daily | gulf-times.com |
The Peninsula | daily | thepeninsulaqatar.com | The Peninsula*
# SA ar,en
Al Arabiya | broadcaster | alarabiya.net | Al-Arabiya; العربية*; قناة العربية; العربية نت; Аль-Арабия; アル・アラビーヤ; 阿拉比亚电视台
Okaz | daily | okaz.com.sa | عكاظ
Al Riyadh | daily | alriyadh.com | الرياض*; صحيفة الرياض
Al Watan (Saudi Arabia) | daily | alwatan.com.sa | الوطن السعودية
Al Eqtisadiah | daily | aleqt.com | الاقتصادية*
Arab News | daily | arabnews.com | عرب نيوز; 阿拉伯新闻
Saudi Gazette | daily | saudigazette.com.sa |
Asharq News | broadcaster | asharq.com | الشرق للأخبار; Asharq Business
Independent Arabia | digital | independentarabia.com | إندبندنت عربية
# AE en,ar
The National (UAE) | daily state | thenationalnews.com | The National*; 国民报
Gulf News | daily | gulfnews.com | غلف نيوز; 海湾新闻
Khaleej Times | daily | khaleejtimes.com | خليج تايمز; 哈利杰时报
Al Khaleej | daily | alkhaleej.ae | الخليج*; صحيفة الخليج
Al Bayan | daily state | albayan.ae | البيان*; صحيفة البيان
Al-Ittihad | daily state | alittihad.ae | الاتحاد*; صحيفة الاتحاد
Sky News Arabia | broadcaster | skynewsarabia.com | سكاي نيوز عربية
Erem News | digital | eremnews.com | إرم نيوز
# KW ar
Al-Qabas | daily | alqabas.com | القبس*; صحيفة القبس
Al-Anba | daily | alanba.com.kw | الأنباء الكويتية; صحيفة الأنباء
Al Rai (Kuwait) | daily | alraimedia.com | الراي*; صحيفة الراي
Al Jarida | daily | aljarida.com | الجريدة الكويتية
Kuwait Times | daily | kuwaittimes.com |
Arab Times | daily | arabtimesonline.com |
# BH ar
Al Ayam | daily | alayam.com | الأيام البحرينية
Akhbar Al Khaleej | daily | akhbar-alkhaleej.com | أخبار الخليج
Gulf Daily News | daily | gdnonline.com |
# OM ar
Oman Daily | daily state | omandaily.om | عمان*; جريدة عمان
Times of Oman | daily | timesofoman.com |
Muscat Daily | daily | muscatdaily.com |
# YE ar
Al-Masdar | digital | almasdaronline.com | المصدر أونلاين
Al-Masirah | broadcaster party | almasirah.net | المسيرة*; قناة المسيرة
# IQ ar
Azzaman | daily | azzaman.com | الزمان*; صحيفة الزمان
Al-Sabah (Iraq) | daily state | alsabaah.iq | الصباح*; صحيفة الصباح
Al-Mada | daily | almadapaper.net | المدى*; صحيفة المدى
Al Sumaria | broadcaster | alsumaria.tv | السومرية; السومرية نيوز
Rudaw | broadcaster | rudaw.net | روداو; رووداو
Kurdistan 24 | broadcaster | kurdistan24.net | كردستان 24
Al Iraqiya | broadcaster state | imn.iq | العراقية*; قناة العراقية
# JO ar
Al Ghad | daily | alghad.com | الغد*; صحيفة الغد
Ad-Dustour | daily | addustour.com | الدستور*; صحيفة الدستور
Al Ra'i (Jordan) | daily state | alrai.com | الرأي*; صحيفة الرأي; Al Rai
The Jordan Times | daily | jordantimes.com | Jordan Times
Roya News | broadcaster | royanews.tv | رؤيا
# LB ar
An-Nahar | daily | annahar.com | النهار*; صحيفة النهار; Annahar; النهار العربي
Al-Akhbar | daily | al-akhbar.com | الأخبار*; صحيفة الأخبار
As-Safir | daily | assafir.com | السفير*; صحيفة السفير
Nida al-Watan | daily | nidaalwatan.com | نداء الوطن
Al Mayadeen | broadcaster | almayadeen.net | الميادين*; قناة الميادين; Al-Mayadeen
Al-Manar | broadcaster party | almanar.com.lb | المنار*; قناة المنار; Аль-Манар; マナール・テレビ
LBCI | broadcaster | lbcgroup.tv | المؤسسة اللبنانية للإرسال
MTV (Lebanon) | broadcaster | mtv.com.lb | قناة إم تي في
Al Jadeed | broadcaster | aljadeed.tv | الجديد*; قناة الجديد
Al-Modon | digital | almodon.com | المدن*
# LB fr
L'Orient-Le Jour | daily | lorientlejour.com | L'Orient–Le Jour; L'Orient Today; L'Orient Le Jour; لوريان لو جور
# SY ar
Tishreen | daily state | tishreen.news.sy | تشرين*; صحيفة تشرين
Al-Watan (Syria) | daily | alwatan.sy | الوطن السورية
Enab Baladi | digital | enabbaladi.net | عنب بلدي
Syria TV | broadcaster | syria.tv | تلفزيون سوريا
# PS ar
Al-Quds (Palestine) | daily | alquds.com | القدس*; صحيفة القدس
Al-Ayyam (Palestine) | daily | al-ayyam.ps | الأيام الفلسطينية
Al-Hayat al-Jadida | daily state | alhaya.ps | الحياة الجديدة
Al-Aqsa TV | broadcaster party | aqsatv.ps | الأقصى*; قناة الأقصى
# IL he
Haaretz | daily | haaretz.co.il, haaretz.com | Ha'aretz; הארץ*; Гаарец; هآرتس; صحيفة هآرتس; ハアレツ; 国土报; 하아레츠
Yedioth Ahronoth | daily | yediot.co.il | Yediot Aharonot; Yediot Aharonoth; ידיעות אחרונות; يديعوت أحرونوت; Едиот Ахронот; イディオト・アハロノト; 新消息报
Ynet | digital | ynet.co.il, ynetnews.com | ואיינט; Ynetnews
Maariv | daily | maariv.co.il | Ma'ariv; מעריב*; معاريف; 晚报 (以色列)
Israel Hayom | daily | israelhayom.co.il, israelhayom.com | ישראל היום*; إسرائيل هيوم; 今日以色列报
Globes | daily | globes.co.il | גלובס
Calcalist | daily | calcalist.co.il | כלכליסט
TheMarker | daily | themarker.com | דה מרקר
Walla | digital | walla.co.il | Walla!; וואלה
Channel 12 | broadcaster | mako.co.il, n12.co.il | חדשות 12; N12; القناة 12*; 12 канал*
Channel 13 | broadcaster | 13tv.co.il | חדשות 13; القناة 13*
Channel 14 | broadcaster | now14.co.il | ערוץ 14
Kan | broadcaster public | kan.org.il | כאן*; Kan News; هيئة البث الإسرائيلية; Кан*
# IL en
The Jerusalem Post | daily | jpost.com | Jerusalem Post; جيروزاليم بوست; エルサレム・ポスト; 耶路撒冷邮报
The Times of Israel | digital | timesofisrael.com | Times of Israel; تايمز أوف إسرائيل; 以色列时报
i24NEWS | broadcaster | i24news.tv | i24 News
+972 Magazine | digital | 972mag.com | +972
# TR tr
Hürriyet | daily | hurriyet.com.tr, hurriyetdailynews.com | Hurriyet; Hürriyet Daily News; Хюрриет; حرييت; ヒュリエト; 自由报
Milliyet | daily | milliyet.com.tr | Миллиет; ملييت; 国民报 (土耳其)
Cumhuriyet* | daily | cumhuriyet.com.tr | Джумхуриет; جمهورييت; 共和国报 (土耳其)
Sabah* | daily | sabah.com.tr | Daily Sabah; صباح التركية; Сабах*; 晨报 (土耳其)
Sözcü | daily | sozcu.com.tr | Sozcu; Sözcü*
Yeni Şafak | daily | yenisafak.com | Yeni Safak; يني شفق
Habertürk | broadcaster | haberturk.com | Haberturk
BirGün | daily | birgun.net | Birgün
Evrensel* | daily | evrensel.net |
Bianet | digital | bianet.org |
T24 | digital | t24.com.tr |
NTV (Türkiye) | broadcaster | ntv.com.tr |
CNN Türk | broadcaster | cnnturk.com | CNN Turk
TRT | broadcaster public | trt.net.tr, trthaber.com, trtworld.com | TRT Haber; TRT World; تي آر تي; ТРТ
Al-Monitor | digital | al-monitor.com | Al Monitor; المونيتور
# IR fa
Shargh | daily | sharghdaily.com | Shargh Daily; شرق*; روزنامه شرق; صحيفة شرق; シャルグ紙
Kayhan | daily state | kayhan.ir | کیهان; كيهان; Кейхан; 世界报 (伊朗)
Ettelaat | daily state | ettelaat.com | اطلاعات*; روزنامه اطلاعات
Etemad | daily | etemadnewspaper.ir | اعتماد*; روزنامه اعتماد
Hamshahri | daily | hamshahrionline.ir | همشهری
Iran (daily) | daily state | irannewspaper.ir | روزنامه ایران
Jam-e Jam | daily state | jamejamonline.ir | جام جم
Donya-e Eqtesad | daily | donya-e-eqtesad.com | دنیای اقتصاد
Tehran Times | daily state | tehrantimes.com | طهران تايمز; 德黑兰时报
IRIB | broadcaster state | iribnews.ir | صدا و سیما; خبرگزاری صداوسیما
Press TV | broadcaster state | presstv.ir | برس تي في; プレスTV
Al-Alam | broadcaster state | alalam.ir | قناة العالم; العالم*
# EG ar
Al-Ahram | daily state | ahram.org.eg | Al Ahram; Ahram Online; الأهرام; صحيفة الأهرام; بوابة الأهرام; Аль-Ахрам; アハラム; アル・アハラム; 金字塔报; 알아흐람
Al-Akhbar (Egypt) | daily state | akhbarelyom.com | أخبار اليوم; بوابة أخبار اليوم
Al-Gomhuria | daily state | gomhuriaonline.com | الجمهورية*; صحيفة الجمهورية
Al-Masry Al-Youm | daily | almasryalyoum.com | المصري اليوم; Egypt Independent
Al-Shorouk | daily | shorouknews.com | الشروق*; صحيفة الشروق
Youm7 | daily | youm7.com | اليوم السابع
Al-Watan (Egypt) | daily | elwatannews.com | الوطن*; صحيفة الوطن
Al-Dostor | daily | dostor.org | الدستور المصرية
Mada Masr | digital | madamasr.com | مدى مصر
Al Qahera News | broadcaster | alqaheranews.net | القاهرة الإخبارية
Daily News Egypt | daily | dailynewsegypt.com |
# LY ar
Al-Wasat (Libya) | digital | alwasat.ly | بوابة الوسط
Libya Al-Ahrar | broadcaster | libyaalahrar.tv | ليبيا الأحرار
The Libya Observer | digital | libyaobserver.ly |
# TN fr,ar
La Presse de Tunisie | daily state | lapresse.tn | La Presse*
Le Temps (Tunisie) | daily | letemps.news |
Kapitalis | digital | kapitalis.com |
Business News (Tunisie) | digital | businessnews.com.tn | Business News*
Nawaat | digital | nawaat.org | نواة
Mosaïque FM | broadcaster | mosaiquefm.net | Mosaique FM; موزاييك; إذاعة موزاييك
Assabah | daily | assabah.com.tn | الصباح التونسية
Al Chourouk (Tunisie) | daily | alchourouk.com | الشروق التونسية
Shems FM | broadcaster | shemsfm.net | شمس إف إم
# DZ ar,fr
El Watan | daily | elwatan.com, elwatan-dz.com | الوطن الجزائرية
El Khabar | daily | elkhabar.com | الخبر*; صحيفة الخبر; El-Khabar
El Moudjahid | daily state | elmoudjahid.dz | المجاهد*
Echorouk | daily | echoroukonline.com | الشروق أونلاين; الشروق الجزائرية; Echourouk; Ech-Chourouk
Liberté (Algérie) | daily | liberte-algerie.com |
Ennahar | broadcaster | ennaharonline.com | النهار الجزائرية
Le Quotidien d'Oran | daily | lequotidien-oran.com |
TSA | digital | tsa-algerie.com | Tout sur l'Algérie
Horizons* | daily state | horizons.dz |
# MA ar,fr
Hespress | digital | hespress.com | هسبريس
Le Matin (Maroc) | daily | lematin.ma | Le Matin du Sahara
L'Économiste (Maroc) | daily | leconomiste.com | L'Économiste; L'Economiste
Al Massae | daily | almassae.press.ma | المساء*; صحيفة المساء
Assabah (Maroc) | daily | assabah.ma | الصباح المغربية
Akhbar Al Yaoum | daily | alyaoum24.com | أخبار اليوم المغربية
Le360 | digital | le360.ma |
Médias24 | digital | medias24.com | Medias24
TelQuel | magazine | telquel.ma | Tel Quel
2M | broadcaster public | 2m.ma | القناة الثانية
SNRT | broadcaster public | snrt.ma | القناة الأولى المغربية
# MR fr
Cridem | digital | cridem.org |
Sahara Médias | digital | saharamedias.net | صحراء ميديا
# SD ar
Sudan Tribune | digital | sudantribune.com | سودان تربيون
Al-Sudani | daily | alsudaninews.com | السوداني*
Radio Dabanga | broadcaster | dabangasudan.org | راديو دبنقا; Dabanga
# SS en
Radio Tamazuj | broadcaster | radiotamazuj.org |
Eye Radio | broadcaster | eyeradio.org |
# SO so,en
Garowe Online | digital | garoweonline.com |
Hiiraan Online | digital | hiiraan.com |
Shabelle | broadcaster | shabellemedia.com | Radio Shabelle
Radio Mogadishu | broadcaster state | radiomuqdisho.so |
# DJ fr
La Nation (Djibouti) | daily state | lanation.dj |
# SN fr
Le Soleil* | daily state | lesoleil.sn | quotidien Le Soleil
Sud Quotidien | daily | sudquotidien.sn |
Wal Fadjri | daily | walf-groupe.com | WalfQuotidien; Walf Quotidien
Le Quotidien (Sénégal) | daily | lequotidien.sn |
L'Observateur (Sénégal) | daily | lobs.sn | L'Observateur*
Dakaractu | digital | dakaractu.com |
Seneweb | digital | seneweb.com |
RTS (Sénégal) | broadcaster public | rts.sn |
# CI fr
Fraternité Matin | daily state | fratmat.info | Fraternité-Matin; Frat Mat
Le Patriote* | daily | lepatriote.ci |
Abidjan.net | digital | abidjan.net |
RTI | broadcaster public | rti.ci |
# ML fr
L'Essor (Mali) | daily state | lessor.ml | L'Essor*
Maliweb | digital | maliweb.net |
Studio Tamani | broadcaster | studiotamani.org |
ORTM | broadcaster state | ortm.ml |
# BF fr
Sidwaya | daily state | sidwaya.info |
L'Observateur Paalga | daily | lobspaalga.com |
Lefaso.net | digital | lefaso.net | LeFaso.net
Omega FM | broadcaster | omegamedias.info |
# NE fr
Le Sahel* | daily state | lesahel.org |
ActuNiger | digital | actuniger.com |
# TG fr
Togo-Presse | daily state | togopresse.tg |
Republicoftogo | digital state | republicoftogo.com |
# BJ fr
La Nation (Bénin) | daily state | lanation.bj |
La Nouvelle Tribune (Bénin) | daily | lanouvelletribune.info |
Banouto | digital | banouto.bj |
# GN fr
Guineenews | digital | guineenews.org | Guinéenews
Africaguinee | digital | africaguinee.com |
# GA fr
L'Union (Gabon) | daily state | union.sonapresse.com |
Gabonreview | digital | gabonreview.com |
Gabon Media Time | digital | gabonmediatime.com |
# CM fr,en
Cameroon Tribune | daily state | cameroon-tribune.cm |
Mutations* | daily | quotidienmutations.cm |
Actu Cameroun | digital | actucameroun.com |
CRTV | broadcaster state | crtv.cm |
Journal du Cameroun | digital | journalducameroun.com |
# TD fr
Alwihda Info | digital | alwihdainfo.com | Alwihda
# CF fr
Radio Ndeke Luka | broadcaster | radiondekeluka.org | Ndeke Luka
# CG fr
Les Dépêches de Brazzaville | daily | adiac-congo.com | Adiac
# CD fr
Radio Okapi | broadcaster | radiookapi.net | راديو أوكابي
Actualité.cd | digital | actualite.cd | ACTUALITE.CD
Le Potentiel* | daily | lepotentiel.cd |
7sur7.cd | digital | 7sur7.cd |
# RW en
The New Times (Rwanda) | daily | newtimes.co.rw | The New Times
KT Press | digital | ktpress.rw |
IGIHE | digital | igihe.com | Igihe
# BI fr
Iwacu | weekly | iwacu-burundi.org |
# MG fr
Midi Madagasikara | daily | midi-madagasikara.mg |
L'Express de Madagascar | daily | lexpress.mg |
# MU en,fr
L'Express (Maurice) | daily | lexpress.mu |
Le Mauricien | daily | lemauricien.com |
Le Défi Media | daily | defimedia.info | Le Défi Quotidien
# RE fr
Le Quotidien de La Réunion | daily | lequotidien.re |
Zinfos974 | digital | zinfos974.com |
# KM fr
Al-Watwan | daily state | alwatwan.net |
# ET en
The Reporter (Ethiopia) | weekly | thereporterethiopia.com |
Addis Standard | digital | addisstandard.com |
Addis Fortune | weekly | addisfortune.news |
Fana | broadcaster state | fanabc.com | Fana Broadcasting Corporate
# ER ti
Shabait | digital state | shabait.com |
# KE en
Daily Nation | daily | nation.africa | Nation*; Nation Media Group
The Standard (Kenya) | daily | standardmedia.co.ke |
The Star (Kenya) | daily | the-star.co.ke |
Business Daily | daily | businessdailyafrica.com | Business Daily Africa
Citizen TV | broadcaster | citizen.digital |
KBC | broadcaster public | kbc.co.ke |
The EastAfrican | weekly | theeastafrican.co.ke | The East African
Capital FM (Kenya) | broadcaster | capitalfm.co.ke |
# UG en
Daily Monitor | daily | monitor.co.ug | The Monitor*
New Vision | daily state | newvision.co.ug | The New Vision
The Independent (Uganda) | magazine | independent.co.ug |
# TZ en,sw
The Citizen (Tanzania) | daily | thecitizen.co.tz | The Citizen*
Mwananchi* | daily | mwananchi.co.tz | gazeti la Mwananchi
Daily News (Tanzania) | daily state | dailynews.co.tz |
The Chanzo | digital | thechanzo.com |
# NG en
The Punch* | daily | punchng.com | Punch*; Punch Newspapers
The Guardian (Nigeria) | daily | guardian.ng |
Vanguard* | daily | vanguardngr.com |
ThisDay | daily | thisdaylive.com | This Day*
Daily Trust | daily | dailytrust.com |
Premium Times | digital | premiumtimesng.com |
The Nation (Nigeria) | daily | thenationonlineng.net |
BusinessDay (Nigeria) | daily | businessday.ng |
The Cable (Nigeria) | digital | thecable.ng | TheCable
Channels Television | broadcaster | channelstv.com | Channels TV
Arise News | broadcaster | arise.tv | Arise TV
Sahara Reporters | digital | saharareporters.com | SaharaReporters
# GH en
Daily Graphic | daily state | graphic.com.gh | Graphic Online
Ghanaian Times | daily state | ghanaiantimes.com.gh |
MyJoyOnline | digital | myjoyonline.com | Joy FM; JoyNews
Citi FM | broadcaster | citinewsroom.com | Citi Newsroom
GhanaWeb | digital | ghanaweb.com |
# SL en
Awoko | daily | awokonewspaper.sl |
Sierraloaded | digital | sierraloaded.sl |
# LR en
FrontPage Africa | daily | frontpageafricaonline.com | FrontPageAfrica
Liberian Observer | daily | liberianobserver.com |
# GM en
The Point (Gambia) | daily | thepoint.gm |
Foroyaa | daily | foroyaa.net |
# ZA en
Mail & Guardian | weekly | mg.co.za | Mail and Guardian
News24 | digital | news24.com |
Daily Maverick | digital | dailymaverick.co.za |
Business Day (South Africa) | daily | businesslive.co.za | Business Day
The Star (South Africa) | daily | thestar.co.za |
Sunday Times (South Africa) | weekly | timeslive.co.za | TimesLIVE
The Sowetan | daily | sowetanlive.co.za | Sowetan
Cape Times | daily | capetimes.co.za |
The Citizen (South Africa) | daily | citizen.co.za |
SABC | broadcaster public | sabc.co.za, sabcnews.com | SABC News
eNCA | broadcaster | enca.com |
IOL | digital | iol.co.za |
amaBhungane | digital | amabhungane.org |
# ZA af
Netwerk24 | digital | netwerk24.com |
Beeld | daily | beeld.com |
# ZW en
The Herald (Zimbabwe) | daily state | herald.co.zw |
NewsDay (Zimbabwe) | daily | newsday.co.zw | NewsDay*
Bulawayo24 | digital | bulawayo24.com |
# ZM en
Times of Zambia | daily state | times.co.zm |
Zambia Daily Mail | daily state | daily-mail.co.zm |
News Diggers | daily | diggers.news |
# MW en
Nyasa Times | digital | nyasatimes.com |
The Nation (Malawi) | daily | mwnation.com |
# BW en
Mmegi | daily | mmegi.bw |
# NA en
The Namibian | daily | namibian.com.na |
New Era (Namibia) | daily state | neweralive.na | New Era*
# LS en
Lesotho Times | weekly | lestimes.com |
# SZ en
Times of Eswatini | daily | times.co.sz | Times of Swaziland
# AO pt
Jornal de Angola | daily state | jornaldeangola.ao |
Novo Jornal | weekly | novojornal.co.ao |
Rádio Nacional de Angola | broadcaster state | rna.ao | RNA*
# MZ pt
Notícias (Moçambique) | daily state | jornalnoticias.co.mz | jornal Notícias
O País (Moçambique) | daily | opais.co.mz | O País*
Savana* | weekly | savana.co.mz | semanário Savana; jornal Savana
Carta de Moçambique | digital | cartamz.com |
STV (Moçambique) | broadcaster | stv.co.mz |
# CV pt
A Semana | weekly | asemana.cv |
Expresso das Ilhas | weekly | expressodasilhas.cv |
# GW pt
O Democrata (Guiné-Bissau) | weekly | odemocratagb.com |
# ST pt
Téla Nón | digital | telanon.info |
`;
