import { dotPlot } from '#engine/components/charts/dotPlot.ts';
import { levelsAt } from '#engine/components/charts/scale.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { claims } from '../../data/claims.ts';

const change = claims['sleep-change'];

/** The one finding, on an axis that goes below zero, with its interval. */
export default parseFigure({
  id: 'sleep-longer',
  title: `People slept ${formatClaim(change)} longer`,
  subtitle: 'Change in sleep a night, with the interval that the paper gives.',
  alt: `Dot on an axis from below to above zero: ${formatClaim(change)}.`,
  section: '3',
  panels: [
    {
      draw: (size) =>
        dotPlot([{ ...chartRow(change, 'All four towns'), detail: 'the paper' }], {
          ...size,
          domain: [-5, 25],
          levels: levelsAt([0, 10, 20], change.unit),
          lane: size.narrow ? 122 : 170,
        }),
    },
  ],
  table: { columns: ['Who', 'Change'], rows: [['People of the four towns', { claim: change.id }]] },
});
