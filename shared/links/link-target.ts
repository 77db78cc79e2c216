import { baseLanguage, type Identify } from '../language/index.ts';
import { registrableDomain } from '../urls/index.ts';

const translationServices =
  /(?:^|\.)(?:translate\.goog|translate\.google\.[a-z.]+|translate\.yandex\.[a-z.]+|deepl\.com|microsofttranslator\.com|papago\.naver\.(?:com|net)|translatetheweb\.com|weglot\.(?:com|io)|fanyi\.baidu\.com)$/;

const noArticleHosts =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|pinterest|reddit|whatsapp|telegram|threads|flickr|vimeo|soundcloud|spotify|wikipedia|wikidata|wikimedia|amazon|ebay|google|apple|vk|ok|weibo|t|youtu|bit|goo|flipboard|bsky|patreon|paypal|doi|archive|linktr|spreaker|podigee|steampowered|imdb|github)\.(?:com|org|net|me|be|ly|gl|ru|app|ee|co|de|fr|es|it|ca|in|nl|pl|us|co\.uk|com\.br|co\.jp)$/;

const noArticlePaths =
  /\/(?:tags?|topics?|thema|themen|category|categories|kategorie|categorie|authors?|auteurs?|autor(?:es|en|i|e)?|profile?s?|users?|wp-content|wp-admin|feed|rss|search|suche|login|register|subscribe|abo|newsletter|contact|about|privacy|terms|impressum|legal|jobs|shop|store|amp|share|sharer|intent)(?:\/|$)/i;

/** Parts of a site that lists and companies' pages are under, but articles as well. */
const listPaths = /\/(?:themes?|temas?|rubrique|sections?|people|compan(?:y|ies))\//i;

const otherFiles = /\.(?:jpe?g|png|gif|webp|svg|mp3|mp4|zip|xml|rss|json|ics|apk|exe|css|js)$/i;

/** Whether an address belongs to a machine translation service. */
export function isMachineTranslation(address: string): boolean {
  const { hostname, search } = new URL(address);
  return translationServices.test(hostname) || /[?&]_x_tr_(?:sl|tl)=/.test(search);
}

/** Whether an address may be an article's: not a home page, a list, a service or a file of another kind. */
export function mayBeArticle(address: string): boolean {
  const { hostname, pathname, search } = new URL(address);
  if (isMachineTranslation(address) || noArticleHosts.test(hostname) || noArticlePaths.test(pathname)) return false;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  if (listPaths.test(pathname) && !surelyHeadline.test(last)) return false;
  return !otherFiles.test(pathname) && !isHomePage(pathname, search);
}

/** A country's or a language's code, as editions are addressed by. */
const editionCode = /^(?:[a-z]{2,3}|[a-z]{2}[-_](?:[a-z]{2,3}|latn|cyrl|hans|hant|arab))$/i;

/** The root of a site, or of its edition in a language or for a country. */
function isHomePage(pathname: string, search: string): boolean {
  const segments = pathSegments(pathname);
  const beyond = segments.filter((segment) => languageOfSegment(segment) === null && !editionCode.test(segment));
  return (
    beyond.length === 0 &&
    !/[?&](?:p|id|idxno|aid|article|newsid|news_id|nid|story|post|artid|item|no)=[^&]/i.test(search)
  );
}

const indexFile = /^(?:index|default|home(?:page)?)\.\w+$/i;

function pathSegments(pathname: string): readonly string[] {
  return pathname.split('/').filter((segment) => segment !== '' && !indexFile.test(segment));
}

const headlineLike = /(?:[^-_\s]+[-_]){2}|\d{3,}|\.(?:s?html?|php|aspx?|pdf|ece|jsp)$/i;
const surelyHeadline = /(?:[^-_\s]+[-_]){4}|\d{4,}/;

/**
 * Whether an address looks as much like an article's as the page's own: as a headline or a number where that has one, and not much
 * shorter. So a switcher's way to a section or a home page is told from one to the same article.
 */
export function looksLikeSibling(address: string, own: string): boolean {
  const target = new URL(address);
  const page = new URL(own);
  if (sameQueryRecord(target, page)) return true;
  const [theirs, ours] = [articleSegments(target.pathname), articleSegments(page.pathname)];
  if (theirs.length === 0) return false;
  const [theirLast = '', ourLast = ''] = [theirs.at(-1), ours.at(-1)];
  const isAsDeep = theirs.length >= ours.length - 1;
  const isHeadline = headlineLike.test(theirLast) || theirLast === ourLast || /%[0-9a-f]{2}/i.test(theirLast);
  if (isHeadline) return isAsDeep || surelyHeadline.test(theirLast);
  return theirs.length >= ours.length && theirs.length >= (headlineLike.test(ourLast) ? 3 : 2);
}

/** The same script with a query of at least the same names: `index.php?id=412` and `index.php?id=412&L=1`. */
function sameQueryRecord(target: URL, page: URL): boolean {
  const names = [...page.searchParams.keys()];
  const shared = names.filter((name) => target.searchParams.has(name));
  return names.length > 0 && shared.length > 0 && fileOf(target) === fileOf(page);
}

function fileOf({ pathname }: URL): string {
  return pathname.split('/').at(-1) ?? '';
}

function articleSegments(pathname: string): readonly string[] {
  return pathSegments(pathname).filter((segment) => languageOfSegment(segment) === null);
}

const languageNamesInEnglish = new Map<string, string>();

function englishNames(): ReadonlyMap<string, string> {
  if (languageNamesInEnglish.size > 0) return languageNamesInEnglish;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const codes =
    'ar bg bn cs da de el en es et fa fi fr gu he hi hr hu hy id it ja ka kk kn ko ku lt lv mk ml mr ms my nb ne nl pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh';
  for (const code of codes.split(' ')) languageNamesInEnglish.set((names.of(code) ?? code).toLowerCase(), code);
  for (const [name, code] of ownNames) languageNamesInEnglish.set(name, code);
  return languageNamesInEnglish;
}

/** As they are written in addresses. */
const ownNames: readonly (readonly [string, string])[] = [
  ['deutsch', 'de'],
  ['francais', 'fr'],
  ['espanol', 'es'],
  ['italiano', 'it'],
  ['portugues', 'pt'],
  ['arabi', 'ar'],
  ['farsi', 'fa'],
  ['eng', 'en'],
  ['arabe', 'ar'],
  ['cn', 'zh'],
  ['jp', 'ja'],
  ['kr', 'ko'],
  ['ua', 'uk'],
  ['gb', 'en'],
];

/** Codes of languages that a segment of a path may be; two letters that are no usual language code say nothing. */
const segmentCodes = new Set(
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it iw ja ka kk km ko ku ky lad lb lld lo lt lv mk mn mr ms mt my nb ne nl no pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh'.split(
    ' ',
  ),
);

function languageOfSegment(segment: string): string | null {
  const text = segment.toLowerCase();
  const [, code = '', second = ''] =
    /^([a-z]{2,3})(?:[-_]([a-z]{2}|latn|cyrl|hans|hant|arab|\d{3}))?$/.exec(text) ?? [];
  const found = [code, second].find((part) => segmentCodes.has(part));
  return found === undefined ? (englishNames().get(text) ?? null) : baseLanguage(found);
}

/**
 * What an address itself says of its language (`/en/`, `english.example.org`, `?lang=de`, `…_en.pdf`), the most explicit first;
 * empty where it says nothing, more than one where its parts say different things.
 */
export function languagesOfAddress(address: string): readonly string[] {
  const { hostname, pathname, searchParams } = new URL(address);
  const asked = ['lang', 'language', 'locale', 'hl', 'lng'].map((name) => searchParams.get(name) ?? '');
  const [first = ''] = hostname.split('.').length > 2 ? hostname.split('.') : [];
  const [, suffix = ''] = /[-_.]([a-z]{2}(?:-[a-z]{2})?)\.\w{3,5}$/i.exec(pathname) ?? [];
  const segments = pathSegments(pathname);
  const places = [...asked, ...segments.slice(0, 2), first, suffix, ...segments.slice(2).slice(-1)];
  return places
    .filter((place) => !ambiguousCodes.has(place) && !/^[A-Z]/.test(place))
    .map(languageOfSegment)
    .filter((language) => language !== null);
}

/** Codes that are as often a country's or an English word. */
const ambiguousCodes = new Set('am be ca id la mr ms my se uk'.split(' '));

/** The language that most of the country's sites are in, by the address's country domain; null for one used everywhere. */
export function languageOfCountryDomain(address: string): string | null {
  const [, country = ''] = /\.([a-z]{2})$/.exec(new URL(address).hostname) ?? [];
  if (country === '' || usedEverywhere.has(country)) return null;
  const region = country === 'uk' ? 'GB' : country.toUpperCase();
  try {
    return new Intl.Locale('und', { region }).maximize().language ?? null;
  } catch {
    return null;
  }
}

/** Domains that are used everywhere, and those of countries whose press is in several languages, English or French among them. */
const usedEverywhere = new Set(
  'ai am cc co eu fm gg io be ch ca in lu me nu sg sh su to tv ws za ae bd bh cm cy dz hk ke kw lb lk ma mo mt mu my ng np om ph pk ps qa rw sn tn tz ug zm zw ag as bz cd cf dj ga gl gq im je ki mg ml mn ms nf pm pw re sc sr st tc td tf tk vc vg'.split(
    ' ',
  ),
);

const leastSlugLetters = 18;
const leastSlugWords = 5;
const leastConfidence = 0.95;

/** The language of the words in an address (`los-estibadores-de-valencia-se-suman`), where there are enough of them to be sure. */
export function languageOfSlug(address: string, identify: Identify): string | null {
  const { pathname } = new URL(address);
  const words = decoded(pathname)
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1);
  const text = words.join(' ');
  if (text.length < leastSlugLetters || words.length < leastSlugWords) return null;
  const answer = identify(text);
  const sure =
    answer !== null && answer.confidence >= leastConfidence && answer.agreement.agreeing === answer.agreement.asked;
  return sure ? baseLanguage(answer.lang) : null;
}

const neutralWords =
  /^(?:news|articles?|story|stories|content|posts?|html?|php|aspx?|index|id|www|national|world|local)$/i;

/**
 * Whether an address of a country's domain may be in the country's language: its words are, or there are none, or they
 * are that language's in Latin letters for all that a detector can say. An English edition at home is not.
 */
export function mayBeInLanguage(address: string, language: string, identify: Identify): boolean {
  const words = decoded(new URL(address).pathname)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1 && !neutralWords.test(word));
  const answer = words.length < 2 ? null : identify(words.join(' '));
  if (answer === null) return words.length < 2;
  if (baseLanguage(answer.lang) === language) return true;
  const isRomanised = new Intl.Locale(language).maximize().script !== 'Latn';
  return isRomanised && (baseLanguage(answer.lang) !== 'en' || answer.agreement.agreeing < 2);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether two addresses are of one site, by the domain that is registered. */
export function sameSite(a: string, b: string): boolean {
  const [one, other] = [registrableDomain(a), registrableDomain(b)];
  return one !== null && one === other;
}

/** Whether two addresses name one page, whatever their scheme, `www.`, last slash and fragment. */
export function samePage(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return hostname.replace(/^(?:www|m|amp)\./, '') + pathname.replace(/\/$/, '') + search;
}
