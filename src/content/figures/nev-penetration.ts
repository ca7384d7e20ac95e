import { pointsOverTime } from '#engine/components/charts/pointsOverTime.ts';
import { levelsAt } from '#engine/components/charts/scale.ts';
import { type SeriesRow, type TimeSeriesOptions, timeSeries } from '#engine/components/charts/timeSeries.ts';
import { chartRow, type SpanRow, spanRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { seriesCell, seriesLine, yearsFrom } from '#engine/lib/edition/series.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import type { Claim } from '#engine/lib/schema/claim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { Cell, ChartSize } from '#engine/lib/schema/figure.ts';
import type { IndependentSeries } from '#engine/lib/schema/independentSeries.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';
import { sources } from '../../data/sources.ts';

const first = claims['nev-penetration-2015'];
const last = claims['nev-penetration-2024'];
const firstYear = claims['nev-penetration-year-start'];
const lastYear = claims['nev-penetration-year-end'];

/** The two ends as points of a chart. */
const points = [
  { ...chartRow(first), time: numberOf(firstYear) },
  { ...chartRow(last), time: numberOf(lastYear) },
] as const;
const rise = claims['nev-penetration-rise'];
const factor = claims['nev-penetration-factor'];
const growth = claims['nev-penetration-growth'];
const plans = [claims['plan-nev-2012'], claims['plan-nev-2021']];

/** What others have: the series of three publishers, their values for the paper’s last year, and one of the year before. */
const iea = independentSeries['iea-ev-share'];
const caam = independentSeries['caam-nev-share'];
const cpca = independentSeries['cpca-nev-retail-share'];
const cars = claims['iea-ev-share-cn-2024'];
const all = claims['caam-nev-share-2024'];
const retail = claims['cpca-nev-share-2024'];
const retailBefore = claims['cpca-nev-share-2023'];

/** Axis of time and room, the same for the values and for their growth. */
function frame(size: ChartSize) {
  return {
    ...size,
    domain: [size.narrow ? 2008 : 2009, 2024.4],
    ticks: [2012, 2015, 2018, 2021, 2024],
    labelRoom: size.narrow ? 86 : 168,
    plotHeight: size.narrow ? 230 : 290,
  } as const satisfies Partial<TimeSeriesOptions>;
}

/**
 * The three independent lines, each with its last value at its end.
 *
 * @param narrow publisher and value alone
 * @param lifts pixels to move the label of each line by
 */
function lines(narrow: boolean, lifts: readonly [number, number, number]): SeriesRow[] {
  const end = (who: string, what: string, claim: Claim) =>
    narrow ? `${who} ${formatClaim(claim)}` : `${formatClaim(claim)} ${what} (${who})`;
  return [
    { ...seriesLine(iea, 'china', end('IEA', 'of new cars', cars)), dy: lifts[0] },
    {
      ...seriesLine(caam, 'china', end('CAAM', 'of all vehicles', all)),
      symbol: 'square',
      dash: 'dashed',
      dy: lifts[1],
    },
    {
      ...seriesLine(cpca, 'china', end('CPCA', 'at retail', retail)),
      symbol: 'triangle',
      dash: 'dotted',
      dy: lifts[2],
    },
  ];
}

/** A value of the paper as printed at its point, with whose it is. */
function byName(claim: Claim, narrow: boolean): string {
  return `${formatClaim(claim)}${narrow ? '\n' : ', '}the paper`;
}

/** The paper's two points among three independent lines. */
function drawBeside(size: ChartSize) {
  const [start, end] = points;
  return timeSeries(lines(size.narrow, [-8, 0, 10]), {
    ...frame(size),
    max: 52,
    levels: levelsAt([10, 20, 30, 40, 50], last.unit),
    points: [
      { ...start, printed: byName(first, size.narrow), dy: size.narrow ? -28 : -18 },
      { ...end, printed: byName(last, size.narrow), anchor: 'start', dx: 11, dy: size.narrow ? 12 : 6 },
    ],
    between: { time: end.time, from: end.value, to: numberOf(cars) },
    annotations: [
      {
        x: size.narrow ? 2019.6 : 2020.4,
        y: 44,
        text: 'what lies between the paper and the highest series',
        to: { x: 2023.6, y: 44 },
        anchor: 'end',
        lineWidth: size.narrow ? 11 : 14,
      },
      {
        x: size.narrow ? 2019.6 : 2020.4,
        y: numberOf(retailBefore),
        text: `${formatClaim(retailBefore)} at retail a year before`,
        to: { x: 2023, y: numberOf(retailBefore) },
        anchor: 'end',
        dy: size.narrow ? 6 : 0,
        lineWidth: size.narrow ? 11 : 20,
      },
    ],
  });
}

/** The same on a scale of growth. The ends of the lines lie close there, so that their labels stand further from them. */
function drawGrowth(size: ChartSize) {
  const [start, end] = points;
  return timeSeries(lines(size.narrow, [-28, 2, -12]), {
    ...frame(size),
    max: 100,
    logFrom: 0.01,
    levels: levelsAt([0.01, 0.1, 1, 10, 100], last.unit),
    points: [
      { ...start, printed: byName(first, size.narrow), anchor: 'start', dx: 10, dy: size.narrow ? 20 : 12 },
      { ...end, printed: byName(last, size.narrow), anchor: 'start', dx: 11, dy: size.narrow ? 30 : 20 },
    ],
  });
}

/** The paper's two points, nothing between them, and under them the plans that were in force. */
function drawPaper(size: ChartSize) {
  return pointsOverTime(points, {
    ...size,
    domain: [2012, 2026],
    max: 40,
    ticks: points.map(({ time }) => time),
    levels: levelsAt([10, 20, 30, 40], last.unit),
    spans: plans.map((plan, index) =>
      span(plan, size.narrow ? 'Plan ' : index ? 'NEV plan, ' : 'Energy-saving and NEV plan, '),
    ),
    plotHeight: size.narrow ? 220 : 260,
    annotations: [
      {
        x: 2020.9,
        y: 25,
        anchor: 'end',
        dx: -8,
        lineWidth: size.narrow ? 9 : 22,
        text: 'No values between are given',
      },
      {
        x: 2024,
        y: 5,
        anchor: 'end',
        dx: -10,
        lineWidth: 30,
        text: `ƒ up ${formatClaim(rise)}${size.narrow ? '' : `, ${formatClaim(factor)} as much`}`,
      },
    ],
  });
}

/** The years of a plan, after its name. */
function span(claim: Claim, name: string): SpanRow {
  const row = spanRow(claim);
  return { ...row, label: `${name}${row.printed}` };
}

const reportYear = sources['catarc-2024'].csl.issued?.['date-parts'][0][0];

/** The row of a year: the value of each series, as a claim where it is one. */
function inYear(year: number): Cell[] {
  const one = (claims: Readonly<Record<number, Claim>>, otherwise: Cell): Cell => {
    const claim = claims[year];
    return claim ? { claim: claim.id } : otherwise;
  };
  const of = (series: IndependentSeries, claims: Readonly<Record<number, Claim>>) =>
    one(claims, seriesCell(series, 'china', year));
  const [start, end] = [numberOf(firstYear), numberOf(lastYear)];
  return [
    one({ [start]: firstYear, [end]: lastYear }, String(year)),
    one({ [start]: first, [end]: last }, '—'),
    of(iea, { [end]: cars }),
    of(caam, { [end]: all }),
    of(cpca, { [end - 1]: retailBefore, [end]: retail }),
  ];
}

/** Two values nine years apart, and what others have between and beside them. */
export default parseFigure({
  id: 'nev-penetration',
  title: `The paper’s ${formatClaim(last)} for ${formatClaim(lastYear)} lies below every independent series`,
  subtitle: `Market penetration of new energy vehicles in China. Dots: the paper, ${formatClaim(firstYear)} and ${formatClaim(lastYear)}. Lines: independent series, each with its own definition.`,
  alt: `Line chart. The paper’s two points: ${formatClaim(first)} in ${formatClaim(firstYear)}, ${formatClaim(last)} in ${formatClaim(lastYear)}. Three independent lines end above its second point, at ${formatClaim(all)}, ${formatClaim(retail)} and ${formatClaim(cars)}.`,
  section: '4.1',
  context: [iea.id, caam.id, cpca.id],
  note: `The source of the paper’s values is a report dated ${reportYear}, which can hardly hold the whole of that year; ${formatClaim(last)} is close to what others have for the year before. What market is meant, all vehicles or cars, sales or registrations, is not said.`,
  control: {
    legend: 'Show',
    views: [
      {
        id: 'beside-others',
        label: 'the paper and others',
        says: `No independent series has ${formatClaim(last)} in ${formatClaim(lastYear)}: they run from ${formatClaim(all)} of all vehicles to ${formatClaim(cars)} of new cars.`,
        panels: [{ draw: drawBeside }],
      },
      {
        id: 'growth',
        label: 'on a log scale',
        title: 'The steepest years of the rise were the first ones',
        subtitle:
          'Market penetration of new energy vehicles in China on a scale where equal steps are equal multiples. Lines: independent series, each with its own definition.',
        alt: `The same lines and points on a logarithmic scale: steep at first, flatter in the later years. The paper’s ${formatClaim(first)} and ${formatClaim(last)} lie near the lines.`,
        says: 'On a scale where equal steps are equal multiples, the steepest years are the first.',
        panels: [{ draw: drawGrowth }],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        title: `The paper gives ${formatClaim(first)} and ${formatClaim(last)}, and no value between`,
        subtitle: `Market penetration of new energy vehicles in China, ${formatClaim(firstYear)} and ${formatClaim(lastYear)}, and under the axis the plans that the paper names.`,
        alt: `Two points joined by a dashed line: ${formatClaim(first)} in ${formatClaim(firstYear)} and ${formatClaim(last)} in ${formatClaim(lastYear)}. Below, the years of two plans.`,
        says: `The paper gives the two ends of the rise and no value between. A smooth path would be ${formatClaim(growth)} (ƒ).`,
        panels: [{ draw: drawPaper }],
      },
    ],
  },
  table: {
    columns: ['Year', 'The paper', 'IEA, new cars', 'CAAM, all vehicles', 'CPCA, retail'],
    rows: [
      ...yearsFrom(2010, 2024).map(inYear),
      ['Rise', { claim: rise.id }, '—', '—', '—'],
      ['Multiple', { claim: factor.id }, '—', '—', '—'],
      ['Compound yearly growth', { claim: growth.id }, '—', '—', '—'],
      ...plans.map((plan) => ['Plan for new energy vehicles', { claim: plan.id }, '—', '—', '—'] as const),
    ],
  },
});
