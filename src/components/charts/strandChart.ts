import * as Plot from '@observablehq/plot';
import type { ChartRow, PlainRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { dotMarks, spanMarks } from './claimMarks.ts';
import { linked } from './linked.ts';
import { halo, ink, lettering, type } from './theme.ts';

interface StrandChartOptions extends ChartSize {
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
      const time = (row.claim === undefined ? row.time : row.value) ?? aside;
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

/** A work, or a claim whose value is a date, on the line of a strand. */
type StrandRow = (WorkRow | ChartRow) & {
  readonly strand: string;
  /** Stands beside the dot; empty for a dot without words. */
  readonly label: string;
  readonly colour?: string;
  /** Dated to the year only: where dots meet, it may move sideways. */
  readonly loose?: boolean;
};

/** A work, dated or not. */
export interface WorkRow extends PlainRow {
  /** Year; without it the dot stands in the column of the undated. */
  readonly time?: number | undefined;
  /** There is something to note about it, which the figure says: an empty dot. */
  readonly noted?: boolean;
}

/** What is placed: a dot on the line of its strand. */
interface SwarmRow {
  readonly strand: string;
  /** Pixels from the left. */
  readonly at: number;
  /** Dated to the year only: it may move sideways. */
  readonly loose?: boolean | undefined;
}

interface SwarmOptions {
  /** Pixels that the middles of two dots keep apart. */
  readonly apart?: number;
}

/**
 * Moves dots that would cover each other, in the order of the rows: a dot goes up from its line, and sideways only if
 * its date is loose. Gives each row its shift and its lift, in pixels.
 */
function swarm<Row extends SwarmRow>(rows: readonly Row[], { apart = 11 }: SwarmOptions = {}) {
  const placed: (Row & { readonly shift: number; readonly lift: number })[] = [];
  const step = apart + 1;
  const exact = [0, 1, 2].map((level) => ({ shift: 0, lift: level * step }));
  const loosely = [0, 1].flatMap((level) =>
    [-0.5, 0.5].map((side) => ({ shift: side * step, lift: level * step })),
  );
  for (const row of rows) {
    const mates = placed.filter(({ strand }) => strand === row.strand);
    const isFree = ({ shift, lift }: { shift: number; lift: number }) =>
      mates.every(
        (mate) =>
          Math.abs(mate.at + mate.shift - row.at - shift) >= apart || Math.abs(mate.lift - lift) >= apart,
      );
    const alone = rows.every((other) => other === row || other.strand !== row.strand || other.at !== row.at);
    const places = row.loose && !alone ? loosely : exact;
    placed.push({ ...row, ...(places.find(isFree) ?? { shift: 0, lift: 3 * step }) });
  }
  return placed;
}

/** A row with its place, moved by so many pixels to the right and up, and the side of its words. */
type PlacedStrandRow = StrandRow & {
  readonly time: number;
  readonly shift: number;
  readonly lift: number;
  /** Its words stand on the left. */
  readonly left: boolean;
};

/**
 * Dots on the lines of their strands, each with its words beside it. Words come first, so that no dot is hidden.
 *
 * @param dy pixels from the middle of a strand’s band to its line
 */
function strandMarks(rows: readonly PlacedStrandRow[], dy: number): Plot.Markish[] {
  const words = ({ left, shift, lift, ...row }: PlacedStrandRow) =>
    Plot.text([row], {
      x: 'time',
      y: 'strand',
      dy: dy - lift,
      dx: shift + (left ? -10 : 10),
      text: 'label',
      textAnchor: left ? 'end' : 'start',
      fill: ink.text,
      fontSize: type.small,
      ...halo(),
    });
  const dot = ({ shift, lift, colour = ink.mark, ...row }: PlacedStrandRow) => {
    const place = { x: 'time', y: 'strand', dy: dy - lift, dx: shift, r: 5 } as const;
    const outline = { stroke: colour, strokeWidth: 1.6 };
    return row.claim === undefined
      ? Plot.dot([row], { ...place, fill: row.noted ? ink.paper : colour, ...outline, ...linked })
      : dotMarks([row], { ...place, scale: 'x', colour, outline });
  };
  return [rows.filter(({ label }) => label).map(words), rows.map(dot)];
}

/** The time that a claim speaks of, as a span under the line of a strand, with words on its left. */
interface StrandSpan extends ChartRow {
  readonly from: number;
  readonly to: number;
  readonly strand: string;
}

/**
 * Spans as thick lines.
 *
 * @param dy pixels from the middle of a strand’s band
 */
function strandSpanMarks(spans: readonly StrandSpan[], dy: number): Plot.Markish[] {
  return [
    spanMarks(spans, { x1: 'from', x2: 'to', y: 'strand', dy, colour: ink.mark, strokeWidth: 2.5 }),
    Plot.text(spans, {
      x: 'from',
      y: 'strand',
      dy,
      dx: -7,
      text: 'label',
      textAnchor: 'end',
      ...lettering.small,
      fontStyle: 'italic',
      ...halo(),
    }),
  ];
}
