import * as words from '#edition/data/language.ts';
import { formatClaim, formatMarkedClaim } from '../format/formatClaim.ts';
import { type Claim, voiceOf } from '../schema/claim.ts';
import { numberOf } from '../schema/claimValue.ts';
import { type Ends, endsOf } from './interval.ts';
import { intervalOf, type Reach, reachOf } from './statedInterval.ts';

/** A claim as a mark of a chart: its value, how firm it is, what is printed and spoken of it, where it leads. */
export interface ChartRow<Value extends number | string = number> {
  readonly claim: string;
  /** Whose value it is: the colour of its mark follows. */
  readonly voice: Claim['status'];
  /** In the claim's unit, unscaled; the words of a value in words. */
  readonly value: Value;
  /** First and last year of a value that is a span. */
  readonly span?: YearSpan;
  readonly unit: Claim['unit'];
  readonly qualifier: Claim['qualifier'];
  readonly bound: Claim['bound'];
  /** What it may be, in its unit: as far as it is rounded, without end where it is a bound; null for such an end. */
  readonly interval: Ends;
  /** From where to where its source says that it reaches: a range, or an uncertainty. */
  readonly reach?: Reach;
  /** What the mark is of, in a few words. */
  readonly label: string;
  /** Value with qualifier and unit, as printed at the mark; ƒ before a derived one. */
  readonly printed: string;
  /** The same without the uncertainty, for charts that draw that; absent where there is none. */
  readonly short?: string;
  /** Spoken name of the mark: “CATL, exactly, 37.9 %, share of …”. */
  readonly spoken: string;
  /** `claim:<id>`; the page that shows the chart turns it into a relative link. */
  readonly href: string;
}

/** Years from one to another; the last counts whole. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** A claim’s value at a time. */
export interface PointRow extends ChartRow {
  /** Year. */
  readonly time: number;
}

/** A claim whose value is a span of years. */
export interface SpanRow extends ChartRow {
  readonly span: YearSpan;
}

/** A mark that shows no claim: a work cited, a policy, the base of an index. It has no qualifier to draw. */
export interface PlainRow {
  readonly spoken: string;
  readonly href: string;
  readonly claim?: never;
  readonly qualifier?: never;
  readonly bound?: never;
}

/** What a reader assumed. It is no firmer than the claim that it starts from, and drawn so. */
export interface AssumedRow extends PlainRow {
  readonly startsFrom: ChartRow;
}

/**
 * The row of a claim with a place on a scale.
 *
 * @param label what stands at the mark; the claim's subject when left out
 * @throws Error for a value in words, which has no place on a scale
 */
export function chartRow(claim: Claim, label: string = claim.subject): ChartRow {
  return { ...unscaledRow(claim, label), value: numberOf(claim) };
}

/** The row of any claim, for a chart without a scale. */
export function unscaledRow(claim: Claim, label: string = claim.subject): ChartRow<number | string> {
  const { value } = claim;
  const reach = reachOf(claim);
  const isDerived = claim.status === 'derived';
  return {
    claim: claim.id,
    voice: voiceOf(claim),
    value: 'text' in value ? value.text : numberOf(claim),
    ...('from' in value && { span: value }),
    unit: claim.unit,
    qualifier: claim.qualifier,
    bound: claim.bound,
    interval: endsOf(intervalOf(claim)),
    ...(reach && { reach }),
    label,
    printed: formatMarkedClaim(claim),
    ...(claim.uncertainty && { short: formatMarkedClaim({ ...claim, uncertainty: undefined }) }),
    spoken: `${[claim.subject, formatClaim(claim, { form: 'spoken' }), claim.measure].join(words.locale.comma)}${isDerived ? words.marks.asDerived : ''}`,
    href: `claim:${claim.id}`,
  };
}

/**
 * The row of a span of years.
 *
 * @throws Error for any other value
 */
export function spanRow(claim: Claim, label: string = claim.subject): SpanRow {
  const { span, ...row } = chartRow(claim, label);
  if (!span) throw new Error(`claim “${claim.id}” is not a span of years, so it cannot be drawn as one`);
  return { ...row, span };
}
