/** Documents made to cost a reader much, by name: each is a function of how many bytes it should have. */
export const hostileShapes: Readonly<Record<string, (bytes: number) => Uint8Array>> = {
  'unclosed tags: a<p': shape('a<p'),
  'unclosed tags in HTML: &lt;p': shape('a&lt;p '),
  'angle brackets in CDATA': (bytes) =>
    fill('<rss><channel><item><title><![CDATA[', '<', ']]></title></item></channel></rss>', bytes),
  'angle brackets in a title': shape('<'),
  'broken tags: <5': shape('<5 x<y '),
  'deep nesting': (bytes) => fill('<rss><channel>', '<a>', '', bytes),
  'deep nesting, closed by others': (bytes) => fill('<rss><channel>', '<a></b>', '', bytes),
  'a million tiny entries': (bytes) => fill('<rss><channel>', '<item/>', '</channel></rss>', bytes),
  'tiny elements in one entry': (bytes) => fill('<rss><channel><item>', '<a/>', '</item></channel></rss>', bytes),
  'CDATA sections': (bytes) =>
    fill('<rss><channel><item><title>', '<![CDATA[x]]>', '</title></item></channel></rss>', bytes),
  'attributes in one tag': (bytes) => fill('<rss><channel><item ', 'a="1" ', '/></channel></rss>', bytes),
  'different attributes in one tag': (bytes) =>
    numbered('<rss><channel><item ', (at) => `a${at}="" `, '/></channel></rss>', bytes),
  'one long attribute': (bytes) =>
    fill('<rss><channel><item><enclosure url="', 'a', '"/></item></channel></rss>', bytes),
  'attributes never closed': (bytes) => fill('<rss><channel><item>', '<a b="c', '', bytes),
  'different element names': (bytes) =>
    numbered('<rss><channel><item>', (at) => `<a${at}/>`, '</item></channel></rss>', bytes),
  'different namespaces': (bytes) =>
    numbered('<rss><channel><item>', (at) => `<b xmlns:n${at}="u"><c/></b>`, '</item></channel></rss>', bytes),
  references: shape('&amp;'),
  'bare ampersands': shape('&'),
  'billion laughs': billionLaughs,
  'external entities': (bytes) =>
    fill(
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>',
      '&x;',
      '</title></item></channel></rss>',
      bytes,
    ),
  'comments never closed': (bytes) => fill('<rss><channel>', '<!-- ', '', bytes),
  declarations: (bytes) => fill('', '<!ENTITY a "b">', '<rss></rss>', bytes),
  'white space': (bytes) => fill('<rss><channel><item><title>', ' ', '</title></item></channel></rss>', bytes),
  'a date of digits': (bytes) => fill('<rss><channel><item><pubDate>', '1', '</pubDate></item></channel></rss>', bytes),
  'links in escaped HTML': shape('&lt;a href="'),
  'authors with addresses': (bytes) =>
    fill('<rss><channel><item><author>', 'a@', '</author></item></channel></rss>', bytes),
  keywords: (bytes) => fill('<rss><channel><item><keywords>', 'a,', '</keywords></item></channel></rss>', bytes),
  'JSON, deep': (bytes) => fill('', '[', '', bytes),
  'JSON, many items': (bytes) => fill('{"items":[', '{},', '{}]}', bytes),
  'HTML with h-entry, deep': (bytes) => fill('<html><body class="h-entry">', '<div>', '', bytes),
  'HTML with h-entry, nested': (bytes) => fill('<html><body>', '<p class="h-entry">', '', bytes),
  'zero bytes': (bytes) => new Uint8Array(bytes),
  'legacy bytes': (bytes) => new Uint8Array(bytes).fill(0xe9),
  'broken UTF-8': (bytes) =>
    fill('<rss><channel><item><title>', 'é\u0000', '</title></item></channel></rss>', bytes).map((byte) =>
      byte === 0 ? 0xff : byte,
    ),
};

/** A pattern in every text field of one entry in turn. */
function shape(pattern: string): (bytes: number) => Uint8Array {
  return (bytes) => {
    const part = (name: string) => `<${name}>${pattern.repeat(bytes / pattern.length / 3)}</${name}>`;
    return new TextEncoder().encode(
      `<rss><channel><item>${part('title')}${part('description')}${part('content')}</item></channel></rss>`,
    );
  };
}

function fill(head: string, pattern: string, tail: string, bytes: number): Uint8Array {
  return new TextEncoder().encode(head + pattern.repeat((bytes - head.length - tail.length) / pattern.length) + tail);
}

function numbered(head: string, part: (at: number) => string, tail: string, bytes: number): Uint8Array {
  const parts: string[] = [head];
  let length = head.length + tail.length;
  for (let at = 0; length < bytes; at += 1) {
    const next = part(at);
    parts.push(next);
    length += next.length;
  }
  return new TextEncoder().encode(parts.join('') + tail);
}

function billionLaughs(bytes: number): Uint8Array {
  const names = 'abcdefghij'.split('');
  const entities = names
    .map((name, at) => `<!ENTITY ${name} "${at === 0 ? 'ha' : `&${names[at - 1]};`.repeat(10)}">`)
    .join('');
  return fill(
    `<!DOCTYPE rss [${entities}]><rss><channel><item><title>`,
    '&j;',
    '</title></item></channel></rss>',
    bytes,
  );
}
