/**
 * Cuts Source Serif 4 and Source Sans 3 (SIL Open Font License) down to the characters of pictures, which are drawn at build, into a
 * folder that is not published. Run by hand when a character is missing: `npm run picture-fonts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { type Face, faces as pictureFaces } from '../src/components/pictures/fonts.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const signs = '\u00a0\u202f\u2009–—‘’“”…·•×÷−≈≥≤±§¶°¹²³⁴⁵⁶⁷⁸⁹éèüöäï©';
/** ƒ marks what is derived, arrows stand in labels. */
const labels = '\u2002ƒ→←↑↓↗½¼¾€£¥¿¡«»„‚ªº‰';
/** Letters of names, words and symbols: all of Latin-1, Latin Extended-A and Greek that the typefaces have. */
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).filter((sign) =>
    /\p{L}/u.test(sign),
  );
const letters = [...between(0xc0, 0x17f), ...between(0x391, 0x3c9), 'ȘșȚț'].join('');
const serif = 'node_modules/@fontsource-variable/source-serif-4/files';
const sans = 'node_modules/source-sans/TTF';

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
const characters = ascii + signs + labels;
const all = characters + letters;
const there = new Set<number>();
for (const face of Object.keys(pictureFaces) as Face[]) {
  const [file, variationAxes] = sources[face];
  const subset = await subsetFont(readFileSync(file), all, {
    targetFormat: 'truetype',
    // Family and style under their typographic names, by which the renderer finds them.
    preserveNameIds: [16, 17],
    keepFeatures: ['kern', 'liga'],
    noHinting: true,
    ...(variationAxes && { variationAxes }),
  });
  writeFileSync(pictureFaces[face].file, subset);
  console.log(`${pictureFaces[face].file}: ${subset.length} bytes`);
  for (const sign of (create(subset) as Font).characterSet) there.add(sign);
}
const lacking = [...characters].filter((sign) => !there.has(sign.codePointAt(0) ?? 0));
if (lacking.length)
  throw new Error(
    `the typefaces of pictures lack ${lacking.join(' ')} – take them out of this script, and draw them in another way`,
  );
