import * as words from '#edition/data/language.ts';
import type { Claim } from '../schema/claim.ts';
import { units } from '../schema/unit.ts';
import { formatUncertainty, formatUnit } from './formatQuantity.ts';

/** What a source says of how certain a number is, in full, each fact with its name: for records and cards. None where it says nothing. */
export function uncertaintyFacts({
  uncertainty,
  p,
  unit,
}: Pick<Claim, 'uncertainty' | 'p' | 'unit'>): readonly (readonly [name: string, says: string])[] {
  return [
    ...(uncertainty
      ? [
          [
            words.values.uncertainty,
            formatUnit(formatUncertainty(uncertainty, true), afterWords(unit)),
          ] as const,
        ]
      : []),
    ...(p ? [[words.values.p, p] as const] : []),
  ];
}

/** A sign that stands before numbers cannot stand before words. */
function afterWords(unit: Claim['unit']) {
  return { ...units[unit], place: 'after' } as const;
}
