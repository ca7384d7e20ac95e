import type { ChartRow } from '../../lib/edition/chartRow.ts';
import type { QualifierId } from '../../lib/schema/qualifier.ts';
import { linked } from './linked.ts';
import type { MatrixRow } from './matrixLayout.ts';
import { ink } from './theme.ts';

/** How a qualifier is drawn on a bar: one form each, the same in every chart. */
interface QualifierStyle {
  /** `solid`, `soft` (fades out at the value), `fading` (fades in up to a limit) or `hollow`. */
  readonly body: 'solid' | 'soft' | 'fading' | 'hollow';
  /** What stands at the value: nothing, an arrow that points on, a line that closes, or a goal’s flag. */
  readonly end: 'plain' | 'arrow' | 'limit' | 'flag';
}

/**
 * The drawn form of a row's qualifier and bound.
 *
 * @returns undefined where the claim has no place on a scale: a ratio without a base, a superlative
 */
export function qualifierStyle({
  qualifier,
  bound,
}: Pick<ChartRow, 'qualifier' | 'bound'>): QualifierStyle | undefined {
  switch (qualifier) {
    case 'exact':
      return { body: 'solid', end: 'plain' };
    case 'about':
      return { body: 'soft', end: 'plain' };
    case 'more-than':
    case 'at-least':
      return { body: 'solid', end: 'arrow' };
    case 'less-than':
    case 'at-most':
      return { body: 'fading', end: 'limit' };
    case 'potential':
      return { body: 'hollow', end: bound === 'more-than' || bound === 'at-least' ? 'arrow' : 'plain' };
    case 'goal':
      return { body: 'hollow', end: 'flag' };
    default:
      return undefined;
  }
}

/** How a qualifier is drawn where a claim is a single mark: bounds point their way, what is no value yet is hollow. */
export const qualifierShapes: Readonly<Record<QualifierId, NonNullable<MatrixRow['shape']>>> = {
  exact: 'solid',
  about: 'soft',
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
  potential: 'hollow',
  goal: 'flag',
  superlative: 'words',
  'ratio-without-base': 'ratio',
};

/** Look of the arrow that says of a value, a count or a span: it goes on from here. */
export const openEnd = { strokeWidth: 2, headLength: 7, headAngle: 70 } as const;

/** Look of a value of the paper on a scale of time: larger than any independent one, and a link to its claim. */
export const paperDot = { r: 6.5, fill: ink.focus, ...linked } as const;
