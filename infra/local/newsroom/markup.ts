/** Markup that is safe to put into a page as it stands. */
export interface Html {
  readonly markup: string;
}

type Insertion = string | number | null | Html | readonly Html[];

/** A tagged template that escapes every inserted string and keeps inserted `Html` as it is. */
export function html(strings: TemplateStringsArray, ...insertions: readonly Insertion[]): Html {
  return raw(strings.map((part, index) => part + markupOf(insertions[index] ?? null)).join(''));
}

export function raw(markup: string): Html {
  return { markup };
}

/** Escapes for XML and HTML alike, in text and in double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Data inside a script element: no `<` may stand in it. */
export function jsonScript(data: unknown): Html {
  return raw(JSON.stringify(data, null, 1).replaceAll('<', '\\u003c'));
}

function markupOf(insertion: Insertion): string {
  if (insertion === null) return '';
  if (typeof insertion === 'object')
    return 'markup' in insertion ? insertion.markup : insertion.map(markupOf).join('\n');
  return escapeMarkup(String(insertion));
}
