import type { Figure } from '../../lib/schema/figure.ts';
import { serializeSvg, unread } from '../charts/svg/renderSvg.ts';
import { ink } from '../charts/theme.ts';
import { type SmallFrame, smallDrawing } from './smallDrawing.ts';

interface ThumbnailFrame extends SmallFrame {
  /** Whether a drawing of which no word finds room is shown: where it is small its shapes would say nothing. */
  readonly wordless: boolean;
}

/** The frames of small pictures, in CSS pixels: beside a title in the gallery, and in a list of contents. */
export const thumbnailFrames = {
  gallery: { width: 288, height: 300, leastType: 11, wordless: true },
  contents: { width: 200, height: 160, leastType: 11, wordless: false },
} as const satisfies Record<string, ThumbnailFrame>;

/**
 * The finding of a figure as a small drawing inside a page, in the page's colours, drawn for its frame.
 *
 * @returns an `svg` element that no screen reader speaks of: what it shows stands beside it in words; empty where it would say nothing
 */
export function thumbnail(figure: Figure, frame: ThumbnailFrame): string {
  const { svg, scale, width, height } = smallDrawing(figure, frame);
  if (!frame.wordless && !svg.querySelector('text')) return '';
  const shapes = joinRects(cleanShapes(svg));
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  return unread(
    `<svg class="thumbnail" aria-hidden="true" width="${w}" height="${h}" viewBox="0 0 ${width} ${height}" text-anchor="middle">${shapes}</svg>`,
  );
}

/** What a drawing holds as short as it may be: no names, no links, no empty groups, whole pixels; without a grid where no word of its scale is left. */
function cleanShapes(svg: SVGElement): string {
  const scaled = [...svg.querySelectorAll('text')].some(
    (words) => words.closest('[fill]')?.getAttribute('fill') === ink.quiet,
  );
  // A broad line in the colour of the grid is a shape, no part of a grid.
  if (!scaled)
    for (const grid of svg.querySelectorAll(`[stroke="${ink.grid}"]:not([stroke-width])`)) grid.remove();
  for (const part of svg.querySelectorAll('*')) {
    for (const { name } of [...part.attributes]) {
      const unseen = /^(aria-|data-|role$|class$|pointer-events$)/.test(name);
      const ofWords = /^(font-|text-anchor$)/.test(name) && !part.matches('text, :has(text)');
      if (unseen || ofWords) part.removeAttribute(name);
    }
  }
  let shapes = [...svg.children]
    .map((part) => serializeSvg(part))
    .join('')
    .replace(/><\/(?:line|rect|path|circle)>/g, '/>')
    .replace(/<[^>]+>/g, (tag) =>
      tag.replace(/-?\d+\.\d+/g, (number) =>
        Math.abs(Number(number)) < 3 ? number : String(Math.round(Number(number))),
      ),
    );
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
  return shapes.replace(/(?:<rect (?![^>]*\br[xy]=)[^>]*\/>){2,}/g, (run) => {
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
