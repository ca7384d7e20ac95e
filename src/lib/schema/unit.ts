import * as words from '#edition/data/language.ts';
import { units as ownUnits } from '#edition/data/units.ts';
import type { UnitDefinition } from './unitDefinition.ts';

/** The units that the engine's rules and arithmetic speak of; an edition defines its own beside them. */
export const baseUnits = {
  percent: { ...words.baseUnits.percent, factor: 0.01 },
  'percentage-points': { ...words.baseUnits['percentage-points'], factor: 0.01, signed: true },
  'percent-per-year': { ...words.baseUnits['percent-per-year'], factor: 0.01, signed: true },
  times: { ...words.baseUnits.times },
  index: { ...words.baseUnits.index, withoutZero: true },
  year: { ...words.baseUnits.year, exact: true, signed: true, withoutZero: true },
  years: { ...words.baseUnits.years, counted: true, exact: true },
  rank: { ...words.baseUnits.rank, exact: true, withoutZero: true },
  number: { ...words.baseUnits.number, signed: true },
  none: { ...words.baseUnits.none, exact: true },
} satisfies Readonly<Record<string, UnitDefinition>>;

/** The id of a unit: one of the engine’s or of the edition’s own. */
export type UnitId = keyof typeof baseUnits | keyof typeof ownUnits;

/** Every unit that a claim may carry. Values are stored unscaled: 3.61 trillion is 3.61e12. */
export const units: Readonly<Record<UnitId, UnitDefinition>> = { ...baseUnits, ...ownUnits };

/** The unit of how far one value lies from another in the same unit: of shares in per cent, percentage points. */
export function distanceUnit(unit: UnitId): UnitId {
  return unit === 'percent' ? 'percentage-points' : unit;
}

/** What each form of value may carry as its unit; a number may carry any that counts or measures. */
const unitsOf: Readonly<Record<string, readonly string[]>> = {
  text: ['none'],
  ordinal: ['rank'],
  date: ['year'],
  from: ['years', 'year'],
};

/** Finds units that their value cannot have: words in per cent, a date in kilometres. */
export function unitFits(
  { value, unit }: { readonly value: object; readonly unit: string },
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  const form = Object.keys(unitsOf).find((key) => key in value);
  const allowed = form ? unitsOf[form] : undefined;
  const fits = allowed ? allowed.includes(unit) : !['none', 'rank'].includes(unit);
  if (fits) return;
  const fix = allowed ? `write ${allowed.join(' or ')}` : 'write the unit of the number';
  context.addIssue({
    code: 'custom',
    path: ['unit'],
    message: `“${unit}” is no unit for such a value: ${fix}`,
  });
}
