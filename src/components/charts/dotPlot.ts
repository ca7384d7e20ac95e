import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { dotMarks } from './claimMarks.ts';
import { linked } from './linked.ts';
import { endMarks, lineDash, styleOnScale } from './qualifier.ts';
import type { Level } from './scale.ts';
import { halo, ink, lettering, type, voiceInk } from './theme.ts';
import { highEnd, lowEnd, printedAtMark } from './whiskers.ts';

/** A claim as a dot in a row of its own. */
export interface DotRow extends ChartRow {
  /** Under the label, smaller: whose value, of when. */
  readonly detail: string;
}

interface DotPlotOptions extends ChartSize {
  /** The two ends of the scale: it need not begin at zero, as no length is compared. */
  readonly domain: readonly [number, number];
  readonly levels: readonly Level[];
  /** Pixels on the left that the labels stand in. */
  readonly lane: number;
  /** Pixels from one row to the next. */
  readonly step?: number;
  readonly distances?: readonly Distance[];
}

/** The claim of the distance between the dots of two rows, drawn over the first of them or under it. */
export interface Distance extends ChartRow {
  /** Claims of the rows. */
  readonly at: string;
  readonly to: string;
  readonly side: 'above' | 'below';
}

/** Room for the scale over the rows, for the last printed value beside them, for a distance under them; in pixels. */
const [top, right, under] = [42, 58, 30];

/** Pixels of a letter of a printed value, at most. */
const letter = 8;

/** Values as dots on one scale, one row each, labels on the left, the scale above. */
export function dotPlot(
  rows: readonly DotRow[],
  { width, domain, levels, lane, step = 44, distances = [] }: DotPlotOptions,
): Plot.PlotOptions {
  const placed = rows.map((row, index) => ({ ...row, y: top + (index + 0.5) * step }));
  const bottom = top + rows.length * step;
  const find = (claim: string) => {
    const found = placed.find((row) => row.claim === claim);
    if (!found) throw new Error(`a distance is drawn to claim “${claim}”, which has no row`);
    return found;
  };
  const pixels = (value: number) => ((value - domain[0]) / (domain[1] - domain[0])) * (width - lane - right);
  /** Whether the dashed line of a distance would cross the value printed to the right of a dot; to the left it has room then. */
  const isCrossed = (row: (typeof placed)[number]) =>
    distances.some(({ at, to }) => {
      const [end, start] = [find(at), find(to)];
      const away = pixels(start.value) - pixels(highEnd(row));
      const isPassed = (row.y - start.y) * (row.y - end.y) < 0;
      return isPassed && away > 8 && away < 12 + letter * printedAtMark(row).length;
    });
  const beside = { x: 'value', y: 'y', textAnchor: 'start' } as const;
  const inLane = { x: domain[0], y: 'y', textAnchor: 'start', dx: -lane } as const;
  return {
    width,
    height: bottom + (distances.some(({ side }) => side === 'below') ? under : 0),
    marginLeft: lane,
    marginRight: right,
    marginTop: top,
    marginBottom: 0,
    x: { domain: [...domain], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleX(levels, { x: 'value', y1: top - 20, y2: bottom, stroke: ink.grid }),
      Plot.text(levels, {
        x: 'value',
        y: top - 26,
        text: 'label',
        lineAnchor: 'bottom',
        ...lettering.small,
      }),
      Plot.ruleY(placed, { x1: domain[0], x2: lowEnd, y: 'y', stroke: ink.aside, strokeDasharray: '1,4' }),
      distances.map((distance) => distanceMarks(distance, find(distance.at), find(distance.to))),
      dotMarks(placed, { x: 'value', y: 'y', scale: 'x' }),
      ([false, true] as const).map((left) =>
        Plot.text(
          placed.filter((row) => isCrossed(row) === left),
          {
            ...beside,
            x: left ? lowEnd : highEnd,
            text: printedAtMark,
            dx: left ? -12 : 12,
            textAnchor: left ? 'end' : 'start',
            ...lettering.value,
            fill: voiceInk,
            ...halo(),
          },
        ),
      ),
      Plot.text(placed, { ...inLane, text: 'label', dy: -8, ...lettering.label, fontWeight: 600 }),
      Plot.text(placed, { ...inLane, text: 'detail', dy: 9, ...lettering.small, fill: voiceInk }),
    ],
  };
}

/** Where a dot stands: on the scale, and in pixels from the top. */
interface Place {
  readonly value: number;
  readonly y: number;
}

/** Pixels from the middle of a row to a distance, and length of its feet. */
const [clear, foot] = [15, 5];

/** A thin bracket between a dot and a dashed line from another, with words that link to its claim. */
function distanceMarks(distance: Distance, at: Place, to: Place): Plot.Markish[] {
  const above = distance.side === 'above';
  const y = at.y + (above ? -clear : clear);
  const line = { stroke: ink.text, strokeWidth: 1 } as const;
  const row = [{ ...distance, from: at.value, to: to.value }];
  // A bound is open on the far side: its sign stands there in place of the foot.
  const isPlain = styleOnScale(distance).end === 'plain';
  return [
    Plot.ruleX([to.value], {
      y1: to.y,
      y2: y,
      insetTop: to.y < y ? 9 : 0,
      insetBottom: to.y < y ? 0 : 9,
      stroke: ink.quiet,
      strokeDasharray: '2,3',
    }),
    Plot.ruleY(row, { x1: 'from', x2: 'to', y, ...line, ...lineDash(distance) }),
    endMarks(row, { x: 'to', y, stroke: ink.text, rotate: to.value < at.value ? 180 : 0 }),
    Plot.ruleX([at.value, ...(isPlain ? [to.value] : [])], {
      y1: above ? y : y - foot,
      y2: above ? y + foot : y,
      ...line,
    }),
    Plot.text(row, {
      x: above ? Math.min(at.value, to.value) : (at.value + to.value) / 2,
      y,
      text: 'printed',
      textAnchor: above ? 'end' : 'middle',
      dx: above ? -8 : 0,
      dy: above ? 0 : 13,
      fill: ink.text,
      fontSize: type.small,
      ...halo(),
      ...linked,
    }),
  ];
}
