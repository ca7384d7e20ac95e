import { levelsAt } from '#engine/components/charts/scale.ts';
import { timeSeries } from '#engine/components/charts/timeSeries.ts';
import { paperLine, printCell } from '#engine/lib/edition/paperLine.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { tables } from '../../data/tables.ts';

const { nights } = tables;
const years = nights.rows.filter(({ cells }) => cells.sleep?.value).map(({ key }) => key);

/** The paper’s own series, in its voice. */
export default parseFigure({
  id: 'sleep-by-year',
  title: '最后一年睡得最久',
  subtitle: '四镇居民每夜的睡眠，单位为分钟。',
  alt: '各年每夜睡眠的折线图，论文没有给出数值之处断开，最后一年最高。',
  section: 'A',
  tables: ['nights'],
  panels: [
    {
      draw: (size) =>
        timeSeries([paperLine(nights, 'sleep', '四镇')], {
          ...size,
          domain: [2019, 2023],
          min: 390,
          max: 420,
          ticks: [2019, 2021, 2023],
          levels: levelsAt([390, 410], 'minutes'),
          labelRoom: 90,
        }),
    },
  ],
  table: {
    columns: ['年份', '睡眠'],
    rows: years.map((year) => [year, printCell(nights, year, 'sleep')]),
  },
});
