import { describe, expect, test } from 'vitest';
import { type Entry, type Feed, type ReadFeedOptions, readFeed } from '../../shared/feeds/index.ts';

const URL_OF_FEED = 'https://quay.example/feeds/all.xml';

function read(text: string, options: ReadFeedOptions = { url: URL_OF_FEED }): Feed {
  const reading = readFeed(new TextEncoder().encode(text), options);
  if (reading.outcome !== 'feed') throw new Error(reading.reason);
  return reading.feed;
}

const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Quay</title><link>https://quay.example/</link>${items}</channel></rss>`;
const atom = (entries: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>${entries}</feed>`;
const firstOf = (text: string): Entry | undefined => read(text).entries[0];
const item = (content: string) => firstOf(rss(`<item>${content}</item>`));
const codes = (feed: Feed) => feed.problems.map(({ code }) => code);

describe('titles', () => {
  test.each([
    ['escaped markup', '<title>Big &lt;b&gt;bold&lt;/b&gt; news</title>', 'Big bold news'],
    ['markup in CDATA', '<title><![CDATA[Big <em>bold</em> news]]></title>', 'Big bold news'],
    ['references in CDATA', '<title><![CDATA[Quay&amp;Pier &#8217;s]]></title>', 'Quay&Pier ’s'],
    ['what is escaped twice', '<title>Quay &amp;amp; Pier</title>', 'Quay & Pier'],
    ['a sign of comparison', '<title>Yields &lt; 5% &gt; 2</title>', 'Yields < 5% > 2'],
    ['a bare sign', '<title>Yields <5% for A & B</title>', 'Yields <5% for A & B'],
    ["what looks like a tag and is none of HTML's", '<title>The List&lt;T&gt; type</title>', 'The List<T> type'],
    ['Windows-1252 references', '<title>don&#146;t &#150; x</title>', 'don’t – x'],
    ['names of HTML, undeclared', '<title>caf&eacute;&nbsp;&mdash; bar</title>', 'café — bar'],
    ['white space', '<title>\n  One\n\tline </title>', 'One line'],
    ['repetition', '<title>First</title><title>Second</title>', 'First'],
    [
      'a picture that has one too',
      '<media:content url="i.jpg"><media:title>Photo</media:title></media:content><title>News</title>',
      'News',
    ],
    ['control characters', '<title>Nu\u0000ll\u0008</title>', 'Null'],
  ])('of RSS survive %s', (_, content, title) => {
    expect(item(content)?.title).toBe(title);
  });

  test.each([
    ['text', '<title type="text">A &amp;amp; B</title>', 'A &amp; B'],
    ['html', '<title type="html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title>', 'A & B'],
    [
      'xhtml',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A &amp; <b>B</b> &lt;c&gt;</div></title>',
      'A & B <c>',
    ],
    ['text that is HTML after all', '<title type="text">A &lt;b&gt;B&lt;/b&gt;</title>', 'A B'],
  ])('of Atom are read by their type: %s', (_, content, title) => {
    expect(firstOf(atom(`<entry>${content}</entry>`))?.title).toBe(title);
  });
});

describe('addresses', () => {
  test.each([
    [
      'the link',
      '<link> https://quay.example/\n  1 </link><guid>https://quay.example/g</guid>',
      'https://quay.example/1',
    ],
    ['the guid where there is no link', '<guid>https://quay.example/g</guid>', 'https://quay.example/g'],
    ['no guid that says it is no address', '<guid isPermaLink="false">https://quay.example/g</guid>', null],
    ['no guid that is none', '<guid>quay-1</guid>', null],
    ["Atom's link in RSS", '<atom:link rel="self" href="/self"/><atom:link href="/1"/>', 'https://quay.example/1'],
    ['no script', '<link>javascript:alert(1)</link>', null],
    ['a relative link', '<link>../1?a=1&b=2</link>', 'https://quay.example/1?a=1&b=2'],
  ])('of an entry: %s', (_, content, url) => {
    expect(item(content)?.url).toBe(url);
  });

  test('are relative to xml:base, which nests', () => {
    const feed = read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/"><entry xml:base="y/"><link href="a"/><content type="html" xml:base="/z/">&lt;a href="p"&gt;p&lt;/a&gt;&lt;img src=\'//c.example/i\' alt="href=q"&gt;&lt;a href="#f"&gt;f&lt;/a&gt;</content></entry></feed>',
    );

    expect(feed.entries[0]?.url).toBe('https://b.example/x/y/a');
    expect(feed.entries[0]?.contentHtml).toBe(
      '<a href="https://b.example/z/p">p</a><img src=\'https://c.example/i\' alt="href=q"><a href="#f">f</a>',
    );
  });

  test('are relative to Content-Location where the response has one that can be fetched', () => {
    const text = atom('<entry><link href="/a"/></entry>');

    expect(read(text, { url: URL_OF_FEED, contentLocation: 'https://l.example/' }).entries[0]?.url).toBe(
      'https://l.example/a',
    );
    expect(read(text, { url: URL_OF_FEED, contentLocation: 'javascript:x' }).entries[0]?.url).toBe(
      'https://quay.example/a',
    );
  });

  test("in the texts of RSS are relative to the article's page", () => {
    expect(
      item('<link>https://other.example/2026/1</link><description>&lt;img src="1.jpg"&gt;</description>')?.summary,
    ).toBe('<img src="https://other.example/2026/1.jpg">');
  });
});

describe('ids', () => {
  test.each([
    ['guid', '<guid isPermaLink="false"> <![CDATA[abc-1]]> </guid><link>https://quay.example/1</link>', 'abc-1'],
    ['the link without one', '<link>https://quay.example/1</link>', 'https://quay.example/1'],
    ['the enclosure without both', '<enclosure url="/1.mp3"/>', 'https://quay.example/1.mp3'],
    ['nothing else', '<title>One</title>', null],
  ])('are %s', (_, content, id) => {
    expect(item(content)?.id).toBe(id);
  });
});

describe('authors', () => {
  test.each([
    ['<author>ada@quay.example (Ada Example)</author>', ['Ada Example']],
    ['<author>Ada Example &lt;ada@quay.example&gt;</author>', ['Ada Example']],
    ['<author>ada@quay.example</author>', ['ada@quay.example']],
    ['<author><name>Ada</name></author><dc:creator>Ben</dc:creator><dc:creator>Ada</dc:creator>', ['Ada', 'Ben']],
    ['<itunes:author>Ada</itunes:author>', ['Ada']],
    ['', []],
  ])('of %s', (content, authors) => {
    expect(item(content)?.authors).toEqual(authors);
  });

  test('of an Atom feed are those of its entries that name none (RFC 4287, section 4.2.1)', () => {
    const feed = read(
      atom('<author><name>Desk</name></author><entry/><entry><author><name>Ada</name></author></entry>'),
    );

    expect(feed.entries.map(({ authors }) => authors)).toEqual([['Desk'], ['Ada']]);
  });
});

describe('texts', () => {
  test('keep inline XHTML in order, without prefixes', () => {
    const content =
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One <x:i>two</x:i> three</x:p>4 &lt; 5<x:br/><x:p/></x:div></content>';

    expect(firstOf(atom(`<entry>${content}</entry>`))?.contentHtml).toBe(
      '<p>One <i>two</i> three</p>4 &lt; 5<br><p></p>',
    );
  });

  test.each([
    ['escaped', '<description>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</description>', '<p>A &amp; B</p>'],
    ['naked', '<description><p>A &amp; B<br>C</p></description>', '<p>A &amp; B<br>C</p>'],
    ['half escaped', '<description>A &lt;b&gt;B&lt;/b&gt; <i>C</i></description>', 'A <b>B</b> <i>C</i>'],
  ])('of RSS may be %s', (_, content, summary) => {
    expect(item(content)?.summary).toBe(summary);
  });

  test.each([
    ['content:encoded', '<description>Short</description><content:encoded>Long</content:encoded>', 'Short', 'Long'],
    ['a body', '<body xmlns="http://www.w3.org/1999/xhtml"><p>Long</p></body>', null, '<p>Long</p>'],
    ['two texts', '<summary>Short</summary><description>Long</description>', 'Short', 'Long'],
    [
      'a caption of a picture',
      '<media:content url="i.jpg"><media:description>Caption</media:description></media:content><description>Short</description>',
      'Short',
      null,
    ],
  ])('are told apart where an entry has %s', (_, content, summary, contentHtml) => {
    expect(item(content)).toMatchObject({ summary, contentHtml });
  });
});

describe('dates', () => {
  test('take the first of the elements that can be read', () => {
    expect(item('<pubDate>soon</pubDate><dc:date>2026-05-05T10:00:00Z</dc:date>')?.publishedAt).toBe(
      '2026-05-05T10:00:00.000Z',
    );
  });

  test('that cannot be read cost no entry', () => {
    const feed = read(rss('<item><title>A</title><pubDate>soon</pubDate></item><item><title>B</title></item>'));

    expect(feed.entries.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(codes(feed)).toEqual(['bad-date']);
  });
});

describe('namespaces', () => {
  test.each([
    ['another prefix', '<x:creator xmlns:x="http://purl.org/dc/elements/1.1/">Ada</x:creator>'],
    ['no declaration', '<dc:creator>Ada</dc:creator>'],
    ['a mistyped URI', '<dc:creator xmlns:dc="http://purl.example/dc">Ada</dc:creator>'],
    ['a URI with another scheme and no slash', '<c:creator xmlns:c="https://purl.org/dc/elements/1.1">Ada</c:creator>'],
  ])('are known by their URI: %s', (_, content) => {
    expect(item(content)?.authors).toEqual(['Ada']);
  });

  test('of others change nothing', () => {
    expect(item('<x:title xmlns:x="urn:x">X</x:title><title>A</title><title xmlns="urn:y">Y</title>')?.title).toBe('A');
  });
});

describe('broken markup', () => {
  const titles = (text: string) => read(text).entries.map(({ title }) => title);

  test.each([
    ['entries that are not closed', rss('<item><title>A</title><item><title>B</title>'), ['A', 'B']],
    [
      'fields that are not closed',
      rss('<item><title>A<link>https://quay.example/1</link></item><item><title>B</title></item>'),
      ['A', 'B'],
    ],
    [
      'tags closed by others',
      rss('<item><title>A</title><description>a</desc></item><item><title>B</title></item>'),
      ['A', 'B'],
    ],
    [
      'entries outside the channel',
      '<rss><channel><title>Q</title></channel><item><title>A</title></item></rss>',
      ['A'],
    ],
    ['no channel', '<rss><item><title>A</title></item></rss>', ['A']],
    [
      'warnings in front',
      `<br />\n<b>Warning</b>: x in <b>y.php</b>\n<?xml version="1.0"?>${rss('<item><title>A</title></item>')}`,
      ['A'],
    ],
    ['scripts behind', `${rss('<item><title>A</title></item>')}<script>track("<item>")</script>`, ['A']],
    [
      'attributes without quotes or value',
      rss('<item foo><guid isPermaLink=false>g</guid><title bar>A</title></item>'),
      ['A'],
    ],
    ['upper case', '<RSS><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>', ['A']],
    [
      'a page around it',
      `<!DOCTYPE html><html><body><pre>${rss('<item><title>A</title></item>')}</pre></body></html>`,
      ['A'],
    ],
  ])('is repaired: %s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test.each([
    ['in a title', '<rss><channel><item><title>A</title></item><item><title>B', ['A', 'B']],
    [
      'in CDATA',
      '<rss><channel><item><title>A</title></item><item><title>B</title><description><![CDATA[<p>x',
      ['A', 'B'],
    ],
    ['in a tag', '<rss><channel><item><title>A</title></item><item><title>B</title><link hr', ['A', 'B']],
    ['in JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"A"},{"id":"2","ti', ['A']],
  ])('is marked as truncated where it ends %s', (_, text, expected) => {
    const feed = read(text);

    expect(feed.truncated).toBe(true);
    expect(feed.entries.map(({ title }) => title)).toEqual(expected);
  });

  test('is reported to its publisher in words', () => {
    const feed = read('x<rss><channel><item><title>1 <2</title><dc:date>soon</dc:date></channel></rss>');

    expect(codes(feed)).toEqual([
      'junk-before-root',
      'markup-bare-angle',
      'prefix-undeclared',
      'markup-unclosed',
      'bad-date',
    ]);
    expect(feed.problems.every(({ message }) => message.endsWith('.'))).toBe(true);
  });

  test('is not reported where there is none', () => {
    expect(codes(read(`<?xml version="1.0"?><!-- x -->\n${rss('<item><title>A</title></item>')}\n`))).toEqual([]);
  });
});

describe('entities', () => {
  test('that the document declares are expanded', () => {
    const text = `<!DOCTYPE rss [<!ENTITY q "Quay"><!ENTITY both "&q; & <i>&q;</i>">]>${rss('<item><title>&both;</title></item>')}`;

    expect(firstOf(text)?.title).toBe('Quay & Quay');
  });

  test.each([
    ['external ones', '<!ENTITY x SYSTEM "file:///etc/hostname">'],
    ['ones that contain themselves', '<!ENTITY x "&x;">'],
    ['unknown ones', ''],
  ])('that are %s stay as written', (_, declaration) => {
    expect(firstOf(`<!DOCTYPE rss [${declaration}]>${rss('<item><title>&x;!</title></item>')}`)?.title).toBe('&x;!');
  });

  test('that multiply are cut off, and the feed goes on', () => {
    const laughs = 'bcdefghij'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`);
    const feed = read(
      `<!DOCTYPE rss [<!ENTITY a "ha">${laughs.join('')}]>${rss('<item><title>&j;</title></item><item><title>B</title></item>')}`,
    );

    expect(feed.entries[1]?.title).toBe('B');
    expect(codes(feed)).toEqual(['limit-entities']);
  });
});

describe('limits', () => {
  test.each<[string, string, string, number]>([
    ['limit-entries', 'entries', rss('<item><title>A</title></item>'.repeat(5001)), 5000],
    ['limit-entries', 'items of JSON', `{"items":[${'{"id":"1"},'.repeat(5001)}{"id":"2"}]}`, 5000],
    [
      'limit-depth',
      'depth',
      rss(`<item><title>A</title></item><item><x>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</x></item><item/>`),
      3,
    ],
    ['limit-attribute', 'the length of attributes', rss(`<item a="${'x'.repeat(70_000)}"/>`), 1],
    [
      'limit-attribute',
      'the number of attributes',
      rss(`<item ${Array.from({ length: 99 }, (_, at) => `a${at}=""`).join(' ')}/>`),
      1,
    ],
    [
      'limit-text',
      'the length of texts',
      rss(`<item><description>${'x'.repeat(2_100_000)}</description></item><item/>`),
      2,
    ],
    ['limit-nodes', 'the number of elements', rss(`<item><title>A</title>${'<a/>'.repeat(310_000)}</item>`), 1],
  ])('%s names too much of %s and keeps what came before', (code, _, text, entries) => {
    const feed = read(text);

    expect(codes(feed)).toContain(code);
    expect(feed.entries).toHaveLength(entries);
    expect(feed.truncated).toBe(false);
  });

  test('limit-bytes names a document that is too long, which counts as truncated', () => {
    const feed = read(`<rss><channel><item><title>A</title></item>${' '.repeat(15_000_000)}<item/></channel></rss>`);

    expect(codes(feed)).toEqual(['limit-bytes', 'truncated']);
    expect(feed.entries).toHaveLength(1);
    expect(feed.truncated).toBe(true);
  });
});

describe('feeds', () => {
  test.each<[string, string, Feed['format'], string | null]>([
    ['RSS 2.0', rss(''), 'rss', 'Quay'],
    [
      'RSS with a namespace of its own',
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:title>Quay</r:title></r:channel></r:rss>',
      'rss',
      'Quay',
    ],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Quay</title></channel></rdf:RDF>',
      'rdf',
      'Quay',
    ],
    ['Atom 0.3', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Quay</title></feed>', 'atom', 'Quay'],
    ['Atom without a namespace', '<feed><title>Quay</title></feed>', 'atom', 'Quay'],
    ['JSON Feed', '\ufeff{"version":"https://jsonfeed.org/version/1","title":"Quay","items":[]}', 'json-feed', 'Quay'],
    [
      'a sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://quay.example/1</loc></url></urlset>',
      'sitemap',
      null,
    ],
    [
      'h-feed',
      '<main class="h-feed"><p class="p-name">Quay</p><article class="h-entry">A</article></main>',
      'h-feed',
      'Quay',
    ],
  ])('of format %s are recognised', (_, text, format, title) => {
    expect(read(text)).toMatchObject({ format, title });
  });

  test.each([
    ['nothing', ''],
    ['prose', 'Our feed has moved.'],
    ['a page', '<!doctype html><html><body><p>Our feed has moved.</p></body></html>'],
    ['other XML', '<note><title>A</title></note>'],
    ['other JSON', '{"error":"not found"}'],
    ['broken JSON', '{"items":nonsense'],
    ['a picture', '\u0000\u0001\u0002\u0003'],
  ])('are not seen in %s', (_, text) => {
    expect(readFeed(new TextEncoder().encode(text))).toMatchObject({ outcome: 'not-a-feed' });
  });

  test.each([
    ['its own element', '<rss><channel xml:lang="de"><language>fr</language></channel></rss>', 'fr'],
    ['Dublin Core', '<rss><channel><dc:language>fr</dc:language></channel></rss>', 'fr'],
    ['xml:lang', '<feed xml:lang="fr"/>', 'fr'],
    ['the response', '<feed/>', 'es'],
  ])('are in the language of %s', (_, text, language) => {
    expect(read(text, { contentLanguage: 'es, en' }).language).toBe(language);
  });

  test('have no language by default', () => {
    expect(read(rss('')).language).toBeNull();
  });

  test('name their hubs, their own address and their site', () => {
    const feed = read(
      '<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><image><link>https://i.example/</link></image><a:link rel="hub" href="https://hub.example/"/><a:link rel="self" href="/self"/><link>https://quay.example/</link></channel></rss>',
    );

    expect(feed).toMatchObject({
      link: 'https://quay.example/',
      self: 'https://quay.example/self',
      hubs: ['https://hub.example/'],
    });
  });

  test.each([
    ['<ttl>30</ttl>', { ttlMinutes: 30 }],
    ['<ttl>soon</ttl>', { ttlMinutes: null }],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', { updateMinutes: 15 }],
    ['<sy:updatePeriod>daily</sy:updatePeriod>', { updateMinutes: 1440 }],
    ['<skipHours><hour>24</hour><hour>7</hour><hour>25</hour></skipHours>', { skipHours: [0, 7] }],
    ['<skipDays><day>Sunday</day></skipDays>', { skipDays: ['Sunday'] }],
  ])('ask to be polled by %s', (content, schedule) => {
    expect(read(rss(content)).schedule).toMatchObject(schedule);
  });
});
