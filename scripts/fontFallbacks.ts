/**
 * Fits the common typefaces of readers' machines to those of the edition, so that a page whose fonts are not there yet is set as it will
 * be: as wide, on the same lines. Writes `src/styles/fallbacks.css`. Run by hand when a font was cut anew: `npm run font-fallbacks`.
 *
 * Widths are those of the edition's own words, as a browser sets them. Tinos, Arimo and Gelasio are as wide as Times New Roman,
 * Arial and Georgia, by design, and may be in a package.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../integrations/launchBrowser.ts';

interface Cut {
  /** As in `src/styles/tokens.css`. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}
interface Fallback {
  readonly family: string;
  /** For each cut: the file to measure, and the names under which machines have it. */
  readonly cuts: readonly (Cut & { readonly file: string; readonly names: readonly string[] })[];
}

const roman = { weight: 400, style: 'normal' } as const;
const semibold = { weight: 600, style: 'normal' } as const;
const italic = { weight: 400, style: 'italic' } as const;
const fontsource = (name: string, cut: string) =>
  `node_modules/@fontsource/${name}/files/${name}-latin-${cut}.woff2`;
const dejavu = (name: string) => `node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`;

/** By typeface of the edition, then in the order in which a page asks for them. */
const fallbacks: Readonly<Record<'serif' | 'sans', readonly Fallback[]>> = {
  serif: [
    {
      family: 'Georgia as Serif',
      cuts: [
        { ...roman, file: fontsource('gelasio', '400-normal'), names: ['Georgia', 'Gelasio'] },
        { ...semibold, file: fontsource('gelasio', '700-normal'), names: ['Georgia Bold', 'Gelasio Bold'] },
        { ...italic, file: fontsource('gelasio', '400-italic'), names: ['Georgia Italic', 'Gelasio Italic'] },
      ],
    },
    {
      family: 'Times as Serif',
      cuts: [
        { ...roman, file: fontsource('tinos', '400-normal'), names: ['Times New Roman', 'Liberation Serif'] },
        {
          ...semibold,
          file: fontsource('tinos', '700-normal'),
          names: ['Times New Roman Bold', 'Liberation Serif Bold'],
        },
        {
          ...italic,
          file: fontsource('tinos', '400-italic'),
          names: ['Times New Roman Italic', 'Liberation Serif Italic'],
        },
      ],
    },
    {
      family: 'DejaVu as Serif',
      cuts: [
        { ...roman, file: dejavu('DejaVuSerif'), names: ['DejaVu Serif'] },
        { ...semibold, file: dejavu('DejaVuSerif-Bold'), names: ['DejaVu Serif Bold'] },
        { ...italic, file: dejavu('DejaVuSerif-Italic'), names: ['DejaVu Serif Italic'] },
      ],
    },
  ],
  // Slanted by the browser where text is italic: those faces have no other italics.
  sans: [
    {
      family: 'Arial as Sans',
      cuts: [
        { ...roman, file: fontsource('arimo', '400-normal'), names: ['Arial', 'Liberation Sans'] },
        {
          ...semibold,
          file: fontsource('arimo', '700-normal'),
          names: ['Arial Bold', 'Liberation Sans Bold'],
        },
      ],
    },
    {
      family: 'DejaVu as Sans',
      cuts: [
        { ...roman, file: dejavu('DejaVuSans'), names: ['DejaVu Sans'] },
        { ...semibold, file: dejavu('DejaVuSans-Bold'), names: ['DejaVu Sans Bold'] },
      ],
    },
  ],
};

const words = globSync('src/content/sections/*.mdx')
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .join(' ')
  .replace(/^---.*?^---|<[^>]*>|\{[^}]*\}|^(import|#).*$|[*_[\]`]/gms, ' ')
  .replace(/\s+/g, ' ');

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const faces: string[] = [];
  for (const [typeface, list] of Object.entries(fallbacks)) {
    const ours = `public/fonts/${typeface}.woff2`;
    for (const { family, cuts } of list)
      for (const { file, names, ...cut } of cuts)
        faces.push(fitted(family, names, cut, await fitFallback(page, ours, file, cut)));
  }
  writeFileSync(
    'src/styles/fallbacks.css',
    `/* Written by scripts/fontFallbacks.ts. */\n${faces.join('\n')}`,
  );
} finally {
  await browser.close();
}

/** What makes a typeface as wide and as high as ours. Heights are parts of the adjusted size. */
interface Fit {
  readonly 'size-adjust': number;
  readonly 'ascent-override': number;
  readonly 'descent-override': number;
  readonly 'line-gap-override': number;
}

async function fitFallback(page: Page, ours: string, other: string, cut: Cut): Promise<Fit> {
  const { ascent, descent, lineGap, unitsPerEm } = create(readFileSync(ours)) as Font;
  const size = (await widthOf(page, ours, cut, true)) / (await widthOf(page, other, cut, false));
  return {
    'size-adjust': size,
    'ascent-override': ascent / unitsPerEm / size,
    'descent-override': -descent / unitsPerEm / size,
    'line-gap-override': lineGap / unitsPerEm / size,
  };
}

/** How wide the edition's words are in a font, in its size. */
async function widthOf(page: Page, file: string, { weight, style }: Cut, variable: boolean): Promise<number> {
  const url = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  const features = `"pnum", "ital" ${style === 'italic' ? 1 : 0}`;
  return page.evaluate(
    async ([url, weight, features, variable, words]) => {
      const descriptors = variable ? { weight: '400 600' } : {};
      const face = await new FontFace('measured', `url("${url}")`, descriptors).load();
      document.fonts.add(face);
      const line = document.createElement('span');
      line.style.cssText = `font: ${variable ? weight : 400} 100px measured; font-feature-settings: ${features}; white-space: nowrap`;
      line.textContent = words;
      document.body.replaceChildren(line);
      const { width } = line.getBoundingClientRect();
      document.fonts.delete(face);
      return width / 100;
    },
    [url, weight, features, variable, words] as const,
  );
}

function fitted(family: string, names: readonly string[], { weight, style }: Cut, fit: Fit): string {
  const percent = (part: number) => `${Number((100 * part).toFixed(2))}%`;
  return `@font-face {
  font-family: "${family}";
  src: ${names.map((name) => `local("${name}")`).join(', ')};
${[weight !== 400 && `  font-weight: ${weight};\n`, style !== 'normal' && `  font-style: ${style};\n`].filter(Boolean).join('')}${Object.entries(
  fit,
)
  .map(([name, part]) => `  ${name}: ${percent(part)};\n`)
  .join('')}}
`;
}
