import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import { swarm } from './layout/swarm.ts';
import { ink, type } from './theme.ts';

/** Something that belongs to a strand, dated or not. */
export interface StrandRow {
  /** Year; without it the dot stands in the column of the undated. */
  readonly time?: number | undefined;
  /** Dated to the year only: where dots meet, it may move sideways. */
  readonly loose?: boolean;
  readonly strand: string;
  /** Stands beside the dot; empty for a dot without words. */
  readonly label: string;
  /** Drawn hollow. */
  readonly hollow?: boolean;
  readonly colour?: string;
  readonly href: string;
  readonly spoken: string;
}

/** A span of years under the line of a strand, with words on its left. */
export interface StrandSpan {
  readonly from: number;
  readonly to: number;
  readonly strand: string;
  readonly label: string;
  readonly href: string;
  readonly spoken: string;
}

export interface StrandChartOptions extends ChartSize {
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
  type Placed = (typeof placed)[number];
  const dy = step / 2 - 12;
  const colour = (row: StrandRow) => row.colour ?? ink.mark;
  const heads = [
    ...ticks.map((year) => ({ x: year, text: String(year) })),
    ...(undated ? [{ x: undated.from, text: undated.label }] : []),
  ];
  const halo = { stroke: ink.paper, strokeWidth: 5 } as const;
  const words = ({ left, shift, lift, ...row }: Placed) =>
    Plot.text([row], {
      x: 'time',
      y: 'strand',
      dy: dy - lift,
      dx: shift + (left ? -10 : 10),
      text: 'label',
      textAnchor: left ? 'end' : 'start',
      fill: ink.text,
      fontSize: type.small,
      ...halo,
    });
  const dot = ({ shift, lift, ...row }: Placed) =>
    Plot.dot([row], {
      x: 'time',
      y: 'strand',
      dy: dy - lift,
      dx: shift,
      r: 5,
      fill: row.hollow ? ink.paper : colour(row),
      stroke: colour(row),
      strokeWidth: 1.6,
      href: 'href',
      ariaLabel: 'spoken',
    });
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
        fill: ink.quiet,
        fontSize: type.small,
        textAnchor: 'start',
      }),
      Plot.text(strands, {
        x: domain[0],
        y: (name: string) => name,
        dy: dy - 19,
        text: (name: string) => names[name] ?? name,
        textAnchor: 'start',
        fill: ink.quiet,
        fontSize: type.small,
        ...halo,
      }),
      Plot.ruleY(strands, { y: (name: string) => name, dy, stroke: ink.grid }),
      Plot.ruleY(spans, {
        x1: 'from',
        x2: 'to',
        y: 'strand',
        dy: dy + 10,
        stroke: ink.mark,
        strokeWidth: 2.5,
        href: 'href',
        ariaLabel: 'spoken',
      }),
      Plot.text(spans, {
        x: 'from',
        y: 'strand',
        dy: dy + 10,
        dx: -7,
        text: 'label',
        textAnchor: 'end',
        fill: ink.quiet,
        fontSize: type.small,
        fontStyle: 'italic',
        ...halo,
      }),
      placed.filter(({ label }) => label).map(words),
      placed.map(dot),
    ],
  };
}
