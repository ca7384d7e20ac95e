import * as words from '#edition/data/language.ts';
import { type ChartRow, chartRow } from '../../lib/edition/chartRow.ts';
import type { JoinedClaim } from '../../lib/edition/edition.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { sayOrigins } from '../../lib/format/formatComparison.ts';
import { type UnitId, units } from '../../lib/schema/unit.ts';
import { lineDash, type MarkShape, markShape, pale, qualifierStyle } from './qualifier.ts';
import { highEnd, lowEnd } from './whiskers.ts';

/** A shape of a drawing, as pages write it and scripts make it: a name and its attributes. */
export type StripShape = readonly [
  tag: 'circle' | 'path',
  attributes: Readonly<Record<string, string | number>>,
];

/** Values on one scale, drawn. Colours are `currentcolor` (the voice of the row) and custom properties. */
export interface ValueStrip {
  /** Units of the drawings: each is as wide and as high. */
  readonly width: number;
  readonly height: number;
  /** One drawing for each row; of a spark one for all. */
  readonly tracks: readonly (readonly StripShape[])[];
  /** What stands at the ends of the scale, printed. */
  readonly ends: readonly [from: string, to: string];
}

interface ValueStripOptions {
  /** `rows`: a drawing for each value, to stand in rows with words. `spark`: one small drawing with all of them, without words. */
  readonly size: 'rows' | 'spark';
}

/** The rows of a strip: the claim's own value, then what it can be compared with; their labels say who gave each. */
export function stripRows(claim: JoinedClaim): ChartRow[] {
  return [
    chartRow(claim, words.marks.paper),
    ...claim.compared.map((value) => chartRow(value.claim, sayOrigins({ ...value, via: undefined }))),
  ];
}

const frames = {
  rows: { width: 320, height: 18, radius: 5, stem: 2 },
  spark: { width: 132, height: 18, radius: 4.5, stem: 1.5 },
} as const;
/** Room at an end for a mark; where stems begin there is none to keep, so that they stand in line with words. */
const margin = 9;

/**
 * The paper's value (the first row) and those of others on one scale, each with the form of its qualifier. A stem leads from
 * zero to each value, so that lengths compare; a scale of years or degrees has no zero and no stems. A value without a place
 * on a scale has no mark. In rows a thin line in the paper's colour crosses all tracks at its value.
 *
 * @param rows all of one unit, the paper's first; see `stripRows`
 * @returns undefined where nothing can be compared: a single value whose unit has no natural end
 * @example
 * // a spark beside a paragraph: `tracks[0]` holds its shapes
 * valueStrip(stripRows(edition.claims.get(id)), { size: 'spark' })
 */
export function valueStrip(rows: readonly ChartRow[], { size }: ValueStripOptions): ValueStrip | undefined {
  const [own] = rows;
  const placed = rows.filter((row) => qualifierStyle(row));
  if (!own || placed.length === 0) return undefined;
  const { unit } = own;
  if (placed.length === 1 && unit !== 'percent') return undefined;
  const { from, to } = domain([...placed.map(lowEnd), ...placed.map(highEnd)], unit);
  const { width, height, radius, stem } = frames[size];
  const left = from === 0 && placed.every(({ value }) => value > to / 20) ? 1 : margin;
  const x = (value: number) => left + ((value - from) / (to - from)) * (width - left - margin);
  const y = height / 2;
  const print = (number: number) =>
    formatClaim({ id: own.claim, value: { number }, unit, qualifier: 'exact' });
  const hasZero = from <= 0 && to >= 0 && !units[unit].withoutZero;
  const stemOf = (row: ChartRow): StripShape[] =>
    hasZero && qualifierStyle(row)
      ? [line([x(0), y], [x(row.value), y], { 'stroke-width': stem, stroke: 'currentcolor', ...dash(row) })]
      : [];
  const reachOf = ({ reach }: ChartRow): StripShape[] =>
    reach
      ? [
          line([x(reach.from), y], [x(reach.to), y], {
            'stroke-width': reach.isRange ? 7 : 1.5,
            stroke: 'currentcolor',
            ...(reach.isRange && { 'stroke-opacity': pale }),
          }),
          ...[reach.from, reach.to].map((end) =>
            line([x(end), y - 4], [x(end), y + 4], { 'stroke-width': 1.5, stroke: 'currentcolor' }),
          ),
        ]
      : [];
  const markOf = (row: ChartRow, r: number): StripShape[] => {
    if (!qualifierStyle(row)) return [];
    const mark = row.reach?.isRange ? [] : markShapes(markShape(row), x(row.value), y, r);
    return [...reachOf(row), ...mark];
  };
  const scale = line([x(from), y], [x(to), y], { stroke: 'var(--grid)', 'stroke-width': 1 });
  const tracks =
    size === 'rows'
      ? rows.map((row, index) => [
          scale,
          ...(qualifierStyle(own) ? [rule(x(own.value), height, index === 0)] : []),
          ...stemOf(row),
          ...markOf(row, radius),
        ])
      : [
          [
            scale,
            ...rows.slice(1).flatMap((row) => coloured(markOf(row, radius - 0.7), 'var(--context)')),
            ...coloured([...(rows.length === 1 ? stemOf(own) : []), ...markOf(own, radius)], 'var(--accent)'),
          ],
        ];
  return { width, height, tracks, ends: [from === 0 ? '0' : print(from), print(to)] };
}

/** Runs far beyond its own track, so that the lines of all rows are one; the list clips it. */
function rule(at: number, height: number, first: boolean): StripShape {
  return line([at, first ? height / 2 : -4 * height], [at, 5 * height], {
    stroke: 'var(--accent)',
    'stroke-width': 1,
    'stroke-opacity': 0.5,
  });
}

function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  attributes: StripShape[1],
): StripShape {
  return ['path', { d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, fill: 'none', ...attributes }];
}

function dash(row: ChartRow): Record<string, string> {
  const { strokeDasharray } = lineDash(row);
  return strokeDasharray ? { 'stroke-dasharray': strokeDasharray } : {};
}

/** A mark of one value: what `markShape` says, as shapes. */
function markShapes(
  { symbol, body, rotate, size }: MarkShape,
  cx: number,
  cy: number,
  r: number,
): StripShape[] {
  const look = {
    fill: body ? 'currentcolor' : 'var(--paper)',
    stroke: 'currentcolor',
    'stroke-width': 1.6,
  };
  // What is pale lets nothing show through: paper first.
  const under = body > 0 && body < 1 ? { ...look, fill: 'var(--paper)' } : undefined;
  const faint = under ? { 'fill-opacity': body } : {};
  const shape = (attributes: StripShape[1]): StripShape =>
    symbol === 'circle'
      ? ['circle', { cx: round(cx), cy: round(cy), r: round(r * size), ...attributes }]
      : ['path', { d: outline(symbol, cx, cy, r * size, rotate), ...attributes }];
  return [...(under ? [shape(under)] : []), shape({ ...look, ...faint })];
}

/** Corners of a mark on a circle around the origin, in degrees; a cross is two lines. */
const corners = {
  triangle: [-90, 30, 150],
  square: [-135, -45, 45, 135],
  times: [-135, 45, -45, 135],
} as const;

function outline(
  symbol: Exclude<MarkShape['symbol'], 'circle'>,
  cx: number,
  cy: number,
  r: number,
  rotate: number,
): string {
  const points = corners[symbol].map((angle) => {
    const radians = ((angle + rotate) * Math.PI) / 180;
    return `${round(cx + 1.25 * r * Math.cos(radians))} ${round(cy + 1.25 * r * Math.sin(radians))}`;
  });
  return symbol === 'times'
    ? `M${points[0]}L${points[1]}M${points[2]}L${points[3]}`
    : `M${points.join('L')}Z`;
}

function coloured(shapes: readonly StripShape[], colour: string): StripShape[] {
  return shapes.map(([tag, attributes]) => [
    tag,
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, value === 'currentcolor' ? colour : value]),
    ),
  ]);
}

/** The scale: from zero to a round number beyond the largest value, or around the values where zero says nothing. */
function domain(values: readonly number[], unit: UnitId): { readonly from: number; readonly to: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (units[unit].withoutZero) {
    const room = Math.max(1, Math.ceil((most - least) / 5));
    return { from: Math.floor(least) - room, to: Math.ceil(most) + room };
  }
  if (least < 0) return { from: -roundUp(-least * 1.08), to: most > 0 ? roundUp(most * 1.08) : 0 };
  if (unit === 'percent' && most > 60 && most <= 100) return { from: 0, to: 100 };
  return { from: 0, to: roundUp(most * 1.08) };
}

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = steps.find((one) => one * power >= value) ?? 10;
  return Number((step * power).toPrecision(12));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
