import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import { ink, type } from './theme.ts';

/** Something dated that belongs to a strand. */
export interface StrandRow {
  /** Year. */
  readonly time: number;
  readonly strand: string;
  /** Stands beside the dot; empty for a dot without words. */
  readonly label: string;
  /** Drawn hollow. */
  readonly hollow?: boolean;
  readonly colour?: string;
  readonly href: string;
  readonly spoken: string;
}

export interface StrandChartOptions extends ChartSize {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** The strands from top to bottom. */
  readonly strands: readonly string[];
  /** Pixels from one strand to the next. */
  readonly step?: number;
}

/**
 * Dots on one line a strand, each strand named above its line. Of two works the earlier has its label on the left,
 * the later on the right, so that labels do not meet. Dots of one year stand beside each other.
 */
export function strandChart(
  rows: readonly StrandRow[],
  { width, domain, ticks, strands, step = 52 }: StrandChartOptions,
): Plot.PlotOptions {
  const placed = rows.map((row) => {
    const same = rows.filter((other) => other.strand === row.strand && other.time === row.time);
    const mates = rows.filter((other) => other.strand === row.strand);
    const nth = same.indexOf(row);
    return { ...row, shift: nth * 12 - (same.length - 1) * 6, left: mates.length > 1 && row === mates[0] };
  });
  const dy = step / 2 - 12;
  const colour = (row: StrandRow) => row.colour ?? ink.mark;
  const shifts = [...new Set(placed.map(({ shift }) => shift))];
  const labels = (left: boolean) =>
    Plot.text(
      placed.filter((row) => row.label && row.left === left),
      {
        x: 'time',
        y: 'strand',
        dy,
        dx: left ? -10 : 10,
        text: 'label',
        textAnchor: left ? 'end' : 'start',
        fill: ink.text,
        fontSize: type.small,
      },
    );
  return {
    width,
    height: strands.length * step + 28,
    marginLeft: 1,
    marginRight: 8,
    marginTop: 26,
    marginBottom: 2,
    x: { domain: [...domain], axis: null },
    y: { type: 'band', domain: [...strands], axis: null, padding: 0 },
    marks: [
      Plot.ruleX(ticks, { stroke: ink.grid }),
      Plot.text(ticks, {
        x: (year: number) => year,
        frameAnchor: 'top',
        dy: -16,
        text: String,
        fill: ink.quiet,
        fontSize: type.small,
        textAnchor: 'start',
      }),
      Plot.text(strands, {
        x: domain[0],
        y: (name: string) => name,
        dy: dy - 19,
        text: (name: string) => name,
        textAnchor: 'start',
        fill: ink.quiet,
        fontSize: type.small,
        stroke: ink.paper,
        strokeWidth: 4,
      }),
      Plot.ruleY(strands, { y: (name: string) => name, dy, stroke: ink.grid }),
      shifts.map((shift) =>
        Plot.dot(
          placed.filter((row) => row.shift === shift),
          {
            x: 'time',
            y: 'strand',
            dy,
            dx: shift,
            r: 5.5,
            fill: (row: StrandRow) => (row.hollow ? ink.paper : colour(row)),
            stroke: colour,
            strokeWidth: 1.6,
            href: 'href',
            ariaLabel: 'spoken',
          },
        ),
      ),
      labels(true),
      labels(false),
    ],
  };
}
