/** Series of the paper's own: drawn in its voice from a table, apart from what others publish. */
import { expect, test } from 'vitest';
import { renderSvg } from '../../src/components/charts/svg/renderSvg.ts';
import { timeSeries } from '../../src/components/charts/timeSeries.ts';
import { markOrigins } from '../../src/lib/edition/markOrigins.ts';
import { paperLine, printCell } from '../../src/lib/edition/paperLine.ts';
import { parseTables } from '../../src/lib/edition/parseTables.ts';

const csv = 'year,share,hedge\n2019,-1.50,\n2020,2.0,about\n2022,,\n2024,5,\n';
const { growth } = parseTables(
  {
    growth: {
      number: '2',
      title: 'Growth of the sites',
      section: '2',
      key: 'year',
      columns: {
        year: { title: 'Year', type: 'text' },
        share: { title: 'Growth', type: 'number', unit: 'percent' },
        hedge: { title: 'Hedge', type: 'qualifier', of: 'share' },
      },
    },
  },
  () => ({ csv, file: 'src/data/tables/growth.csv' }),
);

test('its line has the numbers of the table with their qualifiers, parted where there is none', () => {
  const line = paperLine(growth, 'share', 'All sites');
  expect(line).toMatchObject({ voice: 'as-stated', href: 'table:growth' });
  expect(line.segments.map((segment) => segment.map(({ year, value }) => [year, value]))).toEqual([
    [
      [2019, -1.5],
      [2020, 2],
    ],
    [[2024, 5]],
  ]);
  expect(line.segments[0]?.[1]?.qualifier).toBe('about');
  expect(line.spoken).toMatch(/^Table 2, Growth: −1\.50\s% in 2019, 5\s% in 2024$/);
});

test('how far its numbers reach is drawn as whiskers, and printed where a number stands alone', () => {
  const { depth } = parseTables(
    {
      depth: {
        ...{ number: '3', title: 'Depth of the sites', section: '2', key: 'year' },
        columns: {
          year: { title: 'Year', type: 'text' },
          depth: { title: 'Depth', type: 'number', unit: 'percent', uncertainty: 'plusMinus' },
          reach: { title: 'Reach', type: 'spread', of: 'depth' },
        },
      },
    },
    () => ({ csv: 'year,depth,reach\n2019,4,0.5\n2020,5,\n', file: 'depth.csv' }),
  );
  const line = paperLine(depth, 'depth', 'All sites');
  expect(line.segments.flat().map(({ reach }) => reach)).toEqual([
    { from: 3.5, to: 4.5, isRange: false },
    undefined,
  ]);
  expect(printCell(depth, '2019', 'depth')).toMatch(/^4\s±\s0\.5\s%$/);
});

test('a column without numbers and a row that is no year are refused', () => {
  expect(() => paperLine(growth, 'shear', 'x')).toThrow('table “growth” has no column of numbers “shear”');
  const rows = growth.rows.map((row) => ({ ...row, key: 'North' }));
  expect(() => paperLine({ ...growth, rows }, 'share', 'x')).toThrow('has the row “North”, which is no year');
});

test('it is drawn in the ink of the paper, an independent one beside it in that of others', () => {
  const own = paperLine(growth, 'share', 'Ours');
  const { voice: _, ...others } = { ...own, href: 'series:others', label: 'Theirs' };
  const size = {
    width: 720,
    narrow: false,
    domain: [2019, 2024],
    max: 6,
    ticks: [2019, 2024],
    levels: [],
    labelRoom: 60,
  } as const;
  const drawn = (line: typeof own) => renderSvg(timeSeries([line], size), { id: 'x', label: 'x' });
  const inks = (svg: string) => [...svg.matchAll(/stroke="(var\(--[a-z]+\))"/g)].map(([, ink]) => ink);
  expect(inks(drawn(own))).toContain('var(--accent)');
  expect(inks(drawn(own))).not.toContain('var(--context)');
  expect(inks(drawn(others))).toContain('var(--context)');
  expect(inks(drawn(others))).not.toContain('var(--accent)');
});

test('its marks say what they show, and are nobody else’s', () => {
  const origins = markOrigins({ tables: { get: () => growth } } as never);
  expect(origins.printed('table:growth/share', '2020')).toMatch(/^≈\s2\.0\s%$/);
  expect(origins.by('table:growth/share')).toBeUndefined();
  expect(printCell(growth, '2024', 'share')).toMatch(/^5\s%$/);
});
