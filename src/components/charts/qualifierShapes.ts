import type { QualifierId } from '../../lib/vocabulary/qualifier.ts';
import type { MatrixRow } from './rows/matrixRow.ts';

/** How a qualifier is drawn where a claim is a single mark: bounds point their way, what is no value yet is hollow. */
export const qualifierShapes: Readonly<Record<QualifierId, NonNullable<MatrixRow['shape']>>> = {
  exact: 'solid',
  about: 'soft',
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
  potential: 'hollow',
  goal: 'flag',
  superlative: 'words',
  'ratio-without-base': 'ratio',
};
