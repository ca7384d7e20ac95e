import { timeSeries } from '#engine/components/charts/timeSeries.ts';
import { paperLine, printCell } from '#engine/lib/edition/paperLine.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { tables } from '../../data/tables.ts';

const { nights } = tables;
const years = nights.rows.filter(({ cells }) => cells.sleep?.value).map(({ key }) => key);

/** The paper’s own series, in its voice. */
export default parseFigure({
  id: 'sleep-by-year',
  title: 'Nights were longest in the last year',
  subtitle: 'Sleep a night in the four towns, in minutes.',
  alt: 'Line chart of sleep a night by year, with a gap where the paper gives no number; it ends at its highest.',
  section: 'A',
  tables: ['nights'],
  panels: [
    {
      draw: (size) =>
        timeSeries([paperLine(nights, 'sleep', 'Four towns')], {
          ...size,
          domain: [2019, 2023],
          min: 390,
          max: 420,
          ticks: [2019, 2021, 2023],
          levels: [],
          labelRoom: 90,
        }),
    },
  ],
  table: {
    columns: ['Year', 'Sleep'],
    rows: years.map((year) => [year, printCell(nights, year, 'sleep')]),
  },
});
