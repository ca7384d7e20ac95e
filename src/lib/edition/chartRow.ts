import { printClaim, printMarked } from '../format/formatClaim.ts';
import { type Claim, numberOf } from '../schema/claim.ts';

/** What a chart needs to draw one claim: a place on a scale, a qualifier to draw, a name to speak, a link. */
export interface ChartRow {
  readonly claim: string;
  /** In the claim's unit, unscaled. */
  readonly value: number;
  readonly qualifier: Claim['qualifier'];
  readonly bound: Claim['bound'];
  /** What the mark is of, in a few words. */
  readonly label: string;
  /** Value with qualifier and unit, as printed at the mark; ƒ before a derived one. */
  readonly printed: string;
  /** Spoken name of the mark: “CATL, exactly, 37.9 %, share of …”. */
  readonly spoken: string;
  /** `claim:<id>`; the page that shows the chart turns it into a relative link. */
  readonly href: string;
}

/**
 * The row of a claim.
 *
 * @param claim a claim whose value is not in words
 * @param label what stands at the mark; the claim's subject when left out
 * @throws Error for a value in words, which has no place on a scale
 */
export function chartRow(claim: Claim, label: string = claim.subject): ChartRow {
  const isDerived = claim.status === 'derived';
  return {
    claim: claim.id,
    value: numberOf(claim),
    qualifier: claim.qualifier,
    bound: claim.bound,
    label,
    printed: printMarked(claim),
    spoken: `${claim.subject}, ${printClaim(claim, { form: 'spoken' })}, ${claim.measure}${isDerived ? ', derived' : ''}`,
    href: `claim:${claim.id}`,
  };
}

/** A claim’s value at a time. */
export interface PointRow extends ChartRow {
  /** Year. */
  readonly time: number;
}
