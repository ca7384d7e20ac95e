import { levelsAt } from '#engine/components/charts/scale.ts';
import { shareStrip } from '#engine/components/charts/shareStrip.ts';
import { ink } from '#engine/components/charts/theme.ts';
import { timeSeries } from '#engine/components/charts/timeSeries.ts';
import { unitGrid } from '#engine/components/charts/unitGrid.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { printPoint, seriesCell, seriesLine, yearsFrom } from '#engine/lib/edition/series.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { formatPeriod } from '#engine/lib/format/formatDate.ts';
import { numberWord } from '#engine/lib/format/formatNumber.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { Panel } from '#engine/lib/schema/figure.ts';
import type { IndependentSeries } from '#engine/lib/schema/independentSeries.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';

const share = claims['battery-share-cn-2024'];
const rest = claims['battery-share-rest-2024'];
const firms = claims['battery-topten-cn-2024'];
const others = claims['battery-topten-rest-2024'];
const catl = claims['catl-share'];
const fiveOthers = claims['battery-share-without-catl'];
const sixReported = claims['sne-six-share-2024'];
const sixSeries = independentSeries['sne-six-share'];
const catlSeries = independentSeries['sne-catl-share'];
const years = [2021, 2025] as const;
const six = numberWord(numberOf(firms)) ?? '';

const allOthers = { ...chartRow(rest, 'All other makers'), colour: ink.aside };

const inside: Panel = {
  title: 'The world market, one square is one per cent',
  draw: (size) =>
    unitGrid(
      [
        { ...chartRow(catl, 'CATL'), colour: ink.focus },
        {
          ...chartRow(fiveOthers, size.narrow ? 'Other Chinese' : 'The other Chinese makers'),
          colour: ink.focus,
          striped: true,
        },
        { ...allOthers, label: size.narrow ? 'All others' : allOthers.label },
      ],
      { ...size, lines: 5, columns: 20 },
    ),
};

const stated: Panel = {
  draw: (size) =>
    shareStrip([chartRow(share, `the ${six} Chinese makers among the ten largest`), allOthers], {
      ...size,
      whole: 100,
    }),
};

const endOf = (series: IndependentSeries, line: string, at: 0 | -1) => {
  const point = series.points.filter((one) => one.line === line).at(at);
  return printPoint(series, line, point?.at ?? '');
};
const overTime: Panel = {
  draw: (size) =>
    timeSeries(
      [
        {
          ...seriesLine(
            sixSeries,
            'six',
            `${endOf(sixSeries, 'six', -1)} ${size.narrow ? 'all six' : '\nChinese makers\nin the top ten'}`,
          ),
          start: endOf(sixSeries, 'six', 0),
        },
        {
          ...seriesLine(
            catlSeries,
            'catl',
            `${endOf(catlSeries, 'catl', -1)} ${size.narrow ? 'CATL' : 'CATL alone'}`,
          ),
          symbol: 'square',
          start: endOf(catlSeries, 'catl', 0),
          dash: 'dashed',
        },
      ],
      {
        ...size,
        domain: [size.narrow ? 2020 : 2020.5, 2025.1],
        max: 80,
        ticks: yearsFrom(...years),
        levels: levelsAt([20, 40, 60], share.unit),
        labelRoom: size.narrow ? 92 : 118,
        points: [
          {
            ...chartRow(share),
            printed: `the paper ${formatClaim(share)}`,
            time: 2024,
            anchor: 'end',
            dx: -10,
            dy: -12,
          },
        ],
        plotHeight: size.narrow ? 220 : 270,
      },
    ),
};

/** Six firms and two thirds of the market, and how that share has grown; the share of one of them stands elsewhere in the paper. */
export default parseFigure({
  id: 'battery-share',
  title: `The paper’s ${formatClaim(share)} lies on a rise from ${endOf(sixSeries, 'six', 0)} to ${endOf(sixSeries, 'six', -1)}`,
  subtitle:
    'Share of the world’s electric-vehicle batteries installed that the Chinese makers among the ten largest hold, and CATL alone. Lines: SNE Research’s count, each year as the press first reported it.',
  alt: `Line chart of independent values: the Chinese makers in the top ten rise from ${endOf(sixSeries, 'six', 0)} in ${years[0]} to ${endOf(sixSeries, 'six', -1)} in ${years[1]}, CATL alone from ${endOf(catlSeries, 'catl', 0)} to ${endOf(catlSeries, 'catl', -1)}. The paper’s ${formatClaim(share)} is a dot on the upper line in ${formatPeriod(share.period)}.`,
  section: '2.1',
  note: `In section 5.1 the paper gives CATL alone ${formatClaim(catl)}, after SNE Research but without a year or a footnote. It does not say whether that share is part of the ${formatClaim(share)}, so it stands inside only where that is assumed.`,
  context: [sixSeries.id, catlSeries.id],
  control: {
    legend: 'Show',
    views: [
      {
        id: 'beside-others',
        label: 'the paper and others',
        says: `Press reports of SNE Research’s count agree with the paper, and show that the share has grown year by year.`,
        panels: [overTime],
      },
      {
        id: 'catl-inside',
        inText: false,
        label: 'CATL inside',
        title: `CATL alone would be ${formatClaim(catl)} of the ${formatClaim(share)}, on one basis`,
        subtitle: `Shares of the world market for power batteries in ${formatPeriod(share.period)}, as the paper gives them in two places.`,
        alt: `Grid of a hundred squares: ${formatClaim(catl)} for CATL, ${formatClaim(fiveOthers)} for the other Chinese makers in the top ten, ${formatClaim(rest)} for all others.`,
        says: `On one basis CATL would be ${formatClaim(catl)} of the ${formatClaim(share)}, and the other ${numberWord(numberOf(firms) - 1)} together ${formatClaim(fiveOthers)}.`,
        assumes: `CATL’s ${formatClaim(catl)} is of the same year and the same market as the ${formatClaim(share)}. The paper does not say so; reports of the same count do.`,
        panels: [inside],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        title: `${six[0]?.toUpperCase()}${six.slice(1)} Chinese makers held ${formatClaim(share)} of the market, says the paper`,
        subtitle: `Battery installations in ${formatPeriod(share.period)}, from SNE Research by way of a trade paper.`,
        alt: `Strip of the whole market: ${formatClaim(share)} for ${six} Chinese makers, ${formatClaim(rest)} for all others, ${formatClaim(others, { form: 'prose' })} of them among the ten largest.`,
        says: `The paper gives a share, a number of firms, and no more.`,
        panels: [stated],
      },
    ],
  },
  table: {
    columns: ['Who', 'Share of the market', 'Firms in the top ten'],
    rows: [
      ['Chinese makers in the top ten', { claim: share.id }, { claim: firms.id }],
      ['All others', { claim: rest.id }, { claim: others.id }],
      ['CATL, as section 5.1 gives it', { claim: catl.id }, '—'],
      ['Chinese makers but CATL, if on one basis', { claim: fiveOthers.id }, '—'],
      ...yearsFrom(...years).flatMap((year) => [
        [
          `Independent: Chinese makers in the top ten, ${year}`,
          year === 2024 ? { claim: sixReported.id } : seriesCell(sixSeries, 'six', year),
          '—',
        ] as const,
        [`Independent: CATL, ${year}`, seriesCell(catlSeries, 'catl', year), '—'] as const,
      ]),
    ],
  },
});
