import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { tableCsv } from '../../src/lib/downloads/dataTable.ts';
import { seriesTable } from '../../src/lib/downloads/seriesTable.ts';
import { parsePoints } from '../../src/lib/edition/parseSeries.ts';
import { segmentsOf } from '../../src/lib/edition/series.ts';
import type { Claim } from '../../src/lib/schema/claim.ts';
import type { IndependentSeries } from '../../src/lib/schema/independentSeries.ts';
import { claims, independentSeries } from '../../src/records.ts';

describe('context', () => {
  const all = Object.values<IndependentSeries>(independentSeries);

  test('every CSV of an independent series has a record, and every record a CSV', () => {
    const files = readdirSync('src/data/independent').map((file) => file.replace('.csv', ''));
    expect(files.sort()).toEqual(Object.keys(independentSeries).sort());
  });

  test.each(all.map((series) => [series.id, series] as const))(
    'series %s: each point equals its CSV, also in the download',
    (id, series) => {
      const rows = csvParse(readFileSync(`src/data/independent/${id}.csv`, 'utf8'));
      expect(series.points.map(({ line, at, value }) => [line, at, String(value)])).toEqual(
        rows.map(({ line, at, value }) => [line, at, String(Number(value))]),
      );
      const download = csvParse(tableCsv(seriesTable(series, edition.independentSources), false));
      expect(download.map(({ value }) => Number(value))).toEqual(series.points.map(({ value }) => value));
      for (const row of download)
        expect(row.licence && row.publisher && row.page && row.accessed).toBeTruthy();
    },
  );

  test('each independent claim of a series equals a row of its CSV', () => {
    const points = Object.values<Claim>(claims).filter(({ context }) => context?.series);
    expect(points.length).toBeGreaterThan(20);
    for (const claim of points) {
      const rows = csvParse(readFileSync(`src/data/independent/${claim.context?.series}.csv`, 'utf8'));
      const same = rows.filter(
        ({ at, value, source }) =>
          at === claim.period &&
          'number' in claim.value &&
          Number(value) === claim.value.number &&
          source === claim.context?.source,
      );
      expect(same, claim.id).not.toEqual([]);
    }
  });

  test('a series without a known licence says so, and none is non-commercial or share-alike', () => {
    for (const { id, licence } of all) {
      expect(licence.name, id).not.toMatch(/NC|SA/);
      if (!licence.spdx) expect(licence.name, id).toBe('no licence stated');
    }
  });

  describe('parsePoints(csv, file) refuses', () => {
    const head = 'line,at,value,qualifier,source,note';
    test.each([
      ['other columns', 'line,year\nchina,2024', 'a.csv:1 – the columns are “line,year”'],
      [
        'a value that is no number',
        `${head}\nchina,2024,NaN,exact,iea,`,
        'a.csv:2 – value: a value is a plain number',
      ],
      ['a year of five digits', `${head}\nchina,20244,1,exact,iea,`, 'a.csv:2 – at: a time is “2024”'],
      ['a formula of a spreadsheet', `${head}\nchina,2024,=1+1,exact,iea,`, 'a.csv:2 – value'],
      ['a cell too many', `${head}\nchina,2024,1,exact,iea,,`, 'a.csv:2 – has 7 cells'],
      [
        'a point twice',
        `${head}\nchina,2024,1,exact,iea,\nchina,2024,2,exact,iea,`,
        'a.csv:3 – repeats “china 2024” of line 2',
      ],
      ['an unknown qualifier', `${head}\nchina,2024,1,surely,iea,`, 'a.csv:2 – qualifier'],
    ])('%s', (_, csv, message) => {
      expect(() => parsePoints(csv, 'a.csv')).toThrow(message);
    });
  });
});

describe('segmentsOf', () => {
  const at = (...years: number[]) => years.map((year) => ({ year, value: 1 }));
  const years = (segments: readonly (readonly { year: number }[])[]) =>
    segments.map((one) => one.map(({ year }) => year));

  test('segmentsOf(points, breaks) joins years that follow each other', () => {
    expect(years(segmentsOf(at(2010, 2011, 2012), []))).toEqual([[2010, 2011, 2012]]);
  });

  test('segmentsOf(points, breaks) crosses neither a year without a value nor a break', () => {
    expect(years(segmentsOf(at(2010, 2012, 2013, 2014), [2014]))).toEqual([[2010], [2012, 2013], [2014]]);
    expect(segmentsOf([], [2014])).toEqual([]);
  });
});
