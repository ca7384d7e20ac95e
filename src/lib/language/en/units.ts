/** The units that the engine's own rules speak of: the sign or word after a number, and the full name. */
export const baseUnits = {
  percent: { sign: '%', name: 'per cent' },
  'percentage-points': { sign: 'percentage points', name: 'percentage points' },
  'percent-per-year': { sign: '% a year', name: 'per cent a year, compound' },
  times: { sign: 'times', name: 'times the base', singular: 'times' },
  index: { sign: '', name: 'index, 100 = before' },
  year: { sign: '', name: 'calendar year' },
  years: { sign: 'years', name: 'years' },
  rank: { sign: '', name: 'rank' },
  number: { sign: '', name: 'pure number' },
  none: { sign: '', name: 'no unit (words)' },
};
