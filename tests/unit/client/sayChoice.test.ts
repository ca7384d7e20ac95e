import { expect, test } from 'vitest';
import { sayChoice } from '../../../src/client/framework/exploreMap.ts';

const step = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, paragraph: '1-1' });
const all = [step('a', 'b'), step('b', 'c'), step('b', 'd'), step('d', 'a')];

test.each([
  [{ node: '', section: '', path: [] }, all, 'All 4 steps'],
  [{ node: '', section: '2', path: [] }, [], '0 of 4 steps'],
  [{ node: 'b', section: '', path: [] }, all.slice(0, 3), 'B: 1 step to it, 2 from it; 3 of 4 steps'],
  [
    { node: 'c', section: '', path: ['a', 'b', 'c'] },
    all.slice(0, 2),
    'C: 1 step to it, 0 from it; path of 2; 2 of 4 steps',
  ],
])('what is chosen is said in a line', (state, shown, words) => {
  expect(sayChoice(state.node.toUpperCase(), { all, shown }, state)).toBe(words);
});
