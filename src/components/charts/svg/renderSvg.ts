import { type PlotOptions, plot } from '@observablehq/plot';
import { escapeMarkup } from '../../../lib/format/escapeMarkup.ts';
import { keepRecent } from '../../../lib/keepRecent.ts';
import type { ChartSize, Panel } from '../../../lib/schema/figure.ts';
import { drawingDocument } from './drawingDocument.ts';
import { type FinishOptions, finishSvg } from './finishSvg.ts';

/**
 * Draws a chart at build time.
 *
 * @param options what a chart function returned
 * @returns the `<svg>` as text
 * @throws Error when Plot returns more than an SVG: titles, captions and legends belong to the figure
 */
export function renderSvg(options: PlotOptions, finish: FinishOptions): string {
  return serializeSvg(finishSvg(plotSvg(options, finish.id), finish));
}

/** What Plot draws, unfinished. @param id of the drawing, for the message */
function plotSvg(options: PlotOptions, id: string): SVGElement {
  const drawing = plot({ ...options, document: drawingDocument(), className: 'plot' });
  if (drawing.tagName.toLowerCase() !== 'svg')
    throw new Error(
      `chart “${id}” drew a <${drawing.tagName.toLowerCase()}>: give titles and legends to the figure`,
    );
  return drawing as SVGElement;
}

type Draw = Panel['draw'];

/** Drawings, and finished ones as text: as many as an edition of a hundred figures asks for, since a large one is not to be held whole. */
const plotted = keepRecent<SVGElement>(300, () => 1);
const finished = keepRecent<string>(2 ** 24, (svg) => svg.length);
/** A number for each function that draws. */
const numbers = new WeakMap<Draw, number>();
let drawers = 0;

function keyOf(draw: Draw, size: ChartSize, ...rest: readonly unknown[]): string {
  const number = numbers.get(draw) ?? drawers++;
  numbers.set(draw, number);
  return JSON.stringify([number, size, ...rest]);
}

/** What Plot draws, unfinished, to be copied. */
function plotOnce(draw: Draw, size: ChartSize, id: string): SVGElement {
  // A copy, as Plot's own holds all that it was drawn from.
  return plotted(keyOf(draw, size), () => copyOf(plotSvg(draw(size), id)));
}

function copyOf(drawing: SVGElement): SVGElement {
  return drawing.cloneNode(true) as SVGElement;
}

/**
 * Draws a chart at build time, once for all that show it, and finishes it for one of them.
 *
 * @param draw as the figure has it: the same function each time
 * @returns a drawing of one's own
 */
export function drawSvg(draw: Draw, size: ChartSize, finish: FinishOptions): SVGElement {
  return finishSvg(copyOf(plotOnce(draw, size, finish.id)), finish);
}

/** How high a chart is, in pixels. */
export function heightOfDrawing(draw: Draw, size: ChartSize, id: string): number {
  return Number(round(plotOnce(draw, size, id).getAttribute('height') ?? '0', 2));
}

/**
 * Draws a chart at build time, once for all pages that show it: they differ only in where its links lead.
 *
 * @param draw as the figure has it: the same function each time
 */
export function drawOnce(
  draw: Draw,
  size: ChartSize,
  { id, label, resolve, outside, origins }: FinishOptions,
): string {
  const svg = finished(keyOf(draw, size, id, label, resolve !== undefined), () =>
    serializeSvg(drawSvg(draw, size, { id, label, resolve: resolve && hold, outside, origins })),
  );
  return resolve
    ? svg.replace(/ href="held:([^"]+)"/g, (_, reference) => ` href="${resolve(reference)}"`)
    : svg;
}

/**
 * A drawing whose labels programs that take a page for text pass over: run together, and said in two widths, they say nothing. A
 * data block may close itself in SVG; to those programs it begins a script, which lasts until the tag at the end.
 */
export function unread(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>/, '$&<script type="text/plain"/>')
    .replace(/<\/svg>$/, '<script></script></svg>');
}

/** Keeps the place of an address that each page fills in. */
function hold(reference: string): string {
  return `held:${reference}`;
}

/**
 * An SVG element as text: well-formed XML that is also valid inside HTML, where an element of SVG may close itself. Numbers are rounded, because Plot writes
 * fifteen digits; rounded, the build's drawing and the browser's are the same.
 *
 * @param decimals digits kept after the point
 */
export function serializeSvg(element: Element, decimals = 2): string {
  const name = element.localName ?? element.tagName;
  const attributes = [...element.attributes]
    .map(({ name, value }) => [name, geometry.has(name) ? round(value, decimals) : value] as const)
    .filter(([name, value]) => !(name === 'transform' && value === 'translate(0,0)'))
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const children = [...element.childNodes]
    .map((node) =>
      node.nodeType === 1
        ? serializeSvg(node as Element, decimals)
        : node.nodeType === 3
          ? escapeMarkup(node.nodeValue ?? '')
          : '',
    )
    .join('');
  return children ? `<${name}${attributes}>${children}</${name}>` : `<${name}${attributes}/>`;
}

const geometry = new Set(
  'x y x1 y1 x2 y2 cx cy r rx ry dx dy d width height transform points viewBox offset font-size stroke-width stroke-dasharray'.split(
    ' ',
  ),
);

function round(value: string, decimals: number): string {
  return value.replace(/-?\d*\.\d{2,}(e-?\d+)?/g, (number) =>
    String(Number(Number(number).toFixed(decimals))),
  );
}
