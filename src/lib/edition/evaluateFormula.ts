import { type Formula, inputsOf } from '../schema/formula.ts';
import { type UnitId, units } from '../schema/unit.ts';
import {
  differenceOf,
  type Interval,
  intersection,
  logarithmOf,
  negativeOf,
  only,
  powerOf,
  productOf,
  quotientOf,
  sumOf,
} from './interval.ts';

/** What an input does to the result as it grows: the result rises, falls, may do either, or stays as it is. */
export type Direction = 'rises' | 'falls' | 'both' | 'stays';

/** The value of each input by its id: an interval, or one number twice. In units of one: 35 % are 0.35. */
export type InputRanges = Readonly<Record<string, Interval>>;

/** What one of a unit is as a pure number: of per cent a hundredth. */
export function factorOf(unit: UnitId): number {
  return units[unit].factor ?? 1;
}

/** What a formula comes to at one value for each input. */
export function valueAt(formula: Formula, values: Readonly<Record<string, number>>): number {
  return rangeOf(
    formula,
    Object.fromEntries(Object.entries(values).map(([id, value]): [string, Interval] => [id, only(value)])),
  ).low;
}

/** What a formula can come to, and what each input does to it. */
export function evaluateFormula(
  formula: Formula,
  ranges: InputRanges,
): { readonly range: Interval; readonly directions: Readonly<Record<string, Direction>> } {
  const directions = Object.fromEntries(
    inputsOf(formula).map((id) => [id, directionOf(slopeOf(formula, id, ranges))]),
  );
  // An input that stands in a formula twice would count with both its ends at once; where its direction is known, it does not.
  const corner = (end: 'low' | 'high') => {
    const atEnd = Object.entries(ranges).map(([id, range]): [string, Interval] => {
      const other = end === 'low' ? 'high' : 'low';
      const direction = directions[id];
      return [id, direction === 'both' ? range : only(range[direction === 'falls' ? other : end])];
    });
    return rangeOf(formula, Object.fromEntries(atEnd))[end];
  };
  return {
    range: intersection(rangeOf(formula, ranges), { low: corner('low'), high: corner('high') }),
    directions,
  };
}

function directionOf({ low, high }: Interval): Direction {
  if (low === 0 && high === 0) return 'stays';
  if (low >= 0) return 'rises';
  return high <= 0 ? 'falls' : 'both';
}

const terms2 = (terms: readonly Formula[]) => terms as readonly [Formula, Formula];

/** Interval arithmetic, operation by operation. */
function rangeOf(formula: Formula, ranges: InputRanges): Interval {
  if ('claim' in formula) {
    const range = ranges[formula.claim];
    if (!range) throw new Error(`no value is known of “${formula.claim}”`);
    return range;
  }
  if ('constant' in formula) return only(formula.constant * factorOf(formula.unit ?? 'none'));
  const { operation, terms } = formula;
  const [first, second] = terms2(terms);
  const of = (term: Formula) => rangeOf(term, ranges);
  switch (operation) {
    case 'sum':
      return terms.map(of).reduce(sumOf);
    case 'product':
      return terms.map(of).reduce(productOf);
    case 'difference':
      return differenceOf(of(first), of(second));
    case 'quotient':
      return quotientOf(of(first), of(second));
    case 'power':
      return powerOf(of(first), of(second));
    case 'years':
      return of(first);
  }
}

/** How steeply a formula can rise with one input, by the rules of differentiation on intervals. */
function slopeOf(formula: Formula, id: string, ranges: InputRanges): Interval {
  if ('claim' in formula) return only(formula.claim === id ? 1 : 0);
  if ('constant' in formula) return only(0);
  const { operation, terms } = formula;
  const [first, second] = terms2(terms);
  const of = (term: Formula) => rangeOf(term, ranges);
  const slope = (term: Formula) => slopeOf(term, id, ranges);
  switch (operation) {
    case 'sum':
      return terms.map(slope).reduce(sumOf);
    case 'product':
      return terms
        .map((term, index) =>
          terms
            .filter((_, at) => at !== index)
            .map(of)
            .reduce(productOf, slope(term)),
        )
        .reduce(sumOf);
    case 'difference':
      return differenceOf(slope(first), slope(second));
    case 'quotient': {
      const up = quotientOf(slope(first), of(second));
      const down = quotientOf(productOf(of(first), slope(second)), productOf(of(second), of(second)));
      return sumOf(up, negativeOf(down));
    }
    case 'power': {
      const lower = powerOf(of(first), differenceOf(of(second), only(1)));
      const byBase = productOf(productOf(of(second), lower), slope(first));
      const byExponent = productOf(
        productOf(powerOf(of(first), of(second)), logarithmOf(of(first))),
        slope(second),
      );
      return sumOf(byBase, byExponent);
    }
    case 'years':
      return slope(first);
  }
}
