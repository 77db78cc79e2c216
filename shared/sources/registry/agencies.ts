/** News agencies of the world. The form of a row is described in `read-rows.ts`. */
export const agencies = `
# FR fr,en,es,ar,de,pt
Agence France-Presse | agency | afp.com | AFP; l'Agence France Presse; France Presse; Frans Press; АФП; Агентство Франс-Пресс; Франс Пресс; وكالة فرانس برس; فرانس برس; أ ف ب; أ.ف.ب; ا ف ب; AFP通信; AFP時事; 法新社; 法國新聞社; 法国新闻社; AFP 통신; एएफपी; סוכנות הידיעות הצרפתית; خبرگزاری فرانسه
# GB en
Reuters | agency | reuters.com | Reuters News Agency; Agence Reuters; Thomson Reuters*; Рейтер; Рейтерс; агентство Reuters; Ройтерс; رويترز; ロイター; ロイター通信; 路透社; 路透; 로이터; 로이터통신; रॉयटर्स; רויטרס; Ρόιτερς; রয়টার্স; รอยเตอร์
PA Media | agency | pa.media | Press Association; PA news agency; PA*
# US en
Associated Press | agency | apnews.com, ap.org | AP; The Associated Press; l'Associated Press; Ассошиэйтед Пресс; АП*; أسوشيتد برس; اسوشيتد برس; وكالة أسوشيتد برس; أسوشييتد برس; AP通信; 美联社; 美聯社; AP 통신; एसोसिएटेड प्रेस; אסושייטד פרס; آسوشیتدپرس
United Press International | agency | upi.com | UPI; UPI通信; 合众国际社
Bloomberg News | agency | bloomberg.com | Bloomberg; agence Bloomberg; Блумберг; بلومبرغ; بلومبيرغ; وكالة بلومبرغ; ブルームバーグ; ブルームバーグ通信; 彭博社; 彭博; 블룸버그; 블룸버그통신
Dow Jones Newswires | agency | dowjones.com | Dow Jones*; 道琼斯; ダウ・ジョーンズ通信
PR Newswire | agency | prnewswire.com | PRNewswire; 美通社
Business Wire | agency | businesswire.com | Businesswire; BUSINESS WIRE
GlobeNewswire | agency | globenewswire.com | Globe Newswire
States Newsroom | agency | statesnewsroom.com |
Catholic News Service | agency | catholicnews.com | CNS*
Religion News Service | agency | religionnews.com | RNS*
# DE de,en
Deutsche Presse-Agentur | agency | dpa.com, dpa.de | dpa; dpa-AFX; Deutschen Presse-Agentur; Deutsche Presse Agentur; agence allemande DPA; ДПА; وكالة الأنباء الألمانية; د ب أ; د.ب.أ; DPA通信; 德新社; 德国新闻社; DPA 통신
Evangelischer Pressedienst | agency | epd.de | epd; Evangelischen Pressedienst
Katholische Nachrichten-Agentur | agency | kna.de | KNA; Katholischen Nachrichten-Agentur
Sport-Informations-Dienst | agency | sid.de | SID*; Sport-Informations-Dienstes
dts Nachrichtenagentur | agency | dts-nachrichtenagentur.de | dts
# AT de
Austria Presse Agentur | agency | apa.at | APA; Austria Presse-Agentur
# CH de,fr,it
Keystone-ATS | agency | keystone-sda.ch, ats.ch, sda.ch | Keystone-SDA; Keystone-SDA-ATS; ATS; SDA*; Agence télégraphique suisse; Schweizerische Depeschenagentur
# ES es
EFE | agency | efe.com | Agencia EFE; Efe; agencia Efe; Agence EFE; agence espagnole EFE; ЭФЭ; إيفي; وكالة إيفي; وكالة الأنباء الإسبانية; EFE通信; 埃菲社; 에페통신
Europa Press | agency | europapress.es, europapress.com | EP*; EUROPA PRESS
Servimedia | agency | servimedia.es | SERVIMEDIA
Agència Catalana de Notícies | agency | acn.cat | ACN*; Agencia Catalana de Noticias
# IT it
ANSA | agency | ansa.it | Ansa; Agenzia Ansa; l'ANSA; АНСА; وكالة أنسا; أنسا; ANSA通信; 安莎社
Adnkronos | agency | adnkronos.com | AdnKronos; AdnKronos Salute
AGI | agency | agi.it | Agi; Agenzia Giornalistica Italia; Agenzia Italia
LaPresse | agency | lapresse.it | La Presse*
Askanews | agency | askanews.it | askanews
Agenzia Dire | agency | dire.it | Dire*; agenzia DIRE
Italpress | agency | italpress.com | ITALPRESS
Agenzia Nova | agency | agenzianova.com |
Radiocor | agency | radiocor.ilsole24ore.com | Radiocor Plus; Il Sole 24 Ore Radiocor
# VA it,en,es,fr
Agenzia Fides | agency | fides.org | Fides*; agence Fides
Vatican News | agency state | vaticannews.va |
# PT pt
Lusa | agency | lusa.pt | agência Lusa; Agência Lusa; LUSA; Agence Lusa; ЛУСА; 葡新社; 卢萨社
# BR pt
Agência Brasil | agency state | agenciabrasil.ebc.com.br | Agencia Brasil
Agência Estado | agency | agenciaestado.com.br | Estadão Conteúdo
Folhapress | agency | folhapress.com.br |
Agência O Globo | agency | agenciaoglobo.com.br |
Agência Pública | agency | apublica.org |
# BE fr,nl
Belga | agency | belga.be, belganewsagency.eu | agence Belga; Agence Belga; persbureau Belga; Belga News Agency
# NL nl
ANP | agency | anp.nl | Algemeen Nederlands Persbureau; persbureau ANP
# DK da
Ritzau | agency | ritzau.dk, ritzau.com | Ritzaus Bureau; RITZAU
# NO nb
NTB | agency | ntb.no | Norsk Telegrambyrå; Norwegian News Agency
# SE sv
TT | agency | tt.se | TT Nyhetsbyrån; Tidningarnas Telegrambyrå; nyhetsbyrån TT
# FI fi,sv
STT | agency | stt.fi | Suomen Tietotoimisto; STT-Lehtikuva
# EE et
BNS | agency | bns.ee, bns.lt | Baltic News Service
# LV lv
LETA | agency | leta.lv | aģentūra LETA; ЛЕТА
# LT lt
ELTA | agency | elta.lt |
# PL pl
Polish Press Agency | agency | pap.pl | PAP; Polska Agencja Prasowa; Polnische Presseagentur; agence polonaise PAP; ПАП; وكالة الأنباء البولندية; 波通社
# CZ cs
Czech News Agency | agency | ctk.cz, ceskenoviny.cz | ČTK; CTK; Česká tisková kancelář; ЧТК; 捷通社
# SK sk
TASR | agency | tasr.sk | Tlačová agentúra Slovenskej republiky; News Agency of the Slovak Republic
SITA | agency | sita.sk | SITA Slovenská tlačová agentúra
# HU hu
MTI | agency state | mti.hu | Magyar Távirati Iroda; МТИ; 匈通社
# RO ro
Agerpres | agency state | agerpres.ro | AGERPRES; Аджерпрес; 罗马尼亚通讯社
Mediafax | agency | mediafax.ro |
# MD ro,ru
Moldpres | agency state | moldpres.md | MOLDPRES; Молдпрес
IPN | agency | ipn.md | IPN Press Agency
# BG bg
BTA | agency | bta.bg | Bulgarian News Agency; БТА; Българска телеграфна агенция; 保通社
# GR el
ANA-MPA | agency | amna.gr, ana-mpa.gr | AMNA; Athens News Agency; Athens-Macedonian News Agency; ΑΠΕ-ΜΠΕ; ΑΠΕ; Αθηναϊκό Πρακτορείο Ειδήσεων; agence ANA; 雅典通讯社
# CY el,en
Cyprus News Agency | agency | cna.org.cy | CNA*; ΚΥΠΕ; Κυπριακό Πρακτορείο Ειδήσεων
# AL sq
Albanian Telegraphic Agency | agency state | ata.gov.al | ATSH; ATA*; Agjencia Telegrafike Shqiptare
# RS sr
Tanjug | agency | tanjug.rs | Танјуг; ТАНЈУГ; Танъюг; 南通社
Beta | agency | beta.rs | Beta*; agencija Beta; Бета*
FoNet | agency | fonet.rs | Fonet; ФоНет
# HR hr
HINA | agency | hina.hr | Hina; Hrvatska izvještajna novinska agencija
# SI sl
STA | agency | sta.si | Slovenska tiskovna agencija; Slovenian Press Agency
# BA bs,sr,hr
FENA | agency | fena.ba | Fena; Federalna novinska agencija
SRNA | agency | srna.rs | Srna; СРНА
# MK mk
MIA | agency state | mia.mk | Media Information Agency; МИА
# ME sr
MINA | agency | mina.news | Mina*; agencija MINA
# XK sq
Kosovapress | agency | kosovapress.com | KosovaPress
# RU ru,en
TASS | agency state | tass.ru, tass.com | Tass; Itar-Tass; ITAR-TASS; ТАСС; ИТАР-ТАСС; агентство ТАСС; تاس; وكالة تاس; タス通信; イタル・タス通信; 塔斯社; 俄塔社; 타스통신; 타스; خبرگزاری تاس
RIA Novosti | agency state | ria.ru | RIA; Ria Novosti; РИА Новости; РИА «Новости»; РИА; ريا نوفوستي; وكالة نوفوستي; ノーボスチ通信; RIAノーボスチ通信; 俄新社; 리아노보스티
Interfax | agency | interfax.ru, interfax.com | Интерфакс; agence Interfax; إنترفاكس; وكالة إنترفاكس; インタファクス通信; 国际文传电讯社; 国际文传; 인테르팍스
Sputnik | agency state | sputniknews.com, sputnikglobe.com | Спутник*; سبوتنيك; スプートニク通信; 俄罗斯卫星通讯社
Rosbalt | agency | rosbalt.ru | Росбалт
Regnum | agency | regnum.ru | REGNUM; ИА Регнум; Регнум
PRIME | agency | 1prime.ru | ПРАЙМ; Прайм; АЭИ ПРАЙМ; Prime*
# UA uk,ru,en
Ukrinform | agency state | ukrinform.ua, ukrinform.net | Укринформ; Укрінформ; أوكرينفورم; 乌克兰国家通讯社; 乌通社
UNIAN | agency | unian.ua, unian.net | УНИАН; УНІАН; Unian
Interfax-Ukraine | agency | interfax.com.ua | Інтерфакс-Україна; Интерфакс-Украина
# BY ru,be
BelTA | agency state | belta.by | BELTA; БЕЛТА; БелТА; Белта; بيلتا; 白通社; ベルタ通信
# GE ka
InterPressNews | agency | interpressnews.ge | ИнтерпрессНьюс; IPN*
# AM hy
Armenpress | agency state | armenpress.am | Арменпресс; ARMENPRESS; Արմենպրես; 亚美尼亚新闻社
# AZ az
AZERTAC | agency state | azertag.az | Azertac; AzerTAc; AZƏRTAC; АЗЕРТАДЖ; Азертадж; 阿塞拜疆通讯社
Trend | agency | trend.az | Trend*; Trend News Agency
Report | agency | report.az | Report News Agency; Report*
# KZ kk,ru
Kazinform | agency state | inform.kz | Казинформ; QazInform; ҚазАқпарат; КазИнформ; 哈通社
Tengrinews | agency | tengrinews.kz | Тенгриньюс; Tengri News
# KG ky,ru
Kabar | agency state | kabar.kg | Кабар; КАБАР
24.kg | agency | 24.kg |
AKIpress | agency | akipress.com, akipress.org | АКИpress
# UZ uz,ru
UzA | agency state | uza.uz | УзА; O'zA; Ўза; National News Agency of Uzbekistan
# TJ tg
Khovar | agency state | khovar.tj | Ховар; НИАТ Ховар
Asia-Plus | agency | asiaplustj.info | Азия-Плюс
# TM tk
TDH | agency state | tdh.gov.tm | ТДХ; Turkmenistan State News Agency
# TR tr,en
Anadolu Agency | agency state | aa.com.tr | Anadolu; AA*; Anadolu Ajansı; Agence Anadolu; agence Anadolu; Agencia Anadolu; Agentur Anadolu; Анадолу; Агентство Анадолу; وكالة الأناضول; الأناضول*; アナドル通信; アナトリア通信; 阿纳多卢通讯社; 阿纳多卢社; 아나돌루통신; خبرگزاری آناتولی
Demirören News Agency | agency | dha.com.tr | DHA; Demirören Haber Ajansı
İhlas News Agency | agency | iha.com.tr | İHA; IHA*; İhlas Haber Ajansı
ANKA | agency | ankahaber.net | ANKA Haber Ajansı
# IR fa,en,ar
IRNA | agency state | irna.ir | Irna; ИРНА; إرنا; وكالة إرنا; وكالة أنباء الجمهورية الإسلامية; ایرنا; خبرگزاری ایرنا; イラン国営通信; 国営イラン通信; 伊通社; 伊朗伊斯兰共和国通讯社; IRNA 통신
ISNA | agency | isna.ir | Isna; ИСНА; إيسنا; ایسنا; イラン学生通信; 伊朗学生通讯社
Fars News Agency | agency | farsnews.ir | Fars; Fars News; agence Fars; Фарс*; فارس*; وكالة فارس; وكالة أنباء فارس; خبرگزاری فارس; ファルス通信; 法尔斯通讯社
Tasnim | agency | tasnimnews.com | Tasnim News Agency; Тасним; تسنيم; وكالة تسنيم; تسنیم; タスニム通信; 塔斯尼姆通讯社
Mehr News Agency | agency | mehrnews.com | Mehr; Mehr News; Мехр; وكالة مهر; خبرگزاری مهر; メヘル通信; 迈赫尔通讯社
ILNA | agency | ilna.ir | ایلنا
# IQ ar
Iraqi News Agency | agency state | ina.iq | INA*; واع; وكالة الأنباء العراقية; Agence de presse irakienne
Shafaq News | agency | shafaq.com | شفق نيوز
# SA ar
Saudi Press Agency | agency state | spa.gov.sa | SPA; واس; وكالة الأنباء السعودية; Agence de presse saoudienne; СПА*; 沙特通讯社; 沙通社; サウジ国営通信
# AE ar,en
Emirates News Agency | agency state | wam.ae | WAM; Wam; وام; وكالة أنباء الإمارات; ВАМ; 阿通社; 阿联酋通讯社; アラブ首長国連邦通信
# QA ar,en
Qatar News Agency | agency state | qna.org.qa | QNA; قنا; وكالة الأنباء القطرية; 卡塔尔通讯社
# KW ar,en
Kuwait News Agency | agency state | kuna.net.kw | KUNA; Kuna; كونا; وكالة الأنباء الكويتية; КУНА; 科威特通讯社; 科通社
# BH ar,en
Bahrain News Agency | agency state | bna.bh | BNA*; بنا*; وكالة أنباء البحرين
# OM ar,en
Oman News Agency | agency state | omannews.gov.om | ONA*; العمانية*; وكالة الأنباء العمانية; 阿曼通讯社
# YE ar
Saba | agency state | sabanew.net, saba.ye | Saba*; سبأ; وكالة الأنباء اليمنية; Yemen News Agency
# JO ar,en
Petra | agency state | petra.gov.jo | Petra*; بترا; وكالة الأنباء الأردنية; Jordan News Agency; agence Petra; 佩特拉通讯社; 约旦通讯社
# LB ar,fr,en
National News Agency | agency state | nna-leb.gov.lb | NNA*; ANI*; الوكالة الوطنية للإعلام; Agence nationale d'information; Agence nationale de l'information
# SY ar,en
SANA | agency state | sana.sy | Sana*; سانا; وكالة الأنباء السورية; وكالة سانا; САНА; 叙利亚通讯社; 叙通社; シリア国営通信
North Press | agency | npasyria.com | نورث برس
# PS ar,en
WAFA | agency state | wafa.ps | Wafa; وفا; وكالة الأنباء الفلسطينية; ВАФА; 巴勒斯坦通讯社; パレスチナ通信
Ma'an News Agency | agency | maannews.net | Maan; Ma'an; وكالة معا
# IL he,en
Tazpit Press Service | agency | tps.co.il | TPS*; TPS-IL
# EG ar
MENA | agency state | mena.org.eg | Mena*; MENA*; وكالة أنباء الشرق الأوسط; أ ش أ; Middle East News Agency; Agence de presse du Moyen-Orient; 中东通讯社; 中东社; 中東通信
# JO en,ar
MENAFN | agency | menafn.com | Middle East North Africa Financial Network
# LY ar
LANA | agency state | lana.gov.ly | Lana*; وال*; وكالة الأنباء الليبية; Libyan News Agency
# TN ar,fr
Tunis Afrique Presse | agency state | tap.info.tn | TAP; وات; وكالة تونس إفريقيا للأنباء; agence TAP; Tunis-Afrique Presse
# DZ ar,fr
Algeria Press Service | agency state | aps.dz | APS; Algérie Presse Service; وأج; واج; وكالة الأنباء الجزائرية; 阿尔及利亚通讯社
# MA ar,fr
Maghreb Arabe Presse | agency state | mapnews.ma, map.ma | MAP; Map; agence MAP; Agence marocaine de presse; Agence Maghreb Arabe Presse; ومع; وكالة المغرب العربي للأنباء; 马通社; 摩洛哥通讯社
# MR ar,fr
Agence mauritanienne d'information | agency state | ami.mr | AMI*; وما; الوكالة الموريتانية للأنباء; الوكالة الموريتانية للأنباء
Al-Akhbar (Mauritania) | agency | alakhbar.info | وكالة الأخبار
# SD ar
SUNA | agency state | suna-sd.net | Suna; سونا; وكالة السودان للأنباء; وكالة الأنباء السودانية; Sudan News Agency
# SO so,en
SONNA | agency state | sonna.so | Sonna; Somali National News Agency; صونا
# DJ fr,ar
Agence djiboutienne d'information | agency state | adi.dj | ADI*
# SN fr
Agence de presse sénégalaise | agency state | aps.sn | APS*; Agence de Presse Sénégalaise; Senegalese Press Agency
# CI fr
Agence ivoirienne de presse | agency state | aip.ci | AIP; Agence Ivoirienne de Presse
APA News | agency | apanews.net | APA-News; Agence de presse africaine; APAnews
# ML fr
Agence malienne de presse et de publicité | agency state | amap.ml | AMAP; Amap
# BF fr
Agence d'information du Burkina | agency state | aib.media | AIB; Agence d'Information du Burkina
# NE fr
Agence nigérienne de presse | agency state | anp.ne | ANP*; Agence Nigérienne de Presse
# TG fr
Agence togolaise de presse | agency state | atop.tg | ATOP; Atop; Agence Togolaise de Presse
# BJ fr
Agence Bénin Presse | agency state | agencebeninpresse.info | ABP; Agence bénin presse
# GN fr
Agence guinéenne de presse | agency state | agpguinee.com | AGP*; Agence Guinéenne de Presse
# GA fr
Agence gabonaise de presse | agency state | agpgabon.ga | AGP*; Agence Gabonaise de Presse
# CG fr
Agence congolaise d'information | agency state | aci.cg | ACI*; Agence Congolaise d'Information
# CD fr
Agence congolaise de presse | agency state | acp.cd | ACP; Agence Congolaise de Presse
# TD fr
Agence tchadienne de presse et d'édition | agency state | atpe.td | ATPE
# MG fr,mg
ANTA | agency state | anta.mg | Agence nationale d'information Taratra; Agence Taratra
# RW en,rw
Rwanda News Agency | agency | rnanews.com | RNA*
# BI fr
Agence burundaise de presse | agency state | abpinfo.bi | ABP*; Agence Burundaise de Presse
# ET am,en
Ethiopian News Agency | agency state | ena.et | ENA*; Agence de presse éthiopienne; 埃塞俄比亚通讯社
# KE en
Kenya News Agency | agency state | kenyanews.go.ke | KNA*
# UG en
Uganda Radio Network | agency | ugandaradionetwork.net | URN*
# NG en
News Agency of Nigeria | agency state | nannews.ng | NAN; 尼日利亚通讯社
# GH en
Ghana News Agency | agency state | gna.org.gh | GNA
# SL en
Sierra Leone News Agency | agency state | slena.gov.sl | SLENA
# ZA en
African News Agency | agency | africannewsagency.com | ANA*
SAnews | agency state | sanews.gov.za | South African Government News Agency
GroundUp | agency | groundup.org.za |
# ZW en
New Ziana | agency state | newziana.co.zw | Ziana
# ZM en
Zambia News and Information Services | agency state | zanis.org.zm | ZANIS; Zanis; ZANA
# MW en
Malawi News Agency | agency state | manaonline.gov.mw | MANA
# NA en
NAMPA | agency state | nampa.org | Nampa; Namibia Press Agency
# AO pt
ANGOP | agency state | angop.ao | Angop; Agência Angola Press
# MZ pt
AIM | agency state | aimnews.org | AIM*; Agência de Informação de Moçambique
# CV pt
Inforpress | agency state | inforpress.cv | Agência Cabo-verdiana de Notícias
# CN zh,en
Xinhua | agency state | xinhuanet.com, news.cn | Xinhua News Agency; Chine nouvelle; Chine Nouvelle; agence Xinhua; Agencia Xinhua; Синьхуа; شينخوا; وكالة شينخوا; 新华社; 新華社; 新华网; 新華社通信; 신화통신; 신화사; خبرگزاری شینهوا
China News Service | agency state | chinanews.com, chinanews.com.cn | CNS*; 中新社; 中国新闻社; 中新网; 中國新聞社
# HK zh
Hong Kong China News Agency | agency | hkcna.hk | 中通社; 香港中通社; 香港中國通訊社
# TW zh,en
Central News Agency | agency | cna.com.tw, focustaiwan.tw | CNA*; 中央社; 中央通訊社; 中央通讯社; 台湾中央通信
# JP ja,en
Kyodo News | agency | kyodonews.net, kyodo.co.jp | Kyodo; agence Kyodo; Киодо; كيودو; وكالة كيودو; 共同通信; 共同通信社; 共同社; 共同*; 교도통신
Jiji Press | agency | jiji.com | Jiji; Дзидзи; جيجي برس; وكالة جيجي; 時事通信; 時事通信社; 時事*; 时事社; 时事通讯社; 지지통신
# KR ko,en
Yonhap | agency | yna.co.kr, yonhapnews.co.kr | Yonhap News Agency; agence Yonhap; Ёнхап; Рёнхап; يونهاب; وكالة يونهاب; 聯合ニュース; 聯合通信; 韩联社; 韓聯社; 연합뉴스
Newsis | agency | newsis.com | 뉴시스; ニューシス; 纽西斯
News1 | agency | news1.kr | 뉴스1
# KP ko
KCNA | agency state | kcna.kp | Korean Central News Agency; ЦТАК; وكالة الأنباء المركزية الكورية; وكالة الأنباء الكورية المركزية; 朝鮮中央通信; 朝中社; 朝鲜中央通讯社; 조선중앙통신
# MN mn
Montsame | agency state | montsame.mn | MONTSAME; Монцамэ; МОНЦАМЭ; 蒙通社; 蒙古国家通讯社; 蒙古通讯社; モンツァメ通信; モンツァメ
# VN vi,en
Vietnam News Agency | agency state | vnanet.vn, vietnamplus.vn | VNA; TTXVN; Thông tấn xã Việt Nam; Agence vietnamienne d'information; AVI*; ВИА*; 越通社; ベトナム通信; ベトナム国営通信; 베트남통신사
# LA lo
Lao News Agency | agency state | kpl.gov.la | KPL; 老挝巴特寮通讯社; 巴特寮通讯社
# KH km,en
Agence Kampuchea Press | agency state | akp.gov.kh | AKP*; Agence Kampuchéa Presse; 柬新社; 柬埔寨国家通讯社
# TH th
Thai News Agency | agency state | tna.mcot.net | TNA*; สำนักข่าวไทย
# MM my
Mizzima | agency | mizzima.com | MIZZIMA
Myanmar News Agency | agency state | moi.gov.mm | MNA*
# MY ms,en
Bernama | agency state | bernama.com | BERNAMA; Бернама; 马新社; 馬新社; ベルナマ通信; ベルナマ
# ID id,en
Antara | agency state | antaranews.com | ANTARA; Kantor Berita Antara; Антара; أنتارا; 安塔拉通讯社; 安塔拉社; アンタラ通信; 안타라통신
# PH en,fil
Philippine News Agency | agency state | pna.gov.ph | PNA; 菲律宾通讯社; 菲通社; フィリピン通信
# IN en,hi
Press Trust of India | agency | ptinews.com | PTI; ПТИ*; प्रेस ट्रस्ट ऑफ इंडिया; पीटीआई; 印度报业托拉斯; 印报托; PTI通信
Asian News International | agency | aninews.in | ANI; एएनआई; 亚洲国际新闻通讯社
Indo-Asian News Service | agency | ians.in | IANS; आईएएनएस
United News of India | agency | uniindia.com | UNI*; यूएनआई; यूनीवार्ता
# PK ur,en
Associated Press of Pakistan | agency state | app.com.pk | APP; 巴基斯坦联合通讯社; 巴联社; اے پی پی
Pakistan Press International | agency | ppinewsagency.com | PPI*
# BD bn
Bangladesh Sangbad Sangstha | agency state | bssnews.net | BSS; বাসস
United News of Bangladesh | agency | unb.com.bd | UNB; ইউএনবি
# NP ne
Rastriya Samachar Samiti | agency state | rssnepal.com | RSS*; राष्ट्रिय समाचार समिति; रासस; National News Agency of Nepal
# LK si,ta,en
Lankapuvath | agency state | lankapuvath.lk |
# AF fa,ps
Bakhtar News Agency | agency state | bakhtarnews.af | Bakhtar; باختر; آژانس باختر
Pajhwok | agency | pajhwok.com | Pajhwok Afghan News; پژواک
Khaama Press | agency | khaama.com |
# CA en,fr
The Canadian Press | agency | thecanadianpress.com, lapressecanadienne.ca | Canadian Press; La Presse Canadienne; La Presse canadienne; Presse canadienne; CP*; PC*; 加拿大通讯社; 加通社
# MX es
Notimex | agency state | notimex.gob.mx | NOTIMEX
Quadratín | agency | quadratin.com.mx | Agencia Quadratín
Agencia Reforma | agency | agenciareforma.com |
Cuartoscuro | agency | cuartoscuro.com |
# CU es
Prensa Latina | agency state | prensa-latina.cu, plenglish.com | PL*; Пренса Латина; برنسا لاتينا; プレンサ・ラティナ; 拉美通讯社; 拉美社
Agencia Cubana de Noticias | agency state | acn.cu | ACN*
# AR es
Télam | agency state | telam.com.ar | Telam; TELAM; Agencia Télam; 美洲通讯社
Noticias Argentinas | agency | noticiasargentinas.com | NA*; Agencia NA
# BO es
ABI | agency state | abi.bo | Agencia Boliviana de Información
Agencia de Noticias Fides | agency | noticiasfides.com | ANF*
# PE es
Andina | agency state | andina.pe | Agencia Andina; agencia Andina; Andina*; 安第斯通讯社
# EC es
Andes | agency state | andes.info.ec | Agencia Andes; Andes*
# CO es
Colprensa | agency | colprensa.com | COLPRENSA
# VE es
Agencia Venezolana de Noticias | agency state | avn.info.ve | AVN
# PY es
IP Paraguay | agency state | ip.gov.py | Agencia IP
# GT es
Agencia Guatemalteca de Noticias | agency state | agn.gt | AGN
# HT fr
AlterPresse | agency | alterpresse.org |
Agence haïtienne de presse | agency | ahphaiti.org | AHP
# JM en
Caribbean Media Corporation | agency | cmc.bb | CMC*
# AU en
Australian Associated Press | agency | aap.com.au | AAP; 澳联社; 澳大利亚联合新闻社; AAP通信
# NZ en
BusinessDesk | agency | businessdesk.co.nz |
# IT en,es,fr
Inter Press Service | agency | ipsnews.net | IPS; Agencia IPS
# CH en
The New Humanitarian | agency | thenewhumanitarian.org |
`;
