import { expect, test } from 'vitest';
import { positionCard } from '../../../src/client/cards/showCard.ts';

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
