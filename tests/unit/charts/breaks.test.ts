import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { timeSeries } from '../../../src/components/charts/timeSeries.ts';
import { seriesLine } from '../../../src/lib/edition/series.ts';
import { independentSeries } from '../../../src/records.ts';

const drawing = (line: ReturnType<typeof seriesLine>) => {
  const options = timeSeries([line], {
    width: 720,
    narrow: false,
    domain: [2009, 2025],
    max: 3,
    ticks: [],
    levels: [],
    labelRoom: 100,
  });
  return parseHTML(renderSvg(options, { id: 'x', label: 'x', resolve: (reference) => reference })).document;
};
const thin = (document: Document) =>
  [...document.querySelectorAll('path[d^="M"]')].map((path) => path.getAttribute('d') ?? '');

test('a series with breaks and a gap is drawn as one line a run, with a rule at each break', () => {
  const line = seriesLine(independentSeries['nbs-rd-intensity'], 'first-published', 'China');
  const document = drawing(line);
  const runs = line.segments.filter((segment) => segment.length > 1);
  expect(runs.length).toBeGreaterThan(2);
  expect(thin(document).filter((d) => d.includes('L'))).toHaveLength(runs.length);
  expect(
    document.querySelectorAll('[stroke-dasharray="1,4"] line, line[stroke-dasharray="1,4"]'),
  ).toHaveLength(line.breaks.length);
});

test('a whole series is drawn as one line, and links to what is known of it', () => {
  const document = drawing(seriesLine(independentSeries['iea-ev-share'], 'china', 'China'));
  expect(thin(document).filter((d) => d.includes('L'))).toHaveLength(1);
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'series:iea-ev-share',
  ]);
});

test('seriesLine(series, line, label) refuses a line that the series does not have', () => {
  expect(() => seriesLine(independentSeries['iea-ev-share'], 'mars', 'Mars')).toThrow('has no line “mars”');
});
