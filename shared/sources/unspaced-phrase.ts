import type { Party, Span } from './party.ts';
import type { Page } from './unspaced-page.ts';
import type { Patterns } from './unspaced-patterns.ts';

const trailingName =
  /(?:[\p{Script=Katakana}ー]+[・·＝=][\p{Script=Katakana}ー・·＝=]+|[\p{Script=Han}々ヶ]{1,6}[ぁ-んァ-ヶ]{0,3}|[\p{Script=Katakana}ー]{2,}|[A-Za-z][A-Za-z .'-]*)$/u;

/** 福井新聞, 西海放送, 滇西晨报 */
const unlistedOutlet =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?:新聞|日報|テレビ|放送|タイムス|日报|晚报|晨报|早报|时报|都市报|电视台|新闻网)$/u;

/** What a noun phrase names, told by its end. */
export function readPhrase(patterns: Patterns, page: Page, from: number, to: number): Party | null {
  const text = page.text.slice(from, to).replace(/(?:（[^（）]{0,12}）|\([^()]{0,12}\))$/u, '');
  const end = from + text.length;
  if (text.length < 1 || text.length > 60) return null;
  if (/^[同该該](?:紙|通信|社|局|テレビ|报|社|報)$/u.test(text))
    return { kind: 'medium', agency: true, name: null, span: { start: from, end } };
  if (patterns.pronoun.test(text)) return { kind: 'pronoun', span: { start: from, end } };
  const outlet = page.media.find(
    (media) =>
      media.start >= from && media.end <= end && end - media.end <= 3 && !/の/.test(text.slice(media.end - from)),
  );
  if (outlet) return { kind: 'media', item: outlet.item };
  if (unlistedOutlet.test(text))
    return { kind: 'medium', agency: false, name: { start: from, end }, span: { start: from, end } };
  return (
    readSpokesperson(patterns, text, from) ??
    readHonoured(patterns, text, from, end) ??
    readDocument(patterns, text, from, end) ??
    readNamed(patterns, text, from, end) ??
    readCrowd(patterns, text, from, end) ??
    readOrganisation(patterns, text, from, end)
  );
}

function readSpokesperson(patterns: Patterns, text: string, from: number): Party | null {
  const spokes = patterns.spokes.exec(text);
  if (!spokes) return null;
  const body = text.slice(0, spokes.index).replace(/[の的]$/u, '');
  const start = from + lastChunk(body);
  const head = { start: from, end: from + Math.max(1, body.length) };
  return body === ''
    ? null
    : { kind: 'organisation', span: { start, end: from + body.length }, head, earlier: false, speaksFor: true };
}

/** 小林美月さん, 岡部俊教授, 王芳女士 */
function readHonoured(patterns: Patterns, text: string, from: number, end: number): Party | null {
  const honorific = patterns.honorific.exec(text);
  const office = honorific ? null : patterns.office.exec(text);
  const suffix = honorific ?? office;
  if (!suffix) return null;
  const body = text.slice(0, suffix.index);
  const name = trailingName.exec(body);
  const role: Span = { start: from, end };
  if (!name || (office && isPlace(name[0], patterns)))
    return office && body !== ''
      ? { kind: 'role', span: role, role: { start: from + suffix.index, end }, definite: true, of: null }
      : null;
  const given = afterRole(patterns, name[0]);
  const start = from + name.index + given;
  if (end - suffix[0].length - start < 2 && !honorific) return null;
  return {
    kind: 'person',
    name: { start, end: from + suffix.index },
    role: office ? { start: from + suffix.index, end } : rolePart(from, start),
  };
}

const rolePart = (from: number, start: number): Span | null => (start > from + 1 ? { start: from, end: start } : null);

const isPlace = (name: string, patterns: Patterns) =>
  /[県市町村区省庁国党社部局委会院]$/u.test(name) || patterns.organisation.test(name);

/** Where a name begins in a run that starts with a role: 建設会社社長高橋 → 高橋. */
function afterRole(patterns: Patterns, run: string): number {
  let from = 0;
  for (const role of run.matchAll(patterns.roles)) {
    const end = role.index + role[0].length;
    if (run.length - end >= 2) from = end;
  }
  return from;
}

function readDocument(patterns: Patterns, text: string, from: number, end: number): Party | null {
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
  if (
    start > 0 &&
    /^[\p{Script=Han}·・]{2,12}$/u.test(name) &&
    (name.length <= 4 || /[·・]/.test(name) || name.length <= 6)
  ) {
    if (patterns.crowd.test(name) || patterns.organisation.test(name)) return null;
    return { kind: 'person', name: { start: from + start, end }, role: { start: from, end: from + start } };
  }
  if (
    /^[\p{Script=Katakana}ー]+[・·][\p{Script=Katakana}ー・·]+$/u.test(text) ||
    /^[\p{Script=Han}]{1,6}·[\p{Script=Han}·]{1,12}$/u.test(text)
  ) {
    return { kind: 'person', name: { start: from, end }, role: null };
  }
  return null;
}

function readCrowd(patterns: Patterns, text: string, from: number, end: number): Party | null {
  if (!patterns.crowd.test(text)) return null;
  return { kind: 'anonymous', span: { start: from + clauseEnd(text), end }, earlier: false, of: null };
}

/** Past a clause that modifies the noun only loosely. */
const clauseEnd = (text: string) => /^.{12,}[るた](?=[^るた]{2,14}$)/u.exec(text)?.[0].length ?? 0;

function readOrganisation(patterns: Patterns, text: string, from: number, end: number): Party | null {
  if (!patterns.organisation.test(text) || (text.length < 2 && !/^[村町市県国]$/.test(text))) {
    if (patterns.personName?.test(text)) return { kind: 'person', name: { start: from, end }, role: null };
    if (
      !/^[\p{Script=Han}]{2,4}$|^[\p{Script=Katakana}ー]{2,8}$|^[A-ZＡ-Ｚ]{2,}[\p{Script=Han}\p{Script=Katakana}ー]{0,8}$/u.test(
        text,
      )
    )
      return null;
    return { kind: 'name', name: { start: from, end }, follows: 'nothing' };
  }
  const start = from + lastChunk(text);
  const span = { start, end };
  return {
    kind: 'organisation',
    span,
    head: span,
    earlier: /^[同该該]/u.test(text) && text.length <= 3,
    speaksFor: false,
  };
}

/** The last run without a verb: 分析に加わる国立極地研究所 → 国立極地研究所. */
function lastChunk(text: string): number {
  const run =
    /(?:[\p{Script=Han}\p{Script=Katakana}ー々・·A-Za-zＡ-Ｚａ-ｚ0-9０-９]|(?<=[\p{Script=Han}\p{Script=Katakana}])の(?=[\p{Script=Han}\p{Script=Katakana}]))+$/u.exec(
      text,
    );
  return run?.index ?? 0;
}
