import type { ChartRow } from '../../lib/figure/chartRow.ts';

/** How a qualifier is drawn on a bar: one form each, the same in every chart. */
export interface QualifierStyle {
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
