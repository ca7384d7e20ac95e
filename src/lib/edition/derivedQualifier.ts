import { scaleOf } from '../format/formatNumber.ts';
import type { Claim } from '../schema/claim.ts';
import { type OpenSide, sideOf } from '../schema/qualifier.ts';
import type { Direction } from './evaluateFormula.ts';
import type { Interval } from './interval.ts';

/** How firm a value is: its qualifier, and the bound inside it. */
export type Firmness = Pick<Claim, 'qualifier' | 'bound'>;

/** What a value is computed from: how firm it is, and what it does to the result as it grows. */
export type FirmInput = Firmness & { readonly direction: Direction };

const hedges = ['potential', 'goal'] as const;

/**
 * How firm a computed value is. A bound goes through where the result rises with its input and turns round where it
 * falls; bounds that pull both ways leave nothing bounded. An estimate stays an estimate, and a possibility or a goal
 * what it is: the rest then is the bound inside it.
 *
 * @param wide whether the inputs' rounding moves the result by more than one in its last printed digit, to either side
 * @throws Error for what no qualifier can say: a goal and a possibility in one, a possible bound that is an estimate, a
 *   multiple without a base, a value in words
 */
export function derivedQualifier(
  inputs: readonly FirmInput[],
  wide: Readonly<Record<OpenSide, boolean>>,
): Firmness {
  const says = (...ids: readonly Claim['qualifier'][]) =>
    inputs.some(({ qualifier, bound }) => ids.includes(qualifier) || (bound && ids.includes(bound)));
  for (const baseless of ['ratio-without-base', 'superlative'] as const)
    if (says(baseless))
      throw new Error(`an input is “${baseless}”, with no value behind it – compute it from another claim`);
  const [hedge, second] = hedges.filter((id) => says(id));
  if (second)
    throw new Error(
      'one input is a goal and another a possibility – no qualifier says both: compute it from one',
    );
  const bound = boundFrom(inputs, says('more-than', 'less-than'));
  const open = bound && sideOf({ qualifier: bound });
  const goesFar = (wide.above && open !== 'above') || (wide.below && open !== 'below');
  const isEstimate = bound !== 'not-bounded' && (goesFar || says('about'));
  if (hedge && bound && isEstimate)
    throw new Error(
      `the result is a ${hedge}, a bound and an estimate – no qualifier says all three: take the rounded input, or the bound, out`,
    );
  const rest = bound ?? (isEstimate ? 'about' : undefined);
  if (hedge) return { qualifier: hedge, bound: rest };
  if (bound && isEstimate) return { qualifier: 'about', bound };
  return { qualifier: rest ?? 'exact', bound: undefined };
}

/** Whether an interval goes farther from its value than one in the last printed digit, above and below. */
export function isWide(
  { low, high }: Interval,
  value: number,
  decimals: number,
): Readonly<Record<OpenSide, boolean>> {
  const step = (scaleOf(value) / 10 ** decimals) * (1 + 1e-9);
  return { above: high - value > step, below: value - low > step };
}

/** The bound that the bounds of inputs come to. @param isStrict whether the limit itself is left out */
function boundFrom(inputs: readonly FirmInput[], isStrict: boolean) {
  const sides = new Set(inputs.flatMap(openSides));
  if (sides.size === 2) return 'not-bounded';
  if (sides.has('above')) return isStrict ? 'more-than' : 'at-least';
  return sides.has('below') ? (isStrict ? 'less-than' : 'at-most') : undefined;
}

function openSides(input: FirmInput): readonly OpenSide[] {
  const side = sideOf(input);
  if (input.qualifier === 'not-bounded' || input.bound === 'not-bounded') return ['above', 'below'];
  if (!side || input.direction === 'stays') return [];
  if (input.direction === 'both') return ['above', 'below'];
  return [input.direction === 'rises' ? side : side === 'above' ? 'below' : 'above'];
}
