import type { Source } from '../../../lib/schema/source.ts';

/** Kinds of source, from the producers of figures to those who pass them on; `none` where the paper gives none. */
export const sourceKinds: readonly {
  readonly id: Source['kind'] | 'none';
  readonly label: string;
  readonly focus?: boolean;
}[] = [
  { id: 'official-statistics', label: 'Official statistics' },
  { id: 'government-page', label: 'Government page' },
  { id: 'scholarly', label: 'Scholarly work' },
  { id: 'industry-report', label: 'Industry report' },
  { id: 'market-research', label: 'Market research' },
  { id: 'trade-press', label: 'Trade press' },
  { id: 'general-press', label: 'General press' },
  { id: 'social-media', label: 'Social media' },
  { id: 'none', label: 'No source given', focus: true },
];
