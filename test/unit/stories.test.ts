import { describe, expect, it } from 'vitest';
import { groupsOf, planStories } from '../../shared/links/index.ts';

const newId = (article: string) => `story-of-${article}`;
const inStories = (current: Record<string, string>) => new Map(Object.entries(current));

describe('groups', () => {
  it('are what links hold together, whichever way they point', () => {
    const links = [
      ['b', 'a'],
      ['b', 'c'],
      ['x', 'unknown'],
    ] as const;
    expect(groupsOf(['a', 'b', 'c', 'x'], links)).toEqual([['a', 'b', 'c'], ['x']]);
  });
});

describe('stories', () => {
  it('begin with two articles and are named after the first', () => {
    const { assignment } = planStories([['a', 'b'], ['x']], new Map(), newId);
    expect(Object.fromEntries(assignment)).toEqual({ a: 'story-of-a', b: 'story-of-a', x: null });
  });

  it('keep their id when an earlier article joins them', () => {
    const { assignment } = planStories([['earlier', 'a', 'b']], inStories({ a: 's', b: 's' }), newId);
    expect(new Set(assignment.values())).toEqual(new Set(['s']));
  });

  it('merge into the one that most articles come from', () => {
    const { assignment, merged } = planStories([['a', 'b', 'c', 'new']], inStories({ a: 's', b: 't', c: 't' }), newId);
    expect(new Set(assignment.values())).toEqual(new Set(['t']));
    expect(Object.fromEntries(merged)).toEqual({ s: 't' });
  });

  it('split, the larger part keeping the id', () => {
    const current = inStories({ a: 's', b: 's', c: 's', d: 's', e: 's' });
    const { assignment, splitFrom, merged } = planStories(
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
      current,
      newId,
    );
    expect(assignment.get('c')).toBe('s');
    expect(assignment.get('a')).toBe('story-of-a');
    expect(Object.fromEntries(splitFrom)).toEqual({ 'story-of-a': 's' });
    expect(merged.size).toBe(0);
  });

  it('let go an article that nothing ties to them any more', () => {
    const { assignment } = planStories([['a', 'b'], ['c']], inStories({ a: 's', b: 's', c: 's' }), newId);
    expect(Object.fromEntries(assignment)).toEqual({ a: 's', b: 's', c: null });
  });

  it('come out the same when planned twice', () => {
    const groups = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    const once = planStories(groups, inStories({ a: 's', c: 's' }), newId);
    const current = new Map([...once.assignment].filter((entry): entry is [string, string] => entry[1] !== null));
    expect(planStories(groups, current, newId).assignment).toEqual(once.assignment);
  });
});
