import * as words from '#edition/data/language.ts';
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
