import { units } from '../vocabulary/unit.ts';
import { formatNumber } from './formatNumber.ts';

/** A share that is computed, to one decimal: `67.13` → “67.1 %” (narrow no-break space). */
export function formatPercent(value: number): string {
  return `${formatNumber(Number(value.toFixed(1)))}\u202f${units.percent.sign}`;
}
