import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import type { QualifierId } from '../../lib/schema/qualifier.ts';

/** What a form of chart knows of how firm a value is; a mark that shows no claim has no qualifier. */
export interface Qualified {
  readonly qualifier?: QualifierId | undefined;
  readonly bound?: ChartRow['bound'];
  readonly reach?: ChartRow['reach'];
}

/** How a qualifier is drawn where a value has an extent: a bar, cells, a span, a bracket. */
export interface QualifierStyle {
  /** `solid`, `soft` (fades out at the value), `fading` (anything up to a limit) or `hollow`. */
  readonly body: 'solid' | 'soft' | 'fading' | 'hollow';
  /** What stands at the value: nothing, an arrow that points on, a line that closes, or a goal’s flag. */
  readonly end: 'plain' | 'arrow' | 'limit' | 'flag';
}

/**
 * The drawn form of a qualifier and of the bound inside it.
 *
 * @returns undefined where the claim has no place on a scale: a ratio without a base, a superlative, what is not bounded
 */
export function qualifierStyle({ qualifier = 'exact', bound, reach }: Qualified): QualifierStyle | undefined {
  if (bound === 'not-bounded') return undefined;
  switch (qualifier) {
    case 'exact':
      // A range has no end to be solid up to.
      return { body: reach?.isRange ? 'soft' : 'solid', end: 'plain' };
    case 'about':
      return { body: 'soft', end: bound ? endOf(bound) : 'plain' };
    case 'more-than':
    case 'at-least':
      return { body: 'solid', end: 'arrow' };
    case 'less-than':
    case 'at-most':
      return { body: 'fading', end: 'limit' };
    case 'potential':
      return { body: 'hollow', end: bound ? endOf(bound) : 'plain' };
    case 'goal':
      return { body: 'hollow', end: 'flag' };
    case 'superlative':
    case 'ratio-without-base':
    case 'not-bounded':
      return undefined;
  }
}

function endOf(bound: NonNullable<ChartRow['bound']>): QualifierStyle['end'] {
  return qualifierStyle({ qualifier: bound })?.end ?? 'plain';
}

/**
 * The same, for a chart that can show nothing but a place on a scale.
 *
 * @throws Error for a claim without one
 */
export function styleOnScale(row: Qualified & { readonly claim?: string }): QualifierStyle {
  const style = qualifierStyle(row);
  if (!style)
    throw new Error(
      `claim “${row.claim}” is “${row.qualifier}” and has no place on a scale: draw it as a bar, which is left out, or in a matrix`,
    );
  return style;
}

/** Whether a flag stands at the value. */
export function hasFlag(row: Qualified): boolean {
  return qualifierStyle(row)?.end === 'flag';
}

/** How a qualifier is drawn where a claim is a single mark. */
export interface MarkShape {
  readonly symbol: 'circle' | 'square' | 'triangle' | 'times';
  /** How dark its body is, from 0 (hollow) to 1. */
  readonly body: number;
  /** Degrees: on a scale from left to right a bound points its way. */
  readonly rotate: number;
  /** Each looks as large as the others. */
  readonly size: number;
}

/** Darkness of what is soft where nothing can fade. */
export const pale = 0.35;

/** The shape of a single mark: bounds point their way, what is no value yet is hollow. */
export function markShape(row: Qualified): MarkShape {
  const { qualifier } = row;
  if (qualifier === 'superlative') return { symbol: 'square', body: 0, rotate: 0, size: 0.95 };
  const style = qualifierStyle(row);
  // A ratio is a cross; what is not bounded lies on its side, and points both ways.
  if (!style)
    return { symbol: 'times', body: 0, rotate: qualifier === 'ratio-without-base' ? 0 : 45, size: 1 };
  if (style.end === 'flag') return { symbol: 'square', body: 0, rotate: 45, size: 0.85 };
  const body = { solid: 1, soft: pale, fading: 1, hollow: 0 }[style.body];
  if (style.end === 'plain') return { symbol: 'circle', body, rotate: 0, size: 1 };
  return { symbol: 'triangle', body, rotate: style.end === 'arrow' ? 90 : -90, size: 0.75 };
}

/** Dashes of a line or an outline too thin to fade: broken where its value is not given exactly. */
export function lineDash(row: Qualified): { readonly strokeDasharray?: string } {
  const body = qualifierStyle(row)?.body ?? 'solid';
  const dash = { solid: '', soft: '2,1.3', fading: '1,3', hollow: '7,4' }[body];
  return dash ? { strokeDasharray: dash } : {};
}

/** Look of the arrow that says of a value, a count or a span: it goes on from here. */
export const openEnd = { strokeWidth: 2, headLength: 7, headAngle: 70 } as const;

type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>;

/** Signs at the end of an extent, drawn as symbols that point to the right; the flag stands upright. */
const endSigns = {
  arrow: (pen: Pen) => {
    pen.moveTo(0, 0);
    pen.lineTo(14, 0);
    pen.moveTo(9, -4);
    pen.lineTo(14, 0);
    pen.lineTo(9, 4);
  },
  limit: (pen: Pen) => {
    pen.moveTo(0, -9);
    pen.lineTo(0, 9);
  },
  /** A pole that rises from the mark, with a pennant. */
  flag: (pen: Pen) => {
    pen.moveTo(0, 0);
    pen.lineTo(0, -20);
    pen.lineTo(10, -16.5);
    pen.lineTo(0, -13);
    pen.closePath();
  },
} as const satisfies Record<Exclude<QualifierStyle['end'], 'plain'>, (pen: Pen) => void>;

/**
 * Signs of the ends of rows.
 *
 * @param options places and colour, as of any dot; `rotate` where the scale does not run to the right
 */
export function endMarks<Row extends Qualified>(
  rows: readonly Row[],
  {
    rotate = 0,
    ...options
  }: Plot.DotOptions & { readonly rotate?: number; readonly stroke: Plot.ChannelValueSpec },
): Plot.Markish[] {
  return (['arrow', 'limit', 'flag'] as const).map((end) =>
    Plot.dot(
      rows.filter((row) => qualifierStyle(row)?.end === end),
      {
        ...options,
        symbol: { draw: endSigns[end] } as unknown as Plot.SymbolType,
        r: 1,
        ...(end === 'flag' ? { fill: options.stroke } : { rotate, strokeWidth: 2 }),
      },
    ),
  );
}
