import type { Arrow } from '../rows/arrow.ts';
import type { Box } from '../rows/box.ts';

/** Pixels kept clear between a box and the end of an arrow. */
const clear = 7;

/** An arrow from one box to another that stands beside it or above or below it, from middle to middle. */
export function joinBoxes(
  from: Box,
  to: Box,
  look: Pick<Arrow, 'colour' | 'strokeWidth' | 'head'> = {},
): Arrow {
  const step = from.node && to.node ? `${from.node} ${to.node}` : undefined;
  const beside = from.y < to.y + to.height && to.y < from.y + from.height;
  const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  if (beside) {
    const rightwards = from.x < to.x;
    const x1 = rightwards ? from.x + from.width + clear : from.x - clear;
    const x2 = rightwards ? to.x - clear : to.x + to.width + clear;
    return { x1, x2, y1: middle(from).y, y2: middle(from).y, step, ...look };
  }
  const downwards = from.y < to.y;
  const y1 = downwards ? from.y + from.height + clear : from.y - clear;
  const y2 = downwards ? to.y - clear : to.y + to.height + clear;
  return { x1: middle(from).x, x2: middle(from).x, y1, y2, step, ...look };
}
