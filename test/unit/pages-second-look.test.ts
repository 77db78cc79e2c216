import { describe, expect, it } from 'vitest';
import { featureNames } from '../../shared/pages/features.ts';
import { parseHtml } from '../../shared/pages/index.ts';
import { locateBlocks } from '../../shared/pages/locate-blocks.ts';
import { secondAnswers, surroundings } from '../../shared/pages/second-look.ts';
import { segment } from '../../shared/pages/segment.ts';
import { readTree } from '../../shared/pages/tree.ts';
import { wholeTables } from '../../shared/pages/whole-tables.ts';

function locationsOf(html: string) {
  const document = parseHtml(html);
  return locateBlocks(segment(readTree(document.body, new WeakMap())).blocks);
}

function rowsOf(words: readonly number[]): Float32Array[] {
  return words.map((count) => {
    const row = new Float32Array(featureNames.length);
    row[featureNames.indexOf('words')] = count;
    return row;
  });
}

const page = `<main><p>One</p><p>Two</p><div class="box"><p>Three</p></div><p>Four</p><div class="box"><p>Five</p></div></main>
  <table><tr><th>Club</th><th>Points</th></tr><tr><td>Rovers</td><td>3</td></tr></table>`;

describe('locateBlocks', () => {
  it('tells what looks the same, and what holds what', () => {
    const [one, two, three, , five] = locationsOf(page);
    expect(two?.looks).toEqual(one?.looks);
    expect(three?.looks[0]).toBe(one?.looks[0]);
    expect(three?.looks[1]).not.toBe(one?.looks[1]);
    expect(five?.looks).toEqual(three?.looks);
    expect(five?.chain).not.toEqual(three?.chain);
    expect(five?.chain.slice(2)).toEqual(three?.chain.slice(2));
  });

  it('gives all cells of a table the same table, and no other block one', () => {
    const tables = locationsOf(page).map(({ table }) => table);
    expect(tables.slice(0, 5)).toEqual([null, null, null, null, null]);
    expect(tables[5]).not.toBeNull();
    expect(new Set(tables.slice(5)).size).toBe(1);
  });
});

describe('secondAnswers', () => {
  const locations = locationsOf(page).slice(0, 5);
  const look = { rows: rowsOf([20, 30, 5, 40, 5]), locations, probabilities: [0.9, 0.9, 0.6, 0.9, 0.1] };

  it('leaves the first answers where the second look says the same', () => {
    const answers = secondAnswers(look, (row) => 1 / (1 + Math.exp(-(row[0] ?? 0))));
    answers.forEach((answer, index) => {
      expect(answer).toBeCloseTo(look.probabilities[index] ?? 0, 3);
    });
  });

  it('does not ask about what is surely no content', () => {
    const asked: number[] = [];
    const answers = secondAnswers({ ...look, probabilities: [0.9, 0.001, 0.6, 0.9, 0.01] }, (row) => {
      asked.push(row[0] ?? 0);
      return 0.5;
    });
    expect(asked).toHaveLength(3);
    expect(answers[1]).toBe(0.001);
  });

  it('tells a block how those that look the same were answered, itself left out', () => {
    const rowOf = surroundings(look);
    const [three, five] = [rowOf(2), rowOf(4)];
    expect(three).toHaveLength(five.length);
    expect([...three].some((value) => Math.abs(value - 0.1) < 1e-6)).toBe(true);
    expect([...five].some((value) => Math.abs(value - 0.6) < 1e-6)).toBe(true);
  });

  it('holds for a page of one block and for none', () => {
    const single = { rows: rowsOf([3]), locations: locations.slice(0, 1), probabilities: [0.7] };
    expect(surroundings(single)(0).every(Number.isFinite)).toBe(true);
    expect(secondAnswers({ rows: [], locations: [], probabilities: [] }, () => 1)).toEqual([]);
  });
});

describe('wholeTables', () => {
  it.each([
    ['half of the cells is enough', [1, 1, 1, 1], [true, true, false, false], [true, true, true, true]],
    ['less is not', [1, 1, 1, 1], [true, false, false, false], [false, false, false, false]],
    ['each table by itself', [1, 1, 2, 2, 2], [true, true, true, false, false], [true, true, false, false, false]],
    ['what is no cell stays', [null, null, 1], [true, false, false], [true, false, false]],
  ])('%s', (_, tables, wanted, expected) => {
    expect(wholeTables(tables, wanted)).toEqual(expected);
  });
});
