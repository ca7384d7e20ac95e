import { describe, expect, test } from 'vitest';
import {
  affectedRelations,
  chooseNode,
  extendPath,
  type MapState,
  readMapState,
  undoStep,
  writeMapState,
} from '../../src/lib/argument/mapState.ts';
import {
  incoming,
  longestLoop,
  outgoing,
  relationsAlong,
  relationsInSection,
} from '../../src/lib/argument/relationGraph.ts';
import { relations } from '../../src/records.ts';

const step = (id: string, paragraph: string) => {
  const [from = '', to = ''] = id.replace(/\d/, '').split('');
  return { id, from, to, paragraph };
};
// a → b → c → a is a loop of three, b ⇄ c one of two; a leads to b in two ways; d leads in, e leads nowhere.
const steps = [
  step('da', '1-1'),
  step('ab', '3-1'),
  step('ab2', '3.1-2'),
  step('bc', '3.1-3'),
  step('ca', '3.2-1'),
  step('cb', '4-1'),
  step('ce', '31-1'),
];
const ids = (some: readonly { id: string }[] | undefined) => some?.map(({ id }) => id);
const state = (change: Partial<MapState> = {}): MapState => ({ node: '', section: '', path: [], ...change });

describe('steps', () => {
  test('lead to a node and on from it', () => {
    expect(ids(incoming(steps, 'b'))).toEqual(['ab', 'ab2', 'cb']);
    expect(ids(outgoing(steps, 'c'))).toEqual(['ca', 'cb', 'ce']);
    expect(outgoing(steps, 'e')).toEqual([]);
  });

  test('of a main section are those of its subsections too, and of no section that only begins alike', () => {
    expect(ids(relationsInSection(steps, '3'))).toEqual(['ab', 'ab2', 'bc', 'ca']);
    expect(ids(relationsInSection(steps, '3.1'))).toEqual(['ab2', 'bc']);
    expect(relationsInSection(steps, '')).toEqual(steps);
  });

  test('along a path are all that join its neighbours; a gap makes it no path', () => {
    expect(relationsAlong(['a', 'b', 'c'], steps)?.map(ids)).toEqual([['ab', 'ab2'], ['bc']]);
    expect(relationsAlong(['a'], steps)).toEqual([]);
    expect(relationsAlong(['a', 'c'], steps)).toBeUndefined();
    expect(relationsAlong(['b', 'a'], steps)).toBeUndefined();
  });
});

describe('the longest loop', () => {
  test('is closed and begins where the steps do', () => {
    expect(longestLoop(steps)).toEqual(['a', 'b', 'c', 'a']);
    expect(longestLoop([step('bc', '1-1'), step('cb', '1-1')])).toEqual(['b', 'c', 'b']);
  });

  test('is not where nothing leads back', () => {
    expect(longestLoop([step('ab', '1-1'), step('bc', '1-1')])).toBeUndefined();
    expect(longestLoop([])).toBeUndefined();
  });

  test('of the paper goes from pain points to products, and through their use back', () => {
    const loop = longestLoop(Object.values(relations)) ?? [];
    expect(loop[0]).toBe('market-pain-points');
    expect(loop.at(-1)).toBe(loop[0]);
    for (const node of ['shared-targets', 'breakthroughs', 'products', 'validation-loop'])
      expect(loop).toContain(node);
    expect(relationsAlong(loop, Object.values(relations))).toBeDefined();
  });
});

describe('the choice', () => {
  test('goes on from the chosen node, along a path that goes the same way or away from it', () => {
    const first = extendPath(state({ node: 'a' }), 'b');
    expect(first).toEqual(state({ node: 'b', path: ['a', 'b'] }));
    const loop = state({ node: 'a', path: ['a', 'b', 'c', 'a'] });
    expect(extendPath(loop, 'b')).toEqual({ ...loop, node: 'b' });
    expect(extendPath({ ...loop, node: 'c' }, 'e').path).toEqual(['a', 'b', 'c', 'e']);
    expect(extendPath(state({ node: 'd', path: ['a', 'b'] }), 'a').path).toEqual(['d', 'a']);
  });

  test('takes back a step, until only the beginning is left', () => {
    expect(undoStep(state({ node: 'a', path: ['a', 'b', 'c'] }))).toEqual(
      state({ node: 'b', path: ['a', 'b'] }),
    );
    expect(undoStep(state({ node: 'b', path: ['a', 'b'] }))).toEqual(state({ node: 'a' }));
  });

  test('of a node keeps the path that passes it and leaves another', () => {
    const walked = state({ node: 'b', path: ['a', 'b'] });
    expect(chooseNode(walked, 'a')).toEqual({ ...walked, node: 'a' });
    expect(chooseNode(walked, 'c')).toEqual(state({ node: 'c' }));
    expect(chooseNode(walked, '')).toEqual(state());
  });

  test('is about the steps of the node within the section, and about the path wherever it is stated', () => {
    expect(affectedRelations(steps, state()).steps).toEqual(steps);
    const near = affectedRelations(steps, state({ node: 'b', section: '3.1' }));
    expect(ids(near.steps)).toEqual(['ab2', 'bc']);
    expect([...near.nodes].sort()).toEqual(['a', 'b', 'c']);
    const walked = affectedRelations(steps, state({ node: 'a', section: '4', path: ['d', 'a'] }));
    expect(ids(walked.steps)).toEqual(['da']);
    expect([...affectedRelations(steps, state({ node: 'e', section: '1' })).nodes]).toEqual(['e']);
  });
});

describe('the address', () => {
  const known = { steps, sections: ['3', '3.1'] };

  test.each([
    ['', state()],
    ['?node=b', state({ node: 'b' })],
    ['?node=b&section=3.1', state({ node: 'b', section: '3.1' })],
    ['?path=a.b.c', state({ node: 'c', path: ['a', 'b', 'c'] })],
    ['?node=a&path=a.b.c', state({ node: 'a', path: ['a', 'b', 'c'] })],
  ])('%s brings the choice back', (query, expected) => {
    expect(readMapState(query, known)).toEqual({ state: expected, unknown: [] });
    expect(writeMapState(expected)).toBe(query);
  });

  test.each([
    ['?node=z', 'node “z”'],
    ['?section=9', 'section “9”'],
    ['?path=a.c', 'path “a.c”'],
    ['?path=a', 'path “a”'],
    ['?node=d&path=a.b', 'path “a.b”'],
  ])('%s asks for what is not there, and says so', (query, unknown) => {
    const read = readMapState(query, known);
    expect(read.unknown).toEqual([unknown]);
    expect(read.state.path).toEqual([]);
  });
});
