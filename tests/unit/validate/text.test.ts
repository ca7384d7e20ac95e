// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the cases are code.
import { describe, expect, it, test } from 'vitest';
import { looseNumerals } from '../../../src/lib/validate/looseNumerals.ts';
import { validateFigureText } from '../../../src/lib/validate/validateCode.ts';
import { validateEditorText } from '../../../src/lib/validate/validateRecords.ts';
import { smallEdition } from './smallEdition.ts';

describe('validateFigureText', () => {
  const check = (text: string) =>
    validateFigureText(text, { file: 'bars.ts', names: ['5G'] }).map(
      ({ file, line, column, what }) => `${file}:${line}:${column} ${what}`,
    );

  it.each([
    [
      "const figure = { title: 'CATL has 37.9 %' };",
      'bars.ts:1:35 “37.9 %” is typed in a text that readers see',
    ],
    [
      'const figure = {\n  note: `up to 90 % of ${whole}`,\n};',
      'bars.ts:2:16 “90 %” is typed in a text that readers see',
    ],
    ['const alt = `${share} of 1,000 cells`;', 'bars.ts:1:26 “1,000” is typed in a text that readers see'],
    ["const rows = [['China', '2024']];", 'bars.ts:1:26 “2024” is typed in a text that readers see'],
    ["annotate([{ text: '5-nm chips' }]);", 'bars.ts:1:20 “5” is typed in a text that readers see'],
    [
      "parseFigure({ control: { legend: 'From 2015', views: [] } });",
      'bars.ts:1:40 “2015” is typed in a text that readers see',
    ],
    ["views: [{ id: 'both', label: 'all 640' }];", 'bars.ts:1:35 “640” is typed in a text that readers see'],
    ["views: [{ says: 'It is 35 %.' }];", 'bars.ts:1:24 “35 %” is typed in a text that readers see'],
    ["views: [{ assumes: 'Both 8 add up.' }];", 'bars.ts:1:26 “8” is typed in a text that readers see'],
  ])('validateFigureText(%j) finds the digits', (text, problem) => expect(check(text)).toEqual([problem]));

  it.each([
    "import { x } from './h2.ts';",
    "const figure = { id: 'bars', section: '2.1', x: '50%', href: 'claim:rd-2024' };",
    "claims['spending-2024'].value;",
    "heading('2.1');",
    "const fill = { from: 'url(#fade:var(--series-2))', to: 'var(--series-2)' };",
    "const note = 'With 5G, as sections 1, 2 and 3.1 say; two of six chips';",
    "if (number === '0') sections['3.3'];",
    'const width = 720;',
  ])('validateFigureText(%j) finds nothing', (text) => expect(check(text)).toEqual([]));
});

describe('validateEditorText', () => {
  const saying = (says: string) => ({
    factChecks: { share: { ...smallEdition.factChecks.share, says } },
    notes: smallEdition.notes,
  });

  test('validateEditorText(edition, names) takes claims, years, sections and names', () => {
    expect(validateEditorText(saying('In 2024 {range}, says section 2.1 of 5G.'), ['5G'])).toEqual([]);
  });

  test('validateEditorText(edition, names) finds a typed quantity, in factChecks, evidence and notes', () => {
    expect(validateEditorText(saying('Others have 40.9 %.'), [])).toMatchObject([
      { kind: 'fact check', id: 'share', what: 'fact check “share” types “40.9 %”' },
    ]);
    const evidence = [{ source: 'agency', bearing: 'near' as const, figure: '12 firms' }];
    expect(
      validateEditorText(
        { factChecks: { share: { ...smallEdition.factChecks.share, evidence } }, notes: {} },
        [],
      ),
    ).toHaveLength(1);
    const notes = { two: { ...smallEdition.notes.two, says: 'Only 3.' } };
    expect(validateEditorText({ factChecks: {}, notes }, [])).toMatchObject([{ kind: 'note', id: 'two' }]);
  });
});

describe('looseNumerals', () => {
  const names = ['5G', 'Level 3', 'L3+', '8797'];
  const found = (text: string) => looseNumerals(text, names).map(({ numeral }) => numeral);

  it.each([
    ['in 2024 and 2012–2020', ['2024', '2012–2020']],
    ['28,000 cars, 67.1 % or 3.61 trillion yuan', ['28,000', '67.1 %', '3.61', 'trillion']],
    ['six, eleven, twenty-five and ninety', ['six', 'eleven', 'twenty-five', 'ninety']],
    ['hundreds of millions; 5 per cent, five percent', ['hundreds', 'millions', '5', 'per cent', 'percent']],
    [
      'half, doubled, twice, tripling, tenfold, a quarter',
      ['half', 'doubled', 'twice', 'tripling', 'tenfold', 'quarter'],
    ],
    ['the sixth, the twentieth', ['sixth', 'twentieth']],
    ['½ and m²', ['½', '²']],
    ['Level 33, 8797.5, 8797 %, 15G', ['33', '8797.5', '8797 %', '15']],
  ])('looseNumerals(%j) finds the numerals', (text, numerals) => expect(found(text)).toEqual(numerals));

  it.each([
    'one of five, first and third, a dual system',
    '5G, 8797 chips, Level 3, Level\n3, L3+, and L3+.',
    'often, weight, tension, sixpence, halfway, doublet, canine, millionaire',
  ])('looseNumerals(%j) finds nothing', (text) => expect(found(text)).toEqual([]));

  it('looseNumerals(text, names, false) looks for digits only', () =>
    expect(looseNumerals('ten of 10', names, false)).toEqual([{ numeral: '10', index: 7 }]));
});
