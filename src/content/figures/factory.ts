import { referenceLine } from '../../components/charts/annotation.ts';
import { barChart } from '../../components/charts/barChart.ts';
import type { BarRow } from '../../components/charts/barMarks.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { type ChartRow, chartRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import type { Claim } from '../../lib/schema/claim.ts';
import { numberOf } from '../../lib/schema/claimValue.ts';
import type { ChartSize, Panel } from '../../lib/schema/figure.ts';

const cut = claims['seres-time'];
const index = claims['seres-time-index'];
const output = claims['seres-output-index'];
const defects = claims['seres-defects'];
const robots = claims['seres-robots'];
const partners = claims['seres-partners'];
const distance = claims['l3-test-distance'];
const before = numberOf(index) + numberOf(cut);

/** What an index is measured against, which the paper does not name; it links to the claim that it is the base of. */
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
  base(index, 'What it is compared with; not said', 'Production time that the cut is compared with'),
  { ...chartRow(index, 'After the cut'), colour: ink.focus },
];

const made = [
  base(output, 'What it is compared with; not said', 'Output that goes with the time compared with'),
  { ...chartRow(output, 'After the cut'), colour: ink.focus },
];

function drawTime(size: ChartSize) {
  return barChart(time, {
    ...size,
    max: size.narrow ? 118 : 112,
    under: referenceLine(before, { insetTop: 52, colour: ink.quiet }),
    gaps: [
      {
        ...chartRow(cut),
        printed: `${formatClaim(cut)} less`,
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
  mini('Defect rate; the rate that it fell from is not given', chartRow(defects)),
  mini('Collaborative robots in the factory', chartRow(robots)),
  mini('Parts makers in the network, in Sichuan and Chongqing', chartRow(partners)),
  mini('Road tests with driving data; whose they are is not said', chartRow(distance)),
];

/** Each claim of the passage on SERES's factory on a scale of its own, since no two share a unit. */
export default parseFigure({
  id: 'factory',
  title: `The Phoenix factory, says the paper, cut production time by ${formatClaim(cut)}`,
  subtitle:
    'What the paper reports of SERES’s factory and network, and of road tests beside them; each value on its own scale. No year given.',
  alt: `Small bar charts: production time down by ${formatClaim(cut)}; defect rate ${formatClaim(defects)}; ${formatClaim(robots)}; ${formatClaim(partners)} in the network; ${formatClaim(distance)} of road tests.`,
  section: '3.3',
  note: 'What the production time is compared with, an earlier state or another plant, is not said, and no time is given; nor is the defect rate that it fell from. Whose the road tests are is not said either. The last three are lower bounds: their bars end where the bound is, the arrow says “or more”.',
  lead: 0,
  control: {
    legend: 'The cut in time, seen as',
    views: [
      {
        id: 'time',
        label: 'time for the same work',
        says: `With the time compared with as ${before}, the paper’s ${formatClaim(cut)} leave ${formatClaim(index)}; which time that is, it does not say.`,
        panels: [{ title: `Production time, as an index: base = ${before}`, draw: drawTime }, ...others],
      },
      {
        id: 'output',
        label: 'work in the same time',
        says: `Where ${before} were made in the time compared with, the same hours would do for ${formatClaim(output, { form: 'prose' })}. A cut of ${formatClaim(cut)} in time is more than a rise of ${formatClaim(cut)} in output.`,
        assumes: 'The time of production alone limits the output. The paper gives no output at all.',
        panels: [
          { title: `Output in the same hours, as an index: base = ${before}`, draw: drawOutput },
          ...others,
        ],
      },
    ],
  },
  table: {
    columns: ['What', 'Value'],
    rows: [
      ['Cut in production time', { claim: cut.id }],
      ['Production time after it, base = 100', { claim: index.id }],
      ['Output in the same hours, base = 100', { claim: output.id }],
      ['Defect rate', { claim: defects.id }],
      ['Collaborative robots', { claim: robots.id }],
      ['Parts makers in the network', { claim: partners.id }],
      ['Distance of the road tests, whose is not said', { claim: distance.id }],
    ],
  },
});
