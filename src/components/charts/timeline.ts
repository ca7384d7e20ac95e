import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import { ink, type } from './theme.ts';

/** Something on a time axis: a span, a point, a goal, or what has no date. */
export interface TimelineRow {
  readonly key: string;
  /** In years; a month counts as a fraction. Absent for what the paper does not date. */
  readonly from?: number;
  /** End of a span, in years: the last year counts whole. */
  readonly to?: number;
  readonly label: string;
  /** Printed after the label: “2012–2020”. */
  readonly printed: string;
  /** A goal is drawn hollow, with a flag at its date. */
  readonly goal?: boolean;
  readonly colour?: string;
  readonly href: string;
  readonly spoken: string;
}

export interface TimelineOptions extends ChartSize {
  /** First and last year of the axis. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Pixels from one row to the next. */
  readonly step?: number;
}

const bar = 10;

/** Spans, points and goals one below the other on a time axis, each with its label above it. */
export function timeline(
  rows: readonly TimelineRow[],
  { width, domain, ticks, step = 46 }: TimelineOptions,
): Plot.PlotOptions {
  const drawn = rows.map((row) => ({ ...row, from: row.from ?? domain[0] }));
  const dated = drawn.filter((_, index) => rows[index]?.from !== undefined);
  const spans = dated.filter((row) => row.to !== undefined);
  const points = dated.filter((row) => row.to === undefined);
  const middle = (domain[0] + domain[1]) / 2;
  const late = (row: { from: number }) => row.from > middle;
  const colour = (row: TimelineRow) => row.colour ?? ink.mark;
  const linked = { href: 'href', ariaLabel: 'spoken' } as const;
  const y = { y: 'key', dy: step / 2 - bar } as const;
  const words = (some: typeof drawn, textAnchor: 'start' | 'end') =>
    Plot.text(some, {
      x: 'from',
      ...y,
      text: (row: TimelineRow) => `${row.label}${row.printed ? `  ${row.printed}` : ''}`,
      textAnchor,
      lineAnchor: 'bottom',
      dx: textAnchor === 'start' ? 0 : 7,
      dy: step / 2 - bar - 12,
      fill: ink.text,
      fontSize: type.label,
    });
  return {
    width,
    height: rows.length * step + 34,
    marginLeft: 1,
    marginRight: 12,
    marginTop: 24,
    marginBottom: 10,
    x: { domain: [...domain], axis: null },
    y: { type: 'band', domain: rows.map((row) => row.key), axis: null, padding: 0 },
    marks: [
      Plot.ruleX(ticks, { stroke: ink.grid }),
      Plot.text(ticks, {
        x: (year: number) => year,
        frameAnchor: 'top',
        dy: -14,
        text: String,
        fill: ink.quiet,
        fontSize: type.small,
        textAnchor: 'start',
      }),
      Plot.ruleY(spans, {
        x1: 'from',
        x2: (row: TimelineRow) => (row.to ?? 0) + 1,
        ...y,
        stroke: colour,
        strokeWidth: bar,
        ...linked,
      }),
      Plot.dot(
        points.filter((row) => !row.goal),
        { x: 'from', ...y, r: 6, fill: colour, ...linked },
      ),
      Plot.dot(
        points.filter((row) => row.goal),
        { x: 'from', ...y, r: 6, fill: ink.paper, stroke: colour, strokeWidth: 1.8, ...linked },
      ),
      Plot.text(
        points.filter((row) => row.goal),
        { x: 'from', ...y, text: () => '⚑', dx: 16, dy: step / 2 - bar + 4, fill: colour, fontSize: 13 },
      ),
      words(
        drawn.filter((row) => !late(row)),
        'start',
      ),
      words(drawn.filter(late), 'end'),
    ],
  };
}
