import { meta } from '../../edition.ts';
import { withColours } from '../charts/withColours.ts';
import { pictureColours } from './pictureColours.ts';
import { previewSize } from './previewSize.ts';
import { writeLines } from './writeLines.ts';

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
${writeLines([meta.edition.name], { ...foot, x: left, face: 'semibold' })}
${writeLines([from], { ...foot, x: right, face: 'regular', anchor: 'end', fill: 'var(--quiet)' })}
</svg>`,
    pictureColours,
  );
}
