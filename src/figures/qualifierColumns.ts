import { evidenceMap } from '#edition/data/language.ts';
import type { MatrixColumn } from '../components/charts/matrix.ts';
import type { QualifierId } from '../lib/schema/qualifier.ts';

/** A column, with the qualifiers in it. */
interface QualifierColumn extends MatrixColumn {
  readonly qualifiers: readonly QualifierId[];
}

/** The qualifiers from firm to open: each by itself where there is room, in groups where there is none. */
export const qualifierColumns: Readonly<Record<'wide' | 'narrow', readonly QualifierColumn[]>> = {
  wide: [
    { id: 'exact', label: evidenceMap.columns.exact, qualifiers: ['exact'], width: 116 },
    { id: 'about', label: evidenceMap.columns.about, qualifiers: ['about'], width: 62 },
    { id: 'more-than', label: evidenceMap.columns['more-than'], qualifiers: ['more-than'], width: 86 },
    { id: 'at-least', label: evidenceMap.columns['at-least'], qualifiers: ['at-least'], width: 38 },
    {
      id: 'less-than',
      label: evidenceMap.columns['less-than'],
      qualifiers: ['less-than', 'at-most'],
      width: 38,
    },
    { id: 'potential', label: evidenceMap.columns.potential, qualifiers: ['potential'], width: 62 },
    { id: 'goal', label: evidenceMap.columns.goal, qualifiers: ['goal'], width: 62 },
    { id: 'superlative', label: evidenceMap.columns.superlative, qualifiers: ['superlative'], width: 62 },
    { id: 'ratio', label: evidenceMap.columns.ratio, qualifiers: ['ratio-without-base'], width: 32 },
  ],
  narrow: [
    { id: 'exact', label: evidenceMap.columns.exact, qualifiers: ['exact'], width: 86 },
    {
      id: 'bound',
      label: evidenceMap.columns.bound,
      qualifiers: ['more-than', 'at-least', 'less-than', 'at-most'],
      width: 86,
    },
    { id: 'about', label: evidenceMap.columns.about, qualifiers: ['about'], width: 64 },
    { id: 'open', label: evidenceMap.columns.open, qualifiers: ['potential', 'goal'], width: 64 },
    {
      id: 'words',
      label: evidenceMap.columns.words,
      qualifiers: ['superlative', 'ratio-without-base'],
      width: 60,
    },
  ],
};

/** @throws Error for a qualifier that no column has: its claims would be in no cell */
export function columnWith(qualifier: QualifierId, columns: readonly QualifierColumn[]): QualifierColumn {
  const column = columns.find(({ qualifiers }) => qualifiers.includes(qualifier));
  if (!column) throw new Error(`no column for “${qualifier}” – src/figures/qualifierColumns.ts`);
  return column;
}
