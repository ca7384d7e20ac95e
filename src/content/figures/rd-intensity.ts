import { type DotRow, dotPlot } from '#engine/components/charts/dotPlot.ts';
import { levelsAt } from '#engine/components/charts/scale.ts';
import { timeSeries } from '#engine/components/charts/timeSeries.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { printPoint, seriesCell, seriesLine, yearsFrom } from '#engine/lib/edition/series.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { formatPeriod } from '#engine/lib/format/formatDate.ts';
import type { ChartSize, Panel } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';

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
const firstYear = 2010;
const byYear = independentSeries['nbs-rd-intensity'];
const byEconomy = independentSeries['ncses-rd-intensity-2022'];
const then = formatPeriod(euThen.period);

/** Each economy by the year of its value, the independent ones first where two are equal. */
const rows = {
  oecd: { ...chartRow(oecd, 'OECD'), detail: 'the paper, no year' },
  final: { ...chartRow(final, 'China'), detail: `NBS, final, ${formatPeriod(final.period)}` },
  china: { ...chartRow(china, 'China'), detail: `the paper, ${formatPeriod(china.period)}` },
  chinaThen: { ...chartRow(chinaThen, 'China'), detail: `NCSES, ${then}` },
  euThen: { ...chartRow(euThen, 'European Union'), detail: `NCSES, ${then}` },
  eu: { ...chartRow(eu, 'European Union'), detail: 'the paper, no year' },
} as const;

const draw =
  (shown: readonly DotRow[]): Panel['draw'] =>
  (size) =>
    dotPlot(shown, {
      ...size,
      domain: [2, 2.8],
      levels: levelsAt(size.narrow ? [2, 2.4, 2.8] : [2, 2.2, 2.4, 2.6, 2.8], china.unit),
      lane: size.narrow ? 122 : 170,
      distances: [
        { ...chartRow(belowOecd), at: oecd.id, to: china.id, side: 'above' },
        { ...chartRow(aboveEu), at: eu.id, to: china.id, side: 'below' },
      ],
    });

const overTime = (size: ChartSize) =>
  timeSeries([{ ...seriesLine(byYear, 'first-published', `${formatClaim(final)}, final`), dy: -9 }], {
    ...size,
    domain: [size.narrow ? 2007.6 : 2008.8, 2024.4],
    min: 1.5,
    max: 2.85,
    ticks: size.narrow ? [2012, 2016, 2020, 2024] : [2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024],
    levels: levelsAt([1.6, 2, 2.4, 2.8], china.unit),
    labelRoom: size.narrow ? 84 : 120,
    points: [
      {
        ...chartRow(china),
        printed: `${formatClaim(china)}\nthe paper`,
        time: 2024,
        anchor: 'start',
        dx: 11,
        dy: 20,
      },
    ],
    annotations: [
      {
        x: 2018.5,
        y: 1.73,
        text: 'Dotted: GDP was revised here, so values on either side do not compare',
        anchor: 'middle',
        lineWidth: size.narrow ? 11 : 20,
      },
    ],
    plotHeight: 230,
  });

/** China's R&D intensity between the two values that the paper sets beside it, and what others have of it. */
export default parseFigure({
  id: 'rd-intensity',
  title: `The paper puts China’s ${formatClaim(china)} between undated values of EU and OECD`,
  subtitle:
    'Spending on research and development as a share of GDP; the scale does not begin at zero. Independent: National Bureau of Statistics of China (NBS) and US National Center for Science and Engineering Statistics (NCSES).',
  alt: `Chart of dots for shares of GDP, from the highest: OECD ${formatClaim(oecd)}, China ${formatClaim(china)} and European Union ${formatClaim(eu)} from the paper; independent values beside them: China ${formatClaim(final)} in the end and ${formatClaim(chinaThen)} in ${then}, European Union ${formatClaim(euThen)} in ${then}. Two brackets mark the derived gaps to China: ${formatClaim(belowOecd)} and ${formatClaim(aboveEu)}.`,
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
        panels: [{ draw: draw(Object.values(rows)) }],
      },
      {
        id: 'over-time',
        label: 'over time',
        title: 'China’s share of GDP for research has risen almost every year',
        subtitle:
          'Spending on research and development in China as a share of GDP, each year as first published by the National Bureau of Statistics. One year’s value was not seen; the scale does not begin at zero.',
        alt: `Line of independent values for China from ${printPoint(byYear, 'first-published', String(firstYear))} in ${firstYear} to ${formatClaim(final)} in ${formatPeriod(final.period)}, broken at revisions. The paper’s ${formatClaim(china)} is a dot at its end.`,
        says: 'China’s share has risen almost every year, in values that do not all compare: at each dotted line the one before was revised.',
        panels: [{ draw: overTime }],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        title: 'China stands nearer to the OECD than to the EU, in the paper’s values',
        subtitle: `Spending on research and development as a share of GDP, China in ${formatPeriod(china.period)}; the scale does not begin at zero. The paper gives no year for the EU and the OECD.`,
        alt: `Chart of dots: OECD ${formatClaim(oecd)}, China ${formatClaim(china)}, European Union ${formatClaim(eu)}; brackets for the gaps to China, ${formatClaim(belowOecd)} and ${formatClaim(aboveEu)}.`,
        says: `China stands between the two values, nearer to the OECD’s.`,
        panels: [{ draw: draw([rows.oecd, rows.china, rows.eu]) }],
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
      ...yearsFrom(firstYear, 2023).map(
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
