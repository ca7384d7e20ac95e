import type { ChartSize, Panel } from '../../../lib/schema/figure.ts';
import type { FinishOptions } from './finishSvg.ts';
import { renderSvg } from './renderSvg.ts';

type Draw = Panel['draw'];

const drawn = new WeakMap<Draw, Map<string, string>>();

/**
 * Draws a chart at build time, once for all pages that show it: they differ only in where its links lead.
 *
 * @param draw as the figure has it: the same function each time
 */
export function drawOnce(draw: Draw, size: ChartSize, { id, label, resolve }: FinishOptions): string {
  const known = drawn.get(draw) ?? new Map<string, string>();
  drawn.set(draw, known);
  const key = JSON.stringify([size, id, label, resolve !== undefined]);
  const svg = known.get(key) ?? renderSvg(draw(size), { id, label, resolve: resolve && hold });
  known.set(key, svg);
  return resolve
    ? svg.replace(/ href="held:([^"]+)"/g, (_, reference) => ` href="${resolve(reference)}"`)
    : svg;
}

/** Keeps the place of an address that each page fills in. */
function hold(reference: string): string {
  return `held:${reference}`;
}
