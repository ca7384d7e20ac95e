/**
 * Cuts the typefaces (SIL Open Font License) down to the characters that an English edition needs: Source Serif 4 for the pages into
 * `public/fonts`, and Source Serif 4 and Source Sans 3 for pictures, which are drawn at build, into a folder that is not published.
 * Run by hand when a character is missing: `node scripts/fonts.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { type Face, faces as pictureFaces } from '../src/components/pictures/faces.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const signs = '\u00a0\u202f\u2009–—‘’“”…·•×÷−≈≥≤±§¶°¹²³⁴⁵⁶⁷⁸⁹éèüöäï©';
/** What pictures need besides: ƒ marks what is derived, arrows stand in labels. */
const moreInPictures = '\u2002ƒ→←↑↓↗½¼¾€£áàâåæçêëíñóôøßúžšč';
const serif = 'node_modules/@fontsource-variable/source-serif-4/files';
const sans = 'node_modules/source-sans/TTF';

const pages = [
  ['serif', 'source-serif-4-latin-wght-normal.woff2', { min: 400, max: 650 }],
  ['serif-italic', 'source-serif-4-latin-wght-italic.woff2', 400],
] as const;
mkdirSync('public/fonts', { recursive: true });
for (const [name, file, wght] of pages)
  write(
    `public/fonts/${name}.woff2`,
    await subsetFont(readFileSync(`${serif}/${file}`), ascii + signs, {
      targetFormat: 'woff2',
      variationAxes: { wght },
    }),
  );

// Of one weight each, as the renderer knows no axes; the serif in the cut for large sizes. It lacks some signs, which the sans has.
const sources: Readonly<Record<Face, readonly [file: string, axes?: Record<string, number>]>> = {
  serif: [`${serif}/source-serif-4-latin-opsz-normal.woff2`, { wght: 650, opsz: 28 }],
  regular: [`${sans}/SourceSans3-Regular.ttf`],
  italic: [`${sans}/SourceSans3-It.ttf`],
  semibold: [`${sans}/SourceSans3-Semibold.ttf`],
};
const licences = [`${serif}/../LICENSE`, 'node_modules/source-sans/LICENSE.md'];
writeFileSync(
  'src/components/pictures/fonts/LICENSE.txt',
  licences
    .map((file) => readFileSync(file, 'utf8').trim())
    .join(`\n\n${'='.repeat(72)}\n\n`)
    .concat('\n'),
);
const inPictures = ascii + signs + moreInPictures;
const there = new Set<number>();
for (const face of Object.keys(pictureFaces) as Face[]) {
  const [file, variationAxes] = sources[face];
  const subset = await subsetFont(readFileSync(file), inPictures, {
    targetFormat: 'truetype',
    // Family and style under their typographic names, by which the renderer finds them.
    preserveNameIds: [16, 17],
    keepFeatures: ['kern', 'liga'],
    noHinting: true,
    ...(variationAxes && { variationAxes }),
  });
  write(pictureFaces[face].file, subset);
  for (const sign of (create(subset) as Font).characterSet) there.add(sign);
}
const lacking = [...inPictures].filter((sign) => !there.has(sign.codePointAt(0) ?? 0));
if (lacking.length)
  throw new Error(
    `the typefaces of pictures lack ${lacking.join(' ')} – take them out of this script, and draw them in another way`,
  );

function write(path: string, font: Buffer): void {
  writeFileSync(path, font);
  console.log(`${path}: ${font.length} bytes`);
}
