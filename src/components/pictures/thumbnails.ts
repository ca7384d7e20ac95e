import { readFileSync } from 'node:fs';
import type { Figure } from '../../lib/figure/figure.ts';
import { darkTokens } from '../../lib/site/darkTokens.ts';
import { lightTokens } from '../../lib/site/lightTokens.ts';
import { arrangementsOf } from './arrangementsOf.ts';
import { thumbnailSize } from './thumbnailSize.ts';

const { width, height } = thumbnailSize;
/** Pixels from one thumbnail to the next, so that none looks into another. */
const step = height + 40;

/**
 * Small drawings of all figures in one SVG, in light and dark: one request for all. Each is a view of the file with the id of its figure,
 * `thumbnails.svg#compute`. Words are left out: at this size nobody reads them, and the form is what tells figures apart.
 */
export function thumbnails(figures: readonly Figure[]): string {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const rule = (colours: Readonly<Record<string, string>>) =>
    `:root{${Object.entries(colours)
      .map(([name, colour]) => `${name}:${colour}`)
      .join(';')}}`;
  const drawn = figures.map((figure, index) => {
    const y = index * step;
    return `<view id="${figure.id}" viewBox="0 ${y} ${width} ${height}"/><rect y="${y}" width="${width}" height="${height}" fill="var(--paper)"/>${small(figure, y)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" color="var(--ink)" fill="currentColor"><style>${rule(lightTokens(tokens))}@media (prefers-color-scheme:dark){${rule(darkTokens(tokens))}}</style>
${drawn.join('\n')}
</svg>
`;
}

function small(figure: Figure, top: number): string {
  const [best] = arrangementsOf(figure)
    .map(({ svg, ...size }) => {
      const scale = Math.min(width / size.width, height / size.height);
      return { svg, scale, ...size };
    })
    .sort(
      (a, b) => b.scale * b.width * b.height * b.scale ** 2 - a.scale * a.width * a.height * a.scale ** 2,
    );
  if (!best) return '';
  const { svg, scale } = best;
  const y = top + (height - best.height * scale) / 2;
  const round = (value: number) => Math.round(value * 100) / 100;
  return `<g transform="translate(0,${round(y)}) scale(${round(scale)})">${withoutWords(svg)}</g>`;
}

function withoutWords(svg: string): string {
  let shapes = svg
    .replace(/<text[\s>].*?<\/text>/gs, '')
    .replace(/ (?:aria-[a-z]+|data-[a-z]+|role|class|viewBox|pointer-events|text-anchor)="[^"]*"/g, '');
  for (let before = ''; before !== shapes; ) {
    before = shapes;
    shapes = shapes.replace(/<g[^>]*><\/g>|<g[^>]*\/>/g, '');
  }
  return shapes;
}
