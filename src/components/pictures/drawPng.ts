import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import { borrowSigns } from './borrowSigns.ts';
import { indexColours } from './indexColours.ts';
import { pictureFonts } from './pictureFonts.ts';
import type { PngOrder } from './pngOrder.ts';
import { undrawnSigns } from './undrawnSigns.ts';

// WebAssembly and fonts of our own: the same bytes on every machine.
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
const fontBuffers = Object.values(pictureFonts).map(({ bytes }) => bytes);

/**
 * An SVG as a PNG, in as few bytes as that takes without loss. Pages leave it to `drawPngAside`.
 *
 * @throws Error when the SVG holds a character that no typeface of pictures has
 */
export function drawPng({ svg, name, zoom = 1 }: PngOrder): Uint8Array<ArrayBuffer> {
  const [undrawn] = undrawnSigns(svg);
  if (undrawn)
    throw new Error(
      `picture of ${name}: no typeface of pictures has “${undrawn}” (U+${undrawn.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}) – add it to scripts/pictureFonts.ts and run npm run picture-fonts`,
    );
  const renderer = new Resvg(borrowSigns(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, serifFamily: 'Source Serif 4', sansSerifFamily: 'Source Sans 3' },
  });
  const image = renderer.render();
  const { width, height, pixels } = image;
  const indexed = indexColours(pixels);
  const png = indexed
    ? encode({ width, height, depth: 8, channels: 1, ...indexed }, { zlib: { level: 6 } })
    : image.asPng();
  image.free();
  renderer.free();
  return new Uint8Array(png);
}
