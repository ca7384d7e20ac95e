import * as Plot from '@observablehq/plot';
import type { Box } from '../rows/box.ts';
import { boxLooks } from './boxLooks.ts';
import { boxWords } from './boxWords.ts';
import { labelMarks } from './label.ts';
import { linked } from './linked.ts';
import { tag } from './tag.ts';

/** Boxes with their words. */
export function boxMarks(boxes: readonly Box[]): Plot.Markish[] {
  const look = (box: Box) => boxLooks[box.look ?? 'tint'];
  return [
    Plot.rect(boxes, {
      x1: 'x',
      x2: (box: Box) => box.x + box.width,
      y1: 'y',
      y2: (box: Box) => box.y + box.height,
      fill: (box: Box) => look(box).fill,
      stroke: (box: Box) => look(box).stroke,
      ...linked,
      render: tag(boxes.map(({ node }) => ({ node }))),
    }),
    labelMarks(boxes.flatMap(boxWords)),
  ];
}
