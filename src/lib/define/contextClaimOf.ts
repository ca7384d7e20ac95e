import { lookUp } from '../lookUp.ts';
import type { Claim, contextClaim } from '../records/claim.ts';
import type { ContextSeries } from '../records/contextSeries.ts';
import { pointOf } from '../series/pointOf.ts';

/** A parsed context claim as it is written down, with its id. */
export type ContextRecord = ReturnType<typeof contextClaim.parse> & { id: string };

/**
 * A context claim with the value, unit, qualifier, time and source of its point, or of its page.
 *
 * @param stands the claim of the paper that it stands beside; it takes section and paragraph from there
 * @throws Error for a series or point that does not exist
 */
export function contextClaimOf(
  record: ContextRecord,
  stands: Claim,
  series: Readonly<Record<string, ContextSeries>>,
): Claim {
  const { id, subject, measure, kind, scope, actors, note, beside } = record;
  const { value, unit, qualifier, period, source, inSeries } =
    'point' in record ? valueIn(series, record.point) : { ...record, inSeries: undefined };
  return {
    id,
    subject,
    measure,
    kind,
    scope,
    actors,
    note,
    value,
    unit,
    qualifier,
    period,
    status: 'context',
    section: stands.section,
    paragraph: stands.paragraph,
    sources: [],
    locator: '',
    context: { beside, source, ...(inSeries && { series: inSeries }) },
  };
}

function valueIn(
  series: Readonly<Record<string, ContextSeries>>,
  [id, line, at]: readonly [string, string, string],
) {
  const one = lookUp('context series', series, id);
  const { value, qualifier, source } = pointOf(one, line, at);
  return { value: { number: value }, unit: one.unit, qualifier, period: at, source, inSeries: id };
}
