/** The shape of growth that a reader assumes between two known values. */
export type PathShape = 'linear' | 'compound' | 'logistic';

/** Two values with their years, and the value that a logistic path would approach. */
export interface PathEnds {
  readonly start: readonly [year: number, value: number];
  readonly end: readonly [year: number, value: number];
  /** Above both values; only a logistic path takes it. */
  readonly ceiling: number;
}

/**
 * The value in a year on a path through two known values.
 *
 * - linear: equal steps each year
 * - compound: an equal rate each year, v₀ · (v₁ ÷ v₀)^t
 * - logistic: K ÷ (1 + e^−(a + b·year)), the curve of Verhulst (1838) with ceiling K, put through both values by
 *   taking ln(v ÷ (K − v)) as a straight line
 *
 * @param year any year; before the first and after the second value the path goes on
 * @returns in the unit of the values
 * @throws RangeError when the ceiling of a logistic path is not above both values
 */
export function pathBetween(shape: PathShape, { start, end, ceiling }: PathEnds, year: number): number {
  const [[year0, value0], [year1, value1]] = [start, end];
  const part = (year - year0) / (year1 - year0);
  if (shape === 'linear') return value0 + part * (value1 - value0);
  if (shape === 'compound') return value0 * (value1 / value0) ** part;
  if (ceiling <= Math.max(value0, value1))
    throw new RangeError(`a ceiling of ${ceiling} is not above ${Math.max(value0, value1)}`);
  const odds = (value: number) => Math.log(value / (ceiling - value));
  return ceiling / (1 + Math.exp(-(odds(value0) + part * (odds(value1) - odds(value0)))));
}
