/**
 * Trains shared/links/judge-model.json on documents whose translations are known:
 *   node bench/train-linker.ts DIR [--out FILE] [--quick] [--silent] [--cases FILE]
 * `--quick` leaves out the pairs without the pivot, `--silent` the report; `--cases` keeps what was compared, for the next run.
 * DIR holds `<lang>.jsonl` (id, lang, title, paragraphs) and `gold.json` (pivot; for each language the counterpart of
 * each document, and whether it is present). What is printed was learnt without the language that it is printed for.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureNames } from '../shared/links/compare-documents.ts';
import type { DocumentKeys, DocumentText } from '../shared/links/describe-document.ts';
import { type JudgeModel, thresholdOf } from '../shared/links/judge.ts';
import { openLinker } from '../shared/links/linker.ts';
import { type LogisticModel, logOdds } from '../shared/links/logistic.ts';
import { createCandidateIndex } from './candidate-index.ts';

interface Document extends DocumentText {
  readonly id: string;
  readonly lang: string;
}

/** A document with the candidates that it was compared with. */
interface Case {
  readonly languages: readonly string[];
  readonly asking: string;
  readonly kind: string;
  readonly candidates: readonly { readonly features: Readonly<Record<string, number>>; readonly same: boolean }[];
}

/** Of the pairs that are taken for one text, among long documents and among short ones. */
const wantedPrecision = { many: 0.997, few: 0.991 };
/** In log odds: independent reports of one event share more than the unlike documents that thresholds are set on. */
const margin = 1;
/** Of a document's candidates, those that the model learns from: the likeliest, and the true one. */
const hardest = 12;
/** Of the pivot's documents, most without a counterpart, each so many-th asks for its own. */
const sampled = 8;

const [directory, ...flags] = process.argv.slice(2);
if (!directory) throw new Error('usage: node bench/train-linker.ts DIR [--out FILE] [--quick]');
const out = flags.includes('--out') ? flags[flags.indexOf('--out') + 1] : undefined;
const quick = flags.includes('--quick');
const {
  pivot,
  gold,
}: { pivot: string; gold: Record<string, Record<string, { counterpart: string; present: boolean }>> } = JSON.parse(
  readFileSync(join(directory, 'gold.json'), 'utf8'),
);
const languages = Object.keys(gold);
const leads = [Number.POSITIVE_INFINITY, 7];

function casesOf(dictionaries: boolean, lead: number): readonly Case[] {
  const { describe, candidateKeys, compare } = openLinker({ dictionaries });
  const described = new Map(
    [pivot, ...languages].map((lang) => [
      lang,
      read(lang, lead).map((document) => ({ id: document.id, keys: describe(document) })),
    ]),
  );
  const kind = `${dictionaries ? 'dictionaries' : 'none'} ${lead}`;
  const pairs = [...languages.map((lang) => [lang, pivot] as const), ...(quick ? [] : neighbours(languages))];
  return pairs.flatMap(([a, b], turn) => {
    const truth = (id: string) => (b === pivot ? gold[a]?.[id]?.counterpart : `${b}/${id.split('/')[1]}`);
    const removed = new Set(
      (described.get(a) ?? [])
        .filter(({ id }, at) => (b === pivot ? !gold[a]?.[id]?.present : (at + turn) % 2 === 0))
        .map(({ id }) => truth(id)),
    );
    const first = described.get(a) ?? [];
    const second = (described.get(b) ?? []).filter(({ id }) => !removed.has(id));
    const label = (x: string, y: string) => truth(x) === y || truth(y) === x;
    return [
      ...search(second, first),
      ...search(
        first,
        second.filter((_, at) => at % sampled === 0),
      ),
    ];

    function search(stored: readonly Described[], asking: readonly Described[]): readonly Case[] {
      const index = createCandidateIndex<Described>();
      for (const document of stored) index.file(document, candidateKeys(document.keys));
      return asking.map(({ id, keys }) => ({
        languages: [a, b],
        asking: keys.lang ?? '',
        kind,
        candidates: index
          .find(candidateKeys(keys), () => true)
          .map((other) => ({ features: compare(keys, other.keys).features, same: label(id, other.id) })),
      }));
    }
  });
}

interface Described {
  readonly id: string;
  readonly keys: DocumentKeys;
}

/** Each language with the next, so that pairs without the pivot are learnt from too. */
function neighbours(list: readonly string[]): readonly (readonly [string, string])[] {
  return list.map((lang, at) => [lang, list[(at + 5) % list.length] as string] as const);
}

function read(lang: string, lead: number): readonly Document[] {
  const lines = readFileSync(join(directory as string, `${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines
    .map((line): Document => JSON.parse(line))
    .map((document) => ({ ...document, paragraphs: document.paragraphs.slice(0, lead) }));
}

function train(training: readonly Case[]): JudgeModel {
  const learnt = training.map((one) => ({
    ...one,
    candidates: one.candidates.filter(({ same }, at) => same || at < hardest),
  }));
  const rows = learnt.flatMap(({ candidates }) => candidates);
  const draft: JudgeModel = { pair: learn(featureNames, rows), thresholds: { few: 0, many: 1 } };
  return { ...draft, thresholds: thresholdsFor(draft, training) };
}

const decided = (model: JudgeModel, list: readonly Case[]) =>
  list
    .flatMap(({ candidates }) => candidates)
    .map(({ features, same }) => ({ odds: logOdds(model.pair, features), same, features }));

/** The lowest thresholds at which so few of the pairs above them are false, and a margin for texts of other kinds. */
function thresholdsFor(model: JudgeModel, list: readonly Case[]): JudgeModel['thresholds'] {
  const pairs = decided(model, list);
  const isFew = ({ features }: (typeof pairs)[number]) => thresholdOf(model, features) === model.thresholds.few;
  return {
    few: margin + lowestThreshold(pairs.filter(isFew), wantedPrecision.few),
    many:
      margin +
      lowestThreshold(
        pairs.filter((pair) => !isFew(pair)),
        wantedPrecision.many,
      ),
  };
}

function lowestThreshold(
  pairs: readonly { readonly odds: number; readonly same: boolean }[],
  precision: number,
): number {
  const sorted = pairs.toSorted((a, b) => b.odds - a.odds);
  let [right, threshold] = [0, Number.MAX_SAFE_INTEGER];
  sorted.forEach(({ odds, same }, at) => {
    if (same) right++;
    if (right / (at + 1) >= precision) threshold = round(odds);
  });
  return threshold;
}

/** Logistic regression by gradient descent with momentum over standardised features. */
function learn(
  names: readonly string[],
  rows: readonly { readonly features: Readonly<Record<string, number>>; readonly same: boolean }[],
): LogisticModel {
  const columns = names.map((name) => standardised(rows.map(({ features }) => features[name] as number)));
  const same = Float64Array.from(rows, (row) => (row.same ? 1 : 0));
  const weights = new Float64Array(names.length + 1);
  const velocity = new Float64Array(names.length + 1);
  for (let step = 0; step < 150; step++) {
    const slopes = gradientOf(
      weights,
      columns.map(({ values }) => values),
      same,
    );
    slopes.forEach((slope, at) => {
      velocity[at] = 0.9 * (velocity[at] as number) - 1.5 * slope;
      weights[at] = (weights[at] as number) + (velocity[at] as number);
    });
  }
  return {
    bias: round(weights[names.length] as number),
    weights: Object.fromEntries(
      names.map((name, at) => [
        name,
        {
          mean: round(columns[at]?.mean ?? 0),
          deviation: round(columns[at]?.deviation ?? 1),
          weight: round(weights[at] as number),
        },
      ]),
    ),
  };
}

/** The mean slope of the loss along each weight, the bias last; column by column, over flat arrays. */
function gradientOf(weights: Float64Array, columns: readonly Float64Array[], same: Float64Array): Float64Array {
  const errors = new Float64Array(same.length).fill(weights[columns.length] as number);
  columns.forEach((values, at) => {
    const weight = weights[at] as number;
    for (let row = 0; row < values.length; row++)
      errors[row] = (errors[row] as number) + weight * (values[row] as number);
  });
  for (let row = 0; row < errors.length; row++)
    errors[row] = 1 / (1 + Math.exp(-(errors[row] as number))) - (same[row] as number);
  const slopes = columns.map((values, at) => product(errors, values) / same.length + 0.002 * (weights[at] as number));
  const ones = new Float64Array(same.length).fill(1);
  return Float64Array.from([...slopes, product(errors, ones) / same.length]);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function standardised(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
  return { mean, deviation, values: Float64Array.from(values, (value) => (value - mean) / deviation) };
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

/** Precision and recall in each language by a model that never saw it. */
function report(cases: readonly Case[]): void {
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const totals = new Map(kinds.map((kind) => [kind, { right: 0, found: 0, present: 0 }]));
  for (const lang of languages) {
    const model = train(cases.filter((one) => !one.languages.includes(lang)));
    const cells = kinds.map((kind) => {
      const own = cases.filter(
        (one) => one.kind === kind && one.languages[0] === lang && one.languages[1] === pivot && one.asking === lang,
      );
      const found = decided(model, own).filter(({ odds, features }) => odds >= thresholdOf(model, features));
      const counts = {
        right: found.filter(({ same }) => same).length,
        found: found.length,
        present: Object.values(gold[lang] ?? {}).filter(({ present }) => present).length,
      };
      const total = totals.get(kind);
      if (total) for (const name of ['right', 'found', 'present'] as const) total[name] += counts[name];
      return line(counts);
    });
    console.log(lang.padEnd(4), cells.join(' | '), model.thresholds.few.toFixed(2), model.thresholds.many.toFixed(2));
  }
  for (const [kind, total] of totals) console.log(kind.padEnd(22), line(total));
}

function line({ right, found, present }: { right: number; found: number; present: number }): string {
  return `P ${((100 * right) / (found || 1)).toFixed(1)} R ${((100 * right) / present).toFixed(1)}`;
}

const kept = flags.includes('--cases') ? (flags[flags.indexOf('--cases') + 1] as string) : null;
const compared = (): readonly Case[] =>
  [true, false].flatMap((dictionaries) => leads.flatMap((lead) => casesOf(dictionaries, lead)));
const cases: readonly Case[] = kept !== null && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : compared();
if (kept !== null) writeFileSync(kept, JSON.stringify(cases));
console.log(`${cases.length} documents with candidates`);
if (!flags.includes('--silent')) report(cases);
if (out) writeFileSync(out, `${JSON.stringify(train(cases), null, 1)}\n`);
