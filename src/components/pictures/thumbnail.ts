import type { Figure } from '../../lib/schema/figure.ts';
import { arrangementsOf } from './arrangementsOf.ts';

/** Pixels. */
const frame = { width: 180, height: 120 };

/**
 * The first view of a figure as a small drawing inside a page, in the page's colours. Words and grids are left out and places
 * rounded: at this size nobody reads them, and the form is what tells figures apart.
 *
 * @returns an `svg` element that no screen reader speaks of: what it shows stands beside it in words
 */
export function thumbnail(figure: Figure): string {
  const scaled = arrangementsOf({ ...figure, id: `thumbnail-${figure.id}` }).map((arrangement) => ({
    ...arrangement,
    scale: Math.min(frame.width / arrangement.width, frame.height / arrangement.height),
  }));
  // The one that fills most of the frame with the largest marks.
  const worth = ({ width, height, scale }: (typeof scaled)[number]) => width * height * scale ** 3;
  const [best] = scaled.sort((a, b) => worth(b) - worth(a));
  if (!best) return '';
  const top = Math.round((frame.height - best.height * best.scale) / 2);
  return `<svg class="thumbnail" aria-hidden="true" viewBox="0 0 ${frame.width} ${frame.height}"><g transform="translate(0,${top}) scale(${best.scale.toFixed(2)})">${joinRects(shapesOf(best.svg))}</g></svg>`;
}

function shapesOf(svg: string): string {
  let shapes = svg
    .replace(/<text[\s>].*?<\/text>/gs, '')
    .replace(/<g[^>]* stroke="var\(--grid\)"[^>]*>(?:(?!<g[\s>]).)*?<\/g>/gs, '')
    .replace(
      / (?:aria-[a-z]+|data-[a-z]+|role|class|viewBox|pointer-events|text-anchor|font-[a-z]+|overflow)="[^"]*"/g,
      '',
    )
    .replace(/><\/(?:line|rect|path|circle)>/g, '/>')
    .replace(/-?\d+\.\d+/g, (number) =>
      Math.abs(Number(number)) < 3 ? number : String(Math.round(Number(number))),
    )
    .replaceAll('\n', '');
  for (let before = ''; before !== shapes; ) {
    before = shapes;
    shapes = shapes.replace(/<g[^>]*><\/g>|<g[^>]*\/>/g, '');
  }
  return shapes;
}

/**
 * Draws neighbouring rectangles of one look as one path: a grid of a hundred squares takes a tenth of the room.
 *
 * @param shapes SVG elements, rectangles written as `<rect …/>` with sharp corners
 */
export function joinRects(shapes: string): string {
  return shapes.replace(/(?:<rect [^>]*\/>){2,}/g, (run) => {
    const paths: { look: string; d: string }[] = [];
    for (const [, written = ''] of run.matchAll(/<rect ([^>]*)\/>/g)) {
      const all = Object.fromEntries(
        [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const { x = '0', y = '0', width, height, ...rest } = all;
      const look = Object.entries(rest)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      const d = `M${x} ${y}h${width}v${height}h-${width}z`;
      const last = paths.at(-1);
      if (last?.look === look) last.d += d;
      else paths.push({ look, d });
    }
    return paths.map(({ look, d }) => `<path${look} d="${d}"/>`).join('');
  });
}
