import * as Plot from '@observablehq/plot';
import type { StrandRow } from '../rows/strandRow.ts';
import { ink, type } from '../theme.ts';
import { halo } from './halo.ts';
import { linked } from './linked.ts';

/** A row with its place, moved by so many pixels to the right and up, and the side of its words. */
export interface PlacedStrandRow extends StrandRow {
  readonly time: number;
  readonly shift: number;
  readonly lift: number;
  /** Its words stand on the left. */
  readonly left: boolean;
}

/**
 * Dots on the lines of their strands, each with its words beside it. Words come first, so that no dot is hidden.
 *
 * @param dy pixels from the middle of a strand’s band to its line
 */
export function strandMarks(rows: readonly PlacedStrandRow[], dy: number): Plot.Markish[] {
  const words = ({ left, shift, lift, ...row }: PlacedStrandRow) =>
    Plot.text([row], {
      x: 'time',
      y: 'strand',
      dy: dy - lift,
      dx: shift + (left ? -10 : 10),
      text: 'label',
      textAnchor: left ? 'end' : 'start',
      fill: ink.text,
      fontSize: type.small,
      ...halo(),
    });
  const dot = ({ shift, lift, hollow, colour = ink.mark, ...row }: PlacedStrandRow) =>
    Plot.dot([row], {
      x: 'time',
      y: 'strand',
      dy: dy - lift,
      dx: shift,
      r: 5,
      fill: hollow ? ink.paper : colour,
      stroke: colour,
      strokeWidth: 1.6,
      ...linked,
    });
  return [rows.filter(({ label }) => label).map(words), rows.map(dot)];
}
