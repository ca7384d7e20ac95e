import * as words from '#edition/data/language.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { Cell } from '../schema/figure.ts';
import type { IndependentPoint, IndependentSeries } from '../schema/independentSeries.ts';
import { didYouMean } from '../validate/suggestion.ts';
import type { Reach } from './statedInterval.ts';

/**
 * The point of a series on one line at one time.
 *
 * @throws Error that names the points the series has
 */
export function pointOf(
  { id, points }: Pick<IndependentSeries, 'id' | 'points'>,
  line: string,
  at: string,
): IndependentPoint {
  const found = points.find((point) => point.line === line && point.at === at);
  if (found) return found;
  const times = points.filter((point) => point.line === line).map((point) => point.at);
  const has = times.length
    ? `“${line}” at ${times.join(', ')}`
    : [...new Set(points.map((point) => point.line))].join(', ');
  throw new Error(`independent series “${id}” has no point “${line}” at ${at}; it has ${has}`);
}

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

/** A value of an independent series as a mark of a chart. */
export interface SeriesPoint extends YearValue {
  readonly qualifier: IndependentPoint['qualifier'];
  /** Which line of its series it is on. */
  readonly line: string;
  /** From where to where its source says that it reaches, where it says so. */
  readonly reach?: Reach;
}

/** A point of a series at its year; a month counts as its year. */
export function seriesPoint({ at, value, qualifier, line }: IndependentPoint): SeriesPoint {
  return { year: Number(at.slice(0, 4)), value, qualifier, line };
}

/** The years from the first to the last, both included. */
export function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A value of a series as printed, with its qualifier. */
export function printPoint(series: IndependentSeries, line: string, at: string): string {
  const { value, qualifier } = pointOf(series, line, at);
  return formatClaim({ id: series.id, value: { number: value }, unit: series.unit, qualifier });
}

/** The cell of a table for one value of an independent series; a dash where the series has none. */
export function seriesCell({ id, points }: IndependentSeries, line: string, year: number): Cell {
  const found = points.find((point) => point.line === line && point.at.slice(0, 4) === String(year));
  return found ? { series: id, line, at: found.at } : '—';
}

/** One line of a series, ready to be drawn. */
export interface SeriesLine {
  /** Stands at its end: publisher, what is counted. */
  readonly label: string;
  /** Runs of values that may be joined. */
  readonly segments: readonly (readonly SeriesPoint[])[];
  /** Years before whose value the series breaks. */
  readonly breaks: readonly number[];
  /** `series:<id>`; of the paper's own `table:<id>`. */
  readonly href: string;
  /** Left out of an independent series. */
  readonly voice?: 'as-stated';
  readonly spoken: string;
}

/**
 * A line of a series.
 *
 * @param line which one, where the series has several
 * @param label what stands at its end
 */
export function seriesLine(series: IndependentSeries, line: string, label: string): SeriesLine {
  const points = series.points.filter((point) => point.line === line).map(seriesPoint);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) {
    const lines = [...new Set(series.points.map((point) => point.line))];
    throw new Error(
      `independent series “${series.id}” has no line “${line}” – ${didYouMean(line, lines, `its lines are ${lines.join(', ')}`)}`,
    );
  }
  const print = (value: number) =>
    formatClaim({ id: series.id, value: { number: value }, unit: series.unit, qualifier: 'exact' });
  const breaks = series.breaks.map(({ at }) => Number(at));
  return {
    label,
    segments: segmentsOf(points, breaks),
    breaks,
    href: `series:${series.id}`,
    spoken: words.values.fromTo(
      [series.publisher, series.title].join(words.locale.comma),
      print(first.value),
      first.year,
      print(last.value),
      last.year,
    ),
  };
}
