import iconv from 'iconv-lite';

export interface GeneratedFeed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Shape {
  readonly name: string;
  readonly write: (entries: readonly Story[], words: Vocabulary) => string;
  readonly entries: number;
  readonly words: number;
  readonly vocabulary: keyof typeof VOCABULARIES;
  readonly encoding?: string;
}

interface Story {
  readonly number: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly time: Date;
}

interface Vocabulary {
  readonly language: string;
  readonly words: readonly string[];
  readonly gap: string;
}

const latin = (language: string, words: string): Vocabulary => ({ language, words: words.split(' '), gap: ' ' });

const VOCABULARIES = {
  english: latin(
    'en',
    'the council said on Monday that new ferries & trains would cross the bay before summer after years of delay and “rising” costs in every harbour town',
  ),
  french: latin(
    'fr',
    'le conseil a annoncé lundi que les nouveaux bateaux traverseront la baie avant l’été après des années de retard et de coûts élevés',
  ),
  german: latin(
    'de',
    'der Rat kündigte am Montag an dass neue Fähren die Bucht noch vor dem Sommer queren würden nach Jahren der Verzögerung und höheren Kosten',
  ),
  russian: latin(
    'ru',
    'совет сообщил в понедельник что новые паромы пересекут залив до начала лета после долгих лет задержек и растущих расходов городов',
  ),
  arabic: latin(
    'ar',
    'أعلن المجلس يوم الاثنين أن العبارات الجديدة ستعبر الخليج قبل الصيف بعد سنوات من التأخير وارتفاع التكاليف في كل ميناء',
  ),
  hindi: latin('hi', 'परिषद ने सोमवार को कहा कि नई नौकाएँ वर्षों की देरी और बढ़ती लागत के बाद गर्मियों से पहले खाड़ी पार करेंगी'),
  japanese: {
    language: 'ja',
    words:
      '市議会 は 月曜日 に 新しい フェリー が 夏 まで に 湾 を 渡る と 発表した 長年 の 遅れ と 費用 の 上昇 の 後'.split(
        ' ',
      ),
    gap: '',
  },
  greek: latin(
    'el',
    'το συμβούλιο ανακοίνωσε τη Δευτέρα ότι νέα πλοία θα διασχίσουν τον κόλπο πριν από το καλοκαίρι μετά από χρόνια καθυστέρησης',
  ),
} as const;

/** Feeds as outlets publish them: short and long, escaped and in CDATA, with and without extensions. */
const SHAPES: readonly Shape[] = [
  { name: 'RSS, short, escaped', write: writeRss('escaped'), entries: 40, words: 40, vocabulary: 'english' },
  { name: 'RSS, full text in CDATA', write: writeRss('cdata'), entries: 50, words: 700, vocabulary: 'french' },
  { name: 'RSS, media and podcast', write: writeRss('media'), entries: 100, words: 120, vocabulary: 'german' },
  {
    name: 'RSS, windows-1251',
    write: writeRss('cdata'),
    entries: 60,
    words: 300,
    vocabulary: 'russian',
    encoding: 'windows-1251',
  },
  { name: 'RSS, right to left', write: writeRss('escaped'), entries: 30, words: 150, vocabulary: 'arabic' },
  { name: 'Atom, XHTML', write: writeAtom('xhtml'), entries: 25, words: 500, vocabulary: 'english' },
  { name: 'Atom, escaped HTML', write: writeAtom('html'), entries: 50, words: 400, vocabulary: 'hindi' },
  { name: 'RDF, Shift_JIS', write: writeRdf, entries: 80, words: 60, vocabulary: 'japanese', encoding: 'shift_jis' },
  { name: 'Atom, summaries', write: writeAtom('summary'), entries: 100, words: 60, vocabulary: 'greek' },
  { name: 'RSS, escaped full text', write: writeRss('escaped'), entries: 60, words: 900, vocabulary: 'english' },
];

/** Ten feeds, the same at every call. */
export function realisticFeeds(): readonly GeneratedFeed[] {
  return SHAPES.map((shape, index) => {
    const random = randomNumbers(index + 1);
    const vocabulary = VOCABULARIES[shape.vocabulary];
    const stories = Array.from({ length: shape.entries }, (_, number) =>
      writeStory(number, shape.words, vocabulary, random),
    );
    const text = shape
      .write(stories, vocabulary)
      .replace('encoding="utf-8"', `encoding="${shape.encoding ?? 'utf-8'}"`);
    return { name: shape.name, bytes: iconv.encode(text, shape.encoding ?? 'utf-8') };
  });
}

/** Mulberry32: a small generator, so that every run measures the same feeds. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function writeStory(number: number, length: number, { words, gap }: Vocabulary, random: () => number): Story {
  const sentence = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(gap);
  const paragraphs = Array.from({ length: Math.ceil(length / 60) }, () => sentence(Math.min(60, length)));
  return {
    number,
    title: sentence(9),
    paragraphs,
    time: new Date(Date.UTC(2026, 4, 1, 12, 0, 0) - number * 1_800_000),
  };
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function writeHtml({ paragraphs, number }: Story): string {
  const body = paragraphs.map(
    (text, index) =>
      `<p>${escapeText(text)} <a href="https://outlet.example/topic/${index}?a=1&amp;b=2">${index}</a></p>`,
  );
  return `<figure><img src="https://outlet.example/img/${number}.jpg" alt="" width="640"/></figure>\n${body.join('\n')}`;
}

function writeRss(style: 'escaped' | 'cdata' | 'media'): Shape['write'] {
  return (stories, { language }) => {
    const items = stories.map((story) => rssItem(story, style)).join('\n');
    return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">\n<channel>\n<title>The Outlet</title>\n<link>https://outlet.example/</link>\n<atom:link href="https://outlet.example/feed.xml" rel="self" type="application/rss+xml"/>\n<description>News</description>\n<language>${language}</language>\n<ttl>15</ttl>\n${items}\n</channel>\n</rss>\n`;
  };
}

function rssItem(story: Story, style: 'escaped' | 'cdata' | 'media'): string {
  const address = `https://outlet.example/news/${story.number}`;
  const html = writeHtml(story);
  const content =
    style === 'cdata'
      ? `<description><![CDATA[<p>${story.title}</p>]]></description>\n<content:encoded><![CDATA[${html}]]></content:encoded>`
      : `<description>${escapeText(html)}</description>`;
  const media =
    style === 'media'
      ? `\n<media:group><media:content url="${address}.jpg" type="image/jpeg" width="640" height="360"/><media:thumbnail url="${address}-s.jpg"/></media:group>\n<enclosure url="${address}.mp3" length="12345" type="audio/mpeg"/>`
      : '';
  return `<item>\n<title>${escapeText(story.title)}</title>\n<link>${address}</link>\n<guid isPermaLink="false">outlet-${story.number}</guid>\n<pubDate>${story.time.toUTCString()}</pubDate>\n<dc:creator>Ada Example</dc:creator>\n<category>News</category>\n<category>Harbour</category>\n${content}${media}\n</item>`;
}

function writeAtom(style: 'xhtml' | 'html' | 'summary'): Shape['write'] {
  return (stories, { language }) => {
    const entries = stories.map((story) => atomEntry(story, style)).join('\n');
    return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">\n<id>tag:outlet.example,2026:/</id>\n<title>The Outlet</title>\n<updated>2026-05-01T12:00:00Z</updated>\n<link href="https://outlet.example/"/>\n<link rel="self" href="https://outlet.example/atom.xml"/>\n${entries}\n</feed>\n`;
  };
}

function atomEntry(story: Story, style: 'xhtml' | 'html' | 'summary'): string {
  const html = writeHtml(story);
  const bodies = {
    xhtml: `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`,
    html: `<content type="html">${escapeText(html)}</content>`,
    summary: `<summary>${escapeText(story.paragraphs.join(' '))}</summary>`,
  };
  return `<entry>\n<id>tag:outlet.example,2026:${story.number}</id>\n<title>${escapeText(story.title)}</title>\n<link href="https://outlet.example/news/${story.number}"/>\n<published>${story.time.toISOString()}</published>\n<updated>${story.time.toISOString()}</updated>\n<author><name>Ada Example</name></author>\n<category term="news"/>\n${bodies[style]}\n</entry>`;
}

function writeRdf(stories: readonly Story[], { language }: Vocabulary): string {
  const items = stories.map(
    (story) =>
      `<item rdf:about="https://outlet.example/news/${story.number}">\n<title>${story.title}</title>\n<link>https://outlet.example/news/${story.number}</link>\n<description>${story.paragraphs.join('')}</description>\n<dc:date>${story.time.toISOString()}</dc:date>\n</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel rdf:about="https://outlet.example/">\n<title>The Outlet</title>\n<link>https://outlet.example/</link>\n<description>News</description>\n<dc:language>${language}</dc:language>\n</channel>\n${items.join('\n')}\n</rdf:RDF>\n`;
}
