import { levelsAt } from '../../../components/charts/scale.ts';
import { type SpanRow, twoPoints } from '../../../components/charts/twoPoints.ts';
import { chartRow } from '../../../lib/edition/chartRow.ts';
import { printClaim } from '../../../lib/format/formatClaim.ts';
import type { Claim } from '../../../lib/schema/claim.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { paper } from './paper.ts';

/** The paper's two points, nothing between them, and under them the plans that were in force. */
export function drawPaper(size: ChartSize) {
  const { points, plans, last, rise, factor } = paper;
  return twoPoints(points, {
    ...size,
    domain: [2012, 2026],
    max: 40,
    ticks: points.map(({ time }) => time),
    levels: levelsAt([10, 20, 30, 40], last.unit),
    spans: plans.map((plan, index) =>
      span(plan, size.narrow ? 'Plan ' : index ? 'NEV plan, ' : 'Energy-saving and NEV plan, '),
    ),
    plotHeight: size.narrow ? 220 : 260,
    annotations: [
      {
        x: 2020.9,
        y: 25,
        anchor: 'end',
        dx: -8,
        lineWidth: size.narrow ? 9 : 22,
        text: 'No values between are given',
      },
      {
        x: 2024,
        y: 5,
        anchor: 'end',
        dx: -10,
        lineWidth: 30,
        text: `ƒ up ${printClaim(rise)}${size.narrow ? '' : `, ${printClaim(factor)} as much`}`,
      },
    ],
  });
}

/** The years of a plan, after its name. */
function span(claim: Claim, name: string): SpanRow {
  const { value } = claim;
  if (!('from' in value)) throw new Error(`claim “${claim.id}” is not a span of years`);
  const { href, spoken, printed } = chartRow(claim);
  return { from: value.from, to: value.to, label: `${name}${printed}`, href, spoken };
}
