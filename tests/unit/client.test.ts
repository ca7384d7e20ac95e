import { describe, expect, test } from 'vitest';
import { positionCard } from '../../src/client/cards/showCard.ts';
import { readingOrder } from '../../src/client/charts/walkCharts.ts';
import { matches, readState, writeState } from '../../src/client/claims/filterClaims.ts';
import { sayChoice } from '../../src/client/framework/exploreMap.ts';

describe('ledger', () => {
  const choices = { q: 'text', section: ['', '2', '2.1'], qualifier: ['', 'about'] } as const;

  test.each([
    [{}, ''],
    [{ q: 'CATL share' }, 'q=CATL+share'],
    [
      { q: '电池 & <b>', section: '2.1', qualifier: 'about' },
      'q=%E7%94%B5%E6%B1%A0+%26+%3Cb%3E&section=2.1&qualifier=about',
    ],
  ])('state %j and address %s are the same', (state, query) => {
    expect(writeState(state).toString()).toBe(query);
    expect(readState(query, choices)).toEqual({ state, unknown: [] });
  });

  test('what an address asks for and is not there is named, not dropped', () => {
    expect(readState('?section=9&qualifier=about&colour=red&constructor=x&q=', choices)).toEqual({
      state: { qualifier: 'about' },
      unknown: ['section “9”', 'colour “red”', 'constructor “x”'],
    });
  });

  describe('matches(row, state)', () => {
    const row = {
      text: 'catl: share of the market ≈ 37.9 %',
      facets: { section: ['2.1'], qualifier: ['potential', 'about'], actor: ['catl'] },
    };
    test.each([
      [{}, true],
      [{ q: 'Share CATL' }, true],
      [{ q: 'share byd' }, false],
      [{ section: '2' }, true],
      [{ section: '2.1' }, true],
      [{ section: '2.2' }, false],
      [{ qualifier: 'about', actor: 'catl' }, true],
      [{ qualifier: 'exact', actor: 'catl' }, false],
      [{ verdict: 'none' }, false],
      [{ sort: 'subject' }, true],
    ])('%j: %s', (state, expected) => {
      expect(matches(row, state)).toBe(expected);
    });
  });
});

describe('placeCard', () => {
  const view = { width: 360, height: 740 };
  const at = (left: number, top: number) => ({ left, top, width: 60, height: 20 });

  test('a card stands under its number, moved in from the right edge', () => {
    expect(positionCard(at(40, 100), { width: 300, height: 200 }, view)).toEqual({
      left: 40,
      top: 128,
      maxHeight: 200,
    });
    expect(positionCard(at(300, 100), { width: 300, height: 200 }, view).left).toBe(52);
  });

  test('it stands above where there is no room below', () => {
    expect(positionCard(at(40, 600), { width: 300, height: 400 }, view)).toEqual({
      left: 40,
      top: 192,
      maxHeight: 400,
    });
  });

  test('where it fits neither under nor above it stands beside its number, on the right before the left', () => {
    const wide = { width: 900, height: 740 };
    const card = { width: 300, height: 600 };
    expect(positionCard(at(200, 300), card, wide)).toEqual({ left: 268, top: 10, maxHeight: 600 });
    expect(positionCard(at(640, 420), card, wide)).toEqual({ left: 332, top: 130, maxHeight: 600 });
    expect(positionCard(at(640, 100), { width: 300, height: 700 }, wide)).toEqual({
      left: 332,
      top: 8,
      maxHeight: 700,
    });
  });

  test('where it fits nowhere it is cut to the greater room and leaves its number free', () => {
    expect(positionCard(at(40, 300), { width: 300, height: 600 }, view)).toEqual({
      left: 40,
      top: 328,
      maxHeight: 404,
    });
    expect(positionCard(at(40, 420), { width: 300, height: 600 }, view)).toEqual({
      left: 40,
      top: 8,
      maxHeight: 404,
    });
  });

  test('on a very low screen it takes all of it', () => {
    const low = { width: 640, height: 300 };
    expect(positionCard(at(40, 140), { width: 300, height: 400 }, low)).toEqual({
      left: 40,
      top: 8,
      maxHeight: 284,
    });
  });
});

describe('readingOrder', () => {
  const box = (name: string, left: number, top: number, height = 10) => ({
    name,
    left,
    top,
    width: 10,
    height,
  });
  const order = (boxes: ReturnType<typeof box>[]) =>
    readingOrder(boxes, (one) => one)
      .map(({ name }) => name)
      .join('');

  test('line by line from the top, each from the left', () => {
    expect(order([box('d', 50, 40), box('b', 50, 2), box('c', 0, 41), box('a', 0, 0)])).toBe('abcd');
  });

  test('a tall thing stands in the line of its middle; a small overlap makes no line', () => {
    expect(order([box('b', 50, 0, 40), box('a', 0, 18, 4)])).toBe('ab');
    expect(order([box('b', 0, 7), box('a', 50, 0)])).toBe('ab');
  });
});

describe('sayChoice', () => {
  const step = (from: string, to: string) => ({ id: `${from}-${to}`, from, to, paragraph: '1-1' });
  const all = [step('a', 'b'), step('b', 'c'), step('b', 'd'), step('d', 'a')];

  test.each([
    [{ node: '', section: '', path: [] }, all, 'All 4 links'],
    [{ node: '', section: '2', path: [] }, [], '0 of 4 links'],
    [
      { node: 'b', section: '', path: [] },
      all.slice(0, 3),
      'B: 1 link leads here, 2 on from it; 3 of 4 links',
    ],
    [
      { node: 'c', section: '', path: ['a', 'b', 'c'] },
      all.slice(0, 2),
      'C: 1 link leads here, 0 on from it; path of 2; 2 of 4 links',
    ],
  ])('what is chosen is said in a line', (state, shown, words) => {
    expect(sayChoice(state.node.toUpperCase(), { all, shown }, state)).toBe(words);
  });
});
