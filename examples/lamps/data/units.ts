/** Units that the made-up paper's values have, besides those of the engine. */
export const units = {
  minutes: { sign: 'minutes', name: 'minutes', signed: true },
  weeks: { sign: 'weeks', name: 'weeks' },
  euro: { sign: '€', name: 'euro', place: 'before' },
  'per-thousand': { sign: 'per 1,000', name: 'for each thousand' },
  people: { sign: 'people', name: 'people', counted: true },
  'change-percent': { sign: '%', name: 'per cent, as a change', factor: 0.01, signed: true },
} as const;
