import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../shared/pages/index.ts';
import { parseLenient, readLinkedData, typesOf } from '../../shared/pages/json-ld.ts';

const broken: readonly (readonly [what: string, text: string, value: unknown])[] = [
  ['a trailing comma', '{"a": [1, 2,],}', { a: [1, 2] }],
  ['doubled commas', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
  ['a raw line break in a string', '{"a": "one\ntwo"}', { a: 'one two' }],
  ['quotation marks inside a string', '{"a": "the "old" town"}', { a: 'the "old" town' }],
  ['an escape that JSON does not know', String.raw`{"a": "it\'s"}`, { a: "it's" }],
  ['comments', '{/* x */"a": 1 // y\n}', { a: 1 }],
  ['a CDATA section', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['a trailing semicolon', '{"a": 1};', { a: 1 }],
  ['two values in a row', '{"a": 1} {"b": 2}', [{ a: 1 }, { b: 2 }]],
  ['an end cut off', '{"a": {"b": [1, 2', { a: { b: [1, 2] } }],
  ['what is no JSON at all', 'window.x = 1', undefined],
];

describe('parseLenient', () => {
  it.each(broken)('mends %s', (_what, text, value) => {
    expect(parseLenient(text)).toEqual(value);
  });
});

describe('readLinkedData', () => {
  it('finds nodes in graphs, arrays and inside other nodes, outer ones first', () => {
    const json =
      '{"@graph": [{"@type": "WebPage", "mainEntity": {"@type": ["Article", "schema:NewsArticle"]}}, {"@type": "Person"}]}';
    const document = parseHtml(
      `<script type="application/ld+json">${json}</script><script>var x = {"@type": "Product"}</script>`,
    );
    expect(readLinkedData(document).map(typesOf)).toEqual([['WebPage'], ['Article', 'NewsArticle'], ['Person']]);
  });
});
