import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawOnce } from '../../../src/components/charts/svg/renderSvg.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { chartSizes, viewsOf } from '../../../src/lib/schema/figure.ts';
import { figures } from '../../../src/records.ts';
import { listMarks } from './listMarks.ts';

const folder = 'tests/edition/figures';
const write = process.env.FIGURES === 'write';
const all = Object.values<NumberedFigure>(figures);
if (write) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Every drawing of a figure, by the function that pages call, as a list of its marks. */
function listOf(figure: NumberedFigure): string {
  const drawings = viewsOf(figure).flatMap(({ view, panels, drawing, alt }) =>
    panels.flatMap(({ title, draw }, panel) =>
      Object.values(chartSizes).map((size) => {
        const id = `${drawing}-${size.width}-${panel}`;
        const svg = drawOnce(draw, size, { id, label: alt, resolve: (reference) => reference });
        const drawn = parseHTML(`<body>${svg}</body>`).document.querySelector('svg') as SVGElement;
        const name = [view && `view ${view.id}`, title && `panel “${title}”`].filter(Boolean).join(', ');
        const box = drawn
          .getAttribute('viewBox')
          ?.split(' ')
          .slice(2)
          .map(Number)
          .map(Math.round)
          .join(' × ');
        return [`## ${[name, box].filter(Boolean).join(': ')}`, ...listMarks(drawn)].join('\n');
      }),
    ),
  );
  return `# ${figure.title}\n\n${drawings.join('\n\n')}\n`;
}

test.each(all.map((figure) => [figure.id, figure] as const))(
  'the marks of %s are those of its list',
  (id, figure) => {
    const file = `${folder}/${id}.txt`;
    const list = listOf(figure);
    if (write) writeFileSync(file, list);
    expect(list, 'npm run figures writes it anew: read the difference').toBe(
      existsSync(file) ? readFileSync(file, 'utf8') : '',
    );
  },
);

test('each figure has a list, and none is left over', () => {
  expect(readdirSync(folder).sort()).toEqual(all.map(({ id }) => `${id}.txt`).sort());
});

describe('a list tells', () => {
  const drawing = (marks: string) =>
    listMarks(
      parseHTML(`<body><svg fill="currentColor">${marks}</svg></body>`).document.querySelector(
        'svg',
      ) as SVGElement,
    ).join('\n');
  const bar = (attributes: string, label = 'A, exactly 5 %') =>
    `<g transform="translate(0.5,10)"><a href="claim:a" aria-label="${label}"><rect x="0" y="2" height="20" ${attributes}/></a></g>`;
  const whole = drawing(bar('width="50" fill="var(--mark)"'));

  test('what a mark is, where, how it is painted, what it says and where it leads', () => {
    expect(whole.split(/ {2,}/)).toEqual(['1,12', 'rect 50 × 20', 'filled mark', 'A, exactly 5 % → claim:a']);
  });

  test.each([
    ['a bar that is two pixels longer', bar('width="52" fill="var(--mark)"')],
    ['another colour', bar('width="50" fill="var(--accent)"')],
    ['an estimate that fades', bar('width="50" fill="url(#x-fade-out-mark)"')],
    ['a goal that is hollow', bar('width="50" fill="var(--paper)" stroke="var(--mark)"')],
    ['other words', bar('width="50" fill="var(--mark)"', 'A, about 5 %')],
    ['another place', `<g transform="translate(3,0)">${bar('width="50" fill="var(--mark)"')}</g>`],
  ])('%s', (_, other) => expect(drawing(other)).not.toBe(whole));

  test('not what nobody can see: a hundredth of a pixel', () => {
    expect(drawing(bar('width="50.01" fill="var(--mark)"'))).toBe(whole);
  });

  test('words in their lines, and what they are said to be', () => {
    expect(drawing('<text font-size="12"><tspan>one</tspan><tspan>two</tspan></text>')).toContain(
      '“one / two”',
    );
  });
});
