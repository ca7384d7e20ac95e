import { joinBoxes } from '../../../components/charts/layout/joinBoxes.ts';
import type { Arrow } from '../../../components/charts/rows/arrow.ts';
import type { Box } from '../../../components/charts/rows/box.ts';

/** Arrows from each box to the next. */
export function along(boxes: readonly Box[], look: Pick<Arrow, 'colour' | 'strokeWidth'> = {}): Arrow[] {
  return boxes.slice(1).map((box, index) => joinBoxes(boxes[index] ?? box, box, look));
}
