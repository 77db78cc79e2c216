import type { ReadDateline } from './dateline.ts';
import type { NameHint, Registry } from './registry/registry.ts';

export const beginsInHan = /^[（【(]?[\u3400-\u9fff]/;

export const chineseDateline =
  /^[（【(]?(?:据)?([\p{Script=Han}]{2,8}(?:社|報|报|网|網))?(?:記者|记者)?([^\d０-９（）【】，。、：]{0,14}?)(?:[\d０-９]{1,4}年)?((?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日)(?:电|電|讯|訊|综合电|專電|专电)[）】)]?/u;

/** `新华社北京11月4日电（记者 …）`, `（中央社記者王小明台北4日電）`. */
export function readChineseDateline(head: string, registry: Registry, hint: NameHint): ReadDateline | null {
  const match = beginsInHan.test(head) ? chineseDateline.exec(head) : null;
  if (!match) return null;
  const outlet = match[1] ? registry.findByName(match[1], hint) : null;
  const place = match[2]?.replace(/^.*(?:记者|記者)/u, '') || null;
  const credit = /^\s*[（(][^）)]{0,40}(?:记者|記者)[^）)]{0,40}[）)]/u.exec(head.slice(match[0].length));
  return {
    dateline: { place, agency: outlet?.name ?? null, date: match[3] ?? null },
    end: match[0].length + (credit?.[0].length ?? 0),
  };
}
