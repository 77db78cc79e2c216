import { describe, expect, test } from 'vitest';
import { type ListedFeed, readFeedList, readOpml, writeOpml } from '../../shared/feeds/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const feed = (fields: Partial<ListedFeed> & Pick<ListedFeed, 'url'>): ListedFeed => ({
  title: null,
  siteUrl: null,
  language: null,
  tags: [],
  ...fields,
});

describe('readOpml', () => {
  test('reads folders as tags at any depth, whatever the case of the attributes', () => {
    const opml = `<?xml version="1.0"?><opml version="1.1"><head/><body>
      <outline text="Ports"><outline text="North">
        <outline text="Harbour &amp;amp; Quay" type="rss" xmlUrl="https://a.example/f?a=1&amp;b=2" htmlUrl="https://a.example" language="fr"/>
      </outline></outline>
      <outline title="B" XMLURL="https://b.example/f" category="/News/World,Ports" language="unknown"/>
      <outline type="link" text="no feed" url="https://c.example/"/>
    </body></opml>`;

    expect(readOpml(bytes(opml))).toEqual({
      outcome: 'opml',
      feeds: [
        feed({
          url: 'https://a.example/f?a=1&b=2',
          title: 'Harbour & Quay',
          siteUrl: 'https://a.example/',
          language: 'fr',
          tags: ['Ports', 'North'],
        }),
        feed({ url: 'https://b.example/f', title: 'B', tags: ['News/World', 'Ports'] }),
      ],
    });
  });

  test('names a feed that is in two folders once, with the tags of both', () => {
    const opml =
      '<opml><body><outline text="A"><outline xmlUrl="https://a.example/f"/></outline><outline text="B"><outline xmlUrl="https://a.example/f"/></outline></body></opml>';

    expect(readOpml(bytes(opml))).toEqual({
      outcome: 'opml',
      feeds: [feed({ url: 'https://a.example/f', tags: ['A', 'B'] })],
    });
  });

  test.each([
    ['text', 'hello'],
    ['a feed', '<rss><channel/></rss>'],
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n'],
  ])('says that %s is no OPML', (_, text) => {
    expect(readOpml(bytes(text))).toMatchObject({ outcome: 'not-opml' });
  });

  test('reads what it wrote', () => {
    const feeds = [
      feed({
        url: 'https://a.example/?a=1&b=<2>',
        title: '"Quay" & <Pier>',
        siteUrl: 'https://a.example/',
        language: 'pt-BR',
        tags: ['порт', 'a b'],
      }),
      feed({ url: 'https://b.example/f', title: 'https://b.example/f' }),
    ];

    expect(readOpml(bytes(writeOpml(feeds)))).toEqual({
      outcome: 'opml',
      feeds: feeds.map((one) => ({ ...one, url: new URL(one.url).href })),
    });
  });
});

describe('readFeedList', () => {
  test.each<[string, string, 'csv' | 'plain' | 'opml', readonly ListedFeed[]]>([
    [
      'one address a line',
      '# mine\nhttps://a.example/f\n\n  https://b.example/f  \r\nnot an address\n',
      'plain',
      [feed({ url: 'https://a.example/f' }), feed({ url: 'https://b.example/f' })],
    ],
    [
      'a table with names',
      'Name;Feed URL;Lang;Tags\n"Le ""Quai""; net";https://a.example/f;fr;port, mer\nB;https://b.example/f;;\n',
      'csv',
      [
        feed({ url: 'https://a.example/f', title: 'Le "Quai"; net', language: 'fr', tags: ['port', 'mer'] }),
        feed({ url: 'https://b.example/f', title: 'B' }),
      ],
    ],
    [
      'a table without names',
      'https://a.example/f,"Quay, The",https://a.example/\n',
      'csv',
      [feed({ url: 'https://a.example/f', title: 'Quay, The', siteUrl: 'https://a.example/' })],
    ],
    ['tabs', 'url\ttitle\nhttps://a.example/f\tQuay\n', 'csv', [feed({ url: 'https://a.example/f', title: 'Quay' })]],
    [
      'OPML',
      '<opml><body><outline xmlUrl="https://a.example/f"/></body></opml>',
      'opml',
      [feed({ url: 'https://a.example/f' })],
    ],
    [
      'a feed named twice',
      'https://a.example/f\nhttps://a.example/f\n',
      'plain',
      [feed({ url: 'https://a.example/f' })],
    ],
  ])('reads %s', (_, text, form, feeds) => {
    expect(readFeedList(bytes(text))).toEqual({ outcome: 'feed-list', form, feeds });
  });

  test('says that prose is no list of feeds', () => {
    expect(readFeedList(bytes('Dear editor,\nplease add our feed.'))).toMatchObject({ outcome: 'not-a-feed-list' });
  });
});
