/** The values that something may have, both ends included; an end that is not bounded is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** All that there is. */
export const everything: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** The interval of one value. */
export function only(value: number): Interval {
  return { low: value, high: value };
}

/** From the smallest of some values to the largest; everything, where one of them is no number. */
function around(values: readonly number[]): Interval {
  if (values.some(Number.isNaN)) return everything;
  return { low: Math.min(...values), high: Math.max(...values) };
}

export function sumOf(one: Interval, other: Interval): Interval {
  const { low, high } = everything;
  return {
    low: unlessNaN(one.low + other.low, low),
    high: unlessNaN(one.high + other.high, high),
  };
}

function unlessNaN(value: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : value;
}

export function negativeOf({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

export function differenceOf(one: Interval, other: Interval): Interval {
  return sumOf(one, negativeOf(other));
}

/** Nothing times anything is nothing, also where the other has no end. */
export function productOf(one: Interval, other: Interval): Interval {
  const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);
  return around([one.low, one.high].flatMap((a) => [times(a, other.low), times(a, other.high)]));
}

/** What may be zero with both its signs, or is nothing else, has no inverse with ends. */
function inverseOf({ low, high }: Interval): Interval {
  if ((low < 0 && high > 0) || (low === 0 && high === 0)) return everything;
  if (low === 0) return { low: 1 / high, high: Number.POSITIVE_INFINITY };
  if (high === 0) return { low: Number.NEGATIVE_INFINITY, high: 1 / low };
  return { low: 1 / high, high: 1 / low };
}

export function quotientOf(one: Interval, other: Interval): Interval {
  return productOf(one, inverseOf(other));
}

/** Of a base that may be negative nothing is known. */
export function powerOf(base: Interval, exponent: Interval): Interval {
  if (base.low < 0) return everything;
  return around([base.low, base.high].flatMap((a) => [a ** exponent.low, a ** exponent.high]));
}

/** The natural logarithm of what is not negative. */
export function logarithmOf({ low, high }: Interval): Interval {
  return low < 0 ? everything : { low: Math.log(low), high: Math.log(high) };
}

/** What lies in both. */
export function intersection(one: Interval, other: Interval): Interval {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

/**
 * What a function can come to that only rises or only falls in each of its arguments: its extremes lie at their ends.
 *
 * @param compute arguments in, number out
 * @param ranges one for each argument
 */
export function rangeOverEnds(
  compute: (...values: number[]) => number,
  ranges: readonly Interval[],
): Interval {
  const ends = ranges.reduce<number[][]>(
    (rows, { low, high }) =>
      rows.flatMap((row) => [
        [...row, low],
        [...row, high],
      ]),
    [[]],
  );
  return around(ends.map((values) => compute(...values)));
}
