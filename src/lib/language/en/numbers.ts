const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** How numbers, units and times are printed. */
export const numbers = {
  /** The scales that large numbers are written in: one in it, where it begins, and what follows the digits. */
  scales: [
    { size: 1, from: 0, name: '' },
    { size: 1e6, from: 1e6, name: '\u00a0million' },
    { size: 1e9, from: 1e9, name: '\u00a0billion' },
    { size: 1e12, from: 1e12, name: '\u00a0trillion' },
  ],
  /** A whole number in words as prose prints it, where it has any. */
  cardinal: (value: number): string | undefined => cardinals[value] || undefined,
  /** A rank in words. */
  ordinal: (value: number) => ordinals[value] || `number ${value}`,
  /** Digits with the sign or word of their unit. */
  withUnit: (digits: string, sign: string, value: number) => {
    const one = value === 1 && /^[a-z ]+s$/.test(sign) ? sign.slice(0, -1) : sign;
    return `${digits}${/^[a-z]{4,}/.test(sign) ? '\u00a0' : '\u202f'}${one}`;
  },
  /** From one number to another, both above zero and in one scale. */
  range: (from: string, to: string) => `${from}–${to}`,
  /** The head of a column with the unit of its numbers. */
  headWithUnit: (title: string, sign: string) => `${title}, ${sign}`,
  percent: (digits: string) => `${digits}\u202f%`,
  /** Of a time that nobody states. */
  noPeriod: 'not stated',
  year: (year: string) => year,
  endOfYear: (year: string) => `end of ${year}`,
  /** From one year to another. */
  years: (from: string, to: string) => `${from}–${to}`,
};
