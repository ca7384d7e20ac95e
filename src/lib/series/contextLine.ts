import { printClaim } from '../print/printClaim.ts';
import type { ContextSeries } from '../records/contextSeries.ts';
import { segmentsOf, type YearValue } from './segmentsOf.ts';

/** One line of an independent series, ready to be drawn. */
export interface ContextLine {
  /** Stands at its end: publisher, what is counted. */
  readonly label: string;
  /** Runs of values that may be joined. */
  readonly segments: readonly (readonly YearValue[])[];
  /** Years before whose value the series breaks. */
  readonly breaks: readonly number[];
  /** `series:<id>`. */
  readonly href: string;
  readonly spoken: string;
}

/**
 * A line of a series.
 *
 * @param line which one, where the series has several
 * @param label what stands at its end
 */
export function contextLine(series: ContextSeries, line: string, label: string): ContextLine {
  const points = series.points
    .filter((point) => point.line === line)
    .map(({ at, value }) => ({ year: Number(at.slice(0, 4)), value }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error(`context series “${series.id}” has no line “${line}”`);
  const print = (value: number) =>
    printClaim({ id: series.id, value: { number: value }, unit: series.unit, qualifier: 'exact' });
  const breaks = series.breaks.map(({ at }) => Number(at));
  return {
    label,
    segments: segmentsOf(points, breaks),
    breaks,
    href: `series:${series.id}`,
    spoken: `${series.publisher}, ${series.title}: ${print(first.value)} in ${first.year}, ${print(last.value)} in ${last.year}`,
  };
}
