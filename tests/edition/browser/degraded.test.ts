import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import { claims } from '../../../src/records.ts';
import { pageKinds } from '../../browser/audit/pageKinds.ts';
import { type ConditionName, conditions } from '../../browser/degraded/conditions.ts';
import { expectedOn } from '../../browser/degraded/expected.ts';
import { type Cell, readCell } from '../../browser/degraded/readCell.ts';
import { sayCells } from '../../browser/degraded/sayCells.ts';
import { type OpenSite, openSite } from '../../browser/openSite.ts';
import { numberOf, sample, seed, whole } from '../../sample.ts';
import { pages as built } from '../../site/pages.ts';

const names = Object.keys(conditions) as ConditionName[];
const cells: Cell[] = [];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(async () => {
  if (whole) console.log(sayCells(cells, pageKinds));
  await site?.close();
});

describe('what is asked for', () => {
  test('every page kind has words to read, and together they have claims, values and sources', () => {
    const all = pageKinds.map((path) => expectedOn(path));
    for (const { words } of all) expect(words.length).toBeGreaterThan(0);
    for (const kind of ['claims', 'values', 'sources'] as const)
      expect(all.filter(({ counts }) => counts[kind] > 0).length).toBeGreaterThan(5);
  });

  test('the ledger has every claim, a page of a figure every cell of its table', () => {
    expect(expectedOn('claims.html').counts.claims).toBeGreaterThanOrEqual(Object.keys(claims).length);
    for (const path of pageKinds.filter((path) => path.startsWith('figures/'))) {
      const { table } = edition.figures.get(path.slice('figures/'.length, -'.html'.length));
      expect(expectedOn(path).counts.values).toBe((table.rows.length + 1) * table.columns.length);
    }
  });
});

/** In each run every page under one condition, and every condition on some pages; in as many runs as there are conditions, all. */
const turn = numberOf(seed);
const asked = pageKinds.flatMap((path, row) =>
  names
    .filter((_, column) => whole || (row + column + turn) % names.length === 0)
    .map((condition) => [condition, path] as const),
);

test.concurrent.each(asked)(
  '%s: every claim, value and source of %s is there, in its place, seen and heard',
  async (condition, path) => {
    const cell = await readCell(site, condition, path);
    cells.push(cell);
    expect(cell.problems).toEqual([]);
  },
);

test('every condition is asked for', () => {
  expect(new Set(asked.map(([condition]) => condition))).toEqual(new Set(names));
  expect(new Set(asked.map(([, path]) => path))).toEqual(new Set(pageKinds));
});

const onPaper = built
  .map(({ path }) => path)
  .filter((path) => /^(sections|figures)\//.test(path) && !(pageKinds as readonly string[]).includes(path));

test.concurrent.each(sample('on paper', onPaper, 4))('%s can be read on paper, too', async (path) => {
  expect((await readCell(site, 'print', path)).problems).toEqual([]);
});

/** Runs in the page: one fault for each condition, of a kind that only that condition would show. */
const faults: Record<ConditionName, { path: string; fault: () => void; finds: RegExp }> = {
  'no script': {
    path: 'sections/3.html',
    fault: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (scripting: none) { .para .num { display: none } }');
      document.adoptedStyleSheets.push(sheet);
    },
    finds: /is hidden/,
  },
  'the first sheet alone': {
    path: 'about.html',
    fault: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main p { display: none }');
      document.adoptedStyleSheets.push(sheet);
    },
    finds: /is hidden/,
  },
  'no CSS': {
    path: 'claims.html',
    // An order that only CSS puts right.
    fault: () => {
      const [first, second] = document.querySelectorAll('.claim-list tbody tr');
      if (first && second) second.after(first);
    },
    finds: /should stand/,
  },
  'no fonts': {
    path: 'claims/catl-share.html',
    fault: () =>
      document.querySelector<HTMLElement>('.claim-value')?.style.setProperty('color', 'transparent'),
    finds: /in the colour of its ground/,
  },
  'no images': {
    path: 'figures/rd-intensity.html',
    fault: () => document.querySelector('.figure-data td')?.replaceChildren(),
    finds: /should stand/,
  },
  'offline after load': {
    path: 'sources.html',
    fault: () => {
      const notice = document.createElement('div');
      notice.style.cssText = 'position: fixed; inset: 0; background: white';
      document.body.append(notice);
    },
    finds: /is covered by div/,
  },
  print: {
    path: 'figures/compute.html',
    fault: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '@media print { td .num { display: none } .chart svg { width: 900px; max-width: none } .figure-data { margin-left: 600px } }',
      );
      document.adoptedStyleSheets.push(sheet);
    },
    finds: /is hidden[\s\S]*stands beside the sheet[\s\S]*wider than the sheet/,
  },
  'forced colours': {
    path: 'evidence.html',
    fault: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('main .num { forced-color-adjust: none; color: Canvas }');
      document.adoptedStyleSheets.push(sheet);
    },
    finds: /in the colour of its ground/,
  },
  'slow network': {
    path: 'framework.html',
    fault: () => document.querySelector('main h1')?.setAttribute('aria-hidden', 'true'),
    finds: /should stand|not told to screen readers/,
  },
};

test.concurrent.each(sample('faults', names, 3))(
  'what would be missed with %s is found',
  async (condition) => {
    const { path, fault, finds } = faults[condition];
    const { problems } = await readCell(site, condition, path, fault);
    expect(problems.join('\n')).toMatch(finds);
  },
);
