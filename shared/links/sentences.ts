/**
 * A closing mark of any script, what may follow it, and a space where the script sets spaces. French sets them inside its
 * guillemets too: "… par jour. « La fissure est profonde. » Les plongeurs …" has three sentences.
 */
const sentenceEnd =
  /(?<=[.!?…؟۔।॥։።](?:["'“”’»›)\]]|\s[»›])*)\s+(?=(?:["'“„‘‚«‹([¿¡]\s?)*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}])|(?<=[。！？][」』”’）]*)(?![」』”’）。！？])/u;
const shortest = 12;

/** A sentence, and where it stands in its paragraph: UTF-16 offsets. */
export interface PlacedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits a paragraph into sentences; what is too short to be one stays with the sentence before it. */
export function placedSentences(paragraph: string): readonly PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let at = 0;
  for (const part of paragraph.split(sentenceEnd)) {
    const trimmed = part.trim();
    const start = paragraph.indexOf(trimmed, at);
    at = paragraph.indexOf(part, at) + part.length;
    const end = start + trimmed.length;
    const last = sentences.at(-1);
    if (last !== undefined && (last.text.length < shortest || part.length < shortest))
      sentences.splice(-1, 1, { text: `${last.text} ${part}`, start: last.start, end });
    else if (trimmed !== '') sentences.push({ text: trimmed, start, end });
  }
  return sentences;
}

export const sentencesOf = (paragraph: string): readonly string[] => placedSentences(paragraph).map(({ text }) => text);
