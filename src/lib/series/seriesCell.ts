import type { Cell } from '../figure/figure.ts';
import type { ContextSeries } from '../records/contextSeries.ts';

/** The cell of a table for one value of an independent series; a dash where the series has none. */
export function seriesCell({ id, points }: ContextSeries, line: string, year: number): Cell {
  const found = points.find((point) => point.line === line && point.at.slice(0, 4) === String(year));
  return found ? { series: id, line, at: found.at } : '—';
}
