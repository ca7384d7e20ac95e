import { type Mutator, replaceOne } from './mutation.ts';

const of = /\.csv$/;
const row = /(?<=\n)([a-z0-9-]+),([\d-]+),([\d.-]+),([a-z-]+),([a-z0-9-]+),(.*)(?=\n)/g;
const cell = (name: string, at: number, to: (was: string) => string): Mutator => ({
  name,
  of,
  expects: 'stop',
  says: /^src\/data\/independent\/|independent source|no point|no line/m,
  change: (text, random) =>
    replaceOne(text, row, random, ([, ...cells]) =>
      cells.map((was, index) => (index === at ? to(was ?? '') : was)).join(','),
    ),
});

/** Changes to the CSV files of independent series. */
export const csv: readonly Mutator[] = [
  cell('year 20244', 1, (was) => `${was}4`),
  cell('month 13', 1, () => '2024-13'),
  cell('an empty time', 1, () => ''),
  cell('NaN', 2, () => 'NaN'),
  cell('an empty value', 2, () => ''),
  cell('an exponent', 2, () => '1e999'),
  cell('a thousands separator', 2, () => '"1,200"'),
  cell('a decimal comma', 2, () => '1,5'),
  cell('a value with its unit', 2, (was) => `${was} %`),
  cell('a value of 400 digits', 2, () => '9'.repeat(400)),
  cell('a formula for a value', 2, () => '=1+1'),
  cell('a misspelt qualifier', 3, (was) => `${was}ly`),
  cell('no qualifier', 3, () => ''),
  cell('a source that does not exist', 4, (was) => `${was}-x`),
  cell('a line in capitals', 0, (was) => was.toUpperCase()),
  cell('a formula for a note', 5, () => '=HYPERLINK("https://example.org")'),
  cell('a well formed formula', 5, () => '"=HYPERLINK(""https://example.org"")"'),
  cell('a formula behind a plus', 5, () => '+SUM(A1:A9)'),
  cell('a formula behind an at', 5, () => '@SUM(A1:A9)'),
  cell('a formula behind a minus', 5, () => '-A1'),
  cell('a huge cell', 5, () => 'so '.repeat(100_000)),
  cell('a quote that is not closed', 5, () => '"so'),
  cell('a quote inside', 5, () => 'so "called" here'),
  cell('words after a quote', 5, () => '"so" here'),
  cell('a line break in a cell', 5, () => '"so\nhere"'),
  cell('a cell too many', 5, (was) => `${was},`),
  {
    name: 'a cell too few',
    of,
    expects: 'stop',
    change: (text, random) => replaceOne(text, row, random, ([all]) => all.slice(0, all.indexOf(','))),
  },
  {
    name: 'a row twice',
    of,
    expects: 'stop',
    says: /repeats/,
    change: (text, random) => replaceOne(text, row, random, ([all]) => `${all}\n${all}`),
  },
  {
    name: 'an empty row',
    of,
    expects: 'stop',
    change: (text, random) => replaceOne(text, row, random, ([all]) => `${all}\n`),
  },
  {
    name: 'columns in another order',
    of,
    expects: 'stop',
    says: /columns/,
    change: (text) => text.replace('line,at', 'at,line'),
  },
  {
    name: 'no head',
    of,
    expects: 'stop',
    says: /columns/,
    change: (text) => text.slice(text.indexOf('\n') + 1),
  },
  { name: 'semicolons', of, expects: 'stop', says: /columns/, change: (text) => text.replaceAll(',', ';') },
  { name: 'an empty file', of, expects: 'stop', says: /columns/, change: () => '' },
  {
    name: 'a cell in quotes that needs none',
    of,
    expects: 'pass',
    change: (text, random) =>
      replaceOne(text, row, random, ([all, line]) => `"${line}"${all.slice(line?.length)}`),
  },
  { name: 'no line end at the end', of, expects: 'pass', change: (text) => text.trimEnd() },
  {
    name: 'another note',
    of,
    expects: 'pass',
    change: (text, random) =>
      replaceOne(text, row, random, ([, ...cells]) =>
        [...cells.slice(0, 5), '"as printed, twice"'].join(','),
      ),
  },
];
