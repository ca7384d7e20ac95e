import { barChart } from '../../components/charts/barChart.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
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
    ...chartRow(cut, 'Before: no figure given'),
    claim: 'before',
    value: before,
    printed: String(before),
    href: `claim:${index.id}`,
    spoken: 'Production time before the cut, the base of the index',
    colour: ink.aside,
  },
  { ...chartRow(index, 'After'), printed: `ƒ ${printClaim(index)}`, colour: ink.focus },
];

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
      title: 'Production time, before = 100',
      draw: (size) => barChart(time, { ...size, max: size.narrow ? 125 : 115 }),
    },
    {
      title: 'Defect rate',
      draw: (size) =>
        barChart([chartRow(defects, 'Limit; nothing above it')], { ...size, max: size.narrow ? 2 : 1.9 }),
    },
    {
      title: 'Collaborative robots',
      draw: (size) =>
        barChart([chartRow(robots, 'In the factory')], { ...size, max: size.narrow ? 2100 : 1900 }),
    },
    {
      title: 'Parts makers in the network',
      draw: (size) =>
        barChart([chartRow(partners, 'In Sichuan and Chongqing')], { ...size, max: size.narrow ? 63 : 57 }),
    },
    {
      title: 'Test drives whose data are kept',
      draw: (size) =>
        barChart([chartRow(distance, 'On the road')], { ...size, max: size.narrow ? 2.1e6 : 1.9e6 }),
    },
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
