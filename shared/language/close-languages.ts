/**
 * What tells close languages and the varieties of one language apart: words, endings and letters that one has and its
 * neighbours have not. Each match speaks for its language; a language that has no entry in a group is not touched by it.
 */
export interface Neighbours {
  readonly [language: string]: RegExp;
}

function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${list.trim().split(/\s+/).join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

function endings(list: string): RegExp {
  return new RegExp(`(?<=\\p{L}{3})(?:${list.split(' ').join('|')})(?!\\p{L})`, 'giu');
}

function combined(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'giu');
}

const ijekavian =
  'vrijeme mjesto mjesta djeca djece svijet svijeta prije poslije uvijek ovdje gdje predsjednik predsjednika predsjednica vijest vijesti vijeće dvije lijep čovjek čovjeka riječ riječi rješenje obavijest';
const ekavian =
  'vreme vremena mesto mesta deca dece svet sveta pre posle uvek ovde gde predsednik predsednika predsednica vest vesti veće dve lep čovek čoveka reč reči rešenje obaveštenje nedelja nedelje sme';
const neitherCroatian =
  'ko šta svako niko neko hiljada hiljade saradnja saradnje porodica porodice sistem opšte opšta opšti istorija istorije uslov uslovi bezbednost bezbjednost fudbal štampa nauka januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra evropski evropska evropske evropskog evropa evrope univerzitet saopštenju saopćenju';

/** Languages that the detectors mistake for one another. */
export const closeLanguages: readonly Neighbours[] = [
  {
    hr: words(
      `${ijekavian} tijekom također tisuća tisuće europski europska europsko europske europskog europskih europa europe tko svatko nitko netko što tjedan tjedna uopće opći opća opće općih ujutro kolovoza rujna listopada studenoga studenog prosinca siječnja veljače ožujka travnja svibnja lipnja srpnja glede sveučilište sveučilišta zrakoplov vlak kruh izvješće izvješća priopćenju obitelj obitelji suradnja suradnje sustav sustava sigurnost glazba kazalište tvrtka tvrtke tisak znanost povijest povijesti sudac nogomet otok zrak uvjet uvjeti plin kolodvor`,
    ),
    bs: words(
      `${ijekavian} ${neitherCroatian} historija historije historiji lahko općina općine općini uposlenik uposlenici sigurnost kahva hljeb`,
    ),
    sr: words(
      `${ekavian} ${neitherCroatian} takođe tokom hleb vazduh ostrvo sudija pozorište preduzeće muzika beogradu beograd`,
    ),
  },
  {
    nb: combined(
      words(
        'ikke jeg hva hvordan hvorfor hvem hvor noen noe mye mer bare selv fra være ble blir sier sa et de dem skole kommer forteller flere uke gjør kvinner også hver hvert enten enhver',
      ),
      endings('lig lige het heten ene'),
    ),
    nn: combined(
      words(
        'ikkje eg kva korleis kvifor kven kvar kvart nokon noko nokre mykje meir berre sjølv frå vere vore blei vart vert verte seier eit ein dei deira skule kjem fortel fleire veke gjer òg ho dykk anten korkje saman fridom desse einskild',
      ),
      endings('leg lege leik leiken ane'),
    ),
    da: combined(
      words(
        'ikke jeg hvad hvordan hvorfor nogen noget meget mere kun selv fra blive blev siger af efter uge nu ud op tilbage enhver',
      ),
      endings('lig lige hed heden erne'),
    ),
  },
  {
    id: words(
      'karena bahwa bisa polisi kantor uang mobil tersebut yaitu saat provinsi miliar rupiah ibukota november desember agustus januari februari maret dia siapapun siapa pun harus maupun agar hukum sesuai pengadilan kewarganegaraan pendidikan anak-anak dari dapat para menteri kota',
    ),
    ms: words(
      'kerana bahawa boleh polis pejabat wang kereta ialah iaitu ketika negeri bandar bilion ringgit disember ogos beliau mac turut hendaklah mana-mana sebarang kanak-kanak sesiapa daripada mahkamah pelajaran kerakyatan menerusi',
    ),
  },
  {
    pt: /[ãõ]|(?<!\p{L})(?:não|uma|em|muito|seu|sua|mais|foi|são|também|você|ele|ela|pelo|pela|isso|ao|à|às|lhe|quem)(?!\p{L})/giu,
    gl: words(
      'unha non moi máis foi son tamén vostede el ela polo pola iso ao á ás quen coa co nun nunha dende galego galega galegos xunta xente',
    ),
    es: words('una no en muy su más fue son también usted él ella por eso al quien con el los las y del lo hay hace'),
    ca: words('una amb molt més seva seu també vostè els les i del hi ha perquè aquest aquesta pel per és què'),
  },
  { cs: /[ěřů]/giu, sk: /[ľĺŕôä]/giu },
  { tr: /[ığ]/gu, tk: /[ňý]/giu, az: /ə/giu, ku: /[êîû]/giu },
  { yo: /ṣ/giu },
  {
    uk: /[іїєґ]/giu,
    ru: /[ыэё]/giu,
    be: /ў/giu,
    bg: words('на се от за по със към той тя беше са през още която който което които'),
    mk: /[ѓќѕј]/giu,
    sr: /[ђћџј]/giu,
    kk: /[ұқғ]/giu,
    tg: /[ӣӯҷҳқғ]/giu,
    tt: /җ/giu,
    ba: /[ҙҫҡ]/giu,
  },
  {
    fa: /[پچژگ]|(?<!\p{L})(?:را|این|است|که|از|به|با|برای|می|شد)(?!\p{L})/giu,
    ur: /[ٹڈڑںےہھ]/giu,
    ps: /[ټډړښڅځېۍ]/giu,
    ckb: /[ێۆڕڵەڤ]/giu,
    ug: /[ېۇۈۋ]/giu,
    sd: /[ڪٿڦڻڏ]/giu,
    ar: /[ةىإأؤ]|(?<!\p{L})(?:ال|في|من|على|إلى|عن|أن)/giu,
  },
];

export interface Variety {
  readonly lang: string;
  readonly script?: string;
  readonly pattern: RegExp;
}

/** The varieties that are filed apart; where the text tells none of them, the language's plain tag stands. */
export const varieties: Readonly<Record<string, readonly Variety[]>> = {
  zh: [
    {
      lang: 'zh',
      script: 'Hans',
      pattern:
        /[们这国来个说会对时为过学还没经头长开见无动进样种从军东车门问间马书电话让请谁难题语认识该总给线级结统组织纪红约纳纯权极构标机杀杂条乐买卖实宝审宪宽广庆应庙废归当录彻径忆忧怀态怜总恋惊惧惨惯战户护报担拟择挂挥损换据掷显晓术朴压厂厅历厉县参双发变叙号听启员响图团园围圆圣场坏块坚坛处备复够夺奖妇妈孙宁寻导寿将尔尝层岁岛币师帐帮带广张弹强归录彦志灭灯灵灾炉点烟热爱爷爸牺状犹独狱猎获环现玛产画畅疗疮皱监盖盘着矿码确离秘积称稳穷窃竞笔简类粮纷细终绍经绑维综编缓缘罗罚职联聪肃肠肤肿脑脚脸舰艺节苏药虑虽补装规视觉览触订计讨训议记讲许论设访证评词译试诗诚诞询详误读课调谈谋谢谱财责败货质贩贫购贯贴贵费贺资赖赛赞赢趋跃践踪轨转轮软轻载较辅辆辉输辞边达迁运近违连迟适选递逻遗邓邮邻郑释针钟钢钱铁银铜销锁错键镇长闭闯闲闻闹阅队阳阴阵阶际陆陈险随隐雾静韩页顶项顺须顾顿预领频颗颜额风飞饭饮饰馆驱驻验骗鱼鲁鲜鸟鸡鸣麦黄齐龙]/gu,
    },
    {
      lang: 'zh-Hant',
      script: 'Hant',
      pattern:
        /[們這國來個說會對時為過學還沒經頭長開見無動進樣種從軍東車門問間馬書電話讓請誰難題語認識該總給線級結統組織紀紅約納純權極構標機殺雜條樂買賣實寶審憲寬廣慶應廟廢歸當錄徹徑憶憂懷態憐戀驚懼慘慣戰戶護報擔擬擇掛揮損換據擲顯曉術樸壓廠廳歷厲縣參雙發變敘號聽啟員響圖團園圍圓聖場壞塊堅壇處備復夠奪獎婦媽孫寧尋導壽將爾嘗層歲島幣師帳幫帶張彈強彥滅燈靈災爐點煙熱愛爺狀猶獨獄獵獲環現瑪產畫暢療瘡皺監蓋盤礦碼確離積稱穩窮竊競筆簡類糧紛細終紹綁維綜編緩緣羅罰職聯聰肅腸膚腫腦腳臉艦藝節蘇藥慮雖補裝規視覺覽觸訂計討訓議記講許論設訪證評詞譯試詩誠誕詢詳誤讀課調談謀謝譜財責敗貨質販貧購貫貼貴費賀資賴賽贊贏趨躍踐蹤軌轉輪軟輕載較輔輛輝輸辭邊達遷運違連遲適選遞邏遺鄧郵鄰鄭釋針鐘鋼錢鐵銀銅銷鎖錯鍵鎮閉闖閒聞鬧閱隊陽陰陣階際陸陳險隨隱霧靜韓頁頂項順須顧頓預領頻顆顏額風飛飯飲飾館驅駐驗騙魚魯鮮鳥雞鳴麥黃齊龍]/gu,
    },
  ],
  pt: [
    {
      lang: 'pt-BR',
      pattern:
        /R\$|\p{L}*[êô][nm][aeiou]\p{L}*|(?<!\p{L})(?:vocês?|ônibus|celular(?:es)?|equipes?|times?|gols?|esportes?|esportiv[ao]s?|fatos?|contatos?|trens?|usuári[ao]s?|registros?|planejamento|planejar|bilhão|bilhões|trilhões|telas?|aposentados?|prefeit(?:o|a|ura|ur?as)|delegad[ao]s?|está(?:o|mos)? \p{L}+ndo|estão \p{L}+ndo|estava(?:m)? \p{L}+ndo|mídias?|banheiro|caminhão|caminhões|gerenciar|pesquisador(?:es|as?)?|brasileir[ao]s?|reportagem|deput?ado federal|vereador(?:es)?)(?!\p{L})/giu,
    },
    {
      lang: 'pt-PT',
      pattern:
        /\p{L}*[éó][nm][aeiou]\p{L}*|(?<!\p{L})(?:equipas?|golos?|desportos?|desportiv[ao]s?|factos?|contactos?|telemóve(?:l|is)|autocarros?|comboios?|utilizador(?:es)?|registos?|planeamento|mil milhões|biliões|ecrãs?|reformados?|autarca|autarquia|câmara municipal|connosco|está(?:o|vam?|mos)? a \p{L}+r|estão a \p{L}+r|continua(?:m)? a \p{L}+r|ficheiros?|casa de banho|camião|camiões|investigador(?:es|as?)?|portugues(?:a|es|as)|português|freguesias?|lisboa|húmid[ao]|direção-geral|por cento|de acordo com o|telemóvel|rapariga|euros?)(?!\p{L})/giu,
    },
  ],
};
