import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/lib/downloads/csvText.ts';
import { parsePoints } from '../../../src/lib/edition/parseSeries.ts';
import type { IndependentPoint } from '../../../src/lib/schema/independentSeries.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', '-', '@', "'", '\t', ' ', 'a', '1') }),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));

/** Takes the apostrophe away that keeps a text from being a formula. */
const plain = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

test('what is written as CSV is read back the same, and no cell can run', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const written = csvText(rows);
      expect(written.startsWith('\uFEFF')).toBe(true);
      const read = csvParseRows(written.slice(1));
      for (const cell of read.flat())
        if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(read.map((row) => row.map(plain))).toEqual(rows);
    }),
  );
});

test('a number that is none cannot be written', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => csvText([[value]])).toThrow(/number/);
});

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
const points = fc.uniqueArray(
  fc.record({
    line: id,
    at: fc.oneof(
      fc.integer({ min: 1900, max: 2099 }).map(String),
      fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}`),
    ),
    value: fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
    ),
    qualifier: fc.constantFrom('exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most'),
    source: id,
    note: fc.constantFrom('', 'later revised', 'so, they say', 'called “new”', 'a "new" count'),
  }),
  { selector: ({ line, at }) => `${line} ${at}` },
);
const columns = ['line', 'at', 'value', 'qualifier', 'source', 'note'] as const;
const asCsv = (all: readonly IndependentPoint[]) =>
  csvFormatRows([[...columns], ...all.map((point) => columns.map((name) => String(point[name])))]);

test('points are read as they were written, whatever the line ends', () => {
  fc.assert(
    fc.property(points, fc.boolean(), fc.boolean(), (all, crlf, lastEnd) => {
      const lf = asCsv(all as IndependentPoint[]) + (lastEnd ? '\n' : '');
      expect(parsePoints(crlf ? lf.replaceAll('\n', '\r\n') : lf, 'x.csv')).toEqual(all);
    }),
  );
});

test('any other text is refused with the line, or read as points of the schema', () => {
  fc.assert(
    fc.property(fc.array(text), (lines) => {
      const csv = [columns.join(), ...lines].join('\n');
      try {
        for (const point of parsePoints(csv, 'x.csv')) expect(Number.isFinite(point.value)).toBe(true);
      } catch (error) {
        for (const line of (error as Error).message.split('\n'))
          expect(line).toMatch(/^x\.csv:\d+ – .+ – .+$/);
      }
    }),
  );
});
