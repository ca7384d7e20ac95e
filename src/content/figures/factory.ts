import { barChart } from '../../components/charts/barChart.ts';
import { referenceLine } from '../../components/charts/referenceLine.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { type ChartRow, chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { Panel } from '../../lib/figure.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { printClaim } from '../../lib/printClaim.ts';

const cut = claims['seres-time'];
const index = claims['seres-time-index'];
const defects = claims['seres-defects'];
const robots = claims['seres-robots'];
const partners = claims['seres-partners'];
const distance = claims['l3-test-distance'];
const before = numberOf(index) + numberOf(cut);

const time = [
  {
    ...chartRow(cut, 'Before; the time itself is not given'),
    claim: 'before',
    value: before,
    printed: String(before),
    href: `claim:${index.id}`,
    spoken: 'Production time before the cut, the base of the index',
    colour: ink.aside,
  },
  { ...chartRow(index, 'After'), printed: `ƒ ${printClaim(index)}`, colour: ink.focus },
];

/** A bar on a small scale of its own, which ends well beyond the bar to leave room for what is said of it. */
const mini = (title: string, row: ChartRow): Panel => ({
  title,
  draw: (size) =>
    barChart([{ ...row, label: '' }], { ...size, max: row.value * (size.narrow ? 3 : 4), step: 32 }),
});

/** Each claim about SERES's factory and network on a scale of its own, since no two share a unit. */
export default defineFigure({
  id: 'factory',
  title: `At SERES’s Phoenix factory production takes ${printClaim(cut)} less time and the defect rate is ${printClaim(defects)}`,
  subtitle:
    'What the paper reports of SERES’s factory, its network and its tests; each value on its own scale. No year given.',
  alt: `Small bar charts: production time down by ${printClaim(cut)}; defect rate ${printClaim(defects)}; ${printClaim(robots)}; ${printClaim(partners)} in the network; ${printClaim(distance)} of test drives.`,
  section: '3.3',
  claims: [cut.id, index.id, defects.id, robots.id, partners.id, distance.id],
  note: 'Neither the earlier production time nor the earlier defect rate is given. The last three are lower bounds: their bars end where the bound is, the arrow says “or more”.',
  panels: [
    {
      title: `Production time, as an index: before = ${before}`,
      draw: (size) =>
        barChart(time, {
          ...size,
          max: size.narrow ? 118 : 112,
          under: referenceLine(before, { insetTop: 52, colour: ink.quiet }),
          gaps: [
            {
              claim: index.id,
              from: numberOf(index),
              to: before,
              side: 'below',
              text: `${printClaim(cut)} less`,
              href: `claim:${cut.id}`,
              spoken: chartRow(cut).spoken,
            },
          ],
        }),
    },
    mini('Defect rate; the earlier rate is not given', chartRow(defects)),
    mini('Collaborative robots in the factory', chartRow(robots)),
    mini('Parts makers in the network, in Sichuan and Chongqing', chartRow(partners)),
    mini('Test drives whose data are kept', chartRow(distance)),
  ],
  table: {
    columns: ['What', 'Value'],
    rows: [
      ['Cut in production time', { claim: cut.id }],
      ['Production time after it, before = 100', { claim: index.id }],
      ['Defect rate', { claim: defects.id }],
      ['Collaborative robots', { claim: robots.id }],
      ['Parts makers in the network', { claim: partners.id }],
      ['Distance of the test drives', { claim: distance.id }],
    ],
  },
});
