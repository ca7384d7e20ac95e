import { levelsAt } from '../../../components/charts/scale.ts';
import { timeSeries } from '../../../components/charts/timeSeries.ts';
import { printClaim } from '../../../lib/format/formatClaim.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { frame } from './frame.ts';
import { lines } from './lines.ts';
import { others } from './others.ts';
import { paper } from './paper.ts';

/** The paper's two points among three independent lines. */
export function drawBeside(size: ChartSize) {
  const [first, last] = paper.points;
  return timeSeries(lines(size.narrow, [-8, 0, 10]), {
    ...frame(size),
    max: 52,
    levels: levelsAt([10, 20, 30, 40, 50], paper.last.unit),
    points: [
      { ...first, dy: -18 },
      { ...last, anchor: 'start', dx: 11, dy: 2 },
    ],
    annotations: [
      {
        x: 2022.2,
        y: 41,
        text: `${printClaim(others.retailBefore)} at retail a year before`,
        to: { x: 2022.95, y: 36.2 },
        anchor: 'end',
        lineWidth: size.narrow ? 8 : 14,
      },
    ],
  });
}
