import { referenceLine } from '#engine/components/charts/annotation.ts';
import { barChart } from '#engine/components/charts/barChart.ts';
import type { BarRow } from '#engine/components/charts/barMarks.ts';
import { numerals } from '#engine/components/charts/numerals.ts';
import { ink } from '#engine/components/charts/theme.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import type { Claim } from '#engine/lib/schema/claim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { ChartSize, Panel } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';

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
  chartRow(index, 'After the cut'),
];

const made = [
  base(output, 'What it is compared with; not said', 'Output that goes with the time compared with'),
  chartRow(output, 'After the cut'),
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

/** The claims with nothing to compare them with; the same in both views. */
const others: Panel = {
  title: 'Also reported',
  draw: (size) =>
    numerals(
      [
        chartRow(defects, 'of the products are defective; what the rate was before is not given'),
        chartRow(robots, 'of the collaborative kind at work in the factory'),
        chartRow(partners, 'make parts in the network, in Sichuan and Chongqing'),
        chartRow(distance, 'of road tests with driving data; whose they are is not said'),
      ],
      size,
    ),
};

/** What can be compared of the passage on SERES's factory as bars, the rest as numerals. */
export default parseFigure({
  id: 'factory',
  title: `The Phoenix factory, says the paper, cut production time by ${formatClaim(cut)}`,
  subtitle:
    'What the paper reports of SERES’s factory and network, and of road tests beside them. No year given.',
  alt: `Two bars: production time down by ${formatClaim(cut)}, to ${formatClaim(index)} with the time compared with as ${before}. Four numerals: defect rate ${formatClaim(defects)}; ${formatClaim(robots)}; ${formatClaim(partners)} in the network; ${formatClaim(distance)} of road tests.`,
  section: '3.3',
  note: 'What the production time is compared with, an earlier state or another plant, is not said, and no time is given; nor is the defect rate that it fell from. Whose the road tests are is not said either. What has nothing to be compared with stands as a numeral.',
  lead: 0,
  control: {
    legend: 'The cut in time, seen as',
    views: [
      {
        id: 'time',
        label: 'time for the same work',
        says: `With the time compared with as ${before}, the paper’s ${formatClaim(cut)} leave ${formatClaim(index)}; which time that is, it does not say.`,
        panels: [{ title: `Production time, as an index: base = ${before}`, draw: drawTime }, others],
      },
      {
        id: 'output',
        label: 'work in the same time',
        title: `The cut would let the same hours make ${formatClaim(output, { form: 'prose' })} instead of ${before}`,
        subtitle:
          'What the paper’s cut in production time would mean for output, and what else it reports. No year given.',
        alt: `Two bars: output in the same hours, ${before} before and ${formatClaim(output)} after the cut, derived. Four numerals: defect rate ${formatClaim(defects)}; ${formatClaim(robots)}; ${formatClaim(partners)} in the network; ${formatClaim(distance)} of road tests.`,
        says: `Where ${before} were made in the time compared with, the same hours would do for ${formatClaim(output, { form: 'prose' })}. A cut of ${formatClaim(cut)} in time is more than a rise of ${formatClaim(cut)} in output.`,
        assumes: 'The time of production alone limits the output. The paper gives no output at all.',
        panels: [
          { title: `Output in the same hours, as an index: base = ${before}`, draw: drawOutput },
          others,
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
