import type { ChartRow } from '../edition/chartRow.ts';
import { derivedQualifier, isWide } from '../edition/derivedQualifier.ts';
import type { Direction } from '../edition/evaluateFormula.ts';
import { endsOf, fromEnds, rangeOverEnds } from '../edition/interval.ts';
import { formatClaim } from '../format/formatClaim.ts';
import { formatInterval } from '../format/formatInterval.ts';

/** What something follows from: a claim, or what a reader assumes of it. */
export type Given = Pick<ChartRow, 'value' | 'qualifier' | 'bound' | 'interval'>;

/** What follows, no firmer than what it follows from. */
export interface Followed extends Given {
  readonly unit: ChartRow['unit'];
  /** As at a mark: “≈ 12.4 %”. */
  readonly printed: string;
  /** As in a sentence: “around 12.4 %”. */
  readonly said: string;
  /** How far rounding lets it go: “between 8 % and 15 %”; undefined where that is no more than it is printed with. */
  readonly between: string | undefined;
}

/** How what follows is printed. */
interface Printing {
  readonly unit: ChartRow['unit'];
  readonly decimals: number;
}

/** An assumption that sets no more than a lower bound. */
export function moreThan(value: number): Given {
  return { value, qualifier: 'more-than', bound: undefined, interval: { from: value, to: null } };
}

/**
 * What follows from claims by a function, with the interval and the qualifier that they give it.
 *
 * @param compute only rises or only falls in each of its arguments
 */
export function follow(
  given: readonly Given[],
  compute: (...values: number[]) => number,
  { unit, decimals }: Printing,
): Followed {
  const values = given.map(({ value }) => value);
  const exact = compute(...values);
  const range = rangeOverEnds(
    compute,
    given.map(({ interval }) => fromEnds(interval)),
  );
  const value = Number(exact.toFixed(decimals));
  const firm = given.map((one, at) => ({ ...one, direction: directionOf(compute, values, at) }));
  const firmness = derivedQualifier(firm, isWide(range, value, decimals));
  const interval = endsOf(range);
  const claim = { id: 'what-if', unit, value: { number: value }, ...firmness };
  const isAbout = [firmness.qualifier, firmness.bound].includes('about');
  return {
    value: exact,
    unit,
    qualifier: firmness.qualifier,
    bound: firmness.bound,
    interval,
    printed: formatClaim(claim),
    said: formatClaim(claim, { form: 'prose' }),
    between: isAbout ? formatInterval({ id: claim.id, unit, interval, decimals }) : undefined,
  };
}

/** What an argument does to a function that only rises or only falls with it. */
function directionOf(
  compute: (...values: number[]) => number,
  values: readonly number[],
  at: number,
): Direction {
  const more = values.map((value, index) =>
    index === at ? value + Math.max(Math.abs(value), 1) / 100 : value,
  );
  const change = compute(...more) - compute(...values);
  if (Number.isNaN(change)) return 'both';
  return change > 0 ? 'rises' : change < 0 ? 'falls' : 'stays';
}
