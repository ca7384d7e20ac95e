import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { isHan } from './hanFonts.ts';

const folder = 'src/components/pictures/fonts';

/** The typefaces of pictures: the family as an SVG names it, and the file, cut to size by `scripts/pictureFonts.ts`, from the root of the project. */
export const faces = {
  serif: { family: 'Source Serif 4', file: `${folder}/serif.ttf` },
  regular: { family: 'Source Sans 3', file: `${folder}/sans.ttf` },
  italic: { family: 'Source Sans 3', file: `${folder}/sans-italic.ttf` },
  semibold: { family: 'Source Sans 3', file: `${folder}/sans-semibold.ttf` },
} as const;

/** The name of a typeface of pictures. */
export type Face = keyof typeof faces;

/** The font with its table of widths, which the types of fontkit leave out; its `advanceWidth` fails for spaces at the end of a file. */
type MeasuredFont = Font & {
  readonly hmtx: { readonly metrics: { readonly get: (glyph: number) => { readonly advance: number } } };
};

/** A typeface of pictures: its file for the renderer, and its measures. */
interface PictureFont {
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

/** How much wider a reader's typeface may be than one of pictures, where what is shown loads none. */
export const otherTypeface = 1.22;

/**
 * How wide a text is in a picture, without kerning, which makes it narrower if anything. Chinese is set in squares.
 *
 * @param size of the type, in pixels
 * @returns pixels
 */
export function textWidth(text: string, face: Face, size: number): number {
  const { font } = pictureFonts[face];
  const advanceOf = (sign: string) =>
    isHan(sign)
      ? font.unitsPerEm
      : font.hmtx.metrics.get(font.glyphForCodePoint(sign.codePointAt(0) ?? 0).id).advance;
  const units = [...text].reduce((sum, sign) => sum + advanceOf(sign), 0);
  return (units / font.unitsPerEm) * size;
}
