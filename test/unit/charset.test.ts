import { createRequire } from 'node:module';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode, looksBinary } from '../../shared/charset/index.ts';
import { normaliseLabel } from '../../shared/charset/labels.ts';

const RUSSIAN = 'Новости гавани: паромы пришли рано утром, рынок открыт, жители довольны';
const xml = (text: string, encoding?: string) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss><title>${text}</title></rss>`;
const html = (head: string, text: string) => `<!doctype html><html><head>${head}</head><body>${text}</body></html>`;
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decode', () => {
  test.each<[encoding: string, label: string, text: string]>([
    ['windows-1251', 'windows-1251', RUSSIAN],
    ['koi8-r', 'KOI8-R', RUSSIAN],
    ['iso-8859-5', 'iso-8859-5', RUSSIAN],
    ['cp866', 'cp866', RUSSIAN],
    ['windows-1253', 'windows-1253', 'Νέα του λιμανιού'],
    ['iso-8859-7', 'iso-8859-7', 'Νέα του λιμανιού'],
    ['windows-1250', 'cp1250', 'Žluťoučký kůň „ano“'],
    ['iso-8859-2', 'latin2', 'Žluťoučký kůň'],
    ['windows-1254', 'iso-8859-9', 'Iğdır’dan İzmir’e'],
    ['windows-1255', 'windows-1255', 'חדשות הנמל'],
    ['windows-1256', 'windows-1256', 'أخبار المرفأ'],
    ['windows-1257', 'windows-1257', 'Žinios šiandien ąčę'],
    ['windows-1258', 'windows-1258', 'Tin tưc'],
    ['windows-874', 'tis-620', 'ข่าวท่าเรือ'],
    ['shift_jis', 'x-sjis', '港のニュース'],
    ['euc-jp', 'EUC-JP', '港のニュース'],
    ['euc-kr', 'ks_c_5601-1987', '항구의 소식'],
    ['gb18030', 'gb2312', '港口日报：镕'],
    ['big5', 'big5', '港口日報'],
    ['cp437', 'cp437', 'Äpfel und Öl'],
    ['cp850', 'ibm850', 'São João'],
    ['macintosh', 'macintosh', 'été'],
  ])('decodes %s by a declaration of %s, in XML, in HTML and in the header', (encoding, label, text) => {
    const inXml = decode(iconv.encode(xml(text, label), encoding), { markup: 'xml' });
    const inHtml = decode(iconv.encode(html(`<meta charset="${label}">`, text), encoding), { markup: 'html' });
    const inHeader = decode(iconv.encode(xml(text), encoding), {
      contentType: `text/xml; charset="${label}"`,
      markup: 'xml',
    });

    expect(inXml).toMatchObject({ text: xml(text, label), from: 'declaration', lossy: false });
    expect(inHtml.text).toContain(text);
    expect(inHeader).toMatchObject({ text: xml(text), from: 'http', lossy: false });
  });

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'knows %s by its mark, and by its pattern where it has none',
    (encoding) => {
      const text = xml('港のニュース', 'utf-8');

      expect(decode(iconv.encode(text, encoding, { addBOM: true }), { markup: 'xml' })).toMatchObject({
        text,
        encoding,
        from: 'byte-order',
      });
      expect(decode(iconv.encode(text, encoding, { addBOM: false }), { markup: 'xml' })).toMatchObject({
        text,
        encoding,
        from: 'byte-order',
      });
    },
  );

  test('takes the mark of UTF-8 away', () => {
    expect(decode(iconv.encode('{"a":"é"}', 'utf-8', { addBOM: true }), { markup: 'json' })).toMatchObject({
      text: '{"a":"é"}',
      from: 'byte-order',
    });
  });

  test.each([
    ['XML', xml('Été à Öland', 'windows-1251'), 'xml'],
    ['HTML', html('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">', 'Été à Öland'), 'html'],
  ] as const)('believes valid UTF-8 and not a wrong declaration in %s', (_, text, markup) => {
    expect(decode(Buffer.from(text), { contentType: 'text/html; charset=iso-8859-1', markup })).toMatchObject({
      text,
      encoding: 'utf-8',
      from: 'valid-utf-8',
    });
  });

  test('believes the declaration where the header says UTF-8 and the bytes do not', () => {
    const bytes = iconv.encode(xml(RUSSIAN, 'koi8-r'), 'koi8-r');

    expect(decode(bytes, { contentType: 'application/xml; charset=utf-8', markup: 'xml' })).toMatchObject({
      encoding: 'koi8-r',
      from: 'declaration',
    });
  });

  test('keeps UTF-8 with a few bad bytes, and says that it lost them', () => {
    const bytes = join(Buffer.from(xml(RUSSIAN.repeat(3), 'windows-1251')), Uint8Array.of(0xff), Buffer.from('конец'));

    const decoded = decode(bytes, { markup: 'xml' });

    expect(decoded).toMatchObject({ encoding: 'utf-8', lossy: true });
    expect(decoded.text).toContain(RUSSIAN);
  });

  test('reads ISO-2022-JP by its escapes, declared or not', () => {
    const japanese = Uint8Array.of(0x1b, 0x24, 0x42, 0x39, 0x41, 0x1b, 0x28, 0x42);

    expect(decode(join(Buffer.from('<a>'), japanese), { markup: 'xml' })).toMatchObject({
      text: '<a>港',
      from: 'escapes',
    });
    expect(
      decode(join(Buffer.from('<a>'), japanese), { contentType: 'text/xml; charset=ISO-2022-JP', markup: 'xml' }),
    ).toMatchObject({ text: '<a>港', encoding: 'iso-2022-jp' });
  });

  test.each([
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['euc-kr', '항구의 모든 소식을 전합니다. 새 여객선이 도착했습니다. 시장이 다시 열렸습니다.'],
    ['shift_jis', '港のニュースをお届けします。新しいフェリーが到着しました。市場が再開しました。'],
  ])('detects %s where nothing is declared', (encoding, text) => {
    expect(decode(iconv.encode(xml(text), encoding), { markup: 'xml' })).toMatchObject({
      text: xml(text),
      from: 'detected',
    });
  });

  test('finds a charset behind comments and scripts in the head of a page', () => {
    const head = `<!-- charset=koi8-r --><script>${'x'.repeat(2000)}</script><META content='text/html;charset=windows-1251' http-equiv=content-type>`;

    expect(decode(iconv.encode(html(head, RUSSIAN), 'windows-1251'), { markup: 'html' })).toMatchObject({
      encoding: 'windows-1251',
      from: 'declaration',
    });
  });

  test.each(['utf-7', 'x-user-defined-nonsense', '', '"'])('takes no notice of the charset %j', (label) => {
    expect(
      decode(Buffer.from('<a>+ADw-é</a>'), { contentType: `text/xml; charset=${label}`, markup: 'xml' }).text,
    ).toBe('<a>+ADw-é</a>');
  });

  test.each([
    [{ contentType: 'application/xml; charset=us-ascii' }, '<a/>', 'us-ascii'],
    [{ contentType: 'application/xml' }, xml('a', 'iso-8859-1'), 'iso-8859-1'],
    [{ contentType: 'text/xml' }, '<a/>', 'us-ascii'],
    [{}, '<a/>', 'utf-8'],
  ])('names the encoding of pure ASCII as %j says', (options, text, encoding) => {
    expect(decode(Buffer.from(text), { ...options, markup: 'xml' })).toMatchObject({ text, encoding, lossy: false });
  });

  test('tells what was declared, whatever it decoded by', () => {
    expect(decode(Buffer.from(xml('é', 'koi8-r')), { markup: 'xml' }).declared).toBe('koi8-r');
    expect(decode(Buffer.from('é'), { markup: 'text' }).declared).toBeNull();
  });
});

describe('looksBinary', () => {
  test.each<[string, Uint8Array]>([
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['zeros', new Uint8Array(100)],
    ['noise', Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + 13) % 256)],
  ])('is true of %s', (_, bytes) => {
    expect(looksBinary(bytes)).toBe(true);
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['UTF-8', Buffer.from(RUSSIAN)],
    ['UTF-16 without a mark', iconv.encode('<rss>новости</rss>', 'utf-16le', { addBOM: false })],
    ['UTF-32 with a mark', iconv.encode('новости', 'utf-32be', { addBOM: true })],
    ['a legacy charset', iconv.encode(RUSSIAN, 'koi8-r')],
    ['a feed with a stray control character', Buffer.from(`<rss>\u0000\u0001${'x'.repeat(500)}</rss>`)],
  ])('is false of %s', (_, bytes) => {
    expect(looksBinary(bytes)).toBe(false);
  });
});

describe('encodings of several bytes', () => {
  const tables: Record<string, unknown> = createRequire(import.meta.url)('iconv-lite/encodings/dbcs-data.js');

  test.each(Object.keys(tables))('%s is read by the decoder of Node itself', (label) => {
    expect(() => new TextDecoder(normaliseLabel(label) ?? '')).not.toThrow();
  });
});
