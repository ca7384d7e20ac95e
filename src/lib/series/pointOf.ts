import type { ContextPoint } from '../records/contextPoint.ts';
import type { ContextSeries } from '../records/contextSeries.ts';

/**
 * The point of a series on one line at one time.
 *
 * @throws Error that names the points the series has
 */
export function pointOf(
  { id, points }: Pick<ContextSeries, 'id' | 'points'>,
  line: string,
  at: string,
): ContextPoint {
  const found = points.find((point) => point.line === line && point.at === at);
  if (found) return found;
  const times = points.filter((point) => point.line === line).map((point) => point.at);
  const has = times.length
    ? `“${line}” at ${times.join(', ')}`
    : [...new Set(points.map((point) => point.line))].join(', ');
  throw new Error(`context series “${id}” has no point “${line}” at ${at}; it has ${has}`);
}
