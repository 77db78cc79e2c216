import { collapse } from './segment.ts';

const leadingWords =
  /^(?:(?:written|posted|published|words|story|text|article|report(?:ed|ing)?|edited|created|contributed|reviewed|submitted|authored|guest post|photos?|review|medically reviewed|fact checked) by|(?:all |more )?(?:articles|posts|stories) by|by|author(?:s|ed|\(s\))?|writer|contributors?|von|autor(?:in|en|es|a|ka|zy)?|text|ein (?:artikel|beitrag|kommentar|gastbeitrag) von|geschrieben von|par|rédigé par|écrit par|propos recueillis par|auteurs?|por|escrito por|publicado por|texto|redacción|di|a cura di|scritto da|door|geschreven door|av|af|skriven av|skrevet av|skrevet af|tekst|kirjoittanut|teksti|napisał[a]?|opracował[a]?|oprac|napsal[a]?|írta|szerző|de|scris de|του|της|γράφ(?:ει|ουν)(?: ο| η| οι)?|συντάκτης|автор(?:ы|и|ка)?|текст|подготовил[аи]?|yazan|yazar|haber|بقلم|كتبت?|كتابة|إعداد|الكاتب|نویسنده|خبرنگار|מאת|लेखक|द्वारा|লেখক|oleh|penulis|reporter|pewarta|tác giả|bài|โดย|ผู้เขียน|文|文字|撰文|作者|记者|記者|通讯员|编辑|編輯|責任編輯|责任编辑|筆者|著者|執筆|取材・文|글|글쓴이|기자)(?:\s*[:：／/|]\s*|\s+)(?=\S)/iu;
const attachedLead = /^(?:記者|记者|作者|文／|撰文／|通讯员)[:：／/]?(?=\p{Script=Han})/u;
const trailingWords =
  /[\s,|／/·]*(?:(?:is|was) (?:a|an|the)\b.*|\b(?:on|at) (?:behalf|\p{L}+ \d).*|(?:staff|senior|contributing|guest|freelance) (?:writer|reporter|editor|contributor).*|(?:editor|reporter|correspondent|contributor|journalist|columnist|writer|author|redakteur(?:in)?|reporter(?:in)?|journaliste?|redactor(?:a)?|periodista|repórter|giornalista|redacteur|redaktør|journalist|toimittaja|redaktor|muhabir|editör|korrespondent|corresponsal|correspondant|корреспондент|редактор|журналист)(?:\s.*)?|기자|특파원|인턴기자|記者|记者|（[^）]*）?|\([^)]*\)?|報導|报道|／.*報導.*)$/iu;
const separators = /\s*(?:[|•·;\n\t]|\s[-–—]\s)\s*/u;
const conjunctions =
  /\s*(?:,|、|，|،|\s&\s|\s(?:and|und|et|y|e|och|og|en|i|a|и|та|και|ve|dan|và|és|și|ja|with|mit|avec|con)\s|\s*\/\s*|\s+و(?=\s|\p{Script=Arabic}{3}))\s*/iu;
const credential =
  /^(?:[A-Z][A-Za-z]?\.?){1,3}[A-Z]{0,4}$|^(?:Jr|Sr|II|III|Ph\.?D|M\.?D|MSc|BSc|Esq|DVM|VMD|CFP|CPA|RDN?|Dipl?|Prof|Dr)\.?$/;
const noName =
  /@|https?:|www\.|\.com\b|\p{Nd}|[<>{}[\]=_#?!:]|^(?:admin|administrator|editor|editors|editorial|staff|user|guest|anonymous|unknown|none|null|undefined|author|redaktion|redazione|redacción|rédaction|webmaster|home|share|follow|subscribe|posted|published|updated|read more|view all posts|(?:view )?more(?: posts| articles)?|contact|by|the|written by|posted by|author|partners?|(?:member )?(?:sign|log)[ -]?in|(?:sign|log)[ -]?(?:up|out)|heard on|editorial team|table of contents|min read|minutes?|latest.*|home page|newsletter|tags?|categor(?:y|ies)|disclaimers?|disclosure|about.*|profile|bio)$/iu;

/** A template's variable, or the initials on a portrait that is not there. */
const placeholder = /^[\p{L}_]+(?:\.[\p{L}_]+){2,}$|^[A-Z]{1,2}$/u;

/** Longer things are sentences. */
const LONGEST_NAME = 60;
const MOST_NAMES = 12;

/** The names in a byline: prefixes such as "by", offices, dates and addresses taken off, several people told apart. */
export function namesIn(byline: string): string[] {
  const text = collapse(byline.replace(/\S+@\S+/g, ' ').replace(/https?:\S+/g, ' '));
  for (const segment of text.split(separators).map(stripWords)) {
    const parts = joinCredentials(segment.split(conjunctions).map(stripWords));
    const names = parts.filter((part) => part !== '' && isName(part));
    if (names.length > 0) return [...new Set(names)].slice(0, MOST_NAMES);
  }
  return [];
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !noName.test(text) && !placeholder.test(text) && looksLikeName(text);
}

function stripWords(text: string): string {
  let rest = text.trim();
  for (let previous = ''; previous !== rest; ) {
    previous = rest;
    rest = rest.replace(leadingWords, '').replace(attachedLead, '');
  }
  return rest
    .replace(trailingWords, '')
    .replace(/^[\s"“”'’.,:–—-]+|[\s"“”.,:–—-]+$/gu, '')
    .trim();
}

/** `Jane Doe, MD` is one person. */
function joinCredentials(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.length > 0 && credential.test(part)) joined.push(`${joined.pop()}, ${part}`);
    else joined.push(part);
  }
  return joined;
}

/** One to six words, of which a cased script begins the first and most of the others with a capital. */
function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 6) return false;
  const cased = words.filter((word) => /^\p{Lu}|^\p{Ll}/u.test(word));
  const capital = cased.filter((word) => /^\p{Lu}/u.test(word));
  return cased.length === 0 ? /\p{L}/u.test(text) : capital.length * 2 >= cased.length;
}
