import { expect, it } from 'vitest';
import { validateFigureText } from '../../../src/lib/validate/validateCode.ts';

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the cases are code.

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
  "claims['rd-spend-cn-2024'].value;",
  "heading('2.1');",
  "const fill = { from: 'url(#fade:var(--series-2))', to: 'var(--series-2)' };",
  "const note = 'With 5G, as sections 1, 2 and 3.1 say; two of six chips';",
  "if (number === '0') sections['3.3'];",
  'const width = 720;',
])('validateFigureText(%j) finds nothing', (text) => expect(check(text)).toEqual([]));
