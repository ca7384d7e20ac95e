import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure/figure.ts';
import { swarm } from './layout/swarm.ts';
import { halo } from './marks/halo.ts';
import { lettering } from './marks/lettering.ts';
import { strandMarks } from './marks/strandMarks.ts';
import { type StrandSpan, strandSpanMarks } from './marks/strandSpanMarks.ts';
import type { StrandRow } from './rows/strandRow.ts';
import { ink } from './theme.ts';

export interface StrandChartOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** The strands from top to bottom. */
  readonly strands: readonly string[];
  /** What is printed for a strand, where its own words would not tell two lines apart. */
  readonly names?: Readonly<Record<string, string>>;
  /** Pixels from one strand to the next. */
  readonly step?: number;
  readonly spans?: readonly StrandSpan[];
  /** Column of the undated: the year at which it begins, up to the end of the axis, and its name. */
  readonly undated?: { readonly from: number; readonly label: string };
}

const marginLeft = 1;
const marginRight = 8;

/**
 * Dots on one line a strand, each strand named above its line. Of two works the earlier has its label on the left,
 * the later on the right, so that labels do not meet. Dots that would cover each other stand one above the other.
 */
export function strandChart(
  rows: readonly StrandRow[],
  { width, domain, ticks, strands, names = {}, step = 52, spans = [], undated }: StrandChartOptions,
): Plot.PlotOptions {
  const aside = undated ? (undated.from + domain[1]) / 2 : domain[1];
  const perYear = (width - marginLeft - marginRight) / (domain[1] - domain[0]);
  const placed = swarm(
    rows.map((row) => {
      const time = row.time ?? aside;
      const mates = rows.filter((other) => other.strand === row.strand);
      return { ...row, time, at: time * perYear, left: mates.length > 1 && row === mates[0] };
    }),
  );
  const heads = [
    ...ticks.map((year) => ({ x: year, text: String(year) })),
    ...(undated ? [{ x: undated.from, text: undated.label }] : []),
  ];
  /** From the middle of a band to the strand’s line. */
  const dy = step / 2 - 12;
  return {
    width,
    height: strands.length * step + 28,
    marginLeft,
    marginRight,
    marginTop: 26,
    marginBottom: 2,
    x: { domain: [...domain], axis: null },
    y: { type: 'band', domain: [...strands], axis: null, padding: 0 },
    marks: [
      Plot.ruleX(heads, { x: 'x', stroke: ink.grid }),
      Plot.text(heads, {
        x: 'x',
        frameAnchor: 'top',
        dy: -16,
        text: 'text',
        textAnchor: 'start',
        ...lettering.small,
      }),
      Plot.text(strands, {
        x: domain[0],
        y: (name: string) => name,
        dy: dy - 19,
        text: (name: string) => names[name] ?? name,
        textAnchor: 'start',
        ...lettering.small,
        ...halo(),
      }),
      Plot.ruleY(strands, { y: (name: string) => name, dy, stroke: ink.grid }),
      strandSpanMarks(spans, dy + 10),
      strandMarks(placed, dy),
    ],
  };
}
