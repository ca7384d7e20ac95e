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
  title: `人们多睡${formatClaim(change)}`,
  subtitle: '每夜睡眠的变化，附论文给出的区间。',
  alt: `从负到正的轴上的一点：${formatClaim(change)}。`,
  section: '3',
  panels: [
    {
      draw: (size) =>
        dotPlot([{ ...chartRow(change, '全部四镇'), detail: '论文' }], {
          ...size,
          domain: [-5, 25],
          levels: levelsAt([0, 10, 20], change.unit),
          lane: size.narrow ? 122 : 170,
        }),
    },
  ],
  table: { columns: ['何人', '变化'], rows: [['四镇居民', { claim: change.id }]] },
});
