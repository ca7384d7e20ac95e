import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/** The package that Chinese in pictures is drawn from: a typeface in slices, of which a picture takes those that it needs. */
const folder = dirname(
  // From the project: while a site is built, this module stands in the folder of the edition, which may have no packages.
  createRequire(resolve('package.json')).resolve('@fontsource-variable/noto-sans-sc/package.json'),
);
/** Between regular and semibold: one weight stands for all. */
const weight = 500;

/** What may stand in Chinese: its characters, and its full-width signs. */
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Whether a character is as wide as it is high. */
export function isHan(sign: string): boolean {
  return han.test(sign);
}

/** The slices of the typeface, each with the characters in it; read when Chinese is first met. */
let slices: readonly { readonly file: string; readonly has: (code: number) => boolean }[] | undefined;

function readSlices(): NonNullable<typeof slices> {
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([name, text]) => {
    const spans = text.split(',').map((range) => {
      const [from = '', to = from] = range.trim().replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return {
      file: join(folder, `files/noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      has: (code) => spans.some(([from, to]) => code >= from && code <= to),
    };
  });
}

/** Slices that were opened, in one weight, as the renderer knows no axes. */
const opened = new Map<string, Promise<Buffer>>();

function open(file: string, has: (code: number) => boolean): Promise<Buffer> {
  const known = opened.get(file);
  if (known) return known;
  const signs = Array.from({ length: 0x10000 }, (_, code) => code)
    .filter(has)
    .map((code) => String.fromCharCode(code))
    .filter(isHan);
  const font = subsetFont(readFileSync(file), signs.join(''), {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    keepFeatures: [],
    noHinting: true,
  });
  opened.set(file, font);
  return font;
}

/**
 * Fonts for the Chinese among characters.
 *
 * @param signs characters that no other typeface has
 * @returns the files that the renderer takes, and the characters that none of them has
 */
export async function hanFonts(
  signs: readonly string[],
): Promise<{ readonly fonts: readonly Buffer[]; readonly lacking: readonly string[] }> {
  if (!signs.some(isHan)) return { fonts: [], lacking: signs };
  slices ??= readSlices();
  const files = new Map<string, Promise<Buffer>>();
  const lacking = signs.filter((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const slice = isHan(sign) ? slices?.find(({ has }) => has(code)) : undefined;
    if (slice) files.set(slice.file, open(slice.file, slice.has));
    return !slice;
  });
  return { fonts: await Promise.all(files.values()), lacking };
}
