import { levelsAt } from '#engine/components/charts/scale.ts';
import { timeSeries } from '#engine/components/charts/timeSeries.ts';
import { paperLine, printCell } from '#engine/lib/edition/paperLine.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { tables } from '../../data/tables.ts';

const { visits } = tables;
const years = visits.rows.map(({ key }) => Number(key));
const at = (year: number) =>
  visits.rows.find(({ key }) => Number(key) === year)?.cells.visits?.value?.number ?? 0;

/** Visits as a line, with remarks at the two years that it turns in. */
export default parseFigure({
  id: 'visits-by-year',
  title: 'Visits fell during the repairs, and came back',
  subtitle: 'Visits to all branches a year, in thousands.',
  alt: 'Line chart of visits over ten years: a slow rise, a sharp fall, and a rise above all years before.',
  section: '1.2',
  tables: ['visits'],
  panels: [
    {
      draw: ({ width, narrow }) =>
        timeSeries([paperLine(visits, 'visits', 'Visits')], {
          width,
          narrow,
          domain: [2014, 2023],
          max: 560,
          ticks: narrow ? years.filter((year) => year % 3 === 2) : years,
          levels: levelsAt([0, 100, 200, 300, 400, 500].slice(1)),
          labelRoom: 56,
          plotHeight: 290,
          annotations: [
            {
              x: 2020,
              y: at(2020),
              text: 'closed for repairs',
              dx: 6,
              dy: 16,
              anchor: narrow ? 'middle' : 'start',
            },
            { x: 2021, y: at(2021), text: 'reopened', dx: 10, dy: 10 },
          ],
        }),
    },
  ],
  table: {
    columns: ['Year', 'Visits, thousands'],
    rows: years.map((year) => [String(year), printCell(visits, String(year), 'visits')]),
  },
});
