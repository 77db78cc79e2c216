/** Newspapers, magazines, broadcasters and sites of the Americas. */
export const americas = `
# US en
The New York Times | daily | nytimes.com | New York Times; NYT; NYTimes; The Times (New York); Нью-Йорк таймс; Нью-Йорк Таймс; نيويورك تايمز; صحيفة نيويورك تايمز; ニューヨーク・タイムズ; ニューヨークタイムズ; NYタイムズ; 纽约时报; 紐約時報; 뉴욕타임스; न्यूयॉर्क टाइम्स; ניו יורק טיימס
The Washington Post | daily | washingtonpost.com | Washington Post; WaPo; Вашингтон пост; واشنطن بوست; ワシントン・ポスト; ワシントンポスト; 华盛顿邮报; 華盛頓郵報; 워싱턴포스트
The Wall Street Journal | daily | wsj.com | Wall Street Journal; WSJ; Уолл-стрит джорнэл; Уолл-стрит джорнал; وول ستريت جورنال; ウォール・ストリート・ジャーナル; ウォールストリート・ジャーナル; 华尔街日报; 華爾街日報; 월스트리트저널
USA Today | daily | usatoday.com | USA TODAY; 今日美国
Los Angeles Times | daily | latimes.com | LA Times; L.A. Times; The Los Angeles Times; Лос-Анджелес таймс; لوس أنجلوس تايمز; ロサンゼルス・タイムズ; 洛杉矶时报
Chicago Tribune | daily | chicagotribune.com | The Chicago Tribune; 芝加哥论坛报
Chicago Sun-Times | daily | chicago.suntimes.com |
The Boston Globe | daily | bostonglobe.com | Boston Globe; 波士顿环球报
The Philadelphia Inquirer | daily | inquirer.com | Philadelphia Inquirer
Houston Chronicle | daily | houstonchronicle.com | The Houston Chronicle
The Dallas Morning News | daily | dallasnews.com | Dallas Morning News
The Miami Herald | daily | miamiherald.com | Miami Herald; 迈阿密先驱报
El Nuevo Herald | daily | elnuevoherald.com |
Tampa Bay Times | daily | tampabay.com |
Orlando Sentinel | daily | orlandosentinel.com |
The Atlanta Journal-Constitution | daily | ajc.com | Atlanta Journal-Constitution; AJC
The Denver Post | daily | denverpost.com | Denver Post
The Seattle Times | daily | seattletimes.com | Seattle Times; 西雅图时报
San Francisco Chronicle | daily | sfchronicle.com | The San Francisco Chronicle; SFGate
The Mercury News | daily | mercurynews.com | San Jose Mercury News
The Sacramento Bee | daily | sacbee.com | Sacramento Bee
San Diego Union-Tribune | daily | sandiegouniontribune.com | The San Diego Union-Tribune
The Oregonian | daily | oregonlive.com | Oregonian
Star Tribune | daily | startribune.com | Minnesota Star Tribune; Minneapolis Star Tribune
Detroit Free Press | daily | freep.com | The Detroit Free Press
The Detroit News | daily | detroitnews.com | Detroit News
The Plain Dealer | daily | cleveland.com | Cleveland Plain Dealer
Milwaukee Journal Sentinel | daily | jsonline.com |
The Baltimore Sun | daily | baltimoresun.com | Baltimore Sun
The Arizona Republic | daily | azcentral.com | Arizona Republic
Las Vegas Review-Journal | daily | reviewjournal.com |
The Salt Lake Tribune | daily | sltrib.com | Salt Lake Tribune
The Times-Picayune | daily | nola.com | Times-Picayune
The Texas Tribune | digital | texastribune.org | Texas Tribune
New York Post | daily | nypost.com | The New York Post; 纽约邮报
New York Daily News | daily | nydailynews.com | Daily News (New York)
Newsday | daily | newsday.com |
Anchorage Daily News | daily | adn.com |
Honolulu Star-Advertiser | daily | staradvertiser.com |
The Christian Science Monitor | digital | csmonitor.com | Christian Science Monitor; 基督教科学箴言报
Barron's | weekly | barrons.com | Barron’s; 巴伦周刊
Investor's Business Daily | weekly | investors.com |
The Hill* | digital | thehill.com | 国会山报
Politico | digital | politico.com | POLITICO; Политико; بوليتيكو; ポリティコ; 政客新闻网; 폴리티코
Roll Call | digital | rollcall.com |
Axios | digital | axios.com | Аксиос; أكسيوس; موقع أكسيوس; アクシオス; 阿克西奥斯新闻网; 악시오스
Semafor | digital | semafor.com | سيمافور
ProPublica | digital | propublica.org |
The Intercept | digital | theintercept.com | Intercept*
BuzzFeed News | digital | buzzfeednews.com | BuzzFeed
HuffPost | digital | huffpost.com | Huffington Post; The Huffington Post; Хаффингтон пост
Vox* | digital | vox.com |
The Verge* | digital | theverge.com |
TechCrunch | digital | techcrunch.com |
The Information* | digital | theinformation.com |
Wired | magazine | wired.com | WIRED; ワイアード
Ars Technica | digital | arstechnica.com |
Business Insider | digital | businessinsider.com | 商业内幕; بزنس إنسايدر; ビジネスインサイダー
Time* | magazine | time.com | TIME; Time Magazine; TIME magazine; magazine Time; タイム誌; 时代周刊; 時代雜誌; مجلة تايم; 타임지
Newsweek | magazine | newsweek.com | ニューズウィーク; 新闻周刊; نيوزويك; Ньюсуик
The New Yorker | magazine | newyorker.com | New Yorker*; ニューヨーカー誌; 纽约客
The Atlantic* | magazine | theatlantic.com | ذي أتلانتك; アトランティック誌; 大西洋月刊
Forbes | magazine | forbes.com | Форбс; فوربس; フォーブス; 福布斯; 포브스
Fortune* | magazine | fortune.com | フォーチュン誌; 财富杂志
Foreign Policy | magazine | foreignpolicy.com | فورين بوليسي; 外交政策
Foreign Affairs | magazine | foreignaffairs.com | فورين أفيرز; 外交事务
National Geographic | magazine | nationalgeographic.com | ナショナルジオグラフィック; ナショナル ジオグラフィック; 国家地理; ناشونال جيوغرافيك
Scientific American | magazine | scientificamerican.com | 科学美国人
Rolling Stone | magazine | rollingstone.com | ローリングストーン誌; 滚石杂志
Variety | magazine | variety.com | バラエティ誌*; 综艺杂志; فارايتي; مجلة فارايتي
The Hollywood Reporter | magazine | hollywoodreporter.com | Hollywood Reporter; 好莱坞报道者
Deadline* | digital | deadline.com |
Billboard* | magazine | billboard.com | ビルボード誌; 公告牌
Vanity Fair | magazine | vanityfair.com |
People* | magazine | people.com | magazine People
Sports Illustrated | magazine | si.com |
The Nation (US) | magazine | thenation.com | The Nation*
Mother Jones | magazine | motherjones.com |
National Review | magazine | nationalreview.com |
Harper's Magazine | magazine | harpers.org |
Science | journal | science.org | Science*; サイエンス; 《科学》; Science Advances
PNAS | journal | pnas.org | Proceedings of the National Academy of Sciences
New England Journal of Medicine | journal | nejm.org | The New England Journal of Medicine; NEJM
JAMA | journal | jamanetwork.com | Journal of the American Medical Association
Cell | journal | cell.com | Cell*
CNN | broadcaster | cnn.com, edition.cnn.com | Си-эн-эн; Си-Эн-Эн; سي إن إن; سي.إن.إن; شبكة سي إن إن; 美国有线电视新闻网; 美國有線電視新聞網; CNN en Español; CNNテレビ
NBC | broadcaster | nbcnews.com | NBC News; إن بي سي; إن بي سي نيوز; 美国全国广播公司; NBCテレビ; Эн-би-си
MSNBC | broadcaster | msnbc.com |
CNBC | broadcaster | cnbc.com | سي إن بي سي; 美国消费者新闻与商业频道; Си-эн-би-си; CNBCテレビ
ABC News | broadcaster | abcnews.go.com | ABC*; إيه بي سي; إيه بي سي نيوز; 美国广播公司; ABCテレビ; Эй-би-си
CBS | broadcaster | cbsnews.com | CBS News; سي بي إس; سي بي إس نيوز; 哥伦比亚广播公司; CBSテレビ; Си-би-эс
Fox News | broadcaster | foxnews.com | FOX News; Fox Business; فوكس نيوز; FOXニュース; 福克斯新闻; Фокс ньюс; Fox*; 폭스뉴스
NPR | broadcaster public | npr.org | National Public Radio; 美国国家公共电台
PBS | broadcaster public | pbs.org | PBS NewsHour; PBS News
C-SPAN | broadcaster | c-span.org |
ESPN | broadcaster | espn.com | ESPNスポーツ
Univision | broadcaster | univision.com | Univisión
Telemundo | broadcaster | telemundo.com |
Voice of America | broadcaster state | voanews.com | VOA; Голос Америки; صوت أمريكا; صوت أميركا; ボイス・オブ・アメリカ; 美国之音; 미국의소리; صدای آمریکا
Radio Free Asia | broadcaster public | rfa.org | RFA; 自由亚洲电台; 自由亞洲電台; ラジオ・フリー・アジア; 자유아시아방송
Alhurra | broadcaster public | alhurra.com | الحرة*; قناة الحرة
La Opinión (Los Ángeles) | daily | laopinion.com | La Opinión*
World Journal | daily | worldjournal.com | 世界日報; 世界日报
The Epoch Times | daily | theepochtimes.com | Epoch Times; 大纪元; 大紀元
Defense News | weekly | defensenews.com |
Stars and Stripes | daily | stripes.com |
Bellingcat | digital | bellingcat.com | Беллингкэт; بيلينغكات
The Daily Beast | digital | thedailybeast.com | Daily Beast
Slate* | digital | slate.com |
Salon* | digital | salon.com |
Quartz* | digital | qz.com |
MarketWatch | digital | marketwatch.com |
Inside Climate News | digital | insideclimatenews.org |
STAT | digital | statnews.com | STAT News
# CA en
The Globe and Mail | daily | theglobeandmail.com | Globe and Mail; 环球邮报
Toronto Star | daily | thestar.com | The Toronto Star; 多伦多星报
National Post | daily | nationalpost.com | The National Post; 国家邮报
Ottawa Citizen | daily | ottawacitizen.com | The Ottawa Citizen
Calgary Herald | daily | calgaryherald.com |
Edmonton Journal | daily | edmontonjournal.com |
Vancouver Sun | daily | vancouversun.com | The Vancouver Sun
The Province | daily | theprovince.com | The Province*
Winnipeg Free Press | daily | winnipegfreepress.com |
The Chronicle Herald | daily | saltwire.com | Halifax Chronicle Herald
Montreal Gazette | daily | montrealgazette.com | The Gazette*; Gazette*
Maclean's | magazine | macleans.ca | Maclean’s
The Narwhal | digital | thenarwhal.ca |
The Tyee | digital | thetyee.ca |
CBC | broadcaster public | cbc.ca | CBC News; Canadian Broadcasting Corporation; 加拿大广播公司; カナダ放送協会
CTV | broadcaster | ctvnews.ca | CTV News
Global News | broadcaster | globalnews.ca |
APTN | broadcaster | aptnnews.ca | APTN News
# CA fr
Radio-Canada | broadcaster public | radio-canada.ca, ici.radio-canada.ca | ICI Radio-Canada; Radio Canada; ICI RDI
La Presse (Montréal) | digital | lapresse.ca | La Presse*
Le Devoir* | daily | ledevoir.com | quotidien Le Devoir
Le Journal de Montréal | daily | journaldemontreal.com | Journal de Montréal
Le Journal de Québec | daily | journaldequebec.com | Journal de Québec
Le Soleil (Québec) | daily | lesoleil.com |
Le Droit* | daily | ledroit.com |
La Tribune (Sherbrooke) | daily | latribune.ca |
Le Nouvelliste (Trois-Rivières) | daily | lenouvelliste.ca |
Le Quotidien (Saguenay) | daily | lequotidien.com |
L'actualité | magazine | lactualite.com | L'Actualité*
TVA | broadcaster | tvanouvelles.ca | TVA Nouvelles; LCN
Noovo | broadcaster | noovo.info |
Acadie Nouvelle | daily | acadienouvelle.com | L'Acadie Nouvelle
# MX es
El Universal (México) | daily | eluniversal.com.mx | El Universal*; 环球报 (墨西哥)
Reforma* | daily | reforma.com | periódico Reforma; diario Reforma; 改革报
La Jornada* | daily | jornada.com.mx | periódico La Jornada; 每日报 (墨西哥)
Excélsior* | daily | excelsior.com.mx | periódico Excélsior; Excelsior*; 至上报
Milenio* | daily | milenio.com | diario Milenio
El Financiero | daily | elfinanciero.com.mx |
El Economista (México) | daily | eleconomista.com.mx |
El Norte* | daily | elnorte.com |
El Informador* | daily | informador.mx |
El Sol de México | daily | elsoldemexico.com.mx |
La Crónica de Hoy | daily | cronica.com.mx |
Diario de Yucatán | daily | yucatan.com.mx |
Proceso* | magazine | proceso.com.mx | revista Proceso
Animal Político | digital | animalpolitico.com |
Aristegui Noticias | digital | aristeguinoticias.com |
Expansión (México) | magazine | expansion.mx |
Televisa | broadcaster | televisa.com, nmas.com.mx | N+; Noticieros Televisa
TV Azteca | broadcaster | tvazteca.com | Azteca Noticias
Canal Once | broadcaster public | canalonce.mx |
Sin Embargo | digital | sinembargo.mx | SinEmbargo
# GT es
Prensa Libre* | daily | prensalibre.com |
elPeriódico (Guatemala) | daily | elperiodico.com.gt |
La Hora (Guatemala) | daily | lahora.gt | La Hora*
Plaza Pública | digital | plazapublica.com.gt |
# HN es
La Prensa (Honduras) | daily | laprensa.hn |
El Heraldo (Honduras) | daily | elheraldo.hn | El Heraldo*
La Tribuna (Honduras) | daily | latribuna.hn | La Tribuna*
Contracorriente | digital | contracorriente.red |
# SV es
La Prensa Gráfica | daily | laprensagrafica.com |
El Diario de Hoy | daily | elsalvador.com |
El Faro* | digital | elfaro.net |
# NI es
La Prensa (Nicaragua) | daily | laprensani.com | La Prensa*
Confidencial* | digital | confidencial.digital |
# CR es
La Nación (Costa Rica) | daily | nacion.com |
La República (Costa Rica) | daily | larepublica.net |
CRHoy | digital | crhoy.com |
The Tico Times | digital | ticotimes.net |
# PA es
La Prensa (Panamá) | daily | prensa.com |
La Estrella de Panamá | daily | laestrella.com.pa |
TVN Panamá | broadcaster | tvn-2.com |
# CU es
Granma | daily party | granma.cu | Гранма; غرانما; グランマ; 格拉玛报
Juventud Rebelde | daily party | juventudrebelde.cu |
Cubadebate | digital state | cubadebate.cu |
14ymedio | digital | 14ymedio.com |
# DO es
Listín Diario | daily | listindiario.com |
Diario Libre | daily | diariolibre.com |
El Caribe* | daily | elcaribe.com.do |
Hoy* | daily | hoy.com.do | periódico Hoy
# PR es
El Nuevo Día | daily | elnuevodia.com |
El Vocero* | daily | elvocero.com |
Primera Hora* | daily | primerahora.com |
# HT fr
Le Nouvelliste (Haïti) | daily | lenouvelliste.com |
Haïti Libre | digital | haitilibre.com | HaïtiLibre
Radio Métropole | broadcaster | metropole.ht |
AyiboPost | digital | ayibopost.com |
# JM en
The Gleaner | daily | jamaica-gleaner.com | Jamaica Gleaner
Jamaica Observer | daily | jamaicaobserver.com |
# TT en
Trinidad and Tobago Guardian | daily | guardian.co.tt |
Trinidad Express | daily | trinidadexpress.com |
# BB en
Barbados Today | digital | barbadostoday.bb |
Nation News | daily | nationnews.com |
# BS en
The Nassau Guardian | daily | thenassauguardian.com |
# GY en
Stabroek News | daily | stabroeknews.com |
Kaieteur News | daily | kaieteurnewsonline.com |
# SR nl
De Ware Tijd | daily | dwtonline.com |
Starnieuws | digital | starnieuws.com |
# BZ en
Amandala | weekly | amandala.com.bz |
# CO es
El Tiempo* | daily | eltiempo.com | diario El Tiempo; periódico El Tiempo; 时代报 (哥伦比亚)
El Espectador* | daily | elespectador.com | diario El Espectador; 观察家报 (哥伦比亚)
El Colombiano | daily | elcolombiano.com |
El Heraldo (Barranquilla) | daily | elheraldo.co |
El País (Cali) | daily | elpais.com.co |
La República (Colombia) | daily | larepublica.co |
Semana* | magazine | semana.com | revista Semana
Caracol | broadcaster | caracol.com.co, noticiascaracol.com | Caracol Radio; Noticias Caracol; Caracol Televisión
RCN | broadcaster | rcnradio.com, noticiasrcn.com | RCN Radio; Noticias RCN
Blu Radio | broadcaster | bluradio.com |
La Silla Vacía | digital | lasillavacia.com |
# VE es
El Nacional (Venezuela) | daily | elnacional.com | El Nacional*
El Universal (Venezuela) | daily | eluniversal.com |
Últimas Noticias | daily | ultimasnoticias.com.ve | Últimas Noticias*
Tal Cual | digital | talcualdigital.com | TalCual
Efecto Cocuyo | digital | efectococuyo.com |
teleSUR | broadcaster state | telesurtv.net, telesurenglish.net | Telesur; TeleSUR; تيليسور; テレスール; 南方电视台; Телесур
VTV (Venezuela) | broadcaster state | vtv.gob.ve | Venezolana de Televisión
# EC es
El Universo* | daily | eluniverso.com | diario El Universo
El Comercio (Ecuador) | daily | elcomercio.com |
Expreso (Ecuador) | daily | expreso.ec | diario Expreso; Expreso*
El Telégrafo* | daily state | eltelegrafo.com.ec |
La Hora (Ecuador) | daily | lahora.com.ec |
Ecuavisa | broadcaster | ecuavisa.com |
Teleamazonas | broadcaster | teleamazonas.com |
Primicias* | digital | primicias.ec |
# PE es
El Comercio (Perú) | daily | elcomercio.pe | El Comercio*; diario El Comercio; 商业报 (秘鲁)
La República (Perú) | daily | larepublica.pe | La República*; diario La República
Gestión* | daily | gestion.pe | diario Gestión
Perú21 | daily | peru21.pe |
Correo (Perú) | daily | diariocorreo.pe | diario Correo
Ojo Público | digital | ojo-publico.com | OjoPúblico
RPP | broadcaster | rpp.pe | RPP Noticias
IDL-Reporteros | digital | idl-reporteros.pe |
El Peruano* | daily state | elperuano.pe |
Caretas | magazine | caretas.pe |
# BO es
El Deber* | daily | eldeber.com.bo | diario El Deber
La Razón (Bolivia) | daily | la-razon.com |
Página Siete | daily | paginasiete.bo |
Los Tiempos* | daily | lostiempos.com | diario Los Tiempos
Opinión (Bolivia) | daily | opinion.com.bo |
Red Uno | broadcaster | reduno.com.bo |
# CL es
El Mercurio* | daily | emol.com, elmercurio.com | diario El Mercurio; Emol; 水星报
La Tercera* | daily | latercera.com | diario La Tercera; 三点钟报
La Cuarta* | daily | lacuarta.com |
El Mostrador* | digital | elmostrador.cl |
Diario Financiero | daily | df.cl |
La Segunda* | daily | lasegunda.com |
BioBioChile | digital | biobiochile.cl | Radio Bío Bío; Radio Biobío; Bío Bío*; Radio Bio Bio
CIPER | digital | ciperchile.cl | Ciper
Cooperativa* | broadcaster | cooperativa.cl | Radio Cooperativa
TVN (Chile) | broadcaster public | tvn.cl, 24horas.cl | Televisión Nacional de Chile
T13 | broadcaster | t13.cl | Canal 13 (Chile)
# AR es
Clarín* | daily | clarin.com | diario Clarín; Кларин; كلارين; クラリン; 号角报
La Nación (Argentina) | daily | lanacion.com.ar | La Nación*; diario La Nación; 民族报
Página/12 | daily | pagina12.com.ar | Página 12; Página12
Ámbito* | daily | ambito.com | Ámbito Financiero
El Cronista* | daily | cronista.com | El Cronista Comercial
La Voz del Interior | daily | lavoz.com.ar | La Voz*
La Capital (Rosario) | daily | lacapital.com.ar | La Capital*
Los Andes* | daily | losandes.com.ar | diario Los Andes
Río Negro* | daily | rionegro.com.ar | diario Río Negro
La Gaceta (Tucumán) | daily | lagaceta.com.ar | La Gaceta*
El Día (La Plata) | daily | eldia.com | diario El Día
Perfil* | weekly | perfil.com | diario Perfil; editorial Perfil
Olé* | daily | ole.com.ar | diario Olé
Infobae | digital | infobae.com | إنفوباي
Chequeado | digital | chequeado.com |
Todo Noticias | broadcaster | tn.com.ar | TN*
C5N | broadcaster | c5n.com |
Buenos Aires Times | weekly | batimes.com.ar |
MercoPress | digital | en.mercopress.com | Mercopress
# UY es
El País (Uruguay) | daily | elpais.com.uy |
El Observador (Uruguay) | daily | elobservador.com.uy | El Observador*
La Diaria* | daily | ladiaria.com.uy | la diaria
Búsqueda* | weekly | busqueda.com.uy | semanario Búsqueda
Montevideo Portal | digital | montevideo.com.uy |
# PY es
ABC Color | daily | abc.com.py | diario ABC Color
Última Hora | daily | ultimahora.com | diario Última Hora; Última Hora*
La Nación (Paraguay) | daily | lanacion.com.py |
Hoy (Paraguay) | digital | hoy.com.py |
# BR pt
Folha de S.Paulo | daily | folha.uol.com.br | Folha de S. Paulo; Folha de São Paulo; Folha*; jornal Folha de S.Paulo; Фолья де Сан-Паулу; فولها دي ساو باولو; フォリャ・デ・サンパウロ; 圣保罗页报
O Globo* | daily | oglobo.globo.com | jornal O Globo; Globo*; Глобу*; أو غلوبو; 环球报
O Estado de S. Paulo | daily | estadao.com.br | Estadão; O Estado de S.Paulo; O Estado de São Paulo; Estado de S. Paulo; 圣保罗州报
Valor Econômico | daily | valor.globo.com | jornal Valor Econômico; Valor*
Correio Braziliense | daily | correiobraziliense.com.br |
Zero Hora | daily | gauchazh.clicrbs.com.br, zh.com.br | GZH; jornal Zero Hora
Estado de Minas | daily | em.com.br | jornal Estado de Minas
O Povo* | daily | opovo.com.br | jornal O Povo
Diário do Nordeste | daily | diariodonordeste.verdesmares.com.br |
Jornal do Commercio | daily | jc.ne10.uol.com.br | JC*
Diario de Pernambuco | daily | diariodepernambuco.com.br | Diário de Pernambuco
A Tarde* | daily | atarde.com.br | jornal A Tarde
Correio (Bahia) | daily | correio24horas.com.br | jornal Correio
Gazeta do Povo | daily | gazetadopovo.com.br |
O Liberal* | daily | oliberal.com |
A Crítica* | daily | acritica.com | jornal A Crítica
O Dia* | daily | odia.ig.com.br | jornal O Dia
Extra* | daily | extra.globo.com | jornal Extra
Jornal do Brasil | daily | jb.com.br |
Veja* | magazine | veja.abril.com.br | revista Veja
IstoÉ | magazine | istoe.com.br | Istoé
Época* | magazine | epoca.globo.com | revista Época
Carta Capital | magazine | cartacapital.com.br | CartaCapital
piauí* | magazine | piaui.folha.uol.com.br | revista piauí
Exame* | magazine | exame.com | revista Exame
G1* | digital | g1.globo.com | portal G1; g1
UOL | digital | uol.com.br | portal UOL
R7 | digital | r7.com | portal R7
Metrópoles* | digital | metropoles.com | portal Metrópoles
Poder360 | digital | poder360.com.br |
The Intercept Brasil | digital | intercept.com.br | Intercept Brasil
Nexo* | digital | nexojornal.com.br | Nexo Jornal; jornal Nexo
Brasil de Fato | digital | brasildefato.com.br |
InfoAmazonia | digital | infoamazonia.org |
Amazônia Real | digital | amazoniareal.com.br |
TV Globo | broadcaster | redeglobo.globo.com | Rede Globo; Jornal Nacional; GloboNews; TV Globo Minas
SBT | broadcaster | sbt.com.br |
Record TV | broadcaster | recordtv.r7.com | TV Record
Band* | broadcaster | band.uol.com.br | TV Bandeirantes; Rede Bandeirantes; BandNews; Rádio Bandeirantes
CNN Brasil | broadcaster | cnnbrasil.com.br |
TV Cultura | broadcaster public | cultura.uol.com.br | Rádio Cultura
CBN | broadcaster | cbn.globo.com | rádio CBN
Jovem Pan | broadcaster | jovempan.com.br |
`;
