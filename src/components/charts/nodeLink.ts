import type * as Plot from '@observablehq/plot';
import { type PixelPlotOptions, pixelPlot } from './layout/pixelPlot.ts';
import { arrowMarks } from './marks/arrowMarks.ts';
import { boxMarks } from './marks/boxMarks.ts';
import { type Label, labelMarks } from './marks/label.ts';
import type { Arrow } from './rows/arrow.ts';
import type { Box } from './rows/box.ts';

export interface NodeLinkOptions extends PixelPlotOptions {
  readonly arrows?: readonly Arrow[];
  readonly labels?: readonly Label[];
}

/** Boxes with words, lines between them and labels: an explanatory diagram on a grid that the caller sets. */
export function nodeLink(
  boxes: readonly Box[],
  { width, height, arrows = [], labels = [] }: NodeLinkOptions,
): Plot.PlotOptions {
  return pixelPlot([arrowMarks(arrows), boxMarks(boxes), labelMarks(labels)], { width, height });
}
