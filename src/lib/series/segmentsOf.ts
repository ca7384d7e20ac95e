/** A value at a year. */
export interface YearValue {
  readonly year: number;
  /** In the unit of its series, unscaled. */
  readonly value: number;
}

/**
 * The runs of values that a line may join: no line crosses a year without a value, nor a break in the series.
 *
 * @param points in the order of time
 * @param breaks years whose value is not comparable with the one before
 */
export function segmentsOf<Point extends YearValue>(
  points: readonly Point[],
  breaks: readonly number[],
): readonly (readonly Point[])[] {
  const segments: Point[][] = [];
  for (const point of points) {
    const current = segments.at(-1);
    const last = current?.at(-1);
    if (current && last && point.year === last.year + 1 && !breaks.includes(point.year)) current.push(point);
    else segments.push([point]);
  }
  return segments;
}
