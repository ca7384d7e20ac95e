import type { JoinedFigure } from '../../lib/edition/edition.ts';
import { chartSizes, type FigureView, viewsOf } from '../../lib/schema/figure.ts';
import { heightOfDrawing } from '../charts/svg/renderSvg.ts';

/** The columns that a frame may stand in: from the width at which the wide drawing is shown, and below that, down to a small phone's. */
export const embedColumns = {
  wide: { from: 720, letters: 640 },
  narrow: { from: 320, letters: 288 },
} as const satisfies Record<keyof typeof chartSizes, { readonly from: number; readonly letters: number }>;

/** Pixels of a letter beside its height, in the widest of the typefaces, and of a line. */
const letter = 0.56;
const leading = 1.5;
/** Pixels of what every embedded figure has: its number, what is offered, the table's summary, where it is from, the space between. */
const fixed = { wide: 330, narrow: 470 } as const;

/**
 * How high a frame must be in which a figure stands whole, in CSS pixels: its largest view, by the heights of its drawings and the lines
 * that its words take in the narrowest column of that kind. Rather too high than too low: what is below is the frame's own ground.
 */
export function embedHeight(figure: JoinedFigure, column: keyof typeof embedColumns): number {
  const { letters } = embedColumns[column];
  const lines = (text: string, size: number) =>
    Math.ceil((text.length * size * letter) / letters) * size * leading;
  const heightOf = ({ title, subtitle, view, panels, drawing }: FigureView) => {
    const drawings = panels.map(
      ({ title, draw }) =>
        heightOfDrawing(draw, chartSizes[column], drawing) + (title ? lines(title, 14) + 24 : 0),
    );
    const words = [view?.says ?? '', view?.assumes ?? ''].filter(Boolean);
    return (
      lines(title, 22) +
      lines(subtitle, 15) +
      words.reduce((sum, text) => sum + lines(text, 15) + 20, 0) +
      drawings.reduce((sum, height) => sum + height, 0)
    );
  };
  const sources = figure.sourceRecords.map(({ short }) => short).join('; ');
  const series = figure.seriesRecords.map(({ publisher, title, vintage, licence }) =>
    [publisher, title, vintage, licence.name].join(', '),
  );
  const control =
    figure.control &&
    [figure.control.legend, ...figure.control.views.map(({ label }) => `${label}____`)].join(' ');
  const about = [figure.note ?? '', sources, series.join('; '), control ?? ''].filter(Boolean);
  const height =
    fixed[column] +
    Math.max(...viewsOf(figure).map(heightOf)) +
    about.reduce((sum, text) => sum + lines(text, 14) + 20, 0);
  return Math.ceil(height / 20) * 20;
}
