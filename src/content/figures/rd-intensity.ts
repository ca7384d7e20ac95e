import { referenceLine } from '../../components/charts/annotation.ts';
import { barChart } from '../../components/charts/barChart.ts';
import { levelsAt } from '../../components/charts/scale.ts';
import { ink } from '../../components/charts/theme.ts';
import { timeSeries } from '../../components/charts/timeSeries.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';
import { chartRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { seriesCell, seriesLine, yearsFrom } from '../../lib/edition/series.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { formatPeriod } from '../../lib/format/formatDate.ts';
import { numberOf } from '../../lib/schema/claimValue.ts';
import type { ChartSize, Panel } from '../../lib/schema/figure.ts';

const china = claims['rd-intensity-cn-2024'];
const eu = claims['rd-intensity-eu'];
const oecd = claims['rd-intensity-oecd'];
const aboveEu = claims['rd-intensity-gap-eu'];
const belowOecd = claims['rd-intensity-gap-oecd'];
const spending = claims['rd-spend-cn-2024'];
const impliedGdp = claims['gdp-implied-cn-2024'];
const final = claims['nbs-rd-intensity-final-2024'];
const chinaThen = claims['ncses-rd-intensity-cn-2022'];
const euThen = claims['ncses-rd-intensity-eu-2022'];
const byYear = independentSeries['nbs-rd-intensity'];
const byEconomy = independentSeries['ncses-rd-intensity-2022'];
const then = formatPeriod(euThen.period);

const rows = [
  { ...chartRow(oecd, 'OECD, no year given'), colour: ink.aside },
  { ...chartRow(china, `China, ${formatPeriod(china.period)}`), colour: ink.focus },
  { ...chartRow(eu, 'EU, no year given'), colour: ink.aside },
];

const max = (size: ChartSize) => (size.narrow ? 3.3 : 3.2);

const paper = (title?: string): Panel => ({
  ...(title && { title }),
  draw: (size) =>
    barChart(rows, {
      ...size,
      max: max(size),
      under: referenceLine(numberOf(china), { insetTop: 25 }),
      gaps: [
        { ...chartRow(belowOecd), from: numberOf(china), to: numberOf(oecd), at: oecd.id, side: 'above' },
        { ...chartRow(aboveEu), from: numberOf(eu), to: numberOf(china), at: eu.id, side: 'below' },
      ],
    }),
});

const others: Panel = {
  title: `Independent: China’s final value, and both in one year`,
  draw: (size) =>
    barChart(
      [
        { ...chartRow(final, `China, ${formatPeriod(final.period)}, final`), colour: ink.context },
        { ...chartRow(chinaThen, `China, ${then}`), colour: ink.context },
        { ...chartRow(euThen, `European Union, ${then}`), colour: ink.context },
      ],
      { ...size, max: max(size), step: 46 },
    ),
};

const overTime = (size: ChartSize) =>
  timeSeries([{ ...seriesLine(byYear, 'first-published', `final ${formatClaim(final)}`), dy: -9 }], {
    ...size,
    domain: [size.narrow ? 2009 : 2009.6, 2024.4],
    max: 3,
    ticks: size.narrow ? [2010, 2014, 2019, 2024] : [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024],
    levels: levelsAt([1, 2], china.unit),
    labelRoom: size.narrow ? 84 : 120,
    points: [{ ...chartRow(china), time: 2024, anchor: 'start', dx: 11, dy: 12 }],
    annotations: [
      {
        x: 2018.4,
        y: 1.35,
        text: 'Dotted: GDP was revised here, so the values on either side do not compare',
        anchor: 'middle',
        lineWidth: size.narrow ? 13 : 18,
      },
    ],
    plotHeight: 230,
  });

/** China's R&D intensity between the two values that the paper sets beside it, and what others have of it. */
export default parseFigure({
  id: 'rd-intensity',
  title: `The paper puts China’s ${formatClaim(china)} between undated values of EU and OECD`,
  subtitle: `Spending on research and development as a share of GDP, China in ${formatPeriod(china.period)}. The paper gives no year for the EU and the OECD.`,
  alt: `Bar chart of three shares of GDP: OECD ${formatClaim(oecd)}, China ${formatClaim(china)}, European Union ${formatClaim(eu)}. Two brackets mark the derived gaps to China: ${formatClaim(belowOecd)} and ${formatClaim(aboveEu)}. Below, independent values: China ${formatClaim(final)} in the end, and ${formatClaim(chinaThen)} in the year of the European value.`,
  section: '1',
  context: [byEconomy.id, byYear.id],
  note: `The two gaps are derived, and set China in ${formatPeriod(china.period)} against values that the paper does not date. As a check of the paper’s own figures: ${formatClaim(spending)} at ${formatClaim(china)} implies a GDP of ${formatClaim(impliedGdp)}.`,
  control: {
    legend: 'Show',
    views: [
      {
        id: 'beside-others',
        label: 'the paper and others',
        says: `The European value is that of ${then}; China then stood at ${formatClaim(chinaThen)}.`,
        panels: [paper('The paper'), others],
      },
      {
        id: 'over-time',
        label: 'over time',
        says: 'China’s share has risen almost every year, in values that do not all compare: at each dotted line the one before was revised.',
        panels: [{ draw: overTime }],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        says: `China stands between the two values, nearer to the OECD’s.`,
        panels: [paper()],
      },
    ],
  },
  table: {
    columns: ['What', 'Value', 'Against China'],
    rows: [
      ['OECD', { claim: oecd.id }, { claim: belowOecd.id }],
      ['China', { claim: china.id }, '—'],
      ['EU', { claim: eu.id }, { claim: aboveEu.id }],
      ['China, spending', { claim: spending.id }, '—'],
      ['China, implied GDP', { claim: impliedGdp.id }, '—'],
      [`Independent: European Union, ${then}`, { claim: euThen.id }, '—'],
      [`Independent: China, ${then}`, { claim: chinaThen.id }, '—'],
      ...yearsFrom(2010, 2023).map(
        (year) =>
          [
            `Independent: China, ${year}, first published`,
            seriesCell(byYear, 'first-published', year),
            '—',
          ] as const,
      ),
      [`Independent: China, ${formatPeriod(final.period)}, final`, { claim: final.id }, '—'],
    ],
  },
});
