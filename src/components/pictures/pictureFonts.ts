import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { type Face, faces } from './faces.ts';

/** The font with its table of widths, which the types of fontkit leave out; its `advanceWidth` fails for spaces at the end of a file. */
type MeasuredFont = Font & {
  readonly hmtx: { readonly metrics: { readonly get: (glyph: number) => { readonly advance: number } } };
};

/** A typeface of pictures: its file for the renderer, and its measures. */
export interface PictureFont {
  readonly bytes: Buffer;
  readonly font: MeasuredFont;
}

const load = (face: Face): PictureFont => {
  const bytes = readFileSync(faces[face].file);
  return { bytes, font: create(bytes) as MeasuredFont };
};

/** The typefaces that pictures are drawn with; no other is ever used, so that every machine draws the same. */
export const pictureFonts: Readonly<Record<Face, PictureFont>> = {
  serif: load('serif'),
  regular: load('regular'),
  italic: load('italic'),
  semibold: load('semibold'),
};
