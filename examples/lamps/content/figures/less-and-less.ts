import { barChart } from '#engine/components/charts/barChart.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { claims } from '../../data/claims.ts';

const [woke, walks, coffee] = [claims['awakenings-change'], claims['late-walks'], claims.coffee];

/** Three falls, to the left of zero: one with its interval, a range, one whose end is open. */
export default parseFigure({
  id: 'less-and-less',
  title: '人们夜醒变少，咖啡也喝得更少',
  subtitle: '更换路灯前后的变化；第一项附论文给出的区间。',
  alt: `零点左侧的条形：夜醒${formatClaim(woke)}，深夜外出${formatClaim(walks)}，咖啡${formatClaim(coffee)}。`,
  section: '3',
  panels: [
    {
      draw: (size) =>
        barChart([chartRow(woke, '夜醒'), chartRow(walks, '深夜外出'), chartRow(coffee, '咖啡')], {
          ...size,
          min: -15,
          max: 5,
        }),
    },
  ],
  table: {
    columns: ['内容', '变化'],
    rows: [
      ['夜醒', { claim: woke.id }],
      ['深夜外出', { claim: walks.id }],
      ['咖啡', { claim: coffee.id }],
    ],
  },
});
