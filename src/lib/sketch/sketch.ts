import * as words from '#edition/data/language.ts';
import type { PointRow } from '../edition/chartRow.ts';
import { type SeriesLine, type SeriesPoint, yearsFrom } from '../edition/series.ts';
import { formatClaim } from '../format/formatClaim.ts';

/**
 * A question that a reader answers with a line: two values of the paper, nothing between them, and independent series that
 * are shown afterwards. Data alone, so that the build and the page's script draw it by the same functions.
 */
export interface Sketch {
  readonly id: string;
  readonly title: string;
  /** What is given and what is asked, in two or three sentences. */
  readonly question: string;
  /** The two values that the line runs between. */
  readonly first: PointRow;
  readonly last: PointRow;
  readonly series: readonly SketchSeries[];
  /** Id of the figure that shows the same. */
  readonly figure: string;
  /** The scale begins at zero and ends here. */
  readonly max: number;
  readonly levels: readonly number[];
  /** Of the reader's values. */
  readonly step: number;
}

/** An independent line, with a look that tells it from others and its publisher in a word. */
export interface SketchSeries extends SeriesLine {
  readonly who: string;
  readonly symbol?: 'circle' | 'square' | 'triangle';
  readonly dash?: 'dashed' | 'dotted';
  /** Pixels to move the label at its end by. */
  readonly dy?: number;
}

/** What a reader drew: a value by year; years that are left out were not drawn. */
export type Drawn = Readonly<Record<number, number>>;

/** A line without what lies outside the years from one to another. */
export function withinYears<Line extends SeriesLine>(line: Line, from: number, to: number): Line {
  const segments = line.segments.map((points) => points.filter(({ year }) => year >= from && year <= to));
  return { ...line, segments: segments.filter(({ length }) => length > 0) };
}

/** The years that the reader draws: those between the two that are given. */
export function openYears({ first, last }: Pick<Sketch, 'first' | 'last'>): readonly number[] {
  return yearsFrom(first.time + 1, last.time - 1);
}

/** The nearest value that a reader can give. */
export function nearestValue({ max, step }: Pick<Sketch, 'max' | 'step'>, value: number): number {
  return Math.min(max, Math.max(0, Math.round(value / step) * step));
}

/**
 * What was drawn after a stroke from one place to another: each year that it passed has its value there.
 *
 * @param from where the stroke began; a stroke within a year sets that year
 */
export function drawStroke(
  sketch: Pick<Sketch, 'first' | 'last' | 'max' | 'step'>,
  drawn: Drawn,
  from: Place,
  to: Place,
): Drawn {
  const [left, right] = from.year <= to.year ? [from, to] : [to, from];
  const [nearest, passed] = [Math.round(to.year), { ...drawn } as Record<number, number>];
  for (const year of openYears(sketch)) {
    const part = right.year === left.year ? 0 : (year - left.year) / (right.year - left.year);
    if (year === nearest) passed[year] = nearestValue(sketch, to.value);
    else if (part >= 0 && part <= 1 && right.year > left.year)
      passed[year] = nearestValue(sketch, left.value + part * (right.value - left.value));
  }
  return passed;
}

/** A place on the two scales; a year need not be whole. */
interface Place {
  readonly year: number;
  readonly value: number;
}

/** Where the reader's line and the independent series differ, in one sentence. */
export function sayDifference(sketch: Sketch, drawn: Drawn): string {
  const said = words.sketching;
  const compared = openYears(sketch).flatMap((year) => {
    const own = drawn[year];
    const others = valuesIn(sketch, year);
    const [low, high] = [others[0], others.at(-1)];
    if (own === undefined || !low || !high) return [];
    const apart = own > high.value ? own - high.value : Math.min(0, own - low.value);
    return [{ year, own, low, high, apart }];
  });
  const worst = [...compared].sort((a, b) => Math.abs(b.apart) - Math.abs(a.apart))[0];
  if (!worst) return said.nothingToCompare;
  if (worst.apart === 0) return said.within(compared.length);
  const { year, own, low, high } = worst;
  const print = ({ value, qualifier }: Pick<SeriesPoint, 'value' | 'qualifier'>) =>
    formatClaim({ id: sketch.id, value: { number: value }, unit: sketch.first.unit, qualifier });
  const theirs =
    low === high
      ? said.oneHas(low.who, print(low))
      : said.theyHave(print(low), low.who, print(high), high.who);
  const above = compared.filter(({ apart }) => apart > 0).length;
  const below = compared.filter(({ apart }) => apart < 0).length;
  const sides =
    Math.max(above, below) === compared.length
      ? said.allOnOneSide(above === 0 ? 'below' : 'above', compared.length)
      : said.onBothSides(compared.length, above, below);
  return [said.furthest(year, print({ value: own, qualifier: 'exact' }), theirs), sides].join(
    words.locale.space,
  );
}

/** What the series have in a year, from the least on. */
function valuesIn({ series }: Pick<Sketch, 'series'>, year: number): (SeriesPoint & { who: string })[] {
  return series
    .flatMap(({ who, segments }) => segments.flat().map((point) => ({ ...point, who })))
    .filter((point) => point.year === year)
    .sort((a, b) => a.value - b.value);
}
