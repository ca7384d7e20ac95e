import { edition } from '../../edition.ts';
import { escapeMarkup } from '../../lib/format/escapeMarkup.ts';
import { withColours } from '../charts/svg/standaloneSvg.ts';
import { type Face, faces } from './fonts.ts';
import { pictureColours } from './pictureColours.ts';

/** The size that services show link previews in, and the room that its contents have, in pixels. */
export const previewSize = {
  width: 1200,
  height: 630,
  room: { left: 48, right: 1152, top: 42, bottom: 552 },
} as const;

const { width, height } = previewSize;
const { left, right, bottom } = previewSize.room;
const foot = { size: 21, step: 28, y: bottom + 26 };

/**
 * A preview: what it shows, and a foot that says where it is from.
 *
 * @param drawn inside `previewSize.room`, as SVG
 * @param from what stands at the right of the foot
 * @returns a whole SVG, for `drawPng`
 */
export function previewFrame(drawn: string, from: string): string {
  return withColours(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" color="var(--ink)" fill="currentColor" font-family="Source Sans 3">
<rect width="${width}" height="${height}" fill="var(--paper)"/>
<rect width="${width}" height="10" fill="var(--accent)"/>
${drawn}
<rect x="${left}" y="${bottom + 12}" width="${right - left}" height="1.5" fill="var(--rule)"/>
${writeLines([edition.meta.edition.name], { ...foot, x: left, face: 'semibold' })}
${writeLines([from], { ...foot, x: right, face: 'regular', anchor: 'end', fill: 'var(--quiet)' })}
</svg>`,
    pictureColours,
  );
}

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
