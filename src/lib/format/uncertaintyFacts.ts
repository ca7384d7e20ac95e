import * as words from '#edition/data/language.ts';
import type { Claim } from '../schema/claim.ts';
import type { Uncertainty } from '../schema/uncertainty.ts';
import { distanceUnit, type UnitId, units } from '../schema/unit.ts';
import { formatUncertainty } from './formatQuantity.ts';

/** What a source says of how certain a number is, in full, each fact with its name: for records and cards. None where it says nothing. */
export function uncertaintyFacts({
  uncertainty,
  p,
  unit,
}: Pick<Claim, 'uncertainty' | 'p' | 'unit'>): readonly (readonly [name: string, says: string])[] {
  return [
    ...(uncertainty
      ? [[words.values.uncertainty, formatUncertainty(uncertainty, true, unitOf(uncertainty, unit))] as const]
      : []),
    ...(p ? [[words.values.p, p] as const] : []),
  ];
}

/** What an uncertainty is in: a distance from a value in per cent is in percentage points, an end of an interval is itself in per cent. */
function unitOf(uncertainty: Uncertainty, unit: UnitId) {
  // A sign that stands before numbers cannot stand before words.
  return { ...units['spread' in uncertainty ? distanceUnit(unit) : unit], place: 'after' } as const;
}
