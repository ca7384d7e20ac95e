import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeMarkup } from '../../../lib/format/escapeMarkup.ts';
import type { ChartSize, Panel } from '../../../lib/schema/figure.ts';
import { type FinishOptions, finishSvg } from './finishSvg.ts';

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

type Draw = Panel['draw'];

const drawn = new WeakMap<Draw, Map<string, string>>();

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
  const known = drawn.get(draw) ?? new Map<string, string>();
  drawn.set(draw, known);
  const key = JSON.stringify([size, id, label, resolve !== undefined]);
  const svg =
    known.get(key) ?? renderSvg(draw(size), { id, label, resolve: resolve && hold, outside, origins });
  known.set(key, svg);
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
 * An SVG element as text: well-formed XML that is also valid inside HTML. Numbers are rounded, because Plot writes
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
  return `<${name}${attributes}>${children}</${name}>`;
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
