/** An element as text: `element('title', {}, escapeXml(title))`. Empty where there is no content. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: string | null): string {
  if (content === null) return '';
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** An element that holds text; empty where there is none. */
export const textElement = (name: string, text: string | null): string =>
  text === null ? '' : element(name, {}, escapeXml(text));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0: markup escaped, characters that XML forbids left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
