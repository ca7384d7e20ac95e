import { expect, it } from 'vitest';
import { looseNumerals } from '../../../src/lib/validate/looseNumerals.ts';

const names = ['5G', 'Level 3', 'L3+', '8797'];
const found = (text: string) => looseNumerals(text, names).map(({ numeral }) => numeral);

it.each([
  ['in 2024 and 2012–2020', ['2024', '2012–2020']],
  ['28,000 cars, 67.1 % or 3.61 trillion yuan', ['28,000', '67.1 %', '3.61', 'trillion']],
  ['six, eleven, twenty-five and ninety', ['six', 'eleven', 'twenty-five', 'ninety']],
  ['hundreds of millions; 5 per cent, five percent', ['hundreds', 'millions', '5', 'per cent', 'percent']],
  [
    'half, doubled, twice, tripling, tenfold, a quarter',
    ['half', 'doubled', 'twice', 'tripling', 'tenfold', 'quarter'],
  ],
  ['the sixth, the twentieth', ['sixth', 'twentieth']],
  ['½ and m²', ['½', '²']],
  ['Level 33, 8797.5, 8797 %, 15G', ['33', '8797.5', '8797 %', '15']],
])('looseNumerals(%j) finds the numerals', (text, numerals) => expect(found(text)).toEqual(numerals));

it.each([
  'one of five, first and third, a dual system',
  '5G, 8797 chips, Level 3, Level\n3, L3+, and L3+.',
  'often, weight, tension, sixpence, halfway, doublet, canine, millionaire',
])('looseNumerals(%j) finds nothing', (text) => expect(found(text)).toEqual([]));

it('looseNumerals(text, names, false) looks for digits only', () =>
  expect(looseNumerals('ten of 10', names, false)).toEqual([{ numeral: '10', index: 7 }]));
