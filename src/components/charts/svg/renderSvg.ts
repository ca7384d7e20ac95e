import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type FinishOptions, finishSvg } from './finishSvg.ts';
import { serializeSvg } from './serializeSvg.ts';

/**
 * Draws a chart at build time.
 *
 * @param options what a chart function returned
 * @returns the `<svg>` as text
 * @throws Error when Plot returns more than an SVG: titles, captions and legends belong to the figure
 */
export function renderSvg(options: PlotOptions, finish: FinishOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawing = plot({ ...options, document, className: 'plot' });
  if (drawing.tagName.toLowerCase() !== 'svg')
    throw new Error(
      `chart “${finish.id}” drew a <${drawing.tagName.toLowerCase()}>: give titles and legends to the figure`,
    );
  return serializeSvg(finishSvg(drawing as SVGElement, finish));
}
