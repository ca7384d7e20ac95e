import { type Arrow, type Box, joinBoxes } from '../../../components/charts/nodeLink.ts';

/** Arrows from each box to the next. */
export function along(boxes: readonly Box[], look: Pick<Arrow, 'colour' | 'strokeWidth'> = {}): Arrow[] {
  return boxes.slice(1).map((box, index) => joinBoxes(boxes[index] ?? box, box, look));
}
