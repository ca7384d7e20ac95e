import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { formatCell } from '../../../src/lib/format/formatCell.ts';
import { viewsOf } from '../../../src/lib/schema/figure.ts';
import { figures } from '../../../src/records.ts';
import { page } from '../../site/pages.ts';

const all = Object.values<NumberedFigure>(figures);

test('the sixteen figures of the paper and the three of independent series are there', () => {
  expect(all.map(({ id }) => id).sort()).toEqual(
    'battery-makers battery-share cell-energy charging collaboration compute evidence-map factory firm-matrix framework hydrogen nev-penetration patient-capital policy-timeline rd-intensity rd-spending source-timeline theory-line two-models'.split(
      ' ',
    ),
  );
});

describe.each(all.map((figure) => [figure.id, figure] as const))('figure %s', (id, figure) => {
  const { document } = page(`figures/${id}.html`);

  test('says its finding, what it measures, and has two widths', () => {
    const shown = (part: string) =>
      [...document.querySelectorAll(part)].map(({ textContent }) => textContent);
    const views = viewsOf(figure);
    const subtitles = views.map(({ subtitle }) => subtitle);
    const alike = new Set(subtitles).size === 1;
    const own = alike && new Set(views.map(({ title }) => title)).size === 1 ? views.slice(0, 1) : views;
    expect(shown('.figure-title')).toEqual(own.map(({ title }) => title));
    // What all views say alike stands once.
    expect(shown('.figure-subtitle')).toEqual(alike ? subtitles.slice(0, 1) : subtitles);
    const panels = viewsOf(figure).flatMap((view) => view.panels).length;
    expect(document.querySelectorAll('.chart.wide svg').length).toBe(panels);
    expect(document.querySelectorAll('.chart.narrow svg').length).toBe(panels);
  });

  test('has a radio button for each view of its control, the first chosen, and says what each shows', () => {
    const views = figure.control?.views ?? [];
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    expect(all('.figure fieldset').map((set) => set.getAttribute('data-control'))).toEqual(
      views.length ? [id] : [],
    );
    expect(all('.figure fieldset legend').map((legend) => legend.textContent)).toEqual(
      figure.control ? [figure.control.legend] : [],
    );
    expect(all('.figure fieldset input').map((radio) => radio.getAttribute('value'))).toEqual(
      views.map(({ id }) => id),
    );
    expect(all('.figure fieldset input').map((radio) => radio.getAttribute('name'))).toEqual(
      views.map(() => `view-${id}`),
    );
    expect(all('.figure fieldset label').map((label) => label.textContent?.trim())).toEqual(
      views.map(({ label }) => label),
    );
    expect(all('.figure fieldset [checked]').map((radio) => radio.getAttribute('value'))).toEqual(
      views.slice(0, 1).map(({ id }) => id),
    );
    expect(all('.view').map((view) => view.getAttribute('data-view'))).toEqual(views.map(({ id }) => id));
    expect(all('.view-says').map((says) => says.textContent)).toEqual(views.map(({ says }) => says));
    expect(all('.view .note').map((note) => note.textContent)).toEqual(
      views.flatMap(({ assumes }) => (assumes ? [`Our assumption ${assumes}`] : [])),
    );
  });

  test('has in its table every claim that a view draws', () => {
    const linked = new Set(
      [...document.querySelectorAll('.figure-data [data-claim]')].map((cell) =>
        cell.getAttribute('data-claim'),
      ),
    );
    const drawn = [...document.querySelectorAll('.view [data-claim]')].map((mark) =>
      mark.getAttribute('data-claim'),
    );
    expect(drawn.filter((claim) => !linked.has(claim))).toEqual([]);
  });

  test('has a table that equals its data', () => {
    const said = (cell: Element) => {
      const words = cell.cloneNode(true) as Element;
      for (const mark of words.querySelectorAll('.verdict')) mark.remove();
      return words.textContent;
    };
    const rows = [...document.querySelectorAll('.figure-data tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map(said),
    );
    expect(rows).toEqual(figure.table.rows.map((row) => row.map((cell) => formatCell(cell, edition))));
  });

  test('has one table, in which each of its claims has its place', () => {
    expect(document.querySelectorAll('main table')).toHaveLength(1);
    const places = figure.claims.map((claim) =>
      document.getElementById(claim)?.closest('.figure-data td, th'),
    );
    expect(places.filter((place) => !place)).toEqual([]);
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

  test('offers what it says, its table and its claims as JSON', () => {
    const record = JSON.parse(readFileSync(`dist/data/figures/${id}.json`, 'utf8'));
    expect(record).toMatchObject({ id, title: figure.title, number: figure.number });
    expect(record.claims.map((claim: { id: string }) => claim.id)).toEqual(figure.claims);
    const rows: { printed: string }[][] = record.table.rows;
    expect(rows.length).toBe(figure.table.rows.length);
    for (const row of rows) {
      expect(row.length).toBe(figure.table.columns.length);
      expect(row.filter(({ printed }) => !printed)).toEqual([]);
    }
  });

  test('stands in the text where it belongs, once', () => {
    const places = page('paper.html').document.querySelectorAll(`#fig-${id}`).length;
    expect(places).toBe(figure.inText === false ? 0 : 1);
  });
});

test('the gallery shows each figure by a small drawing of its finding, without control or link of its own', () => {
  const { document } = page('figures.html');
  expect(document.querySelectorAll('.control, .view, .gallery svg a')).toHaveLength(0);
  expect(document.querySelectorAll('.gallery a > svg.thumbnail')).toHaveLength(all.length);
});

test('each dot of the firms’ matrix leads to the part of a paragraph that names its firm', () => {
  const { document } = page('figures/firm-matrix.html');
  const dots = [...document.querySelectorAll('.view:first-child .chart.wide a[href*="-p"]')];
  const wrong = dots.filter((dot) => {
    const [, file = '', id = ''] = /^\.\.\/(.+)#(.+)$/.exec(dot.getAttribute('href') ?? '') ?? [];
    const firm = Object.values(edition.actors.all).find(({ name }) =>
      dot.getAttribute('aria-label')?.startsWith(`${name} in section`),
    );
    return !page(file).document.getElementById(id)?.querySelector(`[data-actor="${firm?.id}"]`);
  });
  expect(dots.length).toBeGreaterThan(20);
  expect(wrong.map((dot) => `${dot.getAttribute('aria-label')} → ${dot.getAttribute('href')}`)).toEqual([]);
});
