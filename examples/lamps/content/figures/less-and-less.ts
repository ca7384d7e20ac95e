import { barChart } from '#engine/components/charts/barChart.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { claims } from '../../data/claims.ts';

const [woke, coffee] = [claims['awakenings-change'], claims.coffee];

/** Two falls, to the left of zero: one with its interval, one whose end is open. */
export default parseFigure({
  id: 'less-and-less',
  title: 'People woke less often, and drank less coffee',
  subtitle: 'Change from before the lamps to after, with the interval that the paper gives for the first.',
  alt: `Bars to the left of zero: waking ${formatClaim(woke)}, coffee ${formatClaim(coffee)}.`,
  section: '3',
  panels: [
    {
      draw: (size) =>
        barChart([chartRow(woke, 'Waking at night'), chartRow(coffee, 'Coffee')], {
          ...size,
          min: -15,
          max: 5,
        }),
    },
  ],
  table: {
    columns: ['What', 'Change'],
    rows: [
      ['Waking at night', { claim: woke.id }],
      ['Coffee', { claim: coffee.id }],
    ],
  },
});
