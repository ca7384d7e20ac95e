import * as Plot from '@observablehq/plot';
import { ink } from '../theme.ts';
import { halo } from './halo.ts';
import { lettering } from './lettering.ts';
import { linked } from './linked.ts';

/** A span of years under the line of a strand, with words on its left. */
export interface StrandSpan {
  readonly from: number;
  readonly to: number;
  readonly strand: string;
  readonly label: string;
  readonly href: string;
  readonly spoken: string;
}

/**
 * Spans as thick lines.
 *
 * @param dy pixels from the middle of a strand’s band
 */
export function strandSpanMarks(spans: readonly StrandSpan[], dy: number): Plot.Markish[] {
  return [
    Plot.ruleY(spans, {
      x1: 'from',
      x2: 'to',
      y: 'strand',
      dy,
      stroke: ink.mark,
      strokeWidth: 2.5,
      ...linked,
    }),
    Plot.text(spans, {
      x: 'from',
      y: 'strand',
      dy,
      dx: -7,
      text: 'label',
      textAnchor: 'end',
      ...lettering.small,
      fontStyle: 'italic',
      ...halo(),
    }),
  ];
}
