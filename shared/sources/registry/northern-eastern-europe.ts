/** Newspapers, magazines, broadcasters and sites of northern, central and eastern Europe, the Caucasus and central Asia. */
export const northernAndEasternEurope = `
# SE sv
Dagens Nyheter | daily | dn.se | DN*; Дагенс нюхетер; 每日新闻 (瑞典)
Svenska Dagbladet | daily | svd.se | SvD
Aftonbladet | daily | aftonbladet.se | Афтонбладет
Expressen | daily | expressen.se | Экспрессен
Dagens Industri | daily | di.se | Di*
Göteborgs-Posten | daily | gp.se | GP*
Sydsvenskan | daily | sydsvenskan.se |
SVT | broadcaster public | svt.se | SVT Nyheter; Sveriges Television
Sveriges Radio | broadcaster public | sverigesradio.se | SR*; Ekot*
TV4 | broadcaster | tv4.se | TV4 Nyheterna
# NO nb
Aftenposten | daily | aftenposten.no | Афтенпостен
VG | daily | vg.no | Verdens Gang
Dagbladet | daily | dagbladet.no |
Dagens Næringsliv | daily | dn.no |
Bergens Tidende | daily | bt.no |
Klassekampen | daily | klassekampen.no |
NRK | broadcaster public | nrk.no | Norsk rikskringkasting
TV 2 (Norway) | broadcaster | tv2.no | TV 2*
E24 | digital | e24.no |
# DK da
Politiken | daily | politiken.dk |
Berlingske | daily | berlingske.dk |
Jyllands-Posten | daily | jyllands-posten.dk, jp.dk |
Børsen* | daily | borsen.dk |
Ekstra Bladet | daily | ekstrabladet.dk |
B.T. | daily | bt.dk |
Weekendavisen | weekly | weekendavisen.dk |
Information* | daily | information.dk | Dagbladet Information
DR | broadcaster public | dr.dk | Danmarks Radio; DR Nyheder
TV 2 (Danmark) | broadcaster public | tv2.dk |
# GL kl,da
Sermitsiaq | weekly | sermitsiaq.ag | Sermitsiaq.AG
KNR | broadcaster public | knr.gl |
# FO fo
Kringvarp Føroya | broadcaster public | kvf.fo | KVF
# FI fi
Helsingin Sanomat | daily | hs.fi | HS*; Хельсингин саномат; 赫尔辛基日报
Ilta-Sanomat | daily | is.fi |
Iltalehti | daily | iltalehti.fi |
Aamulehti | daily | aamulehti.fi |
Turun Sanomat | daily | ts.fi |
Kauppalehti | daily | kauppalehti.fi |
Yle | broadcaster public | yle.fi | YLE; Yleisradio; Юле*
MTV Uutiset | broadcaster | mtvuutiset.fi | MTV3
# FI sv
Hufvudstadsbladet | daily | hbl.fi | HBL
# IS is
Morgunblaðið | daily | mbl.is | mbl.is
RÚV | broadcaster public | ruv.is | RUV; Ríkisútvarpið
Vísir | digital | visir.is |
# EE et
Postimees | daily | postimees.ee | Постимеэс
Eesti Päevaleht | daily | epl.delfi.ee |
ERR | broadcaster public | err.ee | Eesti Rahvusringhääling
Delfi | digital | delfi.ee, delfi.lv, delfi.lt | Делфи
# LV lv
Diena* | daily | diena.lv |
Latvijas Avīze | daily | la.lv |
LSM | broadcaster public | lsm.lv | Latvijas Radio; Latvijas Televīzija; LTV
# LT lt
Lietuvos rytas | daily | lrytas.lt |
Verslo žinios | daily | vz.lt |
LRT | broadcaster public | lrt.lt | Lietuvos radijas ir televizija
15min | digital | 15min.lt |
# PL pl
Gazeta Wyborcza | daily | wyborcza.pl | Gazety Wyborczej; Газета Выборча; Wyborcza; غازيتا فيبورتشا; 选举报
Rzeczpospolita* | daily | rp.pl | Жечпосполита; 共和国报 (波兰)
Dziennik Gazeta Prawna | daily | gazetaprawna.pl | DGP
Fakt* | daily | fakt.pl |
Super Express | daily | se.pl |
Polityka* | magazine | polityka.pl | tygodnik Polityka
Newsweek Polska | magazine | newsweek.pl |
Tygodnik Powszechny | weekly | tygodnikpowszechny.pl |
TVN24 | broadcaster | tvn24.pl | TVN 24; TVN
TVP | broadcaster public | tvp.pl, tvp.info | Telewizja Polska; TVP Info
Polsat News | broadcaster | polsatnews.pl | Polsat
RMF FM | broadcaster | rmf24.pl | RMF
Radio ZET | broadcaster | radiozet.pl |
Onet | digital | onet.pl | Онет
Wirtualna Polska | digital | wp.pl | WP*
Notes from Poland | digital | notesfrompoland.com |
OKO.press | digital | oko.press |
# CZ cs
Mladá fronta Dnes | daily | idnes.cz | MF Dnes; iDNES.cz; iDnes
Hospodářské noviny | daily | hn.cz, ihned.cz |
Lidové noviny | daily | lidovky.cz |
Právo* | daily | pravo.cz | deník Právo
Blesk* | daily | blesk.cz |
Respekt* | weekly | respekt.cz | týdeník Respekt
Deník N | daily | denikn.cz |
Novinky.cz | digital | novinky.cz |
Seznam Zprávy | digital | seznamzpravy.cz |
Aktuálně.cz | digital | aktualne.cz |
Česká televize | broadcaster public | ceskatelevize.cz, ct24.cz | ČT24; ČT
Český rozhlas | broadcaster public | rozhlas.cz, irozhlas.cz | iRozhlas; Radio Prague International
# SK sk
SME* | daily | sme.sk | denník SME
Denník N | daily | dennikn.sk |
Pravda (Slovakia) | daily | pravda.sk | denník Pravda
Hospodárske noviny | daily | hnonline.sk |
Aktuality.sk | digital | aktuality.sk |
STVR | broadcaster public | stvr.sk, rtvs.sk | RTVS
# HU hu
Magyar Nemzet | daily party | magyarnemzet.hu |
Népszava | daily | nepszava.hu |
Heti Világgazdaság | weekly | hvg.hu | HVG; hvg
Telex* | digital | telex.hu | Telex.hu
444.hu | digital | 444.hu | 444
Index* | digital | index.hu | Index.hu
24.hu | digital | 24.hu |
RTL Klub | broadcaster | rtl.hu |
Magyar Hang | weekly | hang.hu |
# RO ro
Adevărul* | daily | adevarul.ro | ziarul Adevărul
Evenimentul Zilei | daily | evz.ro |
Libertatea* | daily | libertatea.ro | ziarul Libertatea
Gândul* | digital | gandul.ro |
HotNews | digital | hotnews.ro | HotNews.ro
Digi24 | broadcaster | digi24.ro | Digi 24
G4Media | digital | g4media.ro | G4Media.ro
Ziarul Financiar | daily | zf.ro |
TVR | broadcaster public | tvr.ro | Televiziunea Română
Recorder* | digital | recorder.ro |
Pro TV | broadcaster | stirileprotv.ro | ProTV
# MD ro
Ziarul de Gardă | weekly | zdg.md |
NewsMaker | digital | newsmaker.md | NewsMaker.md
# BG bg
24 Chasa | daily | 24chasa.bg | 24 часа
Dnevnik | digital | dnevnik.bg | Дневник*
Trud | daily | trud.bg | Труд*
Sega | daily | segabg.com | Сега*
Kapital | weekly | capital.bg | Капитал*
BNR | broadcaster public | bnr.bg | БНР; Българско национално радио
BNT | broadcaster public | bntnews.bg | БНТ
bTV | broadcaster | btvnovinite.bg | БТВ
# RS sr
Politika | daily | politika.rs | Политика*
Danas | daily | danas.rs | Данас*
Blic | daily | blic.rs | Блиц*
Večernje novosti | daily | novosti.rs | Вечерње новости; Vecernje novosti
Kurir | daily | kurir.rs | Курир
Vreme* | weekly | vreme.com | nedeljnik Vreme
NIN | weekly | nin.rs | НИН
N1 | broadcaster | n1info.com, n1info.rs, n1info.hr, n1info.ba |
RTS (Srbija) | broadcaster public | rts.rs | РТС; Radio-televizija Srbije; Радио-телевизија Србије
B92 | broadcaster | b92.net | Б92
KRIK | digital | krik.rs |
# HR hr
Jutarnji list | daily | jutarnji.hr |
Večernji list | daily | vecernji.hr |
Slobodna Dalmacija | daily | slobodnadalmacija.hr |
Novi list | daily | novilist.hr |
24sata | daily | 24sata.hr |
Index.hr | digital | index.hr |
HRT | broadcaster public | hrt.hr | Hrvatska radiotelevizija
Nova TV (Hrvatska) | broadcaster | dnevnik.hr |
# SI sl
Delo* | daily | delo.si | časnik Delo
Dnevnik (Slovenija) | daily | dnevnik.si |
Večer* | daily | vecer.com |
RTV Slovenija | broadcaster public | rtvslo.si | MMC RTV SLO; Radiotelevizija Slovenija
24ur | digital | 24ur.com | POP TV
# BA bs
Dnevni avaz | daily | avaz.ba | Avaz*
Oslobođenje | daily | oslobodjenje.ba | Oslobodjenje
Nezavisne novine | daily | nezavisne.com |
Klix | digital | klix.ba | Klix.ba
# ME sr
Vijesti | daily | vijesti.me | Vijesti*
Pobjeda* | daily | pobjeda.me |
RTCG | broadcaster public | rtcg.me |
# MK mk
Nova Makedonija | daily | novamakedonija.com.mk | Нова Македонија
Sloboden pečat | daily | slobodenpecat.mk | Слободен печат
MRT | broadcaster public | mrt.com.mk | МРТ
# AL sq
Panorama (Albania) | daily | panorama.com.al |
Gazeta Shqiptare | daily | gazetashqiptare.al |
Top Channel | broadcaster | top-channel.tv |
RTSH | broadcaster public | rtsh.al |
# XK sq
Koha Ditore | daily | koha.net | Koha
Gazeta Express | digital | gazetaexpress.com |
RTK | broadcaster public | rtklive.com |
Prishtina Insight | digital | prishtinainsight.com |
Balkan Insight | digital | balkaninsight.com | BIRN
# RU ru
Kommersant | daily | kommersant.ru | Коммерсантъ; Коммерсант; كوميرسانت; صحيفة كوميرسانت; コメルサント; コメルサント紙; 生意人报; 코메르산트; Ъ*
Vedomosti | daily | vedomosti.ru | Ведомости*; فيدوموستي; ベドモスチ; 公报 (俄罗斯); 新闻报 (俄罗斯)
Izvestia | daily | iz.ru | Известия*; Izvestiya; إزفيستيا; イズベスチヤ; 消息报
Rossiyskaya Gazeta | daily state | rg.ru | Российская газета; Rossiiskaïa Gazeta; روسيسكايا غازيتا; ロシア新聞; 俄罗斯报
Komsomolskaya Pravda | daily | kp.ru | Комсомольская правда; Комсомолка; كومسومولسكايا برافدا; 共青团真理报
Moskovsky Komsomolets | daily | mk.ru | Московский комсомолец; МК*; 莫斯科共青团员报
Nezavisimaya Gazeta | daily | ng.ru | Независимая газета; نيزافيسيمايا غازيتا; 独立报 (俄罗斯)
Novaya Gazeta | weekly | novayagazeta.ru | Новая газета; Novaïa Gazeta; نوفايا غازيتا; ノーヴァヤ・ガゼータ; 新报 (俄罗斯)
Novaya Gazeta Europe | digital | novayagazeta.eu | Новая газета Европа
Argumenty i Fakty | weekly | aif.ru | Аргументы и факты*; АиФ; 论据与事实
Pravda* | daily party | gazeta-pravda.ru | Правда*; برافدا; プラウダ; 真理报
Krasnaya Zvezda | daily state | redstar.ru | Красная звезда*; 红星报
RBC | digital | rbc.ru | РБК; RBK; 俄罗斯商业咨询
Forbes Russia | magazine | forbes.ru | Forbes Russia*
Gazeta.Ru | digital | gazeta.ru | Газета.Ru; Газета.ру
Lenta.ru | digital | lenta.ru | Лента.ру; Лента*
Fontanka | digital | fontanka.ru | Фонтанка*; Фонтанка.ру
Meduza | digital | meduza.io | Медуза*; ميدوزا; メドゥーザ
The Moscow Times | digital | themoscowtimes.com | Moscow Times
Mediazona | digital | zona.media | Медиазона
The Insider | digital | theins.ru | The Insider*
Vazhnye Istorii | digital | istories.media | Важные истории; IStories
TV Rain | broadcaster | tvrain.tv, tvrain.ru | Дождь*; телеканал Дождь; Dozhd
RT | broadcaster state | rt.com | Russia Today; روسيا اليوم; RTRussia*; 今日俄罗斯
Channel One Russia | broadcaster state | 1tv.ru | Первый канал; Pervyi Kanal
Rossiya 1 | broadcaster state | smotrim.ru, vesti.ru | Россия 1; Rossiya-1; Вести*; Россия 24; Rossiya 24
NTV (Russia) | broadcaster | ntv.ru | НТВ
REN TV | broadcaster | ren.tv | РЕН ТВ
Zvezda | broadcaster state | tvzvezda.ru | Звезда*; телеканал Звезда
Echo of Moscow | broadcaster | echo.msk.ru | Эхо Москвы; Echo Moskvy
Govorit Moskva | broadcaster | govoritmoskva.ru | Говорит Москва
Radio Free Europe/Radio Liberty | broadcaster public | rferl.org, svoboda.org, radiosvoboda.org | RFE/RL; Radio Free Europe; Radio Liberty; Радио Свобода; Радіо Свобода; Настоящее время*; راديو أوروبا الحرة; 自由欧洲电台
Baza | digital | baza.io | База*
Sport-Express | daily | sport-express.ru | Спорт-Экспресс; Спорт-экспресс
Sovetsky Sport | daily | sovsport.ru | Советский спорт
Delovoy Peterburg | daily | dp.ru | Деловой Петербург
Business Online | digital | business-gazeta.ru | Бизнес Online; Бизнес-online
Znak | digital | znak.com | Знак*
# UA uk
Ukrainska Pravda | digital | pravda.com.ua | Українська правда; Украинская правда; Ukrayinska Pravda; Українська Правда; أوكراينسكا برافدا; 乌克兰真理报; ウクラインスカ・プラウダ
Kyiv Post | digital | kyivpost.com | 基辅邮报
The Kyiv Independent | digital | kyivindependent.com | Kyiv Independent; キーウ・インディペンデント; 基辅独立报
Holos Ukrainy | daily state | golos.com.ua | Голос України
Den (Ukraine) | daily | day.kyiv.ua | День*
Dzerkalo Tyzhnia | weekly | zn.ua | Дзеркало тижня; Зеркало недели
LB.ua | digital | lb.ua |
NV | digital | nv.ua | Новое время*; Нове время
Babel* | digital | babel.ua | Бабель*
Hromadske | digital | hromadske.ua | Громадське
Suspilne | broadcaster public | suspilne.media | Суспільне; Суспильне
1+1 | broadcaster | 1plus1.ua, tsn.ua | ТСН; TSN
Ukraina 24 | broadcaster | u24.ua |
# BY ru
SB. Belarus Segodnya | daily state | sb.by | СБ. Беларусь сегодня; Советская Белоруссия; Беларусь сегодня
Zerkalo | digital | zerkalo.io | Зеркало*
Tut.by | digital | tut.by | TUT.BY
Nasha Niva | digital | nashaniva.com | Наша Ніва; Наша нива
Belsat | broadcaster | belsat.eu | Белсат
# GE ka
Rustavi 2 | broadcaster | rustavi2.ge | Рустави 2
Civil.ge | digital | civil.ge | Civil Georgia
Formula TV | broadcaster | formulanews.ge |
OC Media | digital | oc-media.org |
# AM hy
Aravot | daily | aravot.am | Առավոտ
CivilNet | digital | civilnet.am |
Hetq | digital | hetq.am |
# AZ az
Azadliq | daily | azadliq.info |
Turan | agency | turan.az | Туран
# KZ ru
Kazakhstanskaya Pravda | daily state | kazpravda.kz | Казахстанская правда
Egemen Qazaqstan | daily state | egemen.kz | Егемен Қазақстан
Vlast.kz | digital | vlast.kz | Власть*
Zakon.kz | digital | zakon.kz |
Khabar | broadcaster state | khabar.kz, 24.kz | Хабар 24
The Astana Times | daily | astanatimes.com | Astana Times
# KG ru
Kaktus Media | digital | kaktus.media | Kaktus.media
Kloop | digital | kloop.kg |
Slovo Kyrgyzstana | daily state | slovo.kg | Слово Кыргызстана
# UZ uz
Gazeta.uz | digital | gazeta.uz | Газета.uz
Kun.uz | digital | kun.uz |
Narodnoye Slovo | daily state | ns.uz | Народное слово
`;
