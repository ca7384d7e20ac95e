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

/** A whole number up to ten in words, as prose prints counts; undefined for any other number. */
export function numberWord(value: number, kind: 'cardinal' | 'ordinal' = 'cardinal'): string | undefined {
  return (kind === 'cardinal' ? cardinals : ordinals)[value] || undefined;
}
