import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The same thing said in English and in another language: a name, some keywords, a sentence, a paragraph. */
export interface ParallelText {
  readonly english: string;
  readonly other: string;
}

/** Texts in English and many languages, by base tag. */
export interface ParallelTexts {
  english(): readonly string[];
  inLanguage(language: string): readonly ParallelText[];
}

/** Files of one language that hold another spelling or region of it; what they say adds to it. */
const variants: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh', 'zh-Hant', 'zh-CN', 'zh-TW'],
  no: ['no', 'nb'],
  pt: ['pt', 'pt-PT', 'pt-BR'],
};
const filesOf = (language: string): readonly string[] => variants[language] ?? [language];

/** The languages of a folder's files or folders, by base tag; English is none of them. */
export const languagesIn = (folder: string): readonly string[] =>
  [...new Set(readdirSync(folder).map((name) => (name.split(/[-.@_]/)[0] as string).replace(/^nb$/, 'no')))].filter(
    (tag) => /^[a-z]{2,3}$/.test(tag) && tag !== 'en',
  );

const annotated = z.object({
  annotations: z.object({
    annotations: z
      .record(z.string(), z.object({ default: z.array(z.string()).optional(), tts: z.array(z.string()).optional() }))
      .default({}),
  }),
});

/** Names and keywords of symbols, as the Unicode Consortium's CLDR gives them (npm `cldr-annotations-full`). */
export function readAnnotations(folder: string): ParallelTexts {
  const read = (tag: string) => {
    const path = join(folder, 'annotations', tag, 'annotations.json');
    return existsSync(path) ? annotated.parse(JSON.parse(readFileSync(path, 'utf8'))).annotations.annotations : {};
  };
  const english = read('en');
  const textsOf = (language: string) =>
    filesOf(language).flatMap((tag) =>
      Object.entries(read(tag)).flatMap(([symbol, { default: keywords = [], tts: [name = ''] = [] }]) => {
        const said = english[symbol];
        if (said === undefined) return [];
        return [
          { english: said.tts?.[0] ?? '', other: name },
          { english: (said.default ?? []).join(' '), other: keywords.join(' ') },
        ];
      }),
    );
  return {
    english: () => Object.values(english).flatMap(({ tts = [], default: keywords = [] }) => [...tts, ...keywords]),
    inLanguage: textsOf,
  };
}

type Messages = string | number | boolean | null | readonly Messages[] | { readonly [key: string]: Messages };

/** Messages of a program that say the same under the same key: `folder` holds a JSON file for each language. */
export function readMessages(folder: string): ParallelTexts {
  const read = (tag: string): ReadonlyMap<string, string> => {
    const path = [`${tag}.min.json`, `${tag}.json`].map((name) => join(folder, name)).find(existsSync);
    return path === undefined
      ? new Map()
      : new Map(messagesIn(Object.values(JSON.parse(readFileSync(path, 'utf8')))[0] as Messages, ''));
  };
  const english = read('en');
  const textsOf = (language: string) =>
    filesOf(language).flatMap((tag) =>
      [...read(tag)].flatMap(([key, other]) => {
        const said = english.get(key);
        return said === undefined || said === other ? [] : [{ english: said, other }];
      }),
    );
  return { english: () => [...english.values()], inLanguage: textsOf };
}

function* messagesIn(messages: Messages, path: string): Iterable<readonly [string, string]> {
  if (typeof messages === 'string') yield [path, messages.replace(/\{[^}]*\}|<[^>]*>|\[[^\]]*\]\([^)]*\)/g, ' ')];
  else if (messages !== null && typeof messages === 'object')
    for (const [key, value] of Object.entries(messages)) yield* messagesIn(value, `${path}/${key}`);
}

/** The Universal Declaration of Human Rights, paragraph by paragraph where an article has as many, else whole articles. */
export function readDeclaration(folder: string): ParallelTexts {
  const files = readdirSync(join(folder, 'declaration')).sort();
  const byLanguage = Map.groupBy(files, (file) => languageOf(readFileSync(join(folder, 'declaration', file), 'utf8')));
  const read = (language: string): readonly (readonly string[])[] => {
    const file = byLanguage.get(language)?.[0];
    return file === undefined ? [] : articlesIn(readFileSync(join(folder, 'declaration', file), 'utf8'));
  };
  const english = read('en');
  const textsOf = (language: string) => {
    const articles = read(language);
    if (articles.length !== english.length) return [];
    return articles.flatMap((paragraphs, at) => pairs(english[at] as readonly string[], paragraphs));
  };
  return { english: () => english.flat(), inLanguage: textsOf };
}

const languageOf = (html: string): string => /<html[^>]* lang="([a-z]+)/.exec(html)?.[1] ?? '';

const articlesIn = (html: string): readonly (readonly string[])[] =>
  html
    .split(/<h[2-6]>/)
    .slice(1)
    .map((part) => [...part.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text = '']) => text));

const pairs = (english: readonly string[], other: readonly string[]): readonly ParallelText[] =>
  english.length === other.length
    ? english.map((text, at) => ({ english: text, other: other[at] as string }))
    : [{ english: english.join(' '), other: other.join(' ') }];
