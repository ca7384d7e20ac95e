import { referenceLine } from '../../components/charts/annotation.ts';
import { barChart } from '../../components/charts/barChart.ts';
import type { BarRow } from '../../components/charts/barMarks.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { type ChartRow, chartRow } from '../../lib/edition/chartRow.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import { printClaim } from '../../lib/format/formatClaim.ts';
import { type Claim, numberOf } from '../../lib/schema/claim.ts';
import type { ChartSize, Panel } from '../../lib/schema/figure.ts';

const cut = claims['seres-time'];
const index = claims['seres-time-index'];
const output = claims['seres-output-index'];
const defects = claims['seres-defects'];
const robots = claims['seres-robots'];
const partners = claims['seres-partners'];
const distance = claims['l3-test-distance'];
const before = numberOf(index) + numberOf(cut);

/** What an index is measured against; it links to the claim that it is the base of. */
const base = (of: Claim, label: string, spoken: string): BarRow => ({
  id: 'before',
  value: before,
  label,
  printed: String(before),
  href: `claim:${of.id}`,
  spoken: `${spoken}, the base of the index`,
  colour: ink.aside,
});

const time = [
  base(index, 'Before; the time itself is not given', 'Production time before the cut'),
  { ...chartRow(index, 'After'), colour: ink.focus },
];

const made = [
  base(output, 'Before; the output itself is not given', 'Output before the cut'),
  { ...chartRow(output, 'After'), colour: ink.focus },
];

function drawTime(size: ChartSize) {
  return barChart(time, {
    ...size,
    max: size.narrow ? 118 : 112,
    under: referenceLine(before, { insetTop: 52, colour: ink.quiet }),
    gaps: [
      {
        ...chartRow(cut),
        printed: `${printClaim(cut)} less`,
        at: index.id,
        from: numberOf(index),
        to: before,
        side: 'below',
      },
    ],
  });
}

function drawOutput(size: ChartSize) {
  return barChart(made, {
    ...size,
    max: size.narrow ? 190 : 170,
    under: referenceLine(before, { insetTop: 52, colour: ink.quiet }),
  });
}

/** A bar on a small scale of its own, which ends well beyond the bar to leave room for what is said of it. */
const mini = (title: string, row: ChartRow): Panel => ({
  title,
  draw: (size) =>
    barChart([{ ...row, label: '' }], { ...size, max: row.value * (size.narrow ? 3 : 4), step: 32 }),
});

/** The claims without a second reading; the same in both views. */
const others: readonly Panel[] = [
  mini('Defect rate; the earlier rate is not given', chartRow(defects)),
  mini('Collaborative robots in the factory', chartRow(robots)),
  mini('Parts makers in the network, in Sichuan and Chongqing', chartRow(partners)),
  mini('Test drives whose data are kept', chartRow(distance)),
];

/** Each claim about SERES's factory and network on a scale of its own, since no two share a unit. */
export default defineFigure({
  id: 'factory',
  title: `At SERES’s Phoenix factory production takes ${printClaim(cut)} less time and the defect rate is ${printClaim(defects)}`,
  subtitle:
    'What the paper reports of SERES’s factory, its network and its tests; each value on its own scale. No year given.',
  alt: `Small bar charts: production time down by ${printClaim(cut)}; defect rate ${printClaim(defects)}; ${printClaim(robots)}; ${printClaim(partners)} in the network; ${printClaim(distance)} of test drives.`,
  section: '3.3',
  note: 'Neither the earlier production time nor the earlier defect rate is given. The last three are lower bounds: their bars end where the bound is, the arrow says “or more”.',
  lead: 0,
  control: {
    legend: 'The cut in time, seen as',
    views: [
      {
        id: 'time',
        label: 'time for the same work',
        says: `With the time before as ${before}, the paper’s ${printClaim(cut)} leave ${printClaim(index)}; what the time was, it does not say.`,
        panels: [{ title: `Production time, as an index: before = ${before}`, draw: drawTime }, ...others],
      },
      {
        id: 'output',
        label: 'work in the same time',
        says: `Where ${before} were made before, the same hours would do for ${printClaim(output, { form: 'prose' })}. A cut of ${printClaim(cut)} in time is more than a rise of ${printClaim(cut)} in output.`,
        assumes: 'The time of production alone limits the output. The paper gives no output at all.',
        panels: [
          { title: `Output in the same hours, as an index: before = ${before}`, draw: drawOutput },
          ...others,
        ],
      },
    ],
  },
  table: {
    columns: ['What', 'Value'],
    rows: [
      ['Cut in production time', { claim: cut.id }],
      ['Production time after it, before = 100', { claim: index.id }],
      ['Output in the same hours, before = 100', { claim: output.id }],
      ['Defect rate', { claim: defects.id }],
      ['Collaborative robots', { claim: robots.id }],
      ['Parts makers in the network', { claim: partners.id }],
      ['Distance of the test drives', { claim: distance.id }],
    ],
  },
});
