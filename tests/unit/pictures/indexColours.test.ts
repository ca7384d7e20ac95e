import { expect, test } from 'vitest';
import { indexColours } from '../../../src/components/pictures/drawPng.ts';

const pixels = (...colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

test('indexColours(pixels) names each colour once and loses none', () => {
  const [red, grey] = [
    [255, 0, 16],
    [7, 7, 7],
  ] as const;
  expect(indexColours(pixels(red, red, grey, red))).toEqual({
    data: Uint8Array.of(0, 0, 1, 0),
    palette: [red, grey],
  });
});

test('indexColours(pixels) has room for 256 colours and gives up at one more', () => {
  const grey = (value: number) => [value % 256, 0, value >> 8] as const;
  const greys = Array.from({ length: 257 }, (_, value) => grey(value));
  expect(indexColours(pixels(...greys.slice(0, 256)))?.palette).toHaveLength(256);
  expect(indexColours(pixels(...greys))).toBeUndefined();
});
