import { barChart } from '#engine/components/charts/barChart.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { claims } from '../../data/claims.ts';

const share = claims['night-shift'];

/** The share that was left out, as one bar. */
export default parseFigure({
  id: 'night-shift-share',
  title: `Who works at night, ${formatClaim(share)} of all, is left out`,
  subtitle: 'Of all people in the registers of the four towns.',
  alt: `Bar chart: ${formatClaim(share)} of the people in the registers work at night.`,
  section: '2.1.1',
  panels: [
    {
      draw: (size) => barChart([chartRow(share, 'Work at night')], { ...size, max: 100, whole: 100 }),
    },
  ],
  table: { columns: ['Who', 'Share'], rows: [['Work at night', { claim: share.id }]] },
});
