import type { MatrixColumn } from '../../../components/charts/matrixLayout.ts';
import type { QualifierId } from '../../../lib/schema/qualifier.ts';

/** A column, with the qualifiers in it. */
export interface QualifierColumn extends MatrixColumn {
  readonly qualifiers: readonly QualifierId[];
}

/** The qualifiers from firm to open: each by itself where there is room, in groups where there is none. */
export const qualifierColumns: Readonly<Record<'wide' | 'narrow', readonly QualifierColumn[]>> = {
  wide: [
    { id: 'exact', label: 'exact', qualifiers: ['exact'], width: 106 },
    { id: 'about', label: 'about', qualifiers: ['about'], width: 56 },
    { id: 'more-than', label: 'more\nthan', qualifiers: ['more-than'], width: 82 },
    { id: 'at-least', label: 'at\nleast', qualifiers: ['at-least'], width: 42 },
    { id: 'less-than', label: 'less\nthan', qualifiers: ['less-than', 'at-most'], width: 42 },
    { id: 'potential', label: 'may', qualifiers: ['potential'], width: 46 },
    { id: 'goal', label: 'goal', qualifiers: ['goal'], width: 46 },
    { id: 'superlative', label: 'in words\nonly', qualifiers: ['superlative'], width: 82 },
    { id: 'ratio', label: 'times\nwhat?', qualifiers: ['ratio-without-base'], width: 56 },
  ],
  narrow: [
    { id: 'exact', label: 'exact', qualifiers: ['exact'], width: 86 },
    {
      id: 'bound',
      label: 'bound',
      qualifiers: ['more-than', 'at-least', 'less-than', 'at-most'],
      width: 100,
    },
    { id: 'about', label: 'about', qualifiers: ['about'], width: 54 },
    { id: 'open', label: 'may,\ngoal', qualifiers: ['potential', 'goal'], width: 46 },
    { id: 'words', label: 'words,\ntimes', qualifiers: ['superlative', 'ratio-without-base'], width: 74 },
  ],
};
