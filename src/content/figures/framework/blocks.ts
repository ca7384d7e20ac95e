import type { Box } from '../../../components/charts/nodeLink.ts';
import { type } from '../../../components/charts/theme.ts';
import type { ConceptId } from '../../../data/concepts.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { conceptBox } from './conceptBox.ts';

/** How boxes that fill the full width stand in a grid. */
export interface Grid {
  readonly top: number;
  readonly across: number;
  readonly between: number;
  readonly height: number;
  readonly look: 'solid' | 'hollow';
}

/** A concept, with how many places of the grid it fills (one where it is not said) and the number it carries, if any. */
export interface Block {
  readonly id: ConceptId;
  readonly places?: number;
  readonly number?: string;
  /** Section that it leads to; its own where it is left out. */
  readonly section?: string;
}

/** Boxes side by side over the full width, in rows. */
export function blocks(
  all: readonly Block[],
  { width, narrow }: ChartSize,
  { top, across, between, ...box }: Grid,
) {
  const cell = (width - (across - 1) * between) / across;
  const starts = all.map((_, index) => all.slice(0, index).reduce((sum, { places = 1 }) => sum + places, 0));
  const boxes = all.map(({ id, places = 1, number, section }, index): Box => {
    const start = starts[index] ?? 0;
    return {
      ...conceptBox(id, narrow, section),
      ...box,
      x: (start % across) * (cell + between),
      y: top + Math.floor(start / across) * (box.height + between),
      width: places * (cell + between) - between,
      size: type.value,
      weight: 600,
      ...(number && { number }),
    };
  });
  return { boxes, bottom: Math.max(...boxes.map(({ y, height }) => y + height)) };
}
