import { levelsAt } from '../../../components/charts/scale.ts';
import { timeSeries } from '../../../components/charts/timeSeries.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { frame } from './frame.ts';
import { lines } from './lines.ts';
import { paper } from './paper.ts';

/** The same on a scale of growth. The ends of the lines lie close there, so that their labels stand further from them. */
export function drawGrowth(size: ChartSize) {
  const [first, last] = paper.points;
  return timeSeries(lines(size.narrow, [-28, 2, -12]), {
    ...frame(size),
    max: 100,
    logFrom: 0.01,
    levels: levelsAt([0.1, 1, 10], paper.last.unit),
    points: [
      { ...first, dy: 20 },
      { ...last, anchor: 'start', dx: 11, dy: 20 },
    ],
  });
}
