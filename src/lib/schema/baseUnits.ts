import type { UnitDefinition } from './unitDefinition.ts';

/** The units that the engine's rules and arithmetic speak of; an edition defines its own beside them. */
export const baseUnits = {
  percent: { sign: '%', name: 'per cent', factor: 0.01 },
  'percentage-points': { sign: 'percentage points', name: 'percentage points', factor: 0.01, signed: true },
  'percent-per-year': { sign: '% a year', name: 'per cent a year, compound', factor: 0.01, signed: true },
  times: { sign: 'times', name: 'times the base', singular: 'times' },
  index: { sign: '', name: 'index, 100 = before', withoutZero: true },
  year: { sign: '', name: 'calendar year', exact: true, signed: true, withoutZero: true },
  years: { sign: 'years', name: 'years', counted: true, exact: true },
  rank: { sign: '', name: 'rank', exact: true, withoutZero: true },
  number: { sign: '', name: 'pure number', signed: true },
  none: { sign: '', name: 'no unit (words)', exact: true },
} as const satisfies Readonly<Record<string, UnitDefinition>>;
