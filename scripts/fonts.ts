/**
 * Cuts Source Serif 4 (SIL Open Font License) down to the characters that an English edition needs and writes it to
 * `public/fonts`. Run by hand when a character is missing: `node scripts/fonts.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const signs = '\u00a0\u202f\u2009–—‘’“”…·•×÷−≈≥≤±§¶°¹²³⁴⁵⁶⁷⁸⁹éèüöäï©';
const faces = [
  ['serif', 'source-serif-4-latin-wght-normal.woff2', { min: 400, max: 650 }],
  ['serif-italic', 'source-serif-4-latin-wght-italic.woff2', 400],
] as const;

mkdirSync('public/fonts', { recursive: true });
for (const [name, file, wght] of faces) {
  const font = readFileSync(`node_modules/@fontsource-variable/source-serif-4/files/${file}`);
  const subset = await subsetFont(font, ascii + signs, {
    targetFormat: 'woff2',
    variationAxes: { wght },
  });
  writeFileSync(`public/fonts/${name}.woff2`, subset);
  console.log(`public/fonts/${name}.woff2: ${subset.length} bytes`);
}
