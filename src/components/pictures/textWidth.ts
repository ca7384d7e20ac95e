import type { Face } from './faces.ts';
import { pictureFonts } from './pictureFonts.ts';

/**
 * How wide a text is in a picture, without kerning, which makes it narrower if anything.
 *
 * @param size of the type, in pixels
 * @returns pixels
 */
export function textWidth(text: string, face: Face, size: number): number {
  const { font } = pictureFonts[face];
  const units = [...text].reduce(
    (sum, sign) => sum + font.hmtx.metrics.get(font.glyphForCodePoint(sign.codePointAt(0) ?? 0).id).advance,
    0,
  );
  return (units / font.unitsPerEm) * size;
}
