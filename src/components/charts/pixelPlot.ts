import type { Markish, PlotOptions } from '@observablehq/plot';

export interface PixelPlotOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** A drawing whose marks are placed in pixels from its top left corner: no scales, no margins, no axes. */
export function pixelPlot(marks: readonly Markish[], { width, height }: PixelPlotOptions): PlotOptions {
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [...marks],
  };
}
