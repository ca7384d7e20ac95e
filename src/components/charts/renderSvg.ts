import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type FinishOptions, finishSvg } from './finishSvg.ts';
import { serializeSvg } from './serializeSvg.ts';

// Plot moves rules by half a pixel on 1× screens and asks the window for it when it is first imported.
// Saying 1 here makes rules crisp there, and the drawing equal to a browser's.
const scope = globalThis as { window?: unknown };
scope.window ??= { devicePixelRatio: 1 };
const { plot } = await import('@observablehq/plot');

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
