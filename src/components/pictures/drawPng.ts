import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import { create, type Font } from 'fontkit';
import { faces, pictureFonts, textWidth } from './fonts.ts';
import { hanFonts } from './hanFonts.ts';
import { type SerifLetters, serifLetters } from './serifLetters.ts';
import { warnUndrawn } from './warnUndrawn.ts';

// WebAssembly and fonts of our own: the same bytes on every machine.
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
const fontBuffers = Object.values(pictureFonts).map(({ bytes }) => bytes);

/**
 * An SVG as a PNG, in as few bytes as that takes without loss. Pages leave it to `drawPngInWorker`.
 *
 * Chinese is drawn in Noto Sans SC, letters that the cut of the serif lacks in its other parts, those that the sans lacks in the whole of
 * it. What neither has is drawn in DejaVu where that has it, else as a box, and its author is told.
 */
export async function drawPng(order: PngOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { png, undrawn } = await renderPng(order);
  warnUndrawn(undrawn, order.name);
  return png;
}

/** A PNG, and what its author should know of it. */
export interface RenderedPng {
  readonly png: Uint8Array<ArrayBuffer>;
  /** Characters that no typeface of pictures has. */
  readonly undrawn: readonly string[];
}

/** The same as `drawPng`, for whoever warns in another place or at another time. */
export async function renderPng({ svg, zoom = 1 }: Omit<PngOrder, 'name'>): Promise<RenderedPng> {
  const { fonts: chinese, lacking } = await hanFonts(missingGlyphs(svg));
  const serif = await serifLetters(lackingInSerif(svg));
  const wide = lacking.length ? wholeSans() : undefined;
  const undrawn = lacking.filter((sign) => !wide?.has(sign.codePointAt(0) ?? 0) && !serif.letters.has(sign));
  const renderer = new Resvg(fallbackGlyphs(svg, serif.letters), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontBuffers: [
        ...fontBuffers,
        ...serif.fonts,
        ...chinese,
        ...(wide ? [wide.bytes] : []),
        ...(undrawn.length ? [widest()] : []),
      ],
      serifFamily: 'Source Serif 4',
      sansSerifFamily: 'Source Sans 3',
    },
  });
  const image = renderer.render();
  const { width, height, pixels } = image;
  const indexed = indexColours(pixels);
  const png = indexed
    ? encode({ width, height, depth: 8, channels: 1, ...indexed }, { zlib: { level: 6 } })
    : image.asPng();
  image.free();
  renderer.free();
  return {
    png: new Uint8Array(png),
    undrawn,
  };
}

/** The sans whole, for letters that its cut lacks; read only then. */
function wholeSans(): { readonly bytes: Buffer; readonly has: (code: number) => boolean } {
  const bytes = readFileSync('node_modules/source-sans/TTF/SourceSans3-Regular.ttf');
  const characters = new Set((create(bytes) as Font).characterSet);
  return { bytes, has: (code) => characters.has(code) };
}

/** A typeface with many scripts, for what those of pictures lack; read only then. */
function widest(): Buffer {
  return readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
}

/** What a PNG is drawn from. */
export interface PngOrder {
  /** Well-formed, with a ground that covers it, in the families of `faces`. */
  readonly svg: string;
  /** What the picture is of, for messages. */
  readonly name: string;
  /** Pixels of the PNG for one of the SVG; one when left out. */
  readonly zoom?: number;
}

/** An image as numbers of colours, and the colours. */
interface IndexedImage {
  /** One byte a pixel: the place of its colour in the palette. */
  readonly data: Uint8Array;
  /** Red, green and blue of each colour. */
  readonly palette: number[][];
}

const most = 256;

/**
 * Names each colour of an image once, which loses nothing and makes its PNG a third as large.
 *
 * @param pixels red, green, blue and alpha of each, none translucent
 * @returns undefined where there are more colours than a PNG can name
 */
export function indexColours(pixels: Uint8Array): IndexedImage | undefined {
  const whole = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const data = new Uint8Array(pixels.length / 4);
  const places = new Map<number, number>();
  let last = -1;
  let place = 0;
  for (let pixel = 0; pixel < data.length; pixel++) {
    const colour = whole.getUint32(pixel * 4);
    if (colour !== last) {
      const known = places.get(colour);
      place = known ?? places.size;
      if (known === undefined) {
        if (places.size === most) return undefined;
        places.set(colour, place);
      }
      last = colour;
    }
    data[pixel] = place;
  }
  const palette = [...places.keys()].map((colour) => [
    colour >>> 24,
    (colour >>> 16) & 255,
    (colour >>> 8) & 255,
  ]);
  return { data, palette };
}

const has = new Set(pictureFonts.serif.font.characterSet);
const text = new RegExp(
  `(<text x="([\\d.]+)"[^>]*${faces.serif.family}[^>]* font-size="([\\d.]+)"[^>]*>)([^<]*)`,
  'g',
);
/** Spaces are no matter: the renderer makes them where they are lacking. */
const isLacking = (run: string) =>
  [...run].length === 1 && /\S/.test(run) && !has.has(run.codePointAt(0) ?? 0);

/** The characters that texts in the serif have and its cut lacks, each once. */
function lackingInSerif(svg: string): readonly string[] {
  const words = [...svg.matchAll(text)].map(([, , , , words = '']) => plainText(words)).join('');
  return [...new Set(words)].filter(isLacking);
}

/**
 * Sets what the serif lacks in other parts of it, or, such as ≈, in the sans: the renderer would otherwise set the whole line in it. Each run gets
 * its own place, as the renderer chooses one typeface for all that stands after one, and goes without kerning, which
 * `textWidth` does not know.
 *
 * @param svg whose texts in the serif start at an x and hold words only
 */
function fallbackGlyphs(svg: string, letters: SerifLetters['letters']): string {
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
      const letter = letters.get(run);
      x += letter ? letter.width * size : textWidth(run, borrowed ? 'semibold' : 'serif', size);
      const look = letter
        ? ` font-family="${letter.family}"`
        : borrowed
          ? ` font-family="${faces.semibold.family}" font-weight="600"`
          : '';
      return `<tspan x="${at}" style="font-kerning:none"${look}>${run}</tspan>`;
    });
    return start + placed.join('');
  });
}

const there = new Set(Object.values(pictureFonts).flatMap(({ font }) => font.characterSet));
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The characters in the words of an SVG that no typeface of pictures has, each once. */
export function missingGlyphs(svg: string): readonly string[] {
  const words = plainText(
    [...svg.matchAll(/<text[\s>].*?<\/text>/gs)].map(([text]) => text.replace(/<[^>]*>/g, '')).join(''),
  );
  return [...new Set(words)].filter((sign) => sign > ' ' && !there.has(sign.codePointAt(0) ?? 0));
}

function plainText(words: string): string {
  return words.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '');
}
