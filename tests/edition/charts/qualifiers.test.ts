import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { barChart } from '../../../src/components/charts/barChart.ts';
import { dotPlot } from '../../../src/components/charts/dotPlot.ts';
import { matrix } from '../../../src/components/charts/matrix.ts';
import { nodeLink } from '../../../src/components/charts/nodeLink.ts';
import { numerals } from '../../../src/components/charts/numerals.ts';
import { pointsOverTime } from '../../../src/components/charts/pointsOverTime.ts';
import { shareStrip } from '../../../src/components/charts/shareStrip.ts';
import { strandChart } from '../../../src/components/charts/strandChart.ts';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { timeline } from '../../../src/components/charts/timeline.ts';
import { timeSeries } from '../../../src/components/charts/timeSeries.ts';
import { unitGrid } from '../../../src/components/charts/unitGrid.ts';
import { unitHistogram } from '../../../src/components/charts/unitHistogram.ts';
import { whatIfPath } from '../../../src/components/charts/whatIfPath.ts';
import { yearBars } from '../../../src/components/charts/yearBars.ts';
import { edition } from '../../../src/edition.ts';
import { type ChartRow, chartRow, spanRow } from '../../../src/lib/edition/chartRow.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { seriesLine } from '../../../src/lib/edition/series.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import { chartSizes, viewsOf } from '../../../src/lib/schema/figure.ts';
import { independentPoint } from '../../../src/lib/schema/independentSeries.ts';
import { type QualifierId, qualifiers } from '../../../src/lib/schema/qualifier.ts';
import { initialOf } from '../../../src/lib/whatIf/whatIf.ts';
import { figures } from '../../../src/records.ts';
import { drawnQualifier, recordedQualifier, saysQualifier } from '../../unit/charts/drawnQualifier.ts';

describe('qualifierForms', () => {
  const qualifierIds = Object.keys(qualifiers) as QualifierId[];

  const size = { width: 720, narrow: false } as const;
  const axis = { ...size, max: 20, ticks: [], levels: [] };

  /** A record of which only the qualifier changes: what is printed and spoken is the same for all. */
  const record = (qualifier: QualifierId, bound?: Claim['bound'], value: Claim['value'] = { number: 12 }) =>
    ({
      id: 'road-length',
      subject: 'Roads',
      measure: 'length',
      kind: 'measurement',
      value,
      unit: 'none',
      qualifier,
      bound,
      period: '2020',
      scope: 'here',
      status: 'as-stated',
      section: '2.1',
      paragraph: '2.1-1',
      actors: [],
      sources: [],
      locator: 'long roads',
    }) as Claim;
  const said = { label: 'Roads', printed: 'twelve', spoken: 'Roads, twelve, length' };
  const row = (claim: Claim) => ({ ...chartRow(claim), ...said });
  const dated = (claim: Claim) => row({ ...claim, value: { date: '2012' } });
  const span = (claim: Claim) => ({ ...spanRow({ ...claim, value: { from: 2012, to: 2015 } }), ...said });
  const point = (claim: Claim) => ({ ...row(claim), time: 2012 });
  const plain = { href: 'page:explore.html', spoken: 'assumed', label: 'Assumed', printed: 'twelve' };

  /** Each form of chart with one claim; `refuses` where it can show nothing but a place on a scale. */
  const forms: readonly {
    readonly name: string;
    readonly refuses?: true;
    readonly draw: (claim: Claim) => PlotOptions;
  }[] = [
    { name: 'barChart: a bar', draw: (claim) => barChart([row(claim)], { ...size, max: 20 }) },
    {
      name: 'dotPlot: a dot',
      refuses: true,
      draw: (claim) =>
        dotPlot([{ ...row(claim), detail: 'here' }], { ...size, domain: [0, 20], levels: [], lane: 90 }),
    },
    {
      name: 'shareStrip: a part',
      refuses: true,
      draw: (claim) => shareStrip([row(claim)], { ...size, whole: 20 }),
    },
    {
      name: 'matrix: a mark',
      draw: (claim) =>
        matrix([{ ...row(claim), column: 'a', line: 'b' }], {
          ...size,
          columns: [{ id: 'a', label: 'A' }],
          lines: [{ id: 'b', label: 'B' }],
          labelWidth: 100,
        }),
    },
    {
      name: 'strandChart: a dot',
      refuses: true,
      draw: (claim) =>
        strandChart([{ ...dated(claim), strand: 'a' }], {
          ...size,
          domain: [2000, 2030],
          ticks: [],
          strands: ['a'],
        }),
    },
    {
      name: 'unitHistogram: an annotation',
      refuses: true,
      draw: (claim) =>
        unitHistogram([], {
          ...size,
          direction: 'up',
          bins: [{ id: 'a', label: 'A' }],
          annotation: { bin: 'a', row: row(claim), text: 'said of A' },
        }),
    },
    {
      name: 'timeSeries: a point',
      refuses: true,
      draw: (claim) =>
        timeSeries([], { ...axis, domain: [2000, 2030], labelRoom: 90, points: [point(claim)] }),
    },
    {
      name: 'timeline: a point',
      refuses: true,
      draw: (claim) => timeline([dated(claim)], { ...size, domain: [2000, 2030], ticks: [] }),
    },
    {
      name: 'timeline: a span',
      refuses: true,
      draw: (claim) => timeline([span(claim)], { ...size, domain: [2000, 2030], ticks: [] }),
    },
    {
      name: 'timeline: a length of time',
      refuses: true,
      draw: (claim) =>
        timeline([{ ...row(claim), between: { from: 2005, to: 2017 } }], {
          ...size,
          domain: [2000, 2030],
          ticks: [],
        }),
    },
    {
      name: 'pointsOverTime: a point',
      refuses: true,
      draw: (claim) => pointsOverTime([point(claim)], { ...axis, domain: [2000, 2030] }),
    },
    {
      name: 'pointsOverTime: a span',
      refuses: true,
      draw: (claim) => pointsOverTime([], { ...axis, domain: [2000, 2030], spans: [span(claim)] }),
    },
    {
      name: 'unitGrid: a part',
      refuses: true,
      draw: (claim) => unitGrid([{ ...row(claim), colour: 'red' }], { ...size, lines: 5, columns: 20 }),
    },
    {
      name: 'whatIfPath: a fixed point',
      refuses: true,
      draw: (claim) =>
        whatIfPath([], [point(claim)], {
          ...axis,
          years: [2000, 2030],
          asked: { year: 2020, value: 10, printed: '' },
        }),
    },
  ];

  /** Forms without a shape of their own that can be read back: brackets, and what a reader assumed. */
  const others: typeof forms = [
    {
      name: 'barChart: a gap',
      refuses: true,
      draw: (claim) =>
        barChart([row(record('exact'))], {
          ...size,
          max: 20,
          gaps: [{ ...row(claim), at: 'road-length', from: 5, to: 12, side: 'below' }],
        }),
    },
    {
      name: 'dotPlot: a distance',
      refuses: true,
      draw: (claim) =>
        dotPlot(
          ['a', 'b'].map((id) => ({ ...row({ ...record('exact'), id } as Claim), detail: 'here' })),
          {
            ...size,
            domain: [0, 20],
            levels: [],
            lane: 90,
            distances: [{ ...row(claim), at: 'a', to: 'b', side: 'below' }],
          },
        ),
    },
    {
      name: 'shareStrip: a bracket',
      refuses: true,
      draw: (claim) =>
        shareStrip([row(record('exact'))], {
          ...size,
          whole: 20,
          brackets: [{ ...row(claim), from: 'road-length', to: 'road-length' }],
        }),
    },
    {
      name: 'timeSeries: a change',
      refuses: true,
      draw: (claim) =>
        timeSeries([], {
          ...axis,
          domain: [2000, 2030],
          labelRoom: 90,
          change: { ...row(claim), times: [2010, 2020], from: 5, to: 12 },
        }),
    },
    {
      name: 'barChart: an assumption',
      draw: (claim) =>
        barChart([{ ...plain, id: 'a', value: 12, startsFrom: row(claim) }], { ...size, max: 20 }),
    },
    {
      name: 'unitGrid: an assumption',
      refuses: true,
      draw: (claim) =>
        unitGrid([{ ...plain, cells: 12, startsFrom: row(claim), colour: 'red' }], {
          ...size,
          lines: 5,
          columns: 20,
        }),
    },
  ];

  const render = (options: PlotOptions) =>
    renderSvg(options, { id: 'x', label: 'x', resolve: (reference) => `#${reference}` });
  const linkIn = (svg: string) => parseHTML(`<body>${svg}</body>`).document.querySelector('a[data-claim]');
  const placeless = ['superlative', 'ratio-without-base', 'not-bounded'] as const;
  const isPlaceless = (id: QualifierId) => (placeless as readonly string[]).includes(id);
  /** Each qualifier, and possibilities with a bound inside. */
  const all: readonly Claim[] = [
    ...qualifierIds.map((id) => record(id)),
    record('potential', 'more-than'),
    record('potential', 'at-most'),
  ];

  describe.each(forms.map((form) => [form.name, form] as const))('%s', (_, { refuses, draw }) => {
    test.each(
      all
        .filter(({ qualifier }) => !(refuses && isPlaceless(qualifier)))
        .map((claim) => [recordedQualifier(claim), claim.qualifier, claim] as const),
    )('shows “%s” of a record that is %s', (form, _, claim) => {
      const link = linkIn(render(draw(claim)));
      // A bar has none where the claim has no place on its scale: the words stand alone.
      if (link === null) expect(isPlaceless(claim.qualifier)).toBe(true);
      else expect(drawnQualifier(link)).toBe(form);
    });
  });

  describe.each([...forms, ...others].map((form) => [form.name, form] as const))('%s', (_, { draw }) => {
    test('is another drawing with another qualifier; only a bound, open or closed, is drawn alike', () => {
      const drawn = new Map<string, string[]>();
      for (const claim of all.filter(({ qualifier }) => !isPlaceless(qualifier))) {
        const svg = render(draw(claim));
        drawn.set(svg, [...(drawn.get(svg) ?? []), claim.qualifier]);
      }
      const alike = [...drawn.values()].filter(({ length }) => length > 1);
      for (const group of alike)
        expect(['more-than at-least', 'less-than at-most']).toContain(group.join(' '));
    });
  });

  describe.each(
    [...forms, ...others].filter(({ refuses }) => refuses).map((form) => [form.name, form] as const),
  )('%s', (_, { draw }) => {
    test.each(placeless)('refuses a claim that is “%s”, by its name', (qualifier) => {
      expect(() => render(draw(record(qualifier)))).toThrow(
        /“road-length” is “.+” and has no place on a scale/,
      );
    });
  });

  describe.each(independentPoint.shape.qualifier.options.filter((id) => id !== 'exact'))(
    'an independent value that is %s',
    (qualifier) => {
      const series = (one: typeof qualifier | 'exact') => ({
        id: 'roads',
        title: 'Roads',
        publisher: 'Office',
        unit: 'none',
        breaks: [],
        points: [{ line: 'all', at: '2020', value: 12, qualifier: one, source: 'office', note: '' }],
      });
      const line = (one: typeof qualifier | 'exact') =>
        render(
          timeSeries([seriesLine(series(one) as never, 'all', 'Roads')], {
            ...axis,
            domain: [2000, 2030],
            labelRoom: 90,
          }),
        );
      const bars = (one: typeof qualifier | 'exact') =>
        render(
          yearBars([{ year: 2020, value: 12, qualifier: one, line: 'a', kind: 'a' }], {
            ...axis,
            years: [2018, 2022],
            kinds: ['a'],
            href: 'series:roads',
            spoken: 'Roads',
          }),
        );

      test.each([
        ['timeSeries', line],
        ['yearBars', bars],
      ])('is drawn in %s otherwise than an exact one', (_, draw) => {
        expect(draw(qualifier)).not.toBe(draw('exact'));
      });
    },
  );

  /** Where words are the mark, what is printed of the record is its form. */
  describe.each(qualifierIds)('nodeLink: words of a record that is “%s”', (qualifier) => {
    const claim = record(qualifier);
    const shown: ChartRow = chartRow(claim);
    const place = { x: 10, y: 10, width: 200, height: 60 };

    test.each([
      ['a numeral', numerals([shown], size)],
      ['a label', nodeLink([], { ...size, height: 99, labels: [{ x: 10, y: 10, row: shown }] })],
      ['a box', nodeLink([{ ...place, title: 'Roads', shows: shown }], { ...size, height: 99 })],
    ])('say so in %s', (_, options) => {
      const words = [...parseHTML(`<body>${render(options)}</body>`).document.querySelectorAll('text')];
      const text = words.map(({ textContent }) => textContent).join(' ');
      expect(text).toContain(shown.printed);
      expect(saysQualifier(text, claim), `${text} for ${qualifiers[qualifier].meaning}`).toBe(true);
    });
  });
});

describe('readBack', () => {
  /** Each mark of a drawing that links to a claim, with what its drawing says of it and what its record says. */
  function marksIn(options: PlotOptions) {
    const svg = renderSvg(options, { id: 'x', label: 'x', resolve: (reference) => `#${reference}` });
    const links = [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll('a[data-claim]')];
    return links
      .filter((link) => !isBase(link))
      .map((link) => {
        const claim: Claim = edition.claims.get(link.getAttribute('data-claim') ?? '');
        const recorded = recordedQualifier(claim);
        const text = link.querySelector('text');
        const drawn = text
          ? saysQualifier(text.textContent ?? '', claim)
            ? recorded
            : `“${text.textContent}”`
          : drawnQualifier(link);
        return { claim: claim.id, recorded, drawn };
      });
  }

  /** What an index or a multiple is measured against shows no claim; it leads to the one that it is the base of. */
  const isBase = (link: Element) => /the base of the/.test(link.getAttribute('aria-label') ?? '');

  const expectSame = (marks: ReturnType<typeof marksIn>) =>
    expect(marks.filter(({ recorded, drawn }) => recorded !== drawn)).toEqual([]);

  describe.each(Object.values<NumberedFigure>(figures).map((figure) => [figure.id, figure] as const))(
    'figure %s',
    (_, figure) => {
      test('draws each claim with the qualifier of its record, in every view and width', () => {
        for (const { panels } of viewsOf(figure))
          for (const size of Object.values(chartSizes))
            expectSame(panels.flatMap(({ draw }) => marksIn(draw(size))));
      });
    },
  );

  test.each(edition.whatIfs.map(({ whatIf, base }) => [whatIf.id, whatIf, base] as const))(
    'what-if %s draws each claim that it starts from with the qualifier of its record',
    (_, whatIf, base) => {
      for (const size of Object.values(chartSizes)) {
        const marks = marksIn(whatIf.draw(base, initialOf(whatIf), size));
        expect(marks.length).toBeGreaterThan(0);
        expectSame(marks);
      }
    },
  );

  test('the figures and what-ifs show claims of every drawn form', () => {
    const seen = Object.values<NumberedFigure>(figures).flatMap((figure) =>
      viewsOf(figure).flatMap(({ panels }) => panels.flatMap(({ draw }) => marksIn(draw(chartSizes.wide)))),
    );
    expect(seen.length).toBeGreaterThan(200);
    expect([...new Set(seen.map(({ drawn }) => drawn))].sort()).toEqual(
      [...new Set(seen.map(({ recorded }) => recorded))].sort(),
    );
    expect(new Set(seen.map(({ drawn }) => drawn)).size).toBeGreaterThanOrEqual(9);
  });

  test('no figure and no what-if says by hand how firm a value is', () => {
    const folders = ['src/content/figures', 'src/content/whatIfs'];
    const byHand = folders
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
      )
      .flatMap((file) =>
        [
          ...readFileSync(file, 'utf8').matchAll(
            /\b(open|goal|hollow|empty|shape|qualifier|bound): (true|['"])/g,
          ),
        ].map(([all]) => `${file}: ${all}`),
      );
    expect(byHand).toEqual([]);
  });
});
