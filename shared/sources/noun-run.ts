/** Where the nouns begin that a phrase ends with, past clauses that modify them: 取材に応じた|元社員. */
export function nounRun(text: string, from: number, to: number): number {
  const run =
    /(?:[\p{Script=Han}\p{Script=Katakana}々ヶー・·\p{Script=Latin}\p{N}]|[（(][^（）()]{1,12}[）)]|(?<=[\p{Script=Han}\p{Script=Katakana}\p{N}）)])(?:の|ら|たち)(?=[\p{Script=Han}\p{Script=Katakana}]|$))+$/u.exec(
      text.slice(from, to),
    );
  return run ? from + run.index : to;
}

/** The last run without a verb: 分析に加わる国立極地研究所 → 国立極地研究所. */
export function lastChunk(text: string): number {
  const run =
    /(?:[\p{Script=Han}\p{Script=Katakana}ー々・·A-Za-zＡ-Ｚａ-ｚ0-9０-９]|(?<=[\p{Script=Han}\p{Script=Katakana}])の(?=[\p{Script=Han}\p{Script=Katakana}]))+$/u.exec(
      text,
    );
  return run?.index ?? 0;
}
