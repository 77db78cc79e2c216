/** Newspapers, magazines, broadcasters and sites of western and southern Europe. The form of a row is described in `read-rows.ts`. */
export const westernEurope = `
# FR fr
Le Monde* | daily | lemonde.fr | LeMonde; quotidien Le Monde; Ле Монд; Монд*; لوموند; صحيفة لوموند; ル・モンド; ルモンド; 世界报; 法国世界报; 르몽드
Le Figaro | daily | lefigaro.fr | Figaro*; Фигаро*; لوفيغارو; ル・フィガロ; フィガロ; 费加罗报; 르피가로
Libération | daily | liberation.fr | Libé; Libération*; ليبراسيون; Либерасьон; リベラシオン; 解放报
Le Parisien* | daily | leparisien.fr | Le Parisien-Aujourd'hui en France; Aujourd'hui en France*; لوباريزيان; ル・パリジャン; 巴黎人报
Les Échos* | daily | lesechos.fr | Les Echos; quotidien Les Échos; Лез Эко; レゼコー; 回声报
L'Équipe* | daily | lequipe.fr | L'Equipe; quotidien L'Équipe; レキップ; 队报; Экип*
La Croix* | daily | la-croix.com | ラ・クロワ; 十字架报
L'Humanité* | daily | humanite.fr | L'Humanité Dimanche; l'Huma; ユマニテ; 人道报
L'Opinion* | daily | lopinion.fr |
La Tribune* | daily | latribune.fr | La Tribune Dimanche
Le Journal du Dimanche | weekly | lejdd.fr | JDD; Le JDD
Ouest-France | daily | ouest-france.fr | Ouest France
Sud Ouest* | daily | sudouest.fr | Sud-Ouest*
La Voix du Nord | daily | lavoixdunord.fr | Voix du Nord
Le Dauphiné libéré | daily | ledauphine.com | Le Dauphiné Libéré; Dauphiné libéré
Le Progrès* | daily | leprogres.fr |
La Dépêche du Midi | daily | ladepeche.fr | La Dépêche*
Nice-Matin | daily | nicematin.com | Nice Matin; Var-Matin
Dernières Nouvelles d'Alsace | daily | dna.fr | DNA*; Les Dernières Nouvelles d'Alsace
L'Est républicain | daily | estrepublicain.fr | L'Est Républicain
Le Télégramme* | daily | letelegramme.fr | Télégramme*
Midi libre | daily | midilibre.fr | Midi Libre
La Provence* | daily | laprovence.com |
L'Alsace* | daily | lalsace.fr |
Paris-Normandie | daily | paris-normandie.fr |
La Montagne* | daily | lamontagne.fr |
La Nouvelle République* | daily | lanouvellerepublique.fr | La Nouvelle République du Centre-Ouest
L'Union* | daily | lunion.fr |
20 Minutes* | daily | 20minutes.fr |
CNews | broadcaster | cnews.fr | CNEWS
Le Point* | magazine | lepoint.fr | ル・ポワン; 观点周刊
L'Express* | magazine | lexpress.fr | レクスプレス; 快报周刊
L'Obs | magazine | nouvelobs.com | Le Nouvel Obs; Le Nouvel Observateur; Nouvel Obs
Marianne* | magazine | marianne.net |
Le Canard enchaîné | weekly | lecanardenchaine.fr | Le Canard Enchaîné; Canard enchaîné
Charlie Hebdo | weekly | charliehebdo.fr | シャルリー・エブド; 查理周刊
Paris Match | magazine | parismatch.com |
Télérama | magazine | telerama.fr |
Challenges* | magazine | challenges.fr |
Capital* | magazine | capital.fr |
Alternatives économiques | magazine | alternatives-economiques.fr |
Jeune Afrique | magazine | jeuneafrique.com | 青年非洲
Courrier international | magazine | courrierinternational.com | Courrier International
Le Monde diplomatique | magazine | monde-diplomatique.fr |
Mediapart | digital | mediapart.fr | ميديابارت; Медиапар; メディアパール
HuffPost France | digital | huffingtonpost.fr | Le HuffPost
Reporterre | digital | reporterre.net |
Contexte* | digital | contexte.com |
Basta! | digital | basta.media | Basta Media
Numerama | digital | numerama.com |
France Télévisions | broadcaster public | francetelevisions.fr | France Télévisions*
France 2 | broadcaster public | france2.fr | France2 | France Télévisions
France 3 | broadcaster public | france3.fr | France 3 Régions | France Télévisions
Franceinfo | broadcaster public | francetvinfo.fr, franceinfo.fr | France Info; franceinfo; France info | France Télévisions
France Inter | broadcaster public | franceinter.fr, radiofrance.fr | | Radio France
France Culture | broadcaster public | franceculture.fr | | Radio France
France Bleu | broadcaster public | francebleu.fr | ici* | Radio France
Radio France | broadcaster public | radiofrance.com |
France 24 | broadcaster public | france24.com | France24; فرانس 24; フランス24; Франс 24; 法兰西24
RFI | broadcaster public | rfi.fr | Radio France Internationale; إذاعة فرنسا الدولية; 法国国际广播电台; 法广
TF1 | broadcaster | tf1.fr, tf1info.fr | LCI*; TF1 Info; قناة تي إف 1; テレビ局TF1
LCI | broadcaster | lci.fr | | TF1
M6 | broadcaster | m6.fr |
BFM TV | broadcaster | bfmtv.com | BFMTV; BFM; BFM-TV; BFM Business; بي إف إم; BFMテレビ
Europe 1 | broadcaster | europe1.fr | Europe1
RTL* | broadcaster | rtl.fr |
RMC | broadcaster | rmc.bfmtv.com | RMC Sport
Sud Radio | broadcaster | sudradio.fr |
Arte | broadcaster public | arte.tv | ARTE
TV5 Monde | broadcaster public | tv5monde.com | TV5Monde; TV5MONDE; TV5
Public Sénat | broadcaster public | publicsenat.fr |
Canal+ | broadcaster | canalplus.com | Canal Plus
Euronews | broadcaster | euronews.com | يورونيوز; Евроньюс; ユーロニュース; 欧洲新闻台
# BE fr
Le Soir* | daily | lesoir.be | quotidien Le Soir; Суар*; لو سوار
La Libre Belgique | daily | lalibre.be | La Libre
L'Écho* | daily | lecho.be | L'Echo*
La Dernière Heure | daily | dhnet.be | La DH; DH Les Sports
RTBF | broadcaster public | rtbf.be | La Première*
RTL Info | broadcaster | rtl.be | RTL-TVI
L'Avenir* | daily | lavenir.net |
Le Vif* | magazine | levif.be | Le Vif/L'Express
# BE nl
De Standaard | daily | standaard.be |
De Morgen* | daily | demorgen.be |
Het Laatste Nieuws | daily | hln.be | HLN
Het Nieuwsblad | daily | nieuwsblad.be |
De Tijd* | daily | tijd.be |
VRT | broadcaster public | vrt.be | VRT NWS
Knack* | magazine | knack.be |
# BE en
Politico Europe | digital | politico.eu | POLITICO Europe
The Brussels Times | digital | brusselstimes.com |
EUobserver | digital | euobserver.com |
Euractiv | digital | euractiv.com | EURACTIV
# CH fr
Le Temps* | daily | letemps.ch | quotidien Le Temps
24 heures* | daily | 24heures.ch | 24 Heures
Tribune de Genève | daily | tdg.ch | La Tribune de Genève
Le Matin* | digital | lematin.ch | Le Matin Dimanche
La Liberté* | daily | laliberte.ch |
RTS | broadcaster public | rts.ch | Radio Télévision Suisse; RTS Info
Le Nouvelliste* | daily | lenouvelliste.ch |
Heidi.news | digital | heidi.news |
# CH de
Neue Zürcher Zeitung | daily | nzz.ch | NZZ; Neuen Zürcher Zeitung; NZZ am Sonntag; 新苏黎世报
Tages-Anzeiger | daily | tagesanzeiger.ch | Tagesanzeiger
Blick* | daily | blick.ch | SonntagsBlick
Basler Zeitung | daily | bazonline.ch | BaZ
Berner Zeitung | daily | bernerzeitung.ch |
SRF | broadcaster public | srf.ch | Schweizer Radio und Fernsehen
SonntagsZeitung | weekly | sonntagszeitung.ch |
Die Weltwoche | weekly | weltwoche.ch | Weltwoche
Die Wochenzeitung | weekly | woz.ch | WOZ
Watson* | digital | watson.ch |
# CH it
RSI | broadcaster public | rsi.ch |
Corriere del Ticino | daily | cdt.ch |
# CH en
Swissinfo | digital public | swissinfo.ch | SWI swissinfo.ch
Nature | journal | nature.com | ネイチャー; 《自然》; Nature* ; Scientific Reports; Nature Communications
# LU de
Luxemburger Wort | daily | wort.lu |
Tageblatt | daily | tageblatt.lu |
# LU fr
Le Quotidien* | daily | lequotidien.lu |
RTL Luxembourg | broadcaster | rtl.lu |
# MC fr
Monaco-Matin | daily | monacomatin.mc |
# NL nl
NRC | daily | nrc.nl | NRC Handelsblad
de Volkskrant | daily | volkskrant.nl | De Volkskrant; Volkskrant
De Telegraaf | daily | telegraaf.nl | Telegraaf
Trouw* | daily | trouw.nl |
Algemeen Dagblad | daily | ad.nl | AD*
Het Parool | daily | parool.nl |
Het Financieele Dagblad | daily | fd.nl | FD*; Financieele Dagblad
NOS | broadcaster public | nos.nl | NOS Journaal
RTL Nieuws | broadcaster | rtl.nl, rtlnieuws.nl |
Nu.nl | digital | nu.nl | NU.nl
Follow the Money | digital | ftm.nl |
Elsevier Weekblad | magazine | ewmagazine.nl | EW*
# DE de
Frankfurter Allgemeine Zeitung | daily | faz.net | FAZ; F.A.Z.; Frankfurter Allgemeinen Zeitung; Frankfurter Allgemeine; Frankfurter Allgemeinen; Frankfurter Allgemeine Sonntagszeitung; Франкфуртер альгемайне; فرانكفورتر ألغماينه; 法兰克福汇报
Süddeutsche Zeitung | daily | sueddeutsche.de, sz.de | SZ; Süddeutschen Zeitung; Süddeutsche; Süddeutschen; Зюддойче цайтунг; زود دويتشه تسايتونغ; 南德意志报; 南ドイツ新聞
Die Welt* | daily | welt.de | Welt am Sonntag; WamS; Welt*; دي فيلت; 世界报 (德国); ディ・ヴェルト
Bild* | daily | bild.de | Bild-Zeitung; Bild am Sonntag; BamS; Бильд; صحيفة بيلد; 图片报; ビルト紙
Handelsblatt | daily | handelsblatt.com | Handelsblatts; Хандельсблатт; هاندلسبلات; 德国商报; 商报 (德国); ハンデルスブラット
taz | daily | taz.de | die taz; taz.die tageszeitung
Der Tagesspiegel | daily | tagesspiegel.de | Tagesspiegel; Tagesspiegels
Berliner Zeitung | daily | berliner-zeitung.de |
Berliner Morgenpost | daily | morgenpost.de |
Frankfurter Rundschau | daily | fr.de |
Rheinische Post | daily | rp-online.de | Rheinischen Post
Kölner Stadt-Anzeiger | daily | ksta.de |
Westdeutsche Allgemeine Zeitung | daily | waz.de | WAZ
Stuttgarter Zeitung | daily | stuttgarter-zeitung.de |
Stuttgarter Nachrichten | daily | stuttgarter-nachrichten.de |
Hamburger Abendblatt | daily | abendblatt.de |
Hannoversche Allgemeine Zeitung | daily | haz.de | HAZ
Leipziger Volkszeitung | daily | lvz.de | LVZ
Sächsische Zeitung | daily | saechsische.de |
Mitteldeutsche Zeitung | daily | mz.de |
Augsburger Allgemeine | daily | augsburger-allgemeine.de | Augsburger Allgemeinen
Münchner Merkur | daily | merkur.de |
Nürnberger Nachrichten | daily | nn.de |
Badische Zeitung | daily | badische-zeitung.de |
Schwäbische Zeitung | daily | schwaebische.de |
Südwest Presse | daily | swp.de | Südwestpresse
Weser-Kurier | daily | weser-kurier.de | Weser Kurier
Neue Osnabrücker Zeitung | daily | noz.de | NOZ; Neuen Osnabrücker Zeitung
Rheinpfalz | daily | rheinpfalz.de | Die Rheinpfalz
RedaktionsNetzwerk Deutschland | digital | rnd.de | RND; Redaktionsnetzwerk Deutschland
Börsen-Zeitung | daily | boersen-zeitung.de |
Die Zeit* | weekly | zeit.de | Zeit Online; ZEIT; Wochenzeitung Die Zeit; دي تسايت; 时代周报 (德国); Цайт
Der Spiegel* | magazine | spiegel.de | Spiegel*; Spiegel Online; Nachrichtenmagazin Der Spiegel; Шпигель; دير شبيغل; مجلة دير شبيغل; 明镜周刊; 明镜; シュピーゲル; 슈피겔
Stern* | magazine | stern.de |
Focus* | magazine | focus.de | Focus Online
WirtschaftsWoche | magazine | wiwo.de | Wirtschaftswoche
Manager Magazin | magazine | manager-magazin.de | manager magazin
Cicero* | magazine | cicero.de |
Der Freitag* | weekly | freitag.de |
ARD | broadcaster public | ard.de | ARD-Hauptstadtstudio; Das Erste*
Tagesschau | broadcaster public | tagesschau.de | tagesschau.de; Tagesthemen | ARD
ZDF | broadcaster public | zdf.de | Zweites Deutsches Fernsehen; ZDF-Morgenmagazin; ZDFheute; heute-journal
Deutschlandfunk | broadcaster public | deutschlandfunk.de | DLF; Deutschlandfunk Kultur
Deutsche Welle | broadcaster public | dw.com | DW; Deutschen Welle; Немецкая волна; Дойче велле; دويتشه فيله; ドイチェ・ヴェレ; 德国之声; 도이체벨레
WDR | broadcaster public | wdr.de | Westdeutscher Rundfunk | ARD
NDR | broadcaster public | ndr.de | Norddeutscher Rundfunk | ARD
BR24 | broadcaster public | br.de | Bayerischer Rundfunk; Bayerischen Rundfunk | ARD
SWR | broadcaster public | swr.de | Südwestrundfunk | ARD
MDR | broadcaster public | mdr.de | Mitteldeutscher Rundfunk; Mitteldeutschen Rundfunk | ARD
RBB | broadcaster public | rbb24.de, rbb-online.de | rbb; Rundfunk Berlin-Brandenburg | ARD
Hessischer Rundfunk | broadcaster public | hr.de, hessenschau.de | Hessischen Rundfunk | ARD
n-tv | broadcaster | n-tv.de | ntv; NTV*
RTL Deutschland | broadcaster | rtl.de |
Correctiv | digital | correctiv.org | CORRECTIV
T-Online | digital | t-online.de | t-online
Netzpolitik.org | digital | netzpolitik.org |
Golem.de | digital | golem.de |
Heise online | digital | heise.de | heise online
Kicker* | magazine | kicker.de |
# AT de
Der Standard* | daily | derstandard.at | Standard*; DER STANDARD
Die Presse* | daily | diepresse.com |
Kronen Zeitung | daily | krone.at | Krone*; Kronen-Zeitung
Kurier* | daily | kurier.at |
Kleine Zeitung | daily | kleinezeitung.at | Kleinen Zeitung
Salzburger Nachrichten | daily | sn.at |
Wiener Zeitung | digital | wienerzeitung.at |
ORF | broadcaster public | orf.at | Österreichischer Rundfunk; Ö1; ORF-Radio
Profil* | magazine | profil.at |
Falter* | weekly | falter.at |
# LI de
Liechtensteiner Vaterland | daily | vaterland.li |
# GB en
BBC | broadcaster public | bbc.co.uk, bbc.com | BBC News; la BBC; BBC Radio; BBC Radio 4; BBC World Service; British Broadcasting Corporation; Би-би-си; Би-Би-Си; بي بي سي; بي.بي.سي; هيئة الإذاعة البريطانية; 英国広播公司; 英国广播公司; 英國廣播公司; 英国放送協会; 비비씨; बीबीसी; בי-בי-סי; بی‌بی‌سی
The Times* | daily | thetimes.co.uk, thetimes.com | Times of London; The Times of London; Таймс*; صحيفة التايمز; 泰晤士报; タイムズ紙
The Sunday Times | weekly | sundaytimes.co.uk | Sunday Times; صنداي تايمز; 星期日泰晤士报
The Guardian* | daily | theguardian.com, guardian.co.uk | Guardian*; Гардиан; الغارديان; ガーディアン; 卫报; 가디언
The Observer* | weekly | observer.co.uk | Observer*
Financial Times | daily | ft.com | The Financial Times; FT; Файнэншл таймс; Файненшл таймс; فايننشال تايمز; フィナンシャル・タイムズ; フィナンシャルタイムズ; 金融时报; 파이낸셜타임스
The Daily Telegraph | daily | telegraph.co.uk | Daily Telegraph; The Telegraph*; Telegraph*; Телеграф*; ديلي تلغراف; 每日电讯报; テレグラフ紙
The Independent* | digital | independent.co.uk | Independent*; Индепендент; الإندبندنت; إندبندنت; 独立报
The i Paper | daily | inews.co.uk | i newspaper
Daily Mail | daily | dailymail.co.uk | The Daily Mail; Mail on Sunday; MailOnline; Дейли мейл; ديلي ميل; 每日邮报; デイリー・メール
Daily Express | daily | express.co.uk |
Daily Mirror | daily | mirror.co.uk | The Mirror*; Mirror*
The Sun* | daily | thesun.co.uk | ذا صن; 太阳报; サン紙; Сан*
Metro* | daily | metro.co.uk |
Evening Standard | daily | standard.co.uk | The Standard*; The London Standard; London Evening Standard
The Scotsman | daily | scotsman.com | Scotsman
The Herald (Glasgow) | daily | heraldscotland.com | The Herald*; Glasgow Herald
The Press and Journal | daily | pressandjournal.co.uk | Press and Journal
Western Mail | daily | walesonline.co.uk | WalesOnline
Belfast Telegraph | daily | belfasttelegraph.co.uk |
The Irish News | daily | irishnews.com |
Yorkshire Post | daily | yorkshirepost.co.uk | The Yorkshire Post
Manchester Evening News | daily | manchestereveningnews.co.uk |
Liverpool Echo | daily | liverpoolecho.co.uk |
Birmingham Mail | daily | birminghammail.co.uk |
The Northern Echo | daily | thenorthernecho.co.uk |
The Economist* | magazine | economist.com | Economist*; Экономист*; الإيكونوميست; ذي إيكونوميست; エコノミスト誌; 经济学人; 이코노미스트
New Statesman | magazine | newstatesman.com | The New Statesman
The Spectator* | magazine | spectator.co.uk | Spectator*
Private Eye | magazine | private-eye.co.uk |
New Scientist | magazine | newscientist.com | ニューサイエンティスト; 新科学家
The Lancet | journal | thelancet.com | Lancet; Ланцет; ランセット; 柳叶刀; ذي لانسيت; لانسيت
The BMJ | journal | bmj.com | BMJ; British Medical Journal
Sky News | broadcaster | news.sky.com | Скай ньюс; سكاي نيوز; スカイニュース; 天空新闻
Sky Sports | broadcaster | skysports.com |
ITV | broadcaster | itv.com | ITV News
Channel 4 | broadcaster public | channel4.com | Channel 4 News
Channel 5 | broadcaster | channel5.com | Channel 5 News
LBC | broadcaster | lbc.co.uk | LBC Radio
GB News | broadcaster | gbnews.com | GBNews
TalkTV | broadcaster | talk.tv | TalkRadio
STV | broadcaster | stv.tv | STV News
Lloyd's List | daily | lloydslist.com |
Middle East Eye | digital | middleeasteye.net | ميدل إيست آي
openDemocracy | digital | opendemocracy.net |
The Conversation* | digital | theconversation.com |
Carbon Brief | digital | carbonbrief.org |
Asharq Al-Awsat | daily | aawsat.com | Asharq al-Awsat; الشرق الأوسط*; صحيفة الشرق الأوسط; Аш-Шарк аль-Аусат; 中东报
Al-Quds Al-Arabi | daily | alquds.co.uk | القدس العربي; Al-Quds al-Arabi
Al-Hayat | daily | alhayat.com | الحياة*; صحيفة الحياة
The New Arab | digital | alaraby.co.uk, newarab.com | Al-Araby Al-Jadeed; العربي الجديد
Iran International | broadcaster | iranintl.com | إيران إنترناشيونال; ایران اینترنشنال
Elaph | digital | elaph.com | إيلاف
# IE en
The Irish Times | daily | irishtimes.com | Irish Times
Irish Independent | daily | independent.ie | The Irish Independent
Irish Examiner | daily | irishexaminer.com | The Irish Examiner
RTÉ | broadcaster public | rte.ie | RTE; RTÉ News; RTÉ Radio
TheJournal.ie | digital | thejournal.ie | The Journal*
Business Post | weekly | businesspost.ie | Sunday Business Post
# ES es
El País* | daily | elpais.com | El Pais*; periódico El País; диario El País; Эль Паис; Паис*; إل باييس; الباييس; エル・パイス; エルパイス; 国家报; 엘파이스
El Mundo (España) | daily | elmundo.es | El Mundo*; Мундо*; إل موندو; الموندو; エル・ムンド; 世界报 (西班牙)
ABC (España) | daily | abc.es | ABC*; diario ABC
La Vanguardia | daily | lavanguardia.com | لا فانغارديا; 先锋报
El Periódico de Catalunya | daily | elperiodico.com | El Periódico*
La Razón (España) | daily | larazon.es | La Razón*
El Confidencial | digital | elconfidencial.com | El Confidencial*
elDiario.es | digital | eldiario.es | eldiario.es; El Diario.es
Público* | digital | publico.es |
El Español* | digital | elespanol.com |
infoLibre | digital | infolibre.es | Infolibre
20minutos | daily | 20minutos.es |
Expansión* | daily | expansion.com | diario Expansión
Cinco Días | daily | cincodias.elpais.com |
El Economista (España) | daily | eleconomista.es | elEconomista; El Economista*
Marca* | daily | marca.com | diario Marca; ماركا الإسبانية; 马卡报
As* | daily | as.com | diario As; diario AS; 阿斯报
Mundo Deportivo | daily | mundodeportivo.com | 每日体育报
Sport (España) | daily | sport.es | diario Sport
El Correo* | daily | elcorreo.com | El Correo Español
El Diario Vasco | daily | diariovasco.com | Diario Vasco
La Voz de Galicia | daily | lavozdegalicia.es |
Faro de Vigo | daily | farodevigo.es |
Heraldo de Aragón | daily | heraldo.es |
Diario de Navarra | daily | diariodenavarra.es |
Levante-EMV | daily | levante-emv.com |
Las Provincias* | daily | lasprovincias.es |
La Verdad* | daily | laverdad.es |
Ideal* | daily | ideal.es |
Diario Sur | daily | diariosur.es |
Diario de Sevilla | daily | diariodesevilla.es |
El Norte de Castilla | daily | elnortedecastilla.es |
La Nueva España* | daily | lne.es |
Canarias7 | daily | canarias7.es |
Diario de Mallorca | daily | diariodemallorca.es |
RTVE | broadcaster public | rtve.es | TVE; Televisión Española; Radio Nacional de España; RNE
Cadena SER | broadcaster | cadenaser.com | la SER; Ser*
Cadena COPE | broadcaster | cope.es | COPE
Onda Cero | broadcaster | ondacero.es |
Antena 3 | broadcaster | antena3.com |
Telecinco | broadcaster | telecinco.es |
LaSexta | broadcaster | lasexta.com | La Sexta; laSexta
# ES ca
Ara* | daily | ara.cat | diari Ara
El Punt Avui | daily | elpuntavui.cat |
TV3 | broadcaster public | ccma.cat, 3cat.cat | 3Cat; Catalunya Ràdio
VilaWeb | digital | vilaweb.cat |
# ES eu
Berria | daily | berria.eus |
EITB | broadcaster public | eitb.eus |
# ES gl
Nós Diario | daily | nosdiario.gal |
# AD ca
Diari d'Andorra | daily | diariandorra.ad |
# PT pt
Público (Portugal) | daily | publico.pt | Público*; jornal Público
Expresso* | weekly | expresso.pt | semanário Expresso; jornal Expresso
Diário de Notícias | daily | dn.pt | DN*
Jornal de Notícias | daily | jn.pt | JN*
Correio da Manhã | daily | cmjornal.pt | Correio da Manhã*
Observador* | digital | observador.pt | jornal Observador
Jornal de Negócios | daily | jornaldenegocios.pt |
Sábado* | magazine | sabado.pt | revista Sábado
Visão* | magazine | visao.pt | revista Visão
A Bola* | daily | abola.pt |
Record* | daily | record.pt | jornal Record
RTP | broadcaster public | rtp.pt | Antena 1 (Portugal); RTP1
SIC* | broadcaster | sic.pt, sicnoticias.pt | SIC Notícias
TVI | broadcaster | tvi.pt | CNN Portugal
TSF | broadcaster | tsf.pt | rádio TSF
Rádio Renascença | broadcaster | rr.pt | Renascença*
# IT it
Corriere della Sera | daily | corriere.it | Corriere*; il Corriere; Il Corriere della Sera; Коррьере делла сера; كورييري ديلا سيرا; コリエレ・デラ・セラ; 晚邮报
la Repubblica | daily | repubblica.it | La Repubblica; Repubblica*; Репубблика; لا ريبوبليكا; レプブリカ; 共和国报
La Stampa* | daily | lastampa.it | Стампа; لا ستامبا; スタンパ; 新闻报
Il Sole 24 Ore | daily | ilsole24ore.com | Sole 24 Ore; il Sole 24 Ore; Sole24Ore; Il Sole-24 Ore; 24太阳报
Il Messaggero | daily | ilmessaggero.it | il Messaggero; Messaggero*; 信使报
Il Giornale* | daily | ilgiornale.it | il Giornale*
Libero* | daily | liberoquotidiano.it | Libero Quotidiano
Il Fatto Quotidiano | daily | ilfattoquotidiano.it | il Fatto Quotidiano; Il Fatto*
Il Foglio* | daily | ilfoglio.it |
il manifesto* | daily | ilmanifesto.it | Il Manifesto*
Avvenire* | daily | avvenire.it |
Il Mattino* | daily | ilmattino.it |
Il Gazzettino | daily | ilgazzettino.it | il Gazzettino
Il Secolo XIX | daily | ilsecoloxix.it |
Il Resto del Carlino | daily | ilrestodelcarlino.it | Resto del Carlino
La Nazione* | daily | lanazione.it |
Il Tempo* | daily | iltempo.it |
Il Tirreno | daily | iltirreno.it | Tirreno*
La Gazzetta dello Sport | daily | gazzetta.it | Gazzetta dello Sport; la Gazzetta; 米兰体育报; ガゼッタ・デロ・スポルト
Corriere dello Sport | daily | corrieredellosport.it |
Tuttosport | daily | tuttosport.com |
Gazzetta del Mezzogiorno | daily | lagazzettadelmezzogiorno.it | La Gazzetta del Mezzogiorno
La Sicilia* | daily | lasicilia.it |
Giornale di Sicilia | daily | gds.it |
L'Unione Sarda | daily | unionesarda.it |
La Nuova Sardegna | daily | lanuovasardegna.it |
L'Espresso* | magazine | lespresso.it | l'Espresso*
Panorama* | magazine | panorama.it |
Internazionale* | magazine | internazionale.it | rivista Internazionale
Domani* | daily | editorialedomani.it | quotidiano Domani
Il Post | digital | ilpost.it | il Post
Fanpage | digital | fanpage.it | Fanpage.it
Linkiesta | digital | linkiesta.it |
RAI | broadcaster public | rai.it, rainews.it | Rai; Rai News; RaiNews24; Rai 1; Rai 3; Tg1; Tg3; Rai Radio 1; Радио РАИ
Sky TG24 | broadcaster | tg24.sky.it | SkyTg24
La7 | broadcaster | la7.it |
Mediaset | broadcaster | mediaset.it | TGcom24; Canale 5
Radio 24 | broadcaster | radio24.ilsole24ore.com |
Radio Radicale | broadcaster | radioradicale.it |
# IT de
Dolomiten* | daily | dolomiten.it |
# VA it,en
L'Osservatore Romano | daily state | osservatoreromano.va | Osservatore Romano
# SM it
San Marino RTV | broadcaster public | sanmarinortv.sm |
# MT en
Times of Malta | daily | timesofmalta.com |
The Malta Independent | daily | independent.com.mt |
MaltaToday | weekly | maltatoday.com.mt |
# GR el
Kathimerini | daily | kathimerini.gr, ekathimerini.com | Καθημερινή; Η Καθημερινή; Катимерини; كاثيميريني
Ta Nea | daily | tanea.gr | Τα Νέα*
To Vima | daily | tovima.gr | Το Βήμα*
Efimerida ton Syntakton | daily | efsyn.gr | EfSyn; Εφημερίδα των Συντακτών; ΕφΣυν
ERT | broadcaster public | ert.gr | ΕΡΤ; télévision publique ERT
Skai | broadcaster | skai.gr | ΣΚΑΪ; Skaï; Σκάι
Proto Thema | weekly | protothema.gr | Πρώτο Θέμα
# CY el,en
Cyprus Mail | daily | cyprus-mail.com |
Phileleftheros | daily | philenews.com | Φιλελεύθερος*; Ο Φιλελεύθερος
CyBC | broadcaster public | cybc.com.cy | RIK; ΡΙΚ
`;
