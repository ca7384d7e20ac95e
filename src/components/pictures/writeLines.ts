import { escapeMarkup } from '../../lib/site/escapeMarkup.ts';
import { type Face, faces } from './faces.ts';

/** How lines of text look and where they stand. */
export interface LineLook {
  readonly face: Face;
  /** Pixels. */
  readonly size: number;
  /** Pixels from one baseline to the next. */
  readonly step: number;
  /** Pixels from the left of the picture. */
  readonly x: number;
  /** Pixels from the top of the picture, of the top of the first line. */
  readonly y: number;
  readonly anchor?: 'start' | 'end';
  /** A colour; that of the ink when left out. */
  readonly fill?: string;
}

const weights: Readonly<Record<Face, string>> = {
  serif: '700',
  regular: '400',
  italic: '400',
  semibold: '600',
};

/** Lines of text in a picture, as SVG. */
export function writeLines(lines: readonly string[], look: LineLook): string {
  const { face, size, step, x, y, anchor = 'start', fill } = look;
  const attributes = `font-family="${faces[face].family}" font-size="${size}" font-weight="${weights[face]}" text-anchor="${anchor}"${face === 'italic' ? ' font-style="italic"' : ''}${fill ? ` fill="${fill}"` : ''}`;
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + index * step + Math.round(0.78 * size + (step - size) / 2)}" ${attributes}>${escapeMarkup(line)}</text>`,
    )
    .join('\n');
}
