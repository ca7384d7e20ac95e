import * as Plot from '@observablehq/plot';
import type { ChartRow, PlainRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { dotMarks } from './claimMarks.ts';
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
  /** Room for the names of strands on the left, in pixels; 0 puts each above its line. */
  readonly lane?: number;
  /** How many strands from the top are joined: an arrow leads from the last work of each to the first of the next. */
  readonly joined?: number;
}

const marginRight = 8;
/** Pixels from a line up to the name above it, and of a letter of a name, at most. */
const [above, letter] = [19, 6];

/**
 * Dots on one line a strand, each strand named in a lane on the left or above its line. Of two works the earlier has its
 * label on the left, the later on the right, so that labels do not meet. Dots that would cover each other stand one above
 * the other.
 */
export function strandChart(
  rows: readonly StrandRow[],
  {
    width,
    domain,
    ticks,
    strands,
    names = {},
    lane = 0,
    step = lane ? 40 : 52,
    joined = 0,
  }: StrandChartOptions,
): Plot.PlotOptions {
  const marginLeft = lane || 1;
  const perYear = (width - marginLeft - marginRight) / (domain[1] - domain[0]);
  const placed = swarm(
    rows.map((row) => {
      const time = row.claim === undefined ? row.time : row.value;
      const mates = rows.filter((other) => other.strand === row.strand);
      return { ...row, time, at: time * perYear, left: mates.length > 1 && row === mates[0] };
    }),
  );
  const steps = stepsOf(placed, strands.slice(0, joined));
  const nameOf = (strand: string) => names[strand] ?? strand;
  /** Names above their lines begin on the left, but where an arrow into the line would cross them. */
  const isCrossed = (strand: string) =>
    !lane &&
    steps.some(({ from, to }) => {
      const across = from.time + (to.time - from.time) * (1 - above / step) - domain[0];
      return to.strand === strand && across * perYear < letter * nameOf(strand).length;
    });
  /** From the middle of a band to the strand’s line. */
  const dy = lane ? 0 : step / 2 - 12;
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
      Plot.ruleX(ticks, { stroke: ink.grid }),
      Plot.text(ticks, {
        x: (year: number) => year,
        frameAnchor: 'top',
        dy: -16,
        text: String,
        textAnchor: 'start',
        ...lettering.small,
      }),
      Plot.ruleY(strands, { y: (name: string) => name, dy, stroke: ink.grid }),
      steps.map((one) => join(one, dy)),
      ([false, true] as const).map((right) =>
        Plot.text(
          strands.filter((strand) => isCrossed(strand) === right),
          {
            x: domain[right ? 1 : 0],
            y: (name: string) => name,
            dx: -lane,
            dy: lane ? 0 : dy - above,
            text: nameOf,
            textAnchor: right ? 'end' : 'start',
            ...(lane ? lettering.label : lettering.small),
            ...halo(),
          },
        ),
      ),
      strandMarks(placed, dy),
    ],
  };
}

/** From the last work of a strand to the first of the next. */
interface Step {
  readonly from: PlacedStrandRow;
  readonly to: PlacedStrandRow;
}

function stepsOf(rows: readonly PlacedStrandRow[], strands: readonly string[]): readonly Step[] {
  return strands.slice(1).flatMap((strand, index) => {
    const from = rows.findLast((row) => row.strand === strands[index]);
    const to = rows.find((row) => row.strand === strand);
    return from && to ? [{ from, to }] : [];
  });
}

/** The arrow of a step. */
function join(step: Step, dy: number): Plot.Markish {
  return Plot.arrow([step], {
    x1: ({ from }) => from.time,
    y1: ({ from }) => from.strand,
    x2: ({ to }) => to.time,
    y2: ({ to }) => to.strand,
    dy,
    stroke: ink.aside,
    strokeWidth: 1.5,
    headLength: 7,
    headAngle: 60,
    insetStart: 9,
    insetEnd: 9,
  });
}

/** A work, or a claim whose value is a date, on the line of a strand. */
type StrandRow = (WorkRow | ChartRow) & {
  readonly strand: string;
  /** Stands beside the dot; empty for a dot without words. */
  readonly label: string;
  readonly colour?: string;
};

/** A work with its year. */
export interface WorkRow extends PlainRow {
  readonly time: number;
  /** There is something to note about it, which the figure says: an empty dot. */
  readonly noted?: boolean;
}

/** What is placed: a dot on the line of its strand. */
interface SwarmRow {
  readonly strand: string;
  /** Pixels from the left. */
  readonly at: number;
}

/** Pixels that the middles of two dots keep apart. */
const apart = 11;

/** Lifts dots that would cover each other, in the order of the rows. Gives each row its lift, in pixels. */
function swarm<Row extends SwarmRow>(rows: readonly Row[]) {
  const placed: (Row & { readonly lift: number })[] = [];
  for (const row of rows) {
    const near = placed.filter(({ strand, at }) => strand === row.strand && Math.abs(at - row.at) < apart);
    placed.push({ ...row, lift: near.length * (apart + 1) });
  }
  return placed;
}

/** A row with its place, moved up by so many pixels, and the side of its words. */
type PlacedStrandRow = StrandRow & {
  readonly time: number;
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
  const words = ({ left, lift, ...row }: PlacedStrandRow) =>
    Plot.text([row], {
      x: 'time',
      y: 'strand',
      dy: dy - lift,
      dx: left ? -10 : 10,
      text: 'label',
      textAnchor: left ? 'end' : 'start',
      fill: ink.text,
      fontSize: type.small,
      ...halo(),
    });
  const dot = ({ lift, colour = ink.mark, ...row }: PlacedStrandRow) => {
    const place = { x: 'time', y: 'strand', dy: dy - lift, r: 5 } as const;
    const outline = { stroke: colour, strokeWidth: 1.6 };
    return row.claim === undefined
      ? Plot.dot([row], { ...place, fill: row.noted ? ink.paper : colour, ...outline, ...linked })
      : dotMarks([row], { ...place, scale: 'x', colour, outline });
  };
  return [rows.filter(({ label }) => label).map(words), rows.map(dot)];
}
