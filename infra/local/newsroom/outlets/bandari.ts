import type { Author, Outlet } from '../outlet.ts';

const mwanaisha: Author = {
  name: 'Mwanaisha Kombo',
  biography: 'ni mwandishi wa habari za mazingira na elimu, anaishi Lamu.',
};

const juma: Author = {
  name: 'Juma Mvuo',
  biography: 'huandika kuhusu michezo, uvuvi na biashara ndogo za pwani.',
};

/** A Swahili site of the Kenyan and Tanzanian coast. */
export const bandari: Outlet = {
  host: 'bandari.localhost',
  name: 'Sauti ya Bandari',
  motto: 'Habari za pwani, visiwa na watu wake',
  language: 'sw',
  locale: 'sw_KE',
  direction: 'ltr',
  timeZone: 'Africa/Nairobi',
  template: 'amp',
  charset: 'utf-8',
  charsetInHeader: true,
  articlePath: '/habari/{id}/{slug}',
  sections: ['Elimu', 'Uvuvi', 'Michezo', 'Utamaduni'],
  feeds: [{ path: '/atom', format: 'atom', title: 'Sauti ya Bandari', content: 'full' }],
  oddities: [],
  articles: [
    {
      id: 1902,
      slug: 'pweza',
      title: 'Wanawake wa Pemba wafunga miamba miezi mitatu, pweza warudi wakubwa',
      standfirst: 'Siku ya kufungua, kijiji kimoja kilivua kilo 1,140 kwa asubuhi moja, mara nne ya kawaida.',
      author: juma,
      published: '2026-11-10T10:00:00+03:00',
      section: 'Uvuvi',
      tags: ['pweza', 'Pemba', 'uvuvi'],
      photo: { caption: 'Bi Asha Faki akionyesha pweza wa kilo tatu.', credit: 'Salim Rashid' },
      body: `
Jua lilikuwa bado halijachomoza Jumamosi pale Bi Asha Faki alipopuliza kombe la baharini mara tatu. Ilikuwa ishara ya kufunguliwa kwa miamba ya Kukuu, kusini mwa Pemba, baada ya kufungwa kwa siku tisini. Wanawake mia mbili na hamsini waliingia majini na mikuki yao wakiimba.

Kufikia saa nne asubuhi walikuwa wamevua kilo 1,140 za pweza, mara nne zaidi ya siku ya kawaida. Uzito wa wastani ulipanda kutoka gramu mia saba hadi kilo mbili. “Zamani tulikuwa tunavua watoto, sasa tunavua wazee,” alisema Bi Asha huku akicheka, akinyanyua pweza aliyemfunika mkono mzima.

Wazo la kufunga miamba halikuanza na wataalamu bali na kikundi cha wanawake thelathini waliochoka kurudi nyumbani na vikapu vitupu. Mwaka 2022 walikubaliana kuacha eneo moja dogo lipumzike. Wavuvi wa vijiji vya jirani hawakuamini, na usiku mmoja walikuja kuiba. Wanawake waliwasubiri ufukweni na uji wa moto, wakawaeleza mpango wao hadi alfajiri. Tangu hapo nao wamejiunga.

Mtaalamu wa bahari kutoka Taasisi ya Sayansi za Bahari Zanzibar, Dkt. Mussa Haji, anasema pweza hukua haraka sana, karibu maradufu kila mwezi akiwa mdogo. “Miezi mitatu ya subira inaleta faida ambayo mwaka mzima wa pupa hauwezi kuleta,” aliliambia shirika la habari la AFP.

Fedha za mauzo ya siku ya kwanza zilifika shilingi milioni tisa. Sehemu ya kumi imewekwa kwenye mfuko wa kujenga zahanati, na vijiji vingine sita vimeomba kufundishwa. Miamba itafungwa tena mwezi Januari, na safari hii walinzi watakuwa vijana wanaosoma sekondari, kwa malipo ya vitabu.
`,
    },
    {
      id: 1911,
      slug: 'ngalawa',
      title: 'Nahodha wa kike wa kwanza ashinda mbio za ngalawa za Kilwa',
      standfirst:
        'Rehema Said na wenzake watatu walimaliza kilomita sitini kwa saa saba, mbele ya vyombo thelathini na mbili.',
      author: juma,
      published: '2026-11-16T15:30:00+03:00',
      section: 'Michezo',
      tags: ['ngalawa', 'Kilwa', 'wanawake'],
      photo: { caption: 'Ngalawa ya Upepo Mwanana ikikaribia Kilwa Kisiwani.', credit: 'Faraji Mtoro' },
      body: `
Watazamaji waliojaa kwenye kuta za kale za Kilwa Kisiwani Jumapili walidhani wameona vibaya. Tanga la kwanza kutokea kwenye upeo wa bahari lilikuwa la rangi ya njano, rangi ya Upepo Mwanana, chombo kinachoongozwa na Rehema Said mwenye umri wa miaka ishirini na nne.

Mbio hizo za kilomita sitini zimefanyika kwa miaka kumi na tisa, na hakuna mwanamke aliyewahi kushika usukani, achilia mbali kushinda. Rehema na wenzake watatu walimaliza kwa saa saba na dakika kumi na mbili, dakika tisa mbele ya bingwa mtetezi, mzee Hamisi Mbwana.

“Nilimfuata mpaka kisiwa cha Songo Mnara, kisha nikaona maji yanabadilika rangi upande wa kulia,” alieleza Rehema. Alijua kuwa rangi hiyo ina maana ya mkondo wa maji unaokwenda kasi. Aliikata njia, akaacha kundi lote, na kwa nusu saa hakuna aliyejua yuko wapi.

Ujuzi huo aliupata kwa babu yake, aliyemchukua baharini tangu akiwa na miaka sita kwa sababu hakuwa na mjukuu wa kiume. Baadaye wajukuu wa kiume walizaliwa watano, lakini wote wanaugua kichefuchefu cha baharini. Sasa wao ndio wanaoshona matanga yake.

Mzee Mbwana alikuwa wa kwanza kumpongeza. Alimvua kofia yake ya ushindi, ambayo ameivaa miaka minne mfululizo, akamvika. Zawadi ya shilingi milioni mbili itatumika kununua mbao za chombo kipya. Waandaaji wamesema kuwa wasichana kumi na mmoja tayari wamejiandikisha kwa mbio za mwakani, na chama cha mafundi kimeahidi kuwatengenezea ngalawa mbili za kujifunzia bila malipo.
`,
    },
    {
      id: 1918,
      slug: 'maktaba-safina',
      title: 'Maktaba Safina ya Lamu yatwaa Tuzo ya Aleksandria',
      standfirst: 'Jahazi la vitabu lililoanza na riwaya mia tatu limeshinda maktaba kutoka nchi sitini na moja.',
      author: mwanaisha,
      published: '2026-11-17T20:15:00+03:00',
      section: 'Elimu',
      tags: ['maktaba', 'Lamu', 'Tuzo ya Aleksandria'],
      photo: { caption: 'Bi Amina Shee akigawa vitabu katika kijiji cha Siyu.', credit: 'Mwanaisha Kombo' },
      body: `
Ngoma zililia Lamu hadi usiku wa manane Jumanne baada ya habari kufika kwamba Maktaba Safina, jahazi linalosambaza vitabu visiwani, limeshinda Tuzo ya Aleksandria, tuzo kubwa kuliko zote duniani kwa maktaba. Zawadi yake ni yuro 250,000, zaidi ya shilingi milioni thelathini na saba.

Bi Amina Shee, mkutubi aliyeanzisha huduma hiyo mwaka 2018, alikuwa kijijini Siyu akipokea vitabu vilivyorejeshwa simu ilipolia. “Niliwaambia wahakikishe jina, maana Amina ni wengi,” aliiambia Sauti ya Bandari. “Kisha nikakaa juu ya gunia la kamusi nikalia.”

Alianza na riwaya mia tatu alizopewa na walimu, na tanga aliloazimwa na mjomba wake. Leo jahazi lina vitabu 4,200, nusu yake kwa Kiswahili, na hutembelea vijiji kumi na vinne kila wiki mbili. Watu 9,300 wana kadi. Anayechelewesha kitabu halipi faini ya fedha; huleta nazi mbili au husimulia hadithi mbele ya watoto.

Mwalimu Bakari Lali wa shule ya msingi ya Kizingitini anasema alama za kusoma za wanafunzi wake zimepanda tangu jahazi lianze kufika. “Watoto wanahesabu siku kwa mwezi na kwa Safina,” alisema. Mmoja wao, Halima wa darasa la sita, amesoma vitabu mia na kumi na sasa anaandika cha kwake.

Fedha za tuzo zitanunua chombo cha pili chenye mota ya jua, kwa ajili ya miezi ya kaskazi kali. Nahodha Bwana Omar, baharia kwa miaka arobaini, atamfundisha nahodha mpya. Alipoulizwa atachagua nani, alijibu: “Yeyote asiyeogopa mvua, ila aogope kulowesha kitabu.”
`,
    },
    {
      id: 1925,
      slug: 'kanga',
      title: 'Nyumba ya kanga: mzee wa Mombasa akusanya misemo 6,000 ya vitambaa',
      standfirst:
        'Kila kanga ina jina. Makumbusho mapya yanaonyesha kwa nini baadhi ya majina yalizua ugomvi wa majirani.',
      author: mwanaisha,
      published: '2026-11-20T12:20:00+03:00',
      section: 'Utamaduni',
      tags: ['kanga', 'Mombasa', 'makumbusho'],
      photo: { caption: 'Mzee Abubakar Nassir ndani ya chumba cha kanga nyekundu.', credit: 'Khadija Omar' },
      body: `
Mzee Abubakar Nassir hawezi kukumbuka alipoweka miwani yake, lakini mtajie mwaka na atakutajia kanga iliyotamba. “Elfu moja mia tisa sabini na moja? ‘Usisafirie nyota ya mwenzio.’ Mama yangu alinunua tatu,” anasema akielekeza ukutani, ambako kitambaa hicho kinaning’inia kikiwa bado king’avu.

Nyumba yake ya ghorofa mbili katika Mji wa Kale imefunguliwa wiki hii kuwa makumbusho. Ndani yake mna kanga elfu mbili na daftari kumi na nne zenye misemo elfu sita, aliyoianza kuiandika akiwa mvulana dukani kwa baba yake. Misemo imepangwa kwa hisia: mapenzi, wivu, shukrani, maonyo na, chumba kikubwa kuliko vyote, majibu kwa jirani.

Profesa Zainab Mohamed wa Chuo Kikuu cha Pwani anasema kanga zilikuwa gazeti la wanawake kabla ya magazeti kuwafikia. “Mtu hakusema neno. Alivaa tu, akapita mbele ya mlango wako, na ujumbe ukafika,” alieleza. Katika daftari moja kuna hadithi ya majirani wawili waliojibizana kwa kanga kwa miaka saba, kisha watoto wao wakaoana.

Vijana nao hawakuachwa nyuma. Wanafunzi wa ubunifu wametengeneza kanga mpya kumi, mojawapo ikiwa na maneno: “Nimeona ujumbe wako, sina la kujibu.” Iliuzwa yote siku ya kwanza. Mgeni akivaa kanga anayoipenda, mashine ndogo humsomea maana yake kwa Kiswahili, Kiingereza na Kiarabu.

Kiingilio ni shilingi mia moja, au kanga ya zamani yenye hadithi. Kufikia Alhamisi watu hamsini na watatu walikuwa wamechagua njia ya pili. Mzee Nassir anaziosha mwenyewe kwa sabuni ya mwarobaini, akizianika juu ya paa ambako, anasema, upepo husoma kila kitu.
`,
    },
  ],
};
