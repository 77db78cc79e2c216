import { lastChunk, nounRun } from './noun-run.ts';
import type { Party, Span } from './party.ts';
import { readSpacedPerson, spacedBody } from './spaced-phrase.ts';
import type { Page } from './unspaced-page.ts';
import type { Patterns } from './unspaced-patterns.ts';

const trailingName =
  /(?:[\p{Script=Katakana}ー]+[・·＝=][\p{Script=Katakana}ー・·＝=]+|[\p{Script=Han}々ヶ]{1,6}(?:[ぁ-んァ-ヶ]{1,3}[^たるいのにをがはでとくてし\P{Script=Hiragana}]\p{Script=Han}|[ぁ-んァ-ヶ]{1,4})?|[\p{Script=Katakana}ー]{2,}|[A-Za-z][A-Za-z .'-]*)$/u;

/** What a noun phrase names, told by its end. */
export function readPhrase(patterns: Patterns, page: Page, from: number, to: number): Party | null {
  const indent = /^\s*/u.exec(page.text.slice(from, to))?.[0].length ?? 0;
  return patterns.spaced && indent > 0
    ? readTrimmed(patterns, page, from + indent, to)
    : readTrimmed(patterns, page, from, to);
}

function readTrimmed(patterns: Patterns, page: Page, from: number, to: number): Party | null {
  const text = page.text.slice(from, to).replace(/\s*(?:（[^（）]{0,12}）|\([^()]{0,12}\))?\s*$/u, '');
  const end = from + text.length;
  if (text.length < 1 || text.length > 60) return null;
  if (/^[同该該](?:紙|通信|社|局|テレビ|报|社|報)$/u.test(text))
    return { kind: 'medium', agency: true, name: null, span: { start: from, end }, earlier: 'surely' };
  if (patterns.pronoun.test(text)) return { kind: 'pronoun', span: { start: from, end } };
  const outlet = page.media.find(
    (media) =>
      media.start >= from && media.end <= to && end - media.end <= 3 && !/の/.test(text.slice(media.end - from)),
  );
  if (outlet) return { kind: 'media', item: outlet.item };
  const quoted = /^(.+?)[「“『"]([^」”』"]{1,20})[」”』"]$/u.exec(text);
  if (quoted?.[1] && patterns.organisation.test(quoted[1])) {
    const span = { start: from + nounRun(quoted[1], 0, quoted[1].length), end };
    return { kind: 'organisation', span, head: span, earlier: false, speaksFor: false };
  }
  if (patterns.outlet.test(text))
    return { kind: 'medium', agency: false, name: { start: from, end }, span: { start: from, end }, earlier: 'surely' };
  return (
    (patterns.spaced ? readSpacedPerson(patterns, text, from) : null) ??
    readSpokesperson(patterns, text, from) ??
    readHonoured(patterns, text, from, end) ??
    readDocument(patterns, text, from, end) ??
    readNamed(patterns, text, from, end) ??
    readCrowd(patterns, text, from, end) ??
    readOrganisation(patterns, text, from, end)
  );
}

/** "外務省報道官" speaks for the ministry; "外務省の毛寧報道官" is somebody. */
function readSpokesperson(patterns: Patterns, text: string, from: number): Party | null {
  const spokes = patterns.spokes.exec(text);
  if (!spokes) return null;
  const body = text.slice(0, spokes.index).replace(/[の的]$/u, '');
  const named = /の([\p{Script=Han}]{2,5}|[\p{Script=Katakana}ー・]{2,20})$/u.exec(text.slice(0, spokes.index));
  if (named?.[1] && !isPlace(named[1], patterns)) {
    const end = from + spokes.index;
    return {
      kind: 'person',
      name: { start: end - named[1].length, end },
      role: { start: from + nounRun(text, 0, named.index), end: from + named.index },
    };
  }
  if (body.length < 2 && patterns.crowd.test(text) && body !== '') return null;
  if (body === '') {
    const span = { start: from, end: from + text.length };
    return { kind: 'organisation', span, head: span, earlier: true, speaksFor: true };
  }
  const chunk = { start: from + lastChunk(body), end: from + body.length };
  const span = patterns.spaced ? spacedBody(patterns, body, from) : chunk;
  return { kind: 'organisation', span, head: span, earlier: isBack(patterns, body), speaksFor: true };
}

/** 小林美月さん, 岡部俊教授, 王芳女士 */
function readHonoured(patterns: Patterns, text: string, from: number, end: number): Party | null {
  if (patterns.spaced) return readSpacedRole(patterns, text, from, end);
  const honorific = patterns.honorific.exec(text);
  const office = honorific ? null : patterns.office.exec(text);
  const suffix = honorific ?? office;
  if (!suffix || (office && (patterns.organisation.exec(text)?.[0].length ?? 0) > office[0].length)) return null;
  const whole = text.slice(0, suffix.index);
  const body = office && patterns.particles ? whole.replace(/[元前現]$/u, '') : whole;
  if (body !== whole && /^$|[ぁ-ん]$/u.test(body))
    return { kind: 'anonymous', span: { start: from + body.length, end }, earlier: false, of: null };
  const name = trailingName.exec(body);
  const role: Span = { start: from, end };
  const titled = honorific && patterns.order && name ? surnameAlone(patterns, name[0]) : 0;
  if (titled > 0)
    return {
      kind: 'person',
      name: { start: from + body.length - titled, end },
      role: rolePart(text, from, from + body.length - titled),
    };
  const given = name ? givenAt(patterns, body, name) : 0;
  const improper = patterns.order && name && !isPersonName(patterns, body.slice(given));
  if (!name || improper || (office && isPlace(name[0], patterns)))
    return office && (body !== '' || suffix[0].length > 1)
      ? { kind: 'role', span: role, role: { start: from + suffix.index, end }, definite: true, of: null }
      : null;
  const start = from + given;
  if (end - suffix[0].length - start < 2 && !honorific) return null;
  return {
    kind: 'person',
    name: { start, end: from + body.length },
    role: office ? { start: from + suffix.index, end } : rolePart(text, from, start),
  };
}

/** How long the surname is that alone stands before an honorific: 譚先生, 食客|陳小姐. */
function surnameAlone(patterns: Patterns, run: string): number {
  const name = run.slice(afterRole(patterns, run, 1));
  if (name.length > 1 && patterns.personName?.test(name)) return 0;
  return patterns.personName?.test(`${name.slice(-1)}某`) ? 1 : 0;
}

/** Where the name begins: past a role inside its run, or one that the run cuts in two ("发起人|吉克阿木"). */
function givenAt(patterns: Patterns, body: string, run: RegExpExecArray): number {
  const inside = run.index + afterRole(patterns, run[0]);
  return patterns.order ? Math.max(inside, afterRole(patterns, body)) : inside;
}

/** "대통령", "윤 교수" without a name that anybody knows */
function readSpacedRole(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const office = patterns.office.exec(text);
  if (!office || (office.index > 0 && text.charAt(office.index - 1) !== ' ')) return null;
  const role = { start: from + office.index, end };
  return { kind: 'role', span: { start: from, end }, role, definite: true, of: null };
}

/** The nouns before a name: 「…」と話す|農家の|田島誠 */
function rolePart(text: string, from: number, name: number): Span | null {
  const before = text.slice(0, name - from).replace(/[の、]$/u, '');
  const start = nounRun(before, 0, before.length);
  return before.length - start > 0 ? { start: from + start, end: from + before.length } : null;
}

const isPlace = (name: string, patterns: Patterns) =>
  /[県市町村区省庁国党社部局委会院]$/u.test(name) || patterns.organisation.test(name);

/** Where a name begins in a run that starts with a role: 建設会社社長高橋 → 高橋. */
function afterRole(patterns: Patterns, run: string, shortest = 2): number {
  let from = 0;
  for (const role of run.matchAll(patterns.roles)) {
    const end = role.index + role[0].length;
    if (run.length - end >= shortest) from = end;
  }
  return from;
}

function readDocument(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const owner =
    patterns.order && patterns.document.test(text) ? /^(.{3,}?)的\p{Script=Han}{2,8}$/u.exec(text)?.[1] : null;
  const author = owner ? readNamed(patterns, owner, from, from + owner.length) : null;
  if (author?.kind === 'person') return author;
  return patterns.document.test(text)
    ? {
        kind: 'document',
        span: { start: from, end },
        earlier: text.length <= 3 && /^[该該这這同]/u.test(text),
        statement: false,
      }
    : null;
}

/** A role and a name (首席专家瓦西里·奥尔洛夫), or a name alone. */
function readNamed(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const start = afterRole(patterns, text);
  const name = text.slice(start);
  if (start > 0 && isPersonName(patterns, name)) {
    if (patterns.crowd.test(name) || patterns.organisation.test(name)) return null;
    return { kind: 'person', name: { start: from + start, end }, role: { start: from, end: from + start } };
  }
  if (
    /^[\p{Script=Katakana}ー]+[・·][\p{Script=Katakana}ー・·]+$/u.test(text) ||
    /^[\p{Script=Han}]{1,6}·[\p{Script=Han}·]{1,12}$/u.test(text)
  ) {
    return { kind: 'person', name: { start: from, end }, role: null };
  }
  const katakana =
    patterns.particles &&
    /[^\p{Script=Katakana}ー・·]([\p{Script=Katakana}ー]+[・·][\p{Script=Katakana}ー・·]+)$/u.exec(text)?.[1];
  if (katakana) {
    const name = { start: end - katakana.length, end };
    return { kind: 'person', name, role: rolePart(text, from, name.start) };
  }
  const foreign = patterns.order?.foreign.exec(text)?.[1];
  if (foreign) {
    const start = end - foreign.length;
    return {
      kind: 'person',
      name: { start, end },
      role: { start: from + roleStart(text.slice(0, -foreign.length)), end: start },
    };
  }
  const last = patterns.roleAndName?.exec(text)?.[1];
  if (!last || patterns.crowd.test(text) || patterns.organisation.test(last)) return null;
  const role = end - last.length > from ? { start: from + roleStart(text), end: end - last.length } : null;
  return { kind: 'person', name: { start: end - last.length, end }, role };
}

const isPersonName = (patterns: Patterns, name: string) =>
  /[·・]/.test(name)
    ? /^[\p{Script=Han}·・]{3,14}$/u.test(name)
    : /^\p{Script=Han}{2,6}$/u.test(name) &&
      !/[的了地着過过是在不也還还都就把被讓让給给對对與与及或這这那其半笑說说話话問问答們们他她它我你您告訴诉]/u.test(
        name,
      ) &&
      (name.length < 4 || !patterns.order || !patterns.personName?.test(name.slice(0, 3)));

/** Past a clause before the role: 在附近住了一辈子的|邻居 */
const roleStart = (text: string) => text.lastIndexOf('的', text.length - 4) + 1;

/** "没有一个乘客", "无人" */
const nobody = /^(?:[没沒]有|[无無])/u;

function readCrowd(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const counted = patterns.order?.counted.test(text) && patterns.order.person.test(text);
  const bare = patterns.spaced ? text.replace(patterns.spaced.counted, '') : text;
  const somebody = patterns.spaced?.somebody.test(text) && isNobodyElse(patterns, text);
  if (!patterns.crowd.test(bare) && !counted && !somebody) return null;
  if (patterns.order && nobody.test(text)) return null;
  const start = from + (patterns.particles && !patterns.spaced ? nounRun(text, 0, text.length) : 0);
  return { kind: 'anonymous', span: { start, end }, earlier: false, of: null };
}

/** 한 잠수부, not 한 회사, 한 신문. */
const isNobodyElse = (patterns: Patterns, text: string) =>
  (patterns.organisation.exec(text)?.[0].length ?? 0) < 2 && !patterns.medium.test(text);

function readOrganisation(patterns: Patterns, text: string, from: number, end: number): Party | null {
  if (!isBody(patterns, text) || (text.length < 2 && !/^[村町市県国]$/.test(text))) {
    if (patterns.personName?.test(text) && !/[省市县縣区區州镇鎮乡鄉]$/u.test(text))
      return { kind: 'person', name: { start: from, end }, role: null };
    return readBareName(patterns, text, from, end);
  }
  const span = patterns.spaced ? spacedBody(patterns, text, from) : { start: from + lastChunk(text), end };
  return {
    kind: 'organisation',
    span,
    head: span,
    earlier: isBack(patterns, text),
    speaksFor: false,
  };
}

/** A short ending needs something before it: 서울대, not 등대. */
function isBody(patterns: Patterns, text: string): boolean {
  const ending = patterns.organisation.exec(text);
  if (!ending || !patterns.spaced) return ending !== null;
  return ending[0].length > 1 || text.length - text.lastIndexOf(' ') > 3;
}

/** A run that may be a name: "トヨタ", "JR東海", "湖東交通" after the clause that describes it. */
function readBareName(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const word = text.lastIndexOf(' ') + 1;
  const start = patterns.spaced ? word : patterns.particles ? nounRun(text, 0, text.length) : 0;
  const run = text.slice(start);
  const bare =
    /^[\p{Script=Han}]{2,8}$|^[\p{Script=Katakana}ー]{2,10}$|^\p{Script=Hangul}{3,12}$|^[A-ZＡ-Ｚ]{2,}[\p{Script=Han}\p{Script=Katakana}ー]{0,8}$/u;
  const short = /^[\p{Script=Han}]{5,}$/u.test(run) && !patterns.particles;
  const inflected = patterns.spaced?.modifier.test(run) ?? false;
  return bare.test(run) && !short && !inflected
    ? { kind: 'name', name: { start: from + start, end }, follows: 'nothing' }
    : null;
}

/** "同社", "该局": a body named before. */
const isBack = (patterns: Patterns, text: string) =>
  /^\s?\p{L}{0,2}$/u.test(text.replace(patterns.back, '')) && patterns.back.test(text);
