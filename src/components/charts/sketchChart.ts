import * as Plot from '@observablehq/plot';
import * as words from '#edition/data/language.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Drawn, openYears, type Sketch } from '../../lib/sketch/sketch.ts';
import { levelsAt } from './scale.ts';
import { halo, ink, lettering } from './theme.ts';
import { timeSeries } from './timeSeries.ts';

interface SketchChartOptions extends ChartSize {
  /** Whether the independent series are shown. */
  readonly revealed: boolean;
  /** The year that the reader has come to by keys; its line is seen while the keys have the focus. */
  readonly at?: number | undefined;
}

/**
 * The paper's two values, the line that the reader drew between them, dashed and in the colour of what-ifs, and the
 * independent series once they are asked for.
 */
export function sketchChart(
  sketch: Sketch,
  drawn: Drawn,
  { revealed, at, ...size }: SketchChartOptions,
): Plot.PlotOptions {
  const { first, last, series, max, levels } = sketch;
  const years = openYears(sketch);
  const own = years.flatMap((year) => (drawn[year] === undefined ? [] : [{ year, value: drawn[year] }]));
  const ends = [first, last].map(({ time, value }) => ({ year: time, value }));
  const line = [ends[0], ...years.map((year) => ({ year, value: drawn[year] ?? Number.NaN })), ends[1]];
  const middle = own[Math.floor(own.length / 2)];
  const { marks = [], ...chart } = timeSeries(revealed ? series : [], {
    ...size,
    domain: [first.time - (size.narrow ? 0.9 : 0.6), last.time + 0.3],
    max,
    ticks: size.narrow
      ? [first.time, Math.round((first.time + last.time) / 2), last.time]
      : [first.time, ...years, last.time],
    levels: levelsAt(levels, first.unit),
    labelRoom: 104,
    plotHeight: size.narrow ? 240 : 300,
    points: [
      { ...first, dy: -18 },
      { ...last, anchor: 'start', dx: 11, dy: 2 },
    ],
  });
  return {
    ...chart,
    marks: [
      Plot.rect([{ from: first.time, to: last.time }], {
        x1: 'from',
        x2: 'to',
        y1: 0,
        y2: max,
        fill: ink.whatIf,
        fillOpacity: own.length > 0 || revealed ? 0 : 0.1,
      }),
      marks,
      Plot.line(line, { x: 'year', y: 'value', stroke: ink.whatIf, strokeWidth: 2, strokeDasharray: '6,4' }),
      Plot.dot(own, { x: 'year', y: 'value', r: 4.5, fill: ink.paper, stroke: ink.whatIf, strokeWidth: 2 }),
      Plot.ruleX(at === undefined ? [] : [at], {
        stroke: ink.whatIf,
        strokeDasharray: '1,3',
        className: 'sketch-at',
      }),
      Plot.text(own.length > 0 || revealed ? [] : [{ x: (first.time + last.time) / 2, y: max / 2 }], {
        x: 'x',
        y: 'y',
        text: () => words.sketching.drawBetween,
        ...lettering.label,
        fill: ink.whatIf,
        ...halo(),
      }),
      Plot.text(middle ? [middle] : [], {
        x: 'year',
        y: 'value',
        text: () => words.sketching.yourLine,
        textAnchor: 'end',
        dx: -10,
        dy: -12,
        ...lettering.label,
        fill: ink.whatIf,
        ...halo(),
      }),
    ],
  };
}
