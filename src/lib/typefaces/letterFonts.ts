import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import type subsetFont from 'subset-font';
import { editionPath } from '../edition/editionPath.ts';

/** A font for letters that an edition has and the typefaces of pages lack. Browsers ask for it on pages that have one of these. */
export interface LetterFont {
  /** Of its file in `fonts`, without extension. */
  readonly name: string;
  /** The families, as the styles name them, whose letters it holds. */
  readonly families: readonly string[];
  readonly italic: boolean;
  readonly letters: readonly string[];
  /** Its bytes as WOFF2. */
  readonly cut: () => Promise<Buffer>;
}

/** Scripts that no typeface of the edition is for, and two signs of the interface: readers' machines set them. */
const elsewhere =
  /[⌘↩\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** Whether pages set a character in a typeface of theirs, where that has it: no space, no sign of a script that they leave to the reader's machine. */
export function isSetHere(sign: string): boolean {
  return sign > '~' && !elsewhere.test(sign) && /[^\p{Z}\p{C}\p{M}]/u.test(sign);
}

const serifFolder = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4';
const sansFolder = 'node_modules/source-sans/WOFF2/VF/SourceSans3VF';
/** What the typefaces of pages are cut from, the serif in parts, one a script. */
const sources = [
  ...['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map((part) => ({
    name: `serif-${part}`,
    file: (style: 'normal' | 'italic') => `${serifFolder}-${part}-wght-${style}.woff2`,
  })),
  {
    name: 'sans',
    file: (style: 'normal' | 'italic') =>
      `${sansFolder}-${style === 'italic' ? 'Italic' : 'Upright'}.ttf.woff2`,
  },
];

const read = new Map<string, ReadonlySet<number>>();

/** The characters of a font, which is read once. */
function charactersOf(file: string): ReadonlySet<number> {
  const known = read.get(file) ?? new Set((create(readFileSync(file)) as Font).characterSet);
  read.set(file, known);
  return known;
}

/** Letters in the records and the prose of the edition, and those that its `characters.txt` names, which the typefaces of pages lack. */
export function editionLetters(): readonly string[] {
  const texts = ['src/data/**/*.{ts,json,csv,txt}', 'src/content/**/*.{ts,mdx}']
    .flatMap((pattern) => globSync(editionPath(pattern)))
    .map((file) => readFileSync(file, 'utf8').normalize('NFC'));
  const signs = [...new Set(texts.join(''))].filter(isSetHere).sort();
  if (signs.length === 0) return [];
  const faces = ['serif', 'sans'].map((name) => {
    const own = editionPath(`public/fonts/${name}.woff2`);
    return charactersOf(existsSync(own) ? own : `public/fonts/${name}.woff2`);
  });
  return signs.filter((sign) => !faces.some((face) => face.has(sign.codePointAt(0) ?? 0)));
}

/**
 * Fonts for letters, each cut from a file of the same typefaces when it is asked for. Letters that the serif lacks stand in the sans there
 * too; what no typeface has is left out.
 */
export function letterFonts(letters: readonly string[]): readonly LetterFont[] {
  if (letters.length === 0) return [];
  const inSerif = new Set<string>();
  return sources.flatMap(({ name, file }) =>
    (['normal', 'italic'] as const).flatMap((style): LetterFont[] => {
      const known = charactersOf(file(style));
      const held = letters.filter((sign) => known.has(sign.codePointAt(0) ?? 0));
      const isSerif = name !== 'sans';
      const italic = style === 'italic';
      const font = (own: string, families: readonly string[], some: readonly string[]): LetterFont[] =>
        some.length === 0
          ? []
          : [
              {
                name: `${own}-${style}`,
                families,
                italic,
                letters: some,
                cut: () => cut(file(style), some, italic),
              },
            ];
      if (isSerif) {
        const first = held.filter((sign) => !inSerif.has(`${style}${sign}`));
        for (const sign of first) inSerif.add(`${style}${sign}`);
        return font(name, ['Edition Serif'], first);
      }
      return [
        ...font(name, ['Edition Sans', 'Edition Labels'], held),
        ...font(
          'sans-in-serif',
          ['Edition Serif'],
          held.filter((sign) => !inSerif.has(`${style}${sign}`)),
        ),
      ];
    }),
  );
}

function cut(file: string, letters: readonly string[], italic: boolean): Promise<Buffer> {
  // From the project: while a site is built, this module stands in the folder of the edition, which may have no packages.
  const subset: typeof subsetFont = createRequire(resolve('package.json'))('subset-font');
  return subset(readFileSync(file), letters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: italic ? 400 : { min: 400, max: 600 } },
    keepFeatures: [],
    noHinting: true,
  });
}

/** The styles that lead browsers to fonts for letters, under the families of the typefaces: browsers come to them for what those lack. */
export function letterStyles(fonts: readonly LetterFont[]): string {
  return fonts
    .flatMap(({ name, families, italic, letters }) => {
      const range = letters
        .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
        .join(', ');
      return families.map(
        (family) =>
          `@font-face { font-family: "${family}"; src: url("/fonts/${name}.woff2") format("woff2"); font-style: ${italic ? 'italic' : 'normal'}; font-weight: ${italic ? '400' : '400 600'}; font-display: ${family === 'Edition Labels' ? 'swap' : 'optional'}; unicode-range: ${range}; }\n`,
      );
    })
    .join('');
}
