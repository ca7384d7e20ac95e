import { edition } from '../../edition.ts';
import type { NumberedFigure } from '../../lib/edition/parseFigures.ts';
import { ink } from '../charts/theme.ts';
import { arrangementsOf } from './arrangementsOf.ts';
import { previewFrame, writeLines } from './previewFrame.ts';
import { layoutsOf } from './previewLayout.ts';

/** A figure for a link preview: its finding, its first view as large as fits, and where it is from; as SVG. */
export function figurePreview(figure: NumberedFigure): string {
  const [best] = arrangementsOf(figure)
    .flatMap((arrangement) => layoutsOf(figure, arrangement))
    .sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error(`figure “${figure.id}”: its title is too long for a preview – shorten it`);
  const { title, subtitle, chart } = best;
  const { author, year } = edition.meta.paper;
  const independent = chart.svg.includes(ink.context);
  return previewFrame(
    [
      writeLines(title.lines, { ...title, face: 'serif' }),
      writeLines(subtitle.lines, { ...subtitle, face: 'regular', fill: 'var(--quiet)' }),
      `<g transform="translate(${chart.x},${chart.y}) scale(${chart.scale})">${chart.svg}</g>`,
    ].join('\n'),
    `Figure ${figure.number}, after ${author.family} ${author.given}, ${year}${independent ? ', with independent values' : ''}`,
  );
}
