import { linear } from './linear.ts';
import type { Rgb } from './rgb.ts';

/** A colour in linear light, as somebody with that sight takes it. */
export function seen(colour: Rgb, matrix: readonly number[]): Rgb {
  const light = colour.map(linear);
  const row = (at: number) =>
    Math.min(
      1,
      Math.max(
        0,
        light.reduce((sum, part, index) => sum + part * (matrix[at * 3 + index] ?? 0), 0),
      ),
    );
  return [row(0), row(1), row(2)];
}
