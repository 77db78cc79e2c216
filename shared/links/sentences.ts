/** A closing mark of any script, what may follow it, and a space where the script sets spaces. */
const sentenceEnd =
  /(?<=[.!?…؟۔।॥։።]["'”’»)\]]*)\s+(?=["'“‘«([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}])|(?<=[。！？][」』”’）]*)(?![」』”’）。！？])/u;
const shortest = 12;

/** Splits a paragraph into sentences; what is too short to be one stays with the sentence before it. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of paragraph.split(sentenceEnd)) {
    const last = sentences.at(-1);
    if (last !== undefined && (last.length < shortest || part.length < shortest))
      sentences.splice(-1, 1, `${last} ${part}`);
    else if (part.trim() !== '') sentences.push(part.trim());
  }
  return sentences;
}
