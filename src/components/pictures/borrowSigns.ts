import { faces } from './faces.ts';
import { pictureFonts } from './pictureFonts.ts';
import { textWidth } from './textWidth.ts';

const has = new Set(pictureFonts.serif.font.characterSet);
const text = new RegExp(
  `(<text x="([\\d.]+)"[^>]*${faces.serif.family}[^>]* font-size="([\\d.]+)"[^>]*>)([^<]*)`,
  'g',
);
/** Spaces are no matter: the renderer makes them where they are lacking. */
const isLacking = (run: string) =>
  [...run].length === 1 && /\S/.test(run) && !has.has(run.codePointAt(0) ?? 0);

/**
 * Sets what the serif lacks, such as ≈, in the sans: the renderer would otherwise set the whole line in it. Each run gets
 * its own place, as the renderer chooses one typeface for all that stands after one, and goes without kerning, which
 * `textWidth` does not know.
 *
 * @param svg whose texts in the serif start at an x and hold words only
 */
export function borrowSigns(svg: string): string {
  return svg.replace(text, (_, start: string, left: string, points: string, words: string) => {
    const size = Number(points);
    let x = Number(left);
    const runs = [...words].reduce<string[]>((all, sign) => {
      const last = all.at(-1);
      if (last === undefined || isLacking(sign) || isLacking(last)) all.push(sign);
      else all[all.length - 1] = last + sign;
      return all;
    }, []);
    if (!runs.some(isLacking)) return start + words;
    const placed = runs.map((run) => {
      const at = Math.round(x * 10) / 10;
      const borrowed = isLacking(run);
      x += textWidth(run, borrowed ? 'semibold' : 'serif', size);
      const look = borrowed ? ` font-family="${faces.semibold.family}" font-weight="600"` : '';
      return `<tspan x="${at}" style="font-kerning:none"${look}>${run}</tspan>`;
    });
    return start + placed.join('');
  });
}
