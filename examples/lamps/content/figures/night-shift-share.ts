import { barChart } from '#engine/components/charts/barChart.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { claims } from '../../data/claims.ts';

const share = claims['night-shift'];

/** The share that was left out, as one bar. */
export default parseFigure({
  id: 'night-shift-share',
  title: `夜间工作的人占${formatClaim(share)}，没有计入`,
  subtitle: '占四镇登记在册的全部居民。',
  alt: `条形图：登记在册的居民中，${formatClaim(share)}在夜间工作。`,
  section: '2.1.1',
  panels: [
    {
      draw: (size) => barChart([chartRow(share, '夜间工作')], { ...size, max: 122, whole: 100 }),
    },
  ],
  table: { columns: ['何人', '比例'], rows: [['夜间工作', { claim: share.id }]] },
});
