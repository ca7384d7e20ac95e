/** Equations: what TeX becomes, in pages and in Markdown, and what is refused. */
import { describe, expect, test } from 'vitest';
import { pageMarkdown } from '../../src/lib/downloads/pageMarkdown.ts';
import { parseEquations } from '../../src/lib/edition/parseEquations.ts';
import { formatMath } from '../../src/lib/format/formatMath.ts';

const formulas = [
  'y_{it} = \\alpha_i + \\beta x_{it} + \\varepsilon_{it}',
  '\\hat{\\beta} = (X^\\top X)^{-1} X^\\top y',
  '\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}',
  '\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
  '\\underbrace{a+b}_{c} \\quad \\boxed{x} \\quad \\color{red} x \\quad \\sqrt[3]{\\frac{a}{b}}',
];

test.each(formulas)('%s is MathML that the policy of the site lets through: no style, no script', (tex) => {
  for (const display of ['inline', 'block'] as const) {
    const math = formatMath(tex, display);
    expect(math).toMatch(/^<math .*<\/math>$/s);
    expect(math).not.toMatch(/\s(?:style|on\w+)=|<(?:span|script|img|a)\b/);
    expect(math).toContain('<annotation encoding="application/x-tex">');
  }
});

test('letters and columns have classes, for machines without a typeface for mathematics and browsers without the attributes', () => {
  const math = formatMath('\\mathbf{X} y \\in \\mathbb{R} \\mathcal{A} \\operatorname{Var}', 'inline');
  expect(math).toContain('<mi class="bold" mathvariant="bold">X</mi>');
  expect(math).toContain('<mi class="italic">y</mi>');
  expect(math).toMatch(/>ℝ<\/mi>/);
  expect(math).toContain('\u{1d49c}');
  expect(math).toContain('<mi mathvariant="normal">Var</mi>');
  const aligned = formatMath('\\begin{aligned} a &= b \\\\ &< d \\end{aligned}', 'block');
  expect(aligned.match(/<mtd class="(\w+)">/g)).toEqual([
    '<mtd class="right">',
    '<mtd class="left">',
    '<mtd class="right">',
    '<mtd class="left">',
  ]);
  // What TeX writes with signs of markup stays text.
  expect(aligned).toContain('<mo>&lt;</mo>');
});

test('TeX cannot bring links, pictures or markup into a page', () => {
  for (const tex of [
    '\\href{javascript:alert(1)}{x}',
    '\\includegraphics{x.png}',
    '\\htmlStyle{color:red}{x}',
  ])
    expect(() => formatMath(tex, 'inline')).toThrow(/the TeX cannot be set|is not allowed/);
  expect(formatMath('\\text{<script>}', 'inline')).not.toContain('<script>');
});

const equation = { number: '1', tex: 'y = x', says: 'One is the other.', section: '2' };

test.each([
  [{ ...equation, tex: '\\frac{1}{' }, 'equation “line”, field tex: the TeX cannot be set'],
  [
    { ...equation, tex: '\\fraq{1}{2}' },
    'equation “line”, field tex: the TeX cannot be set: Undefined control sequence',
  ],
  [{ ...equation, tex: '$y = x$' }, 'field tex: holds dollar signs or a \\tag'],
  [{ ...equation, number: '(1)' }, 'field number: a number is written as the paper prints it'],
  [{ ...equation, says: '' }, 'field says: is empty'],
])('an equation that is wrong: case %#', (line, message) =>
  expect(() => parseEquations({ line })).toThrow(message),
);

describe('in Markdown', () => {
  const markdown = (inside: string) =>
    pageMarkdown(`<!doctype html><html><body><main><h1>A</h1>${inside}</main></body></html>`, {
      path: 'sections/2.html',
      origin: 'Of the edition.',
      work: undefined,
    });

  test('a formula is its TeX, once', () => {
    const text = markdown(
      `<p>The slope ${formatMath('\\beta_1', 'inline')} is small.</p><div class="equation"><div>${formatMath('y = \\frac{a}{b}', 'block')}</div><span>(1)</span></div>`,
    );
    expect(text).toContain('The slope $\\beta_1$ is small.');
    expect(text).toContain('$$y = \\frac{a}{b}$$');
    expect(text.match(/frac/g)).toHaveLength(1);
  });

  test('a letter above a number does not become part of it', () =>
    expect(markdown('<p>5<sup><a href="#n">a</a></sup></p>')).toMatch(/5 \(\[a\]\(2\.html#n\)\)/));
});
