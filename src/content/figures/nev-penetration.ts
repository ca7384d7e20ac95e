import { type PaperPoint, type SeriesRow, timeSeries } from '../../components/charts/timeSeries.ts';
import { twoPoints } from '../../components/charts/twoPoints.ts';
import { claims } from '../../data/claims.ts';
import { contextSeries } from '../../data/contextSeries.ts';
import { sources } from '../../data/sources.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { contextLine } from '../../lib/contextLine.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { ChartSize } from '../../lib/figure.ts';
import { formatNumber } from '../../lib/formatNumber.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { printClaim } from '../../lib/printClaim.ts';
import type { Claim } from '../../lib/records/claim.ts';
import { seriesCell } from '../../lib/seriesCell.ts';
import { units } from '../../lib/unit.ts';
import { yearsFrom } from '../../lib/yearsFrom.ts';

const first = claims['nev-penetration-2015'];
const last = claims['nev-penetration-2024'];
const firstYear = claims['nev-penetration-year-start'];
const lastYear = claims['nev-penetration-year-end'];
const rise = claims['nev-penetration-rise'];
const factor = claims['nev-penetration-factor'];
const growth = claims['nev-penetration-growth'];
const reportYear = sources['catarc-2024'].csl.issued?.['date-parts'][0][0];
const plans = [claims['plan-nev-2012'], claims['plan-nev-2021']];

const cars = claims['iea-ev-share-cn-2024'];
const all = claims['caam-nev-share-2024'];
const retail = claims['cpca-nev-share-2024'];
const retailBefore = claims['cpca-nev-share-2023'];
const iea = contextSeries['iea-ev-share'];
const caam = contextSeries['caam-nev-share'];
const cpca = contextSeries['cpca-nev-retail-share'];

const percent = (value: number) => ({
  value,
  label: `${formatNumber(value)}\u202f${units[last.unit].sign}`,
});
const point = (claim: Claim, year: Claim) => ({ ...chartRow(claim), time: numberOf(year) });
const span = (claim: Claim, label: string, narrow: boolean) => {
  const { value } = claim;
  if (!('from' in value)) throw new Error(`claim “${claim.id}” is not a span of years`);
  return {
    from: value.from,
    to: value.to,
    label: narrow ? `Plan ${printClaim(claim)}` : `${label}, ${printClaim(claim)}`,
    href: `claim:${claim.id}`,
    spoken: chartRow(claim).spoken,
  };
};

/** On the scale of growth the ends lie close, so that their labels stand further from them. */
const lines = (narrow: boolean, log: boolean): SeriesRow[] => {
  const end = (who: string, what: string, claim: Claim) =>
    narrow ? `${who} ${printClaim(claim)}` : `${printClaim(claim)} ${what} (${who})`;
  return [
    { ...contextLine(iea, 'china', end('IEA', 'of new cars', cars)), dy: log ? -28 : -8 },
    {
      ...contextLine(caam, 'china', end('CAAM', 'of all vehicles', all)),
      symbol: 'square',
      dash: 'dashed',
      dy: log ? 2 : 0,
    },
    {
      ...contextLine(cpca, 'china', end('CPCA', 'at retail', retail)),
      symbol: 'triangle',
      dash: 'dotted',
      dy: log ? -12 : 10,
    },
  ];
};

const points: PaperPoint[] = [
  { ...point(first, firstYear), dy: -18 },
  { ...point(last, lastYear), anchor: 'start', dx: 11, dy: 2 },
];

const beside = (size: ChartSize, log = false) =>
  timeSeries(lines(size.narrow, log), {
    ...size,
    domain: [size.narrow ? 2009 : 2009.6, 2024.4],
    max: log ? 100 : 52,
    ...(log && { logFrom: 0.01 }),
    ticks: size.narrow ? [2010, 2015, 2020, 2024] : [2010, 2012, 2015, 2018, 2021, 2024],
    levels: (log ? [0.1, 1, 10] : [10, 20, 30, 40, 50]).map(percent),
    labelRoom: size.narrow ? 80 : 168,
    points: log ? points.map((one) => ({ ...one, dy: 20 })) : points,
    annotations: log
      ? []
      : [
          {
            x: 2022.2,
            y: 41,
            text: `${printClaim(retailBefore)} at retail a year before`,
            to: { x: 2022.95, y: 36.2 },
            anchor: 'end',
            lineWidth: size.narrow ? 8 : 14,
          },
        ],
    plotHeight: size.narrow ? 230 : 290,
  });

const alone = (size: ChartSize) =>
  twoPoints([point(first, firstYear), point(last, lastYear)], {
    ...size,
    domain: [2012, 2026],
    max: 40,
    ticks: [numberOf(firstYear), numberOf(lastYear)],
    levels: [10, 20, 30, 40].map(percent),
    spans: plans.map((plan, index) =>
      span(plan, index ? 'NEV plan' : 'Energy-saving and NEV plan', size.narrow),
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
        text: `ƒ up ${printClaim(rise)}${size.narrow ? '' : `, ${printClaim(factor)} as much`}`,
      },
    ],
  });

/** Two values nine years apart, and what others have between and beside them. */
export default defineFigure({
  id: 'nev-penetration',
  title: `New energy vehicles rose from ${printClaim(first)} to ${printClaim(last)} of China’s market, says the paper; others have ${printClaim(all)} to ${printClaim(cars)} for ${printClaim(lastYear)}`,
  subtitle: `Market penetration of new energy vehicles in China. Dots: the paper, ${printClaim(firstYear)} and ${printClaim(lastYear)}. Lines: independent series, each with its own definition.`,
  alt: `Line chart. The paper’s two points: ${printClaim(first)} in ${printClaim(firstYear)}, ${printClaim(last)} in ${printClaim(lastYear)}. Three independent lines end above its second point, at ${printClaim(all)}, ${printClaim(retail)} and ${printClaim(cars)}.`,
  section: '4.1',
  claims: [
    first.id,
    last.id,
    firstYear.id,
    lastYear.id,
    rise.id,
    factor.id,
    growth.id,
    ...plans.map((plan) => plan.id),
    cars.id,
    all.id,
    retail.id,
    retailBefore.id,
  ],
  context: [iea.id, caam.id, cpca.id],
  note: `The source of the paper’s values is a report dated ${reportYear}, which can hardly hold the whole of that year; ${printClaim(last)} is close to what others have for the year before. What market is meant, all vehicles or cars, sales or registrations, is not said.`,
  control: {
    legend: 'Show',
    views: [
      {
        id: 'beside-others',
        label: 'the paper and others',
        says: `No independent series has ${printClaim(last)} in ${printClaim(lastYear)}: they run from ${printClaim(all)} of all vehicles to ${printClaim(cars)} of new cars.`,
        panels: [{ draw: (size) => beside(size) }],
      },
      {
        id: 'growth',
        label: 'the same as growth',
        says: 'On a scale where equal steps are equal multiples, the steepest years are the first.',
        panels: [{ draw: (size) => beside(size, true) }],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        says: `The paper gives the two ends of the rise and no value between. A smooth path would be ${printClaim(growth)} (ƒ).`,
        panels: [{ draw: alone }],
      },
    ],
  },
  table: {
    columns: ['Year', 'The paper', 'IEA, new cars', 'CAAM, all vehicles', 'CPCA, retail'],
    rows: [
      ...yearsFrom(2010, 2024).map((year) => [
        year === numberOf(firstYear)
          ? { claim: firstYear.id }
          : year === numberOf(lastYear)
            ? { claim: lastYear.id }
            : String(year),
        year === numberOf(firstYear)
          ? { claim: first.id }
          : year === numberOf(lastYear)
            ? { claim: last.id }
            : '—',
        year === 2024 ? { claim: cars.id } : seriesCell(iea, 'china', year),
        year === 2024 ? { claim: all.id } : seriesCell(caam, 'china', year),
        year === 2024
          ? { claim: retail.id }
          : year === 2023
            ? { claim: retailBefore.id }
            : seriesCell(cpca, 'china', year),
      ]),
      ['Rise', { claim: rise.id }, '—', '—', '—'],
      ['Multiple', { claim: factor.id }, '—', '—', '—'],
      ['Compound yearly growth', { claim: growth.id }, '—', '—', '—'],
      ...plans.map((plan) => ['Plan for new energy vehicles', { claim: plan.id }, '—', '—', '—'] as const),
    ],
  },
});
