import { formatNumber } from '../../../lib/print/formatNumber.ts';
import { type UnitId, units } from '../../../lib/vocabulary/unit.ts';
import type { Level } from './levelMarks.ts';

/**
 * Levels at values, each printed.
 *
 * @param unit whose sign follows the number; none where the chart says elsewhere what is counted
 */
export function levelsAt(values: readonly number[], unit: UnitId = 'none'): Level[] {
  const { sign } = units[unit];
  return values.map((value) => ({
    value,
    label: [formatNumber(value), sign].filter(Boolean).join('\u202f'),
  }));
}
