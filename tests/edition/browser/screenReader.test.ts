import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import { type OpenSite, openSite } from '../../browser/openSite.ts';
import { listen, transcript, withReader } from '../../browser/screenReader.ts';

/** One figure for each form of chart: what a screen reader says of it is kept as a text, to be read by people. */
const forms = {
  barChart: 'patient-capital',
  timeSeries: 'rd-spending',
  dotPlot: 'rd-intensity',
  shareStrip: 'battery-makers',
  numerals: 'factory',
  nodeLink: 'two-models',
  yearBars: 'charging',
  matrix: 'firm-matrix',
  timeline: 'policy-timeline',
  strandChart: 'theory-line',
  pointsOverTime: 'nev-penetration',
} as const;
const folder = 'tests/edition/transcripts';
const write = process.env.TRANSCRIPTS === 'write';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

describe.each(Object.entries(forms))('%s, by the figure %s', (form, id) => {
  const figure = edition.figures.get(id);

  test('says its number and finding, then what the drawing is, then its values', async () => {
    const page = await site.open(`figures/${id}.html`, { prepare: withReader });
    const said = await listen(page, 'main .figure');
    const [what, caption, number, finding] = said.map((phrase) => phrase.replace(/\s+/g, ' '));
    expect([what, caption, number, finding]).toEqual([
      'figure',
      'caption',
      `Figure ${figure.number}`,
      figure.title.replace(/\s+/g, ' '),
    ]);
    const drawings = said.filter((phrase) =>
      /^(group|img), .*\b(chart|grid|diagram|matrix|timeline|time line|lines?|table|bars?|map)\b/i.test(
        phrase,
      ),
    );
    expect(drawings.length).toBeGreaterThan(0);
    const text = transcript(said);
    const file = `${folder}/${form}.txt`;
    if (write) writeFileSync(file, text);
    expect(text, 'npm run transcripts writes it anew: read the difference').toBe(
      existsSync(file) ? readFileSync(file, 'utf8') : '',
    );
    await page.leave();
  });

  test('each mark is a link that says what it is of', async () => {
    const page = await site.open(`figures/${id}.html`, { prepare: withReader });
    const drawings = await page.locator('.chart.wide:visible svg').count();
    for (let index = 0; index < drawings; index++) {
      const drawing = page.locator('.chart.wide:visible svg').nth(index);
      const named = await drawing
        .locator('a')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('aria-label') ?? link.textContent ?? ''),
        );
      expect(named.filter((name) => name.trim().length < 3)).toEqual([]);
    }
    await page.leave();
  });
});

test('each form of chart has a transcript, and none is left over', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(forms)
      .map((form) => `${form}.txt`)
      .sort(),
  );
});
