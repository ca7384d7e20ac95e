import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printCell } from '../../src/components/printCell.ts';
import { figures } from '../../src/edition.ts';
import type { NumberedFigure } from '../../src/lib/numberFigures.ts';
import { page } from './pages.ts';

const all = Object.values<NumberedFigure>(figures);

test('the sixteen figures are there', () => {
  expect(all.map(({ id }) => id).sort()).toEqual(
    'battery-share cell-energy collaboration compute evidence-map factory firm-matrix framework hydrogen nev-penetration patient-capital policy-timeline rd-intensity source-timeline theory-line two-models'.split(
      ' ',
    ),
  );
});

describe.each(all.map((figure) => [figure.id, figure] as const))('figure %s', (id, figure) => {
  const { document } = page(`figures/${id}.html`);

  test('says its finding, what it measures, and has two widths', () => {
    expect(document.querySelector('.figure-title')?.textContent).toBe(figure.title);
    expect(document.querySelector('.figure-subtitle')?.textContent).toBe(figure.subtitle);
    expect(document.querySelectorAll('.chart.wide svg').length).toBe(figure.panels.length);
    expect(document.querySelectorAll('.chart.narrow svg').length).toBe(figure.panels.length);
  });

  test('has a table that equals its data', () => {
    const rows = [...document.querySelectorAll('.figure-data tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual(figure.table.rows.map((row) => row.map(printCell)));
  });

  test('links each of its claims from a mark or from its table', () => {
    const linked = new Set(
      [...document.querySelectorAll('.figure [data-claim]')].map((mark) => mark.getAttribute('data-claim')),
    );
    expect(figure.claims.filter((claim) => !linked.has(claim))).toEqual([]);
  });

  test('draws only claims that it lists', () => {
    const drawn = [...document.querySelectorAll('.chart [data-claim]')].map(
      (mark) => mark.getAttribute('data-claim') ?? '',
    );
    expect(drawn.filter((claim) => !figure.claims.includes(claim))).toEqual([]);
  });

  test('gives every linked mark a spoken name', () => {
    const silent = [...document.querySelectorAll('.chart a')].filter(
      (link) => !link.getAttribute('aria-label'),
    );
    expect(silent.map((link) => link.getAttribute('href'))).toEqual([]);
  });

  test('offers its table as CSV', () => {
    const lines = readFileSync(`dist/data/figures/${id}.csv`, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(figure.table.rows.length + 1);
  });

  test('stands in the text where it belongs, once', () => {
    const places = page('paper.html').document.querySelectorAll(`#fig-${id}`).length;
    expect(places).toBe(figure.inText === false ? 0 : 1);
  });
});
