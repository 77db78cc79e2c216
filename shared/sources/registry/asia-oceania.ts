/** Newspapers, magazines, broadcasters and sites of Asia and Oceania. */
export const asiaAndOceania = `
# CN zh
People's Daily | daily party | people.com.cn, people.cn | 人民日报; 人民日報; 人民网; Renmin Ribao; Quotidien du peuple; Le Quotidien du Peuple; Diario del Pueblo; Volkszeitung*; Жэньминь жибао; صحيفة الشعب اليومية; 人民日報海外版; 인민일보
Global Times | daily state | globaltimes.cn, huanqiu.com | 环球时报; 環球時報; 环球网; Хуаньцю шибао; غلوبال تايمز; 환구시보
China Daily | daily state | chinadaily.com.cn | 中国日报; 中國日報; تشاينا ديلي; Чайна дейли; 차이나데일리; チャイナ・デイリー
Guangming Daily | daily state | gmw.cn | 光明日报; 光明日報; 光明网
PLA Daily | daily state | 81.cn | 解放军报; 解放軍報
China Youth Daily | daily state | cyol.com | 中国青年报; 中國青年報
Economic Daily | daily state | ce.cn | 经济日报; 經濟日報 (中国)
Legal Daily | daily state | legaldaily.com.cn | 法治日报; 法制日报
Workers' Daily | daily state | workercn.cn | 工人日报
Science and Technology Daily | daily state | stdaily.com | 科技日报
Beijing Daily | daily party | bjd.com.cn | 北京日报
The Beijing News | daily | bjnews.com.cn | 新京报
Beijing Youth Daily | daily | ynet.com | 北京青年报; 北青报
Jiefang Daily | daily party | jfdaily.com | 解放日报; 上观新闻
Wenhui Daily | daily | whb.cn | 文汇报*; 文汇报 (上海)
Xinmin Evening News | daily | xinmin.cn | 新民晚报
The Paper | digital state | thepaper.cn | 澎湃新闻; 澎湃
Southern Weekly | weekly | infzm.com | 南方周末; Southern Weekend
Southern Metropolis Daily | daily | oeeee.com | 南方都市报; 南都
Nanfang Daily | daily party | southcn.com | 南方日报
Yangcheng Evening News | daily | ycwb.com | 羊城晚报
Guangzhou Daily | daily | gzdaily.cn | 广州日报
Shenzhen Special Zone Daily | daily | sznews.com | 深圳特区报
Caixin | magazine | caixin.com, caixinglobal.com | 财新; 财新网; 财新周刊; 財新
Caijing | magazine | caijing.com.cn | 财经杂志; 《财经》
Yicai | digital | yicai.com, yicaiglobal.com | 第一财经; 第一财经日报
21st Century Business Herald | daily | 21jingji.com | 21世纪经济报道
Securities Times | daily | stcn.com | 证券时报
China Securities Journal | daily | cs.com.cn | 中国证券报; 中证报
Shanghai Securities News | daily | cnstock.com | 上海证券报
The Economic Observer | weekly | eeo.com.cn | 经济观察报
Jiemian | digital | jiemian.com | 界面新闻
Guancha | digital | guancha.cn | 观察者网
Sanlian Lifeweek | magazine | lifeweek.com.cn | 三联生活周刊
China Newsweek | magazine | inewsweek.cn | 中国新闻周刊
Health Times | weekly | jksb.com.cn | 健康时报
CCTV | broadcaster state | cctv.com, cctv.cn | 央视; 中央电视台; 中国中央电视台; 央视新闻; 央视网; CCTV News; 中国中央テレビ; 중국중앙TV; ЦТ Китая*; 中央广播电视总台; 央广网; 中国国家広播電視台
CGTN | broadcaster state | cgtn.com | 中国环球电视网
China National Radio | broadcaster state | cnr.cn | 央广; 中央人民广播电台
China Radio International | broadcaster state | cri.cn | 国际在线; 中国国际广播电台
Phoenix Television | broadcaster | ifeng.com | 凤凰卫视; 凤凰网; 鳳凰衛視; Phoenix TV; 凤凰新闻
Sixth Tone | digital | sixthtone.com | 第六声
Sina | digital | sina.com.cn | 新浪; 新浪新闻; 新浪财经
Tencent News | digital | news.qq.com | 腾讯新闻; 腾讯网
NetEase News | digital | 163.com | 网易新闻; 网易
Sohu | digital | sohu.com | 搜狐; 搜狐新闻
# HK zh
Ming Pao | daily | mingpao.com | 明報; 明报
Sing Tao Daily | daily | stheadline.com | 星島日報; 星岛日报; Sing Tao
Oriental Daily News | daily | on.cc | 東方日報; 东方日报
Wen Wei Po | daily party | wenweipo.com | 文匯報; 香港文汇报
Ta Kung Pao | daily party | takungpao.com | 大公報; 大公报; 大公文匯
Apple Daily | daily | appledaily.com | 蘋果日報; 苹果日报
Hong Kong Economic Journal | daily | hkej.com | 信報; 信报
Hong Kong Economic Times | daily | hket.com | 香港經濟日報; 香港经济日报
HK01 | digital | hk01.com | 香港01
RTHK | broadcaster public | rthk.hk | 香港電台; 香港电台
TVB | broadcaster | tvb.com | 無綫新聞; 无线新闻
Initium Media | digital | theinitium.com | 端傳媒; 端传媒
# HK en
South China Morning Post | daily | scmp.com | SCMP; 南華早報; 南华早报; Саут Чайна морнинг пост; ساوث تشاينا مورنينغ بوست; サウスチャイナ・モーニング・ポスト; 사우스차이나모닝포스트
Hong Kong Free Press | digital | hongkongfp.com | HKFP; 香港自由新聞
# MO zh
Macao Daily News | daily | macaodaily.com | 澳門日報; 澳门日报
# TW zh
Liberty Times | daily | ltn.com.tw | 自由時報; 自由时报; Taipei Times; 台北時報
United Daily News | daily | udn.com | 聯合報; 联合报; 聯合新聞網
China Times | daily | chinatimes.com | 中國時報; 中国时报; 中時
Economic Daily News | daily | money.udn.com | 經濟日報
Commercial Times | daily | ctee.com.tw | 工商時報; 工商时报
CommonWealth Magazine | magazine | cw.com.tw | 天下雜誌; 天下杂志
The Reporter (Taiwan) | digital | twreporter.org | 報導者
PTS | broadcaster public | pts.org.tw | 公視; 公视
TVBS | broadcaster | tvbs.com.tw |
ETtoday | digital | ettoday.net | 東森新聞
# JP ja
The Asahi Shimbun | daily | asahi.com | Asahi; Asahi Shimbun; 朝日新聞; 朝日新闻; 朝日*; Асахи; أساهي شيمبون; 아사히신문
The Yomiuri Shimbun | daily | yomiuri.co.jp, japannews.yomiuri.co.jp | Yomiuri; Yomiuri Shimbun; 読売新聞; 讀賣新聞; 读卖新闻; 読売*; Иомиури; يوميوري شيمبون; 요미우리신문
The Mainichi Shimbun | daily | mainichi.jp | Mainichi; Mainichi Shimbun; 毎日新聞; 每日新闻; 每日新聞; 毎日*; Майнити; 마이니치신문
Nihon Keizai Shimbun | daily | nikkei.com, asia.nikkei.com | Nikkei*; The Nikkei*; Nikkei Asia; 日本経済新聞; 日经新闻; 日本经济新闻; 日經新聞; 日経新聞; 日経*; 日经亚洲; Никкэй; نيكي; 니혼게이자이신문
Sankei Shimbun | daily | sankei.com | Sankei; 産経新聞; 产经新闻; 産経*; 산케이신문
Tokyo Shimbun | daily | tokyo-np.co.jp | 東京新聞; 东京新闻
Chunichi Shimbun | daily | chunichi.co.jp | 中日新聞
Hokkaido Shimbun | daily | hokkaido-np.co.jp | 北海道新聞
Nishinippon Shimbun | daily | nishinippon.co.jp | 西日本新聞
Kahoku Shimpo | daily | kahoku.news | 河北新報
Kyoto Shimbun | daily | kyoto-np.co.jp | 京都新聞
Kobe Shimbun | daily | kobe-np.co.jp | 神戸新聞
Chugoku Shimbun | daily | chugoku-np.co.jp | 中国新聞
Shinano Mainichi Shimbun | daily | shinmai.co.jp | 信濃毎日新聞
Niigata Nippo | daily | niigata-nippo.co.jp | 新潟日報
Okinawa Times | daily | okinawatimes.co.jp | 沖縄タイムス
Ryukyu Shimpo | daily | ryukyushimpo.jp | 琉球新報
Nikkan Sports | daily | nikkansports.com | 日刊スポーツ
Sports Nippon | daily | sponichi.co.jp | スポーツニッポン; スポニチ
Nikkan Kogyo Shimbun | daily | nikkan.co.jp | 日刊工業新聞
Akahata | daily party | jcp.or.jp | 赤旗*; しんぶん赤旗
The Japan Times | daily | japantimes.co.jp | Japan Times; ジャパンタイムズ; 日本时报
NHK | broadcaster public | nhk.or.jp, nhk.jp | NHK World; NHKニュース; 日本放送協会; 日本放送协会; إن إتش كيه; НХК
TV Asahi | broadcaster | tv-asahi.co.jp | テレビ朝日; 朝日电视台
TBS | broadcaster | tbs.co.jp | TBSテレビ; JNN
Nippon TV | broadcaster | ntv.co.jp | 日本テレビ; 日テレ; 日本电视台
Fuji TV | broadcaster | fujitv.co.jp, fnn.jp | フジテレビ; FNN; 富士电视台
TV Tokyo | broadcaster | tv-tokyo.co.jp | テレビ東京
Weekly Bunshun | magazine | bunshun.jp | 週刊文春; 文春オンライン; Shukan Bunshun; 周刊文春
Shukan Shincho | magazine | dailyshincho.jp | 週刊新潮
Toyo Keizai | magazine | toyokeizai.net | 東洋経済; 東洋経済オンライン; 週刊東洋経済
Diamond Weekly | magazine | diamond.jp | 週刊ダイヤモンド; ダイヤモンド・オンライン
Yahoo! Japan News | digital | news.yahoo.co.jp | Yahoo!ニュース; ヤフーニュース
ITmedia | digital | itmedia.co.jp |
# KR ko
Chosun Ilbo | daily | chosun.com | The Chosun Ilbo; 조선일보; 朝鮮日報; 朝鲜日报; Чосон ильбо
JoongAng Ilbo | daily | joongang.co.kr | 중앙일보; 中央日報; 中央日报; Korea JoongAng Daily
Dong-A Ilbo | daily | donga.com | Donga Ilbo; 동아일보; 東亜日報; 东亚日报
Hankyoreh | daily | hani.co.kr | 한겨레; ハンギョレ; ハンギョレ新聞; 韩民族日报
Kyunghyang Shinmun | daily | khan.co.kr | 경향신문; 京郷新聞; 京乡新闻
Hankook Ilbo | daily | hankookilbo.com | 한국일보; 韓国日報
Maeil Business Newspaper | daily | mk.co.kr | 매일경제; 毎日経済新聞; 每日经济新闻 (韩国)
Korea Economic Daily | daily | hankyung.com | 한국경제; 韓国経済新聞; 韩国经济新闻
Kukmin Ilbo | daily | kmib.co.kr | 국민일보
Seoul Shinmun | daily | seoul.co.kr | 서울신문
OhmyNews | digital | ohmynews.com | 오마이뉴스
The Korea Herald | daily | koreaherald.com | Korea Herald; 코리아헤럴드
The Korea Times | daily | koreatimes.co.kr | Korea Times
KBS | broadcaster public | kbs.co.kr | 한국방송공사; 韓国放送公社; 韩国广播公司
MBC | broadcaster public | imbc.com | 문화방송
SBS (Korea) | broadcaster | sbs.co.kr |
JTBC | broadcaster | jtbc.co.kr |
YTN | broadcaster | ytn.co.kr |
# KP ko
Rodong Sinmun | daily party | rodong.rep.kp | 로동신문; 노동신문; 労働新聞; 劳动新闻; Нодон синмун
# MN mn
Ödriin Sonin | daily | dnn.mn | Өдрийн сонин
Zuunii Medee | daily | zms.mn | Зууны мэдээ
# VN vi
Tuổi Trẻ | daily | tuoitre.vn | Tuoi Tre; báo Tuổi Trẻ
Thanh Niên | daily | thanhnien.vn | Thanh Nien; báo Thanh Niên
VnExpress | digital | vnexpress.net | VNExpress
Nhân Dân | daily party | nhandan.vn | Nhan Dan; báo Nhân Dân; 人民报 (越南)
VTV | broadcaster state | vtv.vn | Đài Truyền hình Việt Nam
Dân trí | digital | dantri.com.vn |
# KH en,km
The Phnom Penh Post | daily | phnompenhpost.com | Phnom Penh Post; 金边邮报
Khmer Times | daily | khmertimeskh.com | 高棉时报
# LA en
Vientiane Times | daily state | vientianetimes.org.la | 万象时报
# MM en,my
The Irrawaddy | digital | irrawaddy.com | Irrawaddy; イラワジ; 伊洛瓦底
Myanmar Now | digital | myanmar-now.org |
Frontier Myanmar | magazine | frontiermyanmar.net |
Global New Light of Myanmar | daily state | gnlm.com.mm | 缅甸环球新光报
Democratic Voice of Burma | broadcaster | dvb.no | DVB
# TH th
Thai Rath | daily | thairath.co.th | ไทยรัฐ
Matichon | daily | matichon.co.th | มติชน
Khaosod | daily | khaosod.co.th, khaosodenglish.com | ข่าวสด
Thai PBS | broadcaster public | thaipbs.or.th | ไทยพีบีเอส
# TH en
Bangkok Post | daily | bangkokpost.com | 曼谷邮报; バンコク・ポスト; بانكوك بوست
The Nation (Thailand) | digital | nationthailand.com |
Prachatai | digital | prachatai.com | ประชาไท
# MY en,ms
The Star (Malaysia) | daily | thestar.com.my |
New Straits Times | daily | nst.com.my | 新海峡时报
Utusan Malaysia | daily | utusan.com.my |
Berita Harian | daily | bharian.com.my |
Malaysiakini | digital | malaysiakini.com | 当今大马
Malay Mail | digital | malaymail.com | 马来邮报
Free Malaysia Today | digital | freemalaysiatoday.com | FMT
# MY zh
Sin Chew Daily | daily | sinchew.com.my | 星洲日報; 星洲日报
China Press | daily | chinapress.com.my | 中國報; 中国报
# SG en
The Straits Times | daily | straitstimes.com | Straits Times; 海峡时报; 海峽時報; ストレーツ・タイムズ; ستريتس تايمز
The Business Times | daily | businesstimes.com.sg | 商业时报
Channel NewsAsia | broadcaster | channelnewsasia.com | CNA (Singapore); Channel News Asia; 亚洲新闻台; 亞洲新聞台
Mothership | digital | mothership.sg | Mothership*
# SG zh
Lianhe Zaobao | daily | zaobao.com.sg, zaobao.com | 联合早报; 聯合早報
# BN en
Borneo Bulletin | daily | borneobulletin.com.bn |
# ID id
Kompas | daily | kompas.com, kompas.id | harian Kompas; 罗盘报; コンパス紙
Tempo* | magazine | tempo.co | majalah Tempo; Koran Tempo; 时代周刊 (印尼)
Republika | daily | republika.co.id |
Media Indonesia | daily | mediaindonesia.com |
Jawa Pos | daily | jawapos.com |
Detik | digital | detik.com | detikcom; Detikcom
Liputan6 | digital | liputan6.com |
Tirto | digital | tirto.id |
Metro TV | broadcaster | metrotvnews.com |
# ID en
The Jakarta Post | daily | thejakartapost.com | Jakarta Post; 雅加达邮报; ジャカルタ・ポスト; جاكرتا بوست
# TL pt
Tatoli | agency state | tatoli.tl | TATOLI
# PH en
Philippine Daily Inquirer | daily | inquirer.net | Inquirer*; 菲律宾每日问询者报
The Philippine Star | daily | philstar.com | Philippine Star; 菲律宾星报
Manila Bulletin | daily | mb.com.ph | 马尼拉公报
The Manila Times | daily | manilatimes.net | Manila Times; 马尼拉时报
Rappler | digital | rappler.com | 拉普勒
ABS-CBN | broadcaster | abs-cbn.com | ABS-CBN News
GMA News | broadcaster | gmanetwork.com | GMA*
# IN en
The Times of India | daily | timesofindia.indiatimes.com | Times of India; TOI; 印度时报; タイムズ・オブ・インディア; تايمز أوف إنديا; टाइम्स ऑफ इंडिया; Таймс оф Индиа
The Hindu* | daily | thehindu.com | The Hindu; 印度教徒报; द हिंदू*
Hindustan Times | daily | hindustantimes.com | HT*; 印度斯坦时报; हिंदुस्तान टाइम्स; هندوستان تايمز
The Indian Express | daily | indianexpress.com | Indian Express; 印度快报; इंडियन एक्सप्रेस
The Economic Times | daily | economictimes.indiatimes.com | Economic Times; 经济时报
Mint* | daily | livemint.com |
Business Standard | daily | business-standard.com |
The Telegraph (India) | daily | telegraphindia.com |
Deccan Herald | daily | deccanherald.com |
Deccan Chronicle | daily | deccanchronicle.com |
The Tribune (India) | daily | tribuneindia.com | The Tribune*
The New Indian Express | daily | newindianexpress.com | New Indian Express
The Statesman (India) | daily | thestatesman.com | The Statesman*
NDTV | broadcaster | ndtv.com | एनडीटीवी; 新德里电视台
India Today | magazine | indiatoday.in | 今日印度
The Wire (India) | digital | thewire.in | The Wire*
Scroll.in | digital | scroll.in | Scroll*
ThePrint | digital | theprint.in | The Print
Outlook India | magazine | outlookindia.com | Outlook*
Frontline (India) | magazine | frontline.thehindu.com | Frontline*
Moneycontrol | digital | moneycontrol.com |
CNN-News18 | broadcaster | news18.com | News18
Republic TV | broadcaster | republicworld.com |
Doordarshan | broadcaster public | ddnews.gov.in | दूरदर्शन; DD News
All India Radio | broadcaster public | newsonair.gov.in | आकाशवाणी; Akashvani
# IN hi
Dainik Jagran | daily | jagran.com | दैनिक जागरण
Dainik Bhaskar | daily | bhaskar.com | दैनिक भास्कर
Amar Ujala | daily | amarujala.com | अमर उजाला
Hindustan (Hindi) | daily | livehindustan.com | हिन्दुस्तान*; हिंदुस्तान*
Navbharat Times | daily | navbharattimes.indiatimes.com | नवभारत टाइम्स
Jansatta | daily | jansatta.com | जनसत्ता
Aaj Tak | broadcaster | aajtak.in | आज तक
# IN bn
Anandabazar Patrika | daily | anandabazar.com | আনন্দবাজার পত্রিকা; আনন্দবাজার
# IN ta
Dinamalar | daily | dinamalar.com | தினமலர்
Dina Thanthi | daily | dailythanthi.com | தினத்தந்தி; Daily Thanthi
# IN te
Eenadu | daily | eenadu.net | ఈనాడు
# IN ml
Malayala Manorama | daily | manoramaonline.com | മലയാള മനോരമ; Manorama*
Mathrubhumi | daily | mathrubhumi.com | മാതൃഭൂമി*
# IN mr
Loksatta | daily | loksatta.com | लोकसत्ता
Lokmat | daily | lokmat.com | लोकमत
# IN gu
Gujarat Samachar | daily | gujaratsamachar.com | ગુજરાત સમાચાર
# PK en
Dawn* | daily | dawn.com | Dawn News; دان; ドーン紙; 黎明报; Доун*
The News International | daily | thenews.com.pk | The News*
The Express Tribune | daily | tribune.com.pk | Express Tribune; 论坛快报
The Nation (Pakistan) | daily | nation.com.pk |
Business Recorder | daily | brecorder.com |
Pakistan Today | daily | pakistantoday.com.pk |
Geo News | broadcaster | geo.tv | Geo TV; جیو نیوز
ARY News | broadcaster | arynews.tv | ARY; اے آر وائی نیوز
Samaa TV | broadcaster | samaa.tv | سماء
PTV | broadcaster state | ptv.com.pk | Pakistan Television
# PK ur
Daily Jang | daily | jang.com.pk | Jang; جنگ*; روزنامہ جنگ
Nawa-i-Waqt | daily | nawaiwaqt.com.pk | نوائے وقت
# BD bn
Prothom Alo | daily | prothomalo.com | প্রথম আলো
Kaler Kantho | daily | kalerkantho.com | কালের কণ্ঠ
Daily Ittefaq | daily | ittefaq.com.bd | ইত্তেফাক
Jugantor | daily | jugantor.com | যুগান্তর
# BD en
The Daily Star (Bangladesh) | daily | thedailystar.net | The Daily Star; Daily Star*; দ্য ডেইলি স্টার
bdnews24 | digital | bdnews24.com | bdnews24.com
Dhaka Tribune | daily | dhakatribune.com |
# LK en
Daily Mirror (Sri Lanka) | daily | dailymirror.lk |
The Island (Sri Lanka) | daily | island.lk |
Daily News (Sri Lanka) | daily state | dailynews.lk |
# NP ne,en
Kantipur | daily | ekantipur.com | कान्तिपुर
The Kathmandu Post | daily | kathmandupost.com | Kathmandu Post; 加德满都邮报
The Himalayan Times | daily | thehimalayantimes.com | Himalayan Times
Onlinekhabar | digital | onlinekhabar.com | अनलाइनखबर
# BT en
Kuensel | daily | kuenselonline.com |
# MV en,dv
Mihaaru | daily | mihaaru.com, edition.mv |
# AF fa,ps
TOLOnews | broadcaster | tolonews.com | Tolo News; طلوع‌نیوز; TOLO News
8am Media | daily | 8am.media | Hasht-e Subh; هشت صبح
Amu TV | broadcaster | amu.tv | آمو
# AU en
The Australian* | daily | theaustralian.com.au | 澳大利亚人报
The Sydney Morning Herald | daily | smh.com.au | Sydney Morning Herald; SMH; 悉尼先驱晨报; シドニー・モーニング・ヘラルド
The Age* | daily | theage.com.au | 时代报 (澳大利亚)
The Australian Financial Review | daily | afr.com | Australian Financial Review; AFR; 澳大利亚金融评论报
Herald Sun | daily | heraldsun.com.au | The Herald Sun
The Daily Telegraph (Sydney) | daily | dailytelegraph.com.au |
The Courier-Mail | daily | couriermail.com.au | Courier-Mail; Courier Mail
The Advertiser (Adelaide) | daily | adelaidenow.com.au | The Advertiser*
The West Australian | daily | thewest.com.au | West Australian*
The Canberra Times | daily | canberratimes.com.au | Canberra Times
The Mercury (Hobart) | daily | themercury.com.au | The Mercury*
NT News | daily | ntnews.com.au |
The Land | weekly | theland.com.au | The Land*
ABC (Australia) | broadcaster public | abc.net.au | ABC*; ABC News*; Australian Broadcasting Corporation; 澳大利亚广播公司; オーストラリア放送協会; ABC Radio
SBS (Australia) | broadcaster public | sbs.com.au | SBS News
Nine News | broadcaster | 9news.com.au | Channel Nine
Seven News | broadcaster | 7news.com.au | 7NEWS
Crikey | digital | crikey.com.au |
# NZ en
The New Zealand Herald | daily | nzherald.co.nz | New Zealand Herald; NZ Herald; 新西兰先驱报
Stuff* | digital | stuff.co.nz |
The Post (New Zealand) | daily | thepost.co.nz | The Dominion Post
The Press (Christchurch) | daily | thepress.co.nz | The Press*
Otago Daily Times | daily | odt.co.nz |
RNZ | broadcaster public | rnz.co.nz | Radio New Zealand; Radio NZ; RNZ Pacific
Newsroom (New Zealand) | digital | newsroom.co.nz | Newsroom*
1News | broadcaster public | 1news.co.nz | TVNZ
Whakaata Māori | broadcaster public | whakaatamaori.co.nz | Māori Television
# FJ en
The Fiji Times | daily | fijitimes.com.fj | Fiji Times
FBC News | broadcaster public | fbcnews.com.fj | Fiji Broadcasting Corporation; FBC
# PG en
Post-Courier | daily | postcourier.com.pg | PNG Post-Courier
The National (Papua New Guinea) | daily | thenational.com.pg |
# WS en
Samoa Observer | daily | samoaobserver.ws |
# TO en
Matangi Tonga | digital | matangitonga.to |
# SB en
Solomon Star | daily | solomonstarnews.com |
# VU en
Vanuatu Daily Post | daily | dailypost.vu |
# NC fr
Les Nouvelles calédoniennes | daily | lnc.nc | Les Nouvelles Calédoniennes
# PF fr
Tahiti Infos | daily | tahiti-infos.com |
`;
