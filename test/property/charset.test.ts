import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode, looksBinary, type Markup } from '../../shared/charset/index.ts';

const markups = fc.constantFrom<Markup>('xml', 'html', 'json', 'text');

test('any bytes are decoded without failing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.option(fc.string()), markups, (bytes, contentType, markup) => {
      expect(typeof decode(bytes, { contentType, markup }).text).toBe('string');
      expect(typeof looksBinary(bytes)).toBe('boolean');
    }),
  );
});

test('UTF-8 comes back as it was, whatever is declared', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('koi8-r', 'shift_jis', 'utf-8', 'gb2312'),
      (text, label) => {
        const document = `<a>é${text.toWellFormed()}</a>`;

        expect(decode(Buffer.from(document), { contentType: `text/html; charset=${label}`, markup: 'html' }).text).toBe(
          document,
        );
      },
    ),
  );
});

test('text in a declared single-byte charset comes back as it was', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшщыьэюяАБВГД .,') });
  fc.assert(
    fc.property(letters, fc.constantFrom('windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'), (text, label) => {
      const document = `<?xml version="1.0" encoding="${label}"?><a>Новости ${text}</a>`;

      expect(decode(iconv.encode(document, label), { markup: 'xml' }).text).toBe(document);
    }),
  );
});
