/**
 * What newspapers and broadcasters are called in one language only, in Latin letters without accents. A word that
 * several languages share (`gazeta`, `diario`, `radio`, `post`) tells nothing and is left out.
 */
const outletWords: Readonly<Record<string, string>> = {
  ar: 'akhbar jarida sahifa watan khabar anbaa nabaa',
  ca: 'diari',
  cs: 'denik noviny zpravy lidove',
  da: 'avisen tidende',
  de: 'zeitung tageblatt rundschau nachrichten anzeiger rundfunk sonntagszeitung wochenblatt tagblatt volksblatt abendblatt morgenpost',
  el: 'kathimerini efimerida',
  es: 'periodico prensa noticiero heraldo nacion',
  et: 'postimees paevaleht',
  eu: 'egunkaria',
  fa: 'ruznameh roozname',
  fi: 'sanomat lehti uutiset',
  fr: 'courrier depeche nouvelliste quotidien dimanche',
  he: 'yedioth maariv iton hadashot',
  hi: 'samachar dainik patrika bhaskar',
  hr: 'vijesti',
  hu: 'hirlap nemzet ujsag hirek',
  id: 'berita harian koran',
  is: 'morgunbladid frettabladid',
  it: 'gazzetta corriere giornale quotidiano messaggero',
  ja: 'shimbun shinbun shimpo nippo',
  ko: 'ilbo shinmun sinmun',
  lt: 'rytas zinios',
  lv: 'avize zinas',
  nb: 'avisa',
  nl: 'dagblad krant nieuwsblad courant',
  pl: 'dziennik tygodnik wiadomosci',
  pt: 'jornal folha correio',
  ro: 'ziarul adevarul',
  ru: 'vedomosti izvestia',
  sk: 'dennik spravy',
  sr: 'glasnik',
  sv: 'tidningen tidning',
  tr: 'gazetesi haber haberler',
  uk: 'novyny visti',
  vi: 'tuoi baomoi',
  zh: 'ribao wanbao zaobao xinwen',
};

const languageOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(outletWords).flatMap(([lang, words]) =>
    words.split(' ').map((word): [string, string] => [word, lang]),
  ),
);

/** The language that an outlet's name tells it publishes in (`Higashi Shimbun`, `jiangwan-ribao.example`); null where it doesn't. */
export function languageOfOutletName(name: string): string | null {
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/);
  const found = new Set(words.flatMap((word) => languageOfWord.get(word) ?? []));
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
