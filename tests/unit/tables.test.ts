/** Tables of a paper: what their files may hold, how cells are printed, referred to and given away. */
import { describe, expect, test } from 'vitest';
import { sortRows } from '../../src/client/tables/sortTables.ts';
import { noteLetters } from '../../src/components/table/noteLetters.ts';
import { tableCsv } from '../../src/lib/downloads/dataTable.ts';
import { paperTableData, publishedTable, tableRecord } from '../../src/lib/downloads/paperTableData.ts';
import type { JoinedClaim, JoinedTable } from '../../src/lib/edition/edition.ts';
import { parseClaims } from '../../src/lib/edition/parseClaims.ts';
import { cellAt, parseTables } from '../../src/lib/edition/parseTables.ts';
import { formatClaim } from '../../src/lib/format/formatClaim.ts';
import { formatTableCell, formatTableHead } from '../../src/lib/format/formatTableCell.ts';
import type { PaperTableInput } from '../../src/lib/schema/paperTable.ts';

const written = {
  number: '1',
  title: 'Growth of three sites',
  section: '2',
  key: 'site',
  columns: {
    site: { title: 'Site', type: 'text' },
    growth: { title: 'Growth', type: 'number', unit: 'percent' },
    'growth-hedge': { title: 'Hedge', type: 'qualifier', of: 'growth' },
    span: { title: 'Span', type: 'number' },
    'span-unit': { title: 'Unit', type: 'unit', of: 'span' },
    remark: { title: 'Remark', type: 'note', of: 'growth' },
  },
  notes: ['Means of ten years.'],
} satisfies PaperTableInput;

const csv = `site,growth,growth-hedge,span,span-unit,remark
North,-1.50,,12,years,
South,0.0003,about,2,times,Without the last year
West,,,30,years,Without the last year
`;

const parse = (text = csv, table: PaperTableInput = written) =>
  parseTables({ sites: table }, () => ({ csv: text, file: 'src/data/tables/sites.csv' }));
const { sites } = parse();

test('a cell has its number, unit and qualifier, and the remark on it', () => {
  expect(sites.rows.map(({ key }) => key)).toEqual(['North', 'South', 'West']);
  expect(sites.shown.map(({ id }) => id)).toEqual(['site', 'growth', 'span']);
  expect(cellAt({ sites }, ['sites', 'South', 'growth'])).toEqual({
    text: '0.0003',
    value: { number: 0.0003, unit: 'percent', qualifier: 'about' },
    note: 'Without the last year',
  });
  expect(cellAt({ sites }, ['sites', 'South', 'span']).value?.unit).toBe('times');
});

test('a number is printed with its qualifier, and with its unit where the head does not say it', () => {
  const [, growth, span] = sites.shown;
  const print = (row: number, column: typeof growth) =>
    column && formatTableCell(sites.rows[row]?.cells[column.id] ?? { text: '' }, column);
  expect(growth && formatTableHead(growth)).toBe('Growth, %');
  expect(span && formatTableHead(span)).toBe('Span');
  expect(print(0, growth)).toBe('−1.50');
  expect(print(1, growth)).toMatch(/^≈\s0\.0003$/);
  expect(print(2, growth)).toBe('–');
  expect(print(0, span)).toMatch(/^12\syears$/);
});

describe('what is wrong with a file is said with its line, all at once', () => {
  test.each<[what: string, from: string, to: string, message: string]>([
    [
      'an unknown column',
      'site,growth,',
      'site,grwoth,',
      ':1 – has the column “grwoth”, which its record does not – did you mean “growth”?',
    ],
    ['a missing column', ',remark\n', '\n', ':1 – lacks the column “remark”'],
    ['a row twice', 'South,', 'North,', ':3 – repeats the row “North” of line 2'],
    ['a row without a head', 'South,', ',', ':3 – site: is empty'],
    ['a word for a number', '-1.50', 'few', ':2 – growth: “few” is not a number'],
    ['a printed minus', '-1.50', '−1.50', ':2 – growth: “−1.50” is not a number'],
    ['a hedge that is none', 'about', 'arround', ':3 – growth-hedge: “arround” is no qualifier'],
    [
      'a hedge of a computed value',
      'about',
      'not-bounded',
      ':3 – growth-hedge: “not-bounded” is no qualifier',
    ],
    ['a unit that is none', 'times', 'tims', ':3 – span-unit: “tims” is no unit – did you mean “times”?'],
    ['a number without its unit', '12,years', '12,', ':2 – span-unit: “” is no unit'],
    ['a hedge of nothing', 'West,,', 'West,,about', ':4 – growth: “” is empty and has a qualifier'],
    ['too many cells', 'North,', 'North,,', ':2 – has 7 cells – give it 6'],
    ['a formula', 'North', '=North', ':2 – a cell begins like the formula of a spreadsheet'],
  ])('%s', (_, from, to, message) =>
    expect(() => parse(csv.replace(from, to))).toThrow(`src/data/tables/sites.csv${message}`),
  );

  test('several at once', () =>
    expect(() => parse(csv.replace('-1.50', 'few').replace('times', 'tims'))).toThrow(
      /sites\.csv:2 – growth.*\n.*sites\.csv:3 – span-unit/,
    ));
});

test.each<[what: string, change: object, message: string]>([
  [
    'a key that is no column',
    { key: 'sit' },
    'table “sites”, field key: names the column “sit” – did you mean “site”?',
  ],
  ['a key of numbers', { key: 'growth' }, 'field key: “growth” is no column of words'],
  [
    'a hedge of words',
    { columns: { ...written.columns, 'growth-hedge': { title: 'Hedge', type: 'qualifier', of: 'site' } } },
    'field columns.growth-hedge: belongs to “site”, which holds no numbers',
  ],
  [
    'numbers without a unit',
    { columns: { ...written.columns, 'span-unit': { title: 'Unit', type: 'text' } } },
    'field columns.span: has no unit',
  ],
  [
    'a unit of words',
    { columns: { ...written.columns, site: { title: 'Site', type: 'text', unit: 'percent' } } },
    'table “sites”, field columns.site.unit: only a column of numbers has a unit',
  ],
])('a record that is wrong: %s', (_, change, message) =>
  expect(() => parse(csv, { ...written, ...change } as PaperTableInput)).toThrow(message),
);

describe('a claim that names a cell', () => {
  const claim = {
    paragraph: '2-1',
    subject: 'South',
    measure: 'growth',
    kind: 'measurement' as const,
    period: null,
    scope: 'ten years',
    sources: [],
    locator: 'growth of the south',
  };
  const claims = (change: object) =>
    parseClaims({ stated: { south: { ...claim, ...change } }, derived: {}, tables: { sites } } as never);

  test('has the value, unit and qualifier that stand there', () => {
    const { south } = claims({ cell: ['sites', 'South', 'growth'] }) as unknown as Record<
      string,
      JoinedClaim
    >;
    expect(south).toMatchObject({
      value: { number: 0.0003 },
      unit: 'percent',
      qualifier: 'about',
      cell: ['sites', 'South', 'growth'],
    });
  });

  test('has the words of a cell of words', () =>
    expect(claims({ cell: ['sites', 'North', 'site'], kind: 'status' })).toMatchObject({
      south: { value: { text: 'North' }, unit: 'none' },
    }));

  test.each([
    [
      ['site', 'South', 'growth'],
      'claim “south”, field cell: there is no table “site” – did you mean “sites”?',
    ],
    [['sites', 'Sooth', 'growth'], 'field cell: table “sites” has no row “Sooth” – did you mean “South”?'],
    [
      ['sites', 'South', 'hedge'],
      'field cell: table “sites” has no column “hedge” – its columns are site, growth, span',
    ],
    [['sites', 'West', 'growth'], 'field cell: table “sites” has nothing at “West”, “growth”'],
  ])('that does not exist is refused: %j', (cell, message) =>
    expect(() => claims({ cell })).toThrow(message),
  );

  test('types none of it again', () =>
    expect(() =>
      claims({ cell: ['sites', 'South', 'growth'], value: { number: 1 }, unit: 'percent' }),
    ).toThrow(/field value: is given by its cell too.*\n.*field unit/));
});

describe('given away', () => {
  const joined = {
    ...sites,
    sourceRecords: [],
    claimAt: (row: string, column: string) =>
      row === 'South' && column === 'growth' ? ({ id: 'south' } as JoinedClaim) : undefined,
  } as unknown as JoinedTable;

  test('as CSV each number has its unit and qualifier, each row its claims', () => {
    const table = paperTableData(joined);
    expect(tableCsv(table, false).split('\r\n')).toEqual([
      'site,growth,growth-qualifier,growth-note,span,span-unit,claims',
      'North,-1.50,exact,,12,years,',
      'South,0.0003,about,Without the last year,2,times,south',
      'West,,,Without the last year,30,years,',
      '',
    ]);
    expect(table.columns.find(({ name }) => name === 'growth')).toMatchObject({
      type: 'number',
      unit: 'per cent',
    });
    expect(table.primaryKey).toBe('site');
  });

  test('as JSON each cell is as printed, with what makes it a value', () => {
    const record = tableRecord(joined);
    expect(publishedTable.safeParse(record).error?.issues).toBeUndefined();
    expect(record.rows[1]?.[1]).toMatchObject({
      number: 0.0003,
      unit: 'percent',
      qualifier: 'about',
      claim: 'south',
    });
  });
});

describe('numbers with their uncertainties', () => {
  const record = {
    ...written,
    columns: {
      site: { title: 'Site', type: 'text' },
      growth: { title: 'Growth', type: 'number', unit: 'percent', uncertainty: 'confidence', level: 95 },
      low: { title: 'From', type: 'low', of: 'growth' },
      high: { title: 'To', type: 'high', of: 'growth' },
      ratio: { title: 'Ratio', type: 'number', unit: 'times', uncertainty: 'plusMinus' },
      reach: { title: 'Reach', type: 'spread', of: 'ratio' },
      mass: { title: 'Mass', type: 'number', unit: 'percent', uncertainty: 'standardError' },
      error: { title: 'Error', type: 'spread', of: 'mass' },
    },
  } satisfies PaperTableInput;
  const text = `site,growth,low,high,ratio,reach,mass,error
North,12.3,10.1,14.50,3,0.4,1.5,0.20
South,-2,-4,1,,,,
West,1,,,2,,3,
`;
  const read = (csv = text, change: object = {}) => {
    const table = { ...record, columns: { ...record.columns, ...change } } as PaperTableInput;
    return parseTables({ sites: table }, () => ({ csv, file: 'sites.csv' })).sites;
  };
  const table = read();
  const print = (row: number, id: string) => {
    const column = table.shown.find((one) => one.id === id);
    return column && formatTableCell(table.rows[row]?.cells[id] ?? { text: '' }, column).replace(/\s/g, ' ');
  };

  test('are printed together, and the head says of what the ends are', () => {
    expect(table.shown.map((column) => formatTableHead(column).replace(/\s/g, ' '))).toEqual([
      'Site',
      'Growth, % (95 % CI)',
      'Ratio, times',
      'Mass, % (SE)',
    ]);
    expect(['growth', 'ratio', 'mass'].map((id) => print(0, id))).toEqual([
      '12.3 (10.10 to 14.50)',
      '3 ± 0.4',
      '1.5 (0.20)',
    ]);
    expect([print(1, 'growth'), print(1, 'ratio'), print(2, 'growth')]).toEqual(['−2 (−4 to 1)', '–', '1']);
  });

  test('become those of a claim that names the cell, which then gives none of its own', () => {
    const claim = (change: object = {}) => ({
      paragraph: '2-1',
      subject: 'North',
      measure: 'growth',
      kind: 'measurement' as const,
      period: null,
      scope: 'ten years',
      sources: [],
      locator: 'growth of the north',
      cell: ['sites', 'North', 'growth'],
      ...change,
    });
    const parseOne = (change?: object) =>
      parseClaims({ stated: { north: claim(change) }, derived: {}, tables: { sites: table } } as never)
        .north as unknown as JoinedClaim;
    expect(parseOne().uncertainty).toEqual({
      low: 10.1,
      high: 14.5,
      decimals: 2,
      level: 95,
      kind: 'confidence',
    });
    expect(formatClaim(parseOne()).replace(/\s/g, ' ')).toBe('12.3 % (95 % CI 10.10 to 14.50)');
    expect(parseOne({ cell: ['sites', 'North', 'ratio'] }).uncertainty).toEqual({
      spread: 'plusMinus',
      size: 0.4,
    });
    expect(() => parseOne({ uncertainty: { low: 1, high: 20 } })).toThrow(
      'field uncertainty: is given by its cell too',
    );
  });

  test('are given away with their bounds, each in a column', () => {
    const joined = { ...table, sourceRecords: [], claimAt: () => undefined } as unknown as JoinedTable;
    const data = paperTableData(joined);
    expect(tableCsv(data, false).split('\r\n').slice(0, 2)).toEqual([
      'site,growth,growth-low,growth-high,ratio,ratio-plus-minus,mass,mass-standard-error,claims',
      'North,12.3,10.1,14.5,3,0.4,1.5,0.2,',
    ]);
    expect(data.columns.find(({ name }) => name === 'growth-low')).toMatchObject({
      type: 'number',
      unit: 'per cent',
      description: 'Lower end of the confidence interval of the number beside it. Level: 95 per cent.',
    });
    const published = tableRecord(joined);
    expect(publishedTable.safeParse(published).error?.issues).toBeUndefined();
    expect(published.rows[0]?.[1]).toMatchObject({
      printed: expect.stringContaining('('),
      uncertainty: { low: 10.1 },
    });
  });

  test.each<[what: string, from: string, to: string, message: string]>([
    ['an end that is no number', '10.1', 'ten', 'sites.csv:2 – low: “ten” is not a number'],
    ['one end alone', '10.1,14.50', '10.1,', 'sites.csv:2 – high: “” is empty beside the other end'],
    [
      'ends the wrong way round',
      '10.1,14.50',
      '14.50,10.1',
      'sites.csv:2 – low: “14.50” an interval goes from',
    ],
    ['a number outside', '12.3', '99', 'sites.csv:2 – low: “10.1” does not begin an interval that holds 99'],
    ['a reach below zero', ',0.4,', ',-0.4,', 'sites.csv:2 – reach: “-0.4” is not above zero'],
    [
      'a reach of nothing',
      ',,,,\n',
      ',,0.1,,\n',
      'sites.csv:3 – ratio: “” is empty and has a number in “reach”',
    ],
  ])('%s', (_, from, to, message) => expect(() => read(text.replace(from, to))).toThrow(message));

  test.each<[what: string, change: object, message: string]>([
    [
      'ends of what says no interval',
      { growth: { title: 'Growth', type: 'number', unit: 'percent' } },
      "columns.low: gives an uncertainty to “growth”, which says none of that kind – give that column uncertainty: 'confidence'",
    ],
    [
      'an interval with one end',
      { high: { title: 'To', type: 'text' } },
      'columns.growth: says “confidence”, but no column of type “high” is of it',
    ],
    [
      'a level of a standard error',
      { mass: { ...record.columns.mass, level: 95 } },
      'mass.level: only an interval',
    ],
    [
      'an end of words',
      { low: { title: 'From', type: 'low', of: 'site' } },
      'belongs to “site”, which holds no numbers',
    ],
  ])('a record that is wrong: %s', (_, change, message) => expect(() => read(text, change)).toThrow(message));
});

test('notes on cells are lettered once, in the order that they are met', () => {
  const { cellNotes, letterOf } = noteLetters(sites);
  expect(cellNotes).toEqual([['a', 'Without the last year']]);
  expect([letterOf('North', 'growth'), letterOf('South', 'growth'), letterOf('West', 'growth')]).toEqual([
    undefined,
    'a',
    'a',
  ]);
});

test('rows are sorted by number or by words, without a value last either way, and stay where they are equal', () => {
  const row = (name: string, number: number | undefined, text = '') => ({ name, number, text });
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name).join('');
  const numbers = [row('a', 10), row('b', undefined), row('c', 9), row('d', -1), row('e', 9)];
  expect(names(sortRows(numbers, 'ascending', 'en'))).toBe('dceab');
  expect(names(sortRows(numbers, 'descending', 'en'))).toBe('acedb');
  expect(names(sortRows(numbers, 'none', 'en'))).toBe('abcde');
  const words = [row('a', undefined, 'Zug'), row('b', undefined, 'Äsch'), row('c', undefined, 'Bern')];
  expect(names(sortRows(words, 'ascending', 'de'))).toBe('bca');
});
