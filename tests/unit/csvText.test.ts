import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { csvText, plainCell } from '../../src/lib/downloads/csvText.ts';

describe('plainCell(text)', () => {
  test.each([
    '=1+1',
    '+1+cmd|calc',
    '-1+1',
    '-5 %',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("http://x","y")',
    "'=1",
    "''+x",
    '-',
    '--1',
    '+',
    '-1e',
  ])('%j cannot run', (text) => {
    const safe = plainCell(text);
    expect(safe).toBe(`'${text}`);
    // Nothing is lost: one apostrophe less is the text again.
    expect(safe.slice(1)).toBe(text);
  });

  test.each([
    '-5',
    '-12.5',
    '+3',
    '-.5',
    '1e-9',
    '-1.2E+10',
    '−5 %',
    '–',
    '— none',
    '≈ 90 %',
    "'tis",
    '',
    'a=b',
    '5-6',
  ])('%j stays', (text) => {
    expect(plainCell(text)).toBe(text);
  });
});

describe('csvText(rows)', () => {
  test('is RFC 4180: CRLF after every record, quotes doubled, and a byte order mark', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['x, y', 'say "z"'],
        [null, undefined],
      ]),
    ).toBe('\uFEFFa,b\r\n"x, y","say ""z"""\r\n,\r\n');
  });

  test('gives back what went in, also line ends inside a cell', () => {
    const rows = [
      ['id', 'text'],
      ['1', 'one\ntwo'],
      ['2', 'three\r\nfour'],
      ['3', '中文 ≈ 90 %'],
    ];
    expect(csvParseRows(csvText(rows).replace('\uFEFF', ''))).toEqual(rows);
  });

  test('writes numbers as numbers, lists with spaces, and defuses the rest', () => {
    const [row] = csvParse(
      csvText([
        ['n', 'small', 'list', 'yes', 'bad', 'head'],
        [-12.5, 1e-7, ['a', 'b'], true, '=1', 'x'],
      ]).slice(1),
    );
    expect(row).toEqual({ n: '-12.5', small: '1e-7', list: 'a b', yes: 'true', bad: "'=1", head: 'x' });
  });

  test('defuses a head and the first word of a list too', () => {
    expect(
      csvText([
        ['@x', 'y'],
        [['-a', 'b'], ''],
      ]),
    ).toBe("\uFEFF'@x,y\r\n'-a b,\r\n");
  });

  test('refuses a ragged row and a number that is none', () => {
    expect(() => csvText([['a', 'b'], ['x']])).toThrow('row 1 of a CSV has 1 cells under a head of 2');
    expect(() => csvText([['a'], [Number.NaN]])).toThrow('cannot hold the number NaN');
  });
});
