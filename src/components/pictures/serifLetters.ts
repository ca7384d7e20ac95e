import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

/** The package that the serif of pictures is cut from: a typeface in parts, one a script. */
const folder = dirname(
  // From the project: while a site is built, this module stands in the folder of the edition, which may have no packages.
  createRequire(resolve('package.json')).resolve('@fontsource-variable/source-serif-4/package.json'),
);
const parts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
/** That of the serif in pictures. */
const weight = 650;
/** As the package names all parts. Each gets a name of its own, of the same length, by which the renderer, which knows no files, finds it. */
const family = 'Source Serif 4';
const ownFamily = (part: number) => `Source Serif ${String.fromCharCode(97 + part)}`;

/** A letter that the serif of pictures lacks, as it can be drawn all the same. */
interface SerifLetter {
  /** The family that it is found by. */
  readonly family: string;
  /** How wide it is, in ems. */
  readonly width: number;
}

/** Fonts for letters, and how each is drawn. */
export interface SerifLetters {
  readonly fonts: readonly Buffer[];
  readonly letters: ReadonlyMap<string, SerifLetter>;
}

/** Letters that the serif of pictures lacks, cut from the other parts of the same typeface; those that none has are left out. */
export async function serifLetters(signs: readonly string[]): Promise<SerifLetters> {
  const letters = new Map<string, SerifLetter>();
  const fonts: Buffer[] = [];
  for (const [index, part] of parts.entries()) {
    const left = signs.filter((sign) => !letters.has(sign));
    if (left.length === 0) break;
    const file = readFileSync(join(folder, `files/source-serif-4-${part}-opsz-normal.woff2`));
    const known = new Set((create(file) as Font).characterSet);
    const held = left.filter((sign) => known.has(sign.codePointAt(0) ?? 0));
    if (held.length === 0) continue;
    const bytes = await subsetFont(file, held.join(''), {
      targetFormat: 'truetype',
      preserveNameIds: [16, 17],
      variationAxes: { wght: weight, opsz: 28 },
      keepFeatures: [],
      noHinting: true,
    });
    rename(bytes, ownFamily(index));
    fonts.push(bytes);
    const font = create(bytes) as Font;
    for (const sign of held) {
      const { advanceWidth } = font.glyphForCodePoint(sign.codePointAt(0) ?? 0);
      letters.set(sign, { family: ownFamily(index), width: advanceWidth / font.unitsPerEm });
    }
  }
  return { fonts, letters };
}

/** Names a font's family anew, in place: as UTF-16, big end first, as its table of names has it. */
function rename(font: Buffer, name: string): void {
  const [old, other] = [family, name].map((text) => Buffer.from(text, 'utf16le').swap16()) as [
    Buffer,
    Buffer,
  ];
  for (let at = font.indexOf(old); at >= 0; at = font.indexOf(old, at + old.length)) other.copy(font, at);
}
