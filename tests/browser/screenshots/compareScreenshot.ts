import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The reference pictures, and where a difference is drawn; git ignores the second. */
export const referenceFolder = 'tests/edition/screenshots';
export const differenceFolder = '.differences';

/** Pixels that may differ: rounding of another processor, never a mark, a letter or a line. */
export const allowedPixels = 4;

/**
 * How many pixels of a picture differ visibly from its reference. Smoothed edges and tints that eyes do not tell apart
 * (a tenth of the way from black to white) do not count.
 *
 * @param draw whether a difference beyond what is allowed is drawn: the picture as it is now, and what differs in red
 * @returns the number of pixels; `problem` says in words what is wrong and where it is drawn, and how to fix it
 */
export function compareScreenshot(
  name: string,
  now: PNG,
  { draw = true }: { draw?: boolean } = {},
): { pixels: number; problem?: string } {
  const file = join(referenceFolder, `${name}.png`);
  if (!existsSync(file))
    return { pixels: Number.NaN, problem: `${file} is missing: npm run screenshots writes it` };
  const reference = PNG.sync.read(readFileSync(file));
  const { width, height } = reference;
  const fix = 'where that is meant, npm run screenshots writes it anew: look at it before you commit it';
  if (now.width !== width || now.height !== height) {
    const seen = draw ? `; as it is now: ${save(`${name}.now`, now)}` : '';
    return {
      pixels: Math.abs(now.width * now.height - width * height),
      problem: `${name} is ${now.width} × ${now.height} pixels, ${file} ${width} × ${height}${seen}; ${fix}`,
    };
  }
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(reference.data, now.data, difference.data, width, height, { threshold: 0.1 });
  if (pixels <= allowedPixels) return { pixels };
  const seen = draw
    ? `; what differs, in red: ${save(name, difference)}, as it is now: ${save(`${name}.now`, now)}`
    : '';
  return { pixels, problem: `${name} differs from ${file} in ${pixels} pixels${seen}; ${fix}` };
}

function save(name: string, picture: PNG): string {
  mkdirSync(differenceFolder, { recursive: true });
  const file = join(differenceFolder, `${name}.png`);
  writeFileSync(file, packPicture(picture));
  return file;
}

/** So many of its commonest colours, its grounds and inks, a picture keeps as they are. */
const keptColours = 32;
/** Steps of red, green and blue in the others, the smoothed edges; dark ones, where eyes see more, stay. */
const step = 16;
const dark = 48;

/** A reference picture as a small PNG: fewer tints at edges, no transparency, and the filter and level that pack text best. */
export function packPicture({ width, height, data }: PNG): Buffer {
  const colourAt = (at: number) => data.readUInt32BE(at);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const common = [...counts].sort(([, a], [, b]) => b - a).slice(0, keptColours);
  const kept = new Set(common.map(([colour]) => colour));
  const packed = new PNG({ width, height });
  packed.data = Buffer.from(
    data.map((value, at) =>
      at % 4 === 3 || value < dark || kept.has(colourAt(at - (at % 4)))
        ? value
        : Math.min(255, Math.round(value / step) * step),
    ),
  );
  return PNG.sync.write(packed, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}
